/** Creates, settles and fails payments, with their ledger entries and receipts. */
import type { Money } from '@corporate-billing/sdk';
import { formatMoney } from '@corporate-billing/sdk/rules';
import { instantOf } from '../state/clock.js';
import { writeLedger } from '../state/ledger.js';
import { ownAccount } from '../state/own-account.js';
import { postMail } from '../state/outbox.js';
import { mainAddress } from './invoice-addresses.js';
import { problem, type Problem } from '../contract/problem.js';
import type {
  LedgerEntry,
  State,
  StoredAccount,
  StoredInvoice,
  StoredPayment,
} from '../state/model.js';

const day = 24 * 60 * 60_000;

/** A processing payment takes this long to settle. */
export const settlingTime = day;

interface Place {
  readonly state: State;
  readonly account: StoredAccount;
  readonly invoice: StoredInvoice;
}

function record(place: Place, payment: StoredPayment, kind: LedgerEntry['kind'], at: number): void {
  const { userId, key, paymentId, amount } = payment;
  writeLedger(place.state, at, {
    kind,
    accountId: place.account.profile.accountId,
    subject: place.invoice.invoiceNumber,
    paymentId,
    amount,
    ...(userId === undefined ? {} : { userId }),
    ...(key === undefined ? {} : { key }),
  });
}

/** Puts a payment on its invoice and into the ledger. */
export function addPayment(place: Place, payment: StoredPayment, at: number): void {
  place.invoice.payments.push(payment);
  if (payment.settlesAt !== undefined) delete place.state.nextSettlement;
  record(place, payment, 'payment-created', at);
}

/** The money has come: the balance goes down and the main contact gets a receipt. */
export function settle(place: Place, payment: StoredPayment, at: number): void {
  payment.status = 'succeeded';
  delete payment.nextAction;
  delete payment.settlesAt;
  record(place, payment, 'payment-settled', at);
  const { invoiceNumber } = place.invoice;
  postMail(place.state, at, {
    kind: 'payment-receipt',
    accountId: place.account.profile.accountId,
    to: mainAddress(place.state, place.account),
    subject: `Receipt for your payment of invoice ${invoiceNumber}`,
    text: `We have received ${formatMoney(payment.amount, 'en')} for invoice ${invoiceNumber} (payment ${payment.paymentId}).`,
  });
}

/** Marks the payment as failed: nothing was charged. */
export function fail(place: Place, payment: StoredPayment, reason: string, at: number): void {
  payment.status = 'failed';
  payment.failureCode = reason;
  delete payment.nextAction;
  record(place, payment, 'payment-failed', at);
}

const details: Readonly<Record<string, string>> = {
  'expired-card': 'The card has expired. Nothing was charged.',
  'authentication-failed': 'The bank could not confirm it was you. Nothing was charged.',
  'amount-exceeds-balance': 'The invoice was paid otherwise meanwhile. Nothing was charged.',
};

/** Makes the problem that the payer is told. */
export const declined = (failureCode: string): Problem =>
  problem('payment-declined', {
    detail: details[failureCode] ?? 'The bank declined the card. Nothing was charged.',
    failureCode,
  });

/** Tells whether a payment is due to settle: then even a read changes something. */
export function isSettlementDue(state: State, now: number): boolean {
  if (state.nextSettlement !== undefined) return now >= state.nextSettlement;
  return processing(state).some(({ payment }) => (payment.settlesAt ?? Infinity) <= now);
}

/** Settles the payments that were due until now; looks only when one is due. */
export function settleDue(state: State, now: number): void {
  if (state.nextSettlement !== undefined && now < state.nextSettlement) return;
  for (const account of state.accounts) if (hasDue(account, now)) ownAccount(state, account);
  let next = Number.MAX_SAFE_INTEGER;
  for (const { place, payment } of processing(state)) {
    const { settlesAt = next } = payment;
    if (settlesAt <= now) settle(place, payment, settlesAt);
    else next = Math.min(next, settlesAt);
  }
  state.nextSettlement = next;
}

const hasDue = ({ invoices }: StoredAccount, now: number): boolean =>
  invoices.some(({ payments }) => payments.some(({ settlesAt = Infinity }) => settlesAt <= now));

const processing = (state: State) =>
  state.accounts.flatMap((account) =>
    account.invoices.flatMap((invoice) =>
      invoice.payments
        .filter(({ status }) => status === 'processing')
        .map((payment) => ({ place: { state, account, invoice }, payment })),
    ),
  );

/** Makes a payment of an amount; its caller sets the status. */
export const newPayment = (
  paymentId: string,
  amount: Money,
  source: StoredPayment['source'],
  now: number,
): StoredPayment => ({
  paymentId,
  amount,
  status: 'processing',
  createdAt: instantOf(now),
  source,
});
