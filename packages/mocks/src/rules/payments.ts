/** Creates, settles and fails payments, with their ledger entries and receipts. */
import { formatMoney } from '@corporate-billing/sdk/rules';
import { writeLedger } from '../state/ledger.js';
import { ownAccount } from '../state/own-account.js';
import { postMail } from '../state/outbox.js';
import { mainAddress } from './invoice-addresses.js';
import { mailText } from './mail-words.js';
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

/** The part of a payment that goes to one invoice; most payments have one part. */
export interface Part {
  readonly invoice: StoredInvoice;
  readonly payment: StoredPayment;
}

/** One payment, with all its parts, and where it is kept. */
interface Place {
  readonly state: State;
  readonly account: StoredAccount;
  readonly parts: readonly Part[];
}

function record({ state, account, parts }: Place, kind: LedgerEntry['kind'], at: number): void {
  for (const { invoice, payment } of parts) {
    const { userId, key, paymentId, amount } = payment;
    writeLedger(state, at, {
      kind,
      accountId: account.profile.accountId,
      subject: invoice.invoiceNumber,
      paymentId,
      amount,
      ...(userId === undefined ? {} : { userId }),
      ...(key === undefined ? {} : { key }),
    });
  }
}

/** Puts a payment on its invoices and into the ledger. */
export function addPayment(place: Place, at: number): void {
  for (const { invoice, payment } of place.parts) {
    invoice.payments.push(payment);
    if (payment.settlesAt !== undefined) delete place.state.nextSettlement;
  }
  record(place, 'payment-created', at);
}

/** The money has come: the balances go down and the main contact gets one receipt. */
export function settle(place: Place, at: number): void {
  for (const { payment } of place.parts) {
    payment.status = 'succeeded';
    delete payment.nextAction;
    delete payment.settlesAt;
  }
  record(place, 'payment-settled', at);
  const number = place.parts.map(({ invoice }) => invoice.invoiceNumber).join(', ');
  const { paymentId, amount } = wholePayment(place.parts);
  const { language } = place.account.profile;
  const holes = { number, amount: formatMoney(amount, language), payment: paymentId };
  const name = place.parts.length > 1 ? 'receiptOfSeveral' : 'receipt';
  postMail(place.state, at, {
    kind: 'payment-receipt',
    accountId: place.account.profile.accountId,
    to: mainAddress(place.state, place.account),
    subject: mailText(language, name, holes),
    text: mailText(language, `${name}Text`, holes),
  });
}

/** Marks the payment as failed: nothing was charged. */
export function fail(place: Place, reason: string, at: number): void {
  for (const { payment } of place.parts) {
    payment.status = 'failed';
    payment.failureCode = reason;
    delete payment.nextAction;
  }
  record(place, 'payment-failed', at);
}

/** Returns a payment's parts in the payer's order; none where the account has no such payment. */
export function partsOf(account: StoredAccount, paymentId: string): readonly Part[] {
  const found = account.invoices.flatMap((invoice) =>
    invoice.payments
      .filter((payment) => payment.paymentId === paymentId)
      .map((payment) => ({ invoice, payment })),
  );
  const order = found[0]?.payment.allocations?.map(({ invoiceNumber }) => invoiceNumber) ?? [];
  const placeOf = ({ invoice }: Part) => order.indexOf(invoice.invoiceNumber);
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Returns the payment as its payer made it: its amount is the sum of its parts. */
export function wholePayment(parts: readonly Part[]): StoredPayment {
  const [first] = parts;
  if (!first) throw new Error('A payment has a part');
  const { payment } = first;
  const amount = parts.reduce((sum, part) => sum + part.payment.amount.amount, 0);
  return { ...payment, amount: { ...payment.amount, amount } };
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
  return processing(state).some(({ settlesAt }) => settlesAt <= now);
}

/** Settles the payments that were due until now; looks only when one is due. */
export function settleDue(state: State, now: number): void {
  if (state.nextSettlement !== undefined && now < state.nextSettlement) return;
  for (const account of state.accounts) if (hasDue(account, now)) ownAccount(state, account);
  let next = Number.MAX_SAFE_INTEGER;
  for (const { account, paymentId, settlesAt } of processing(state)) {
    if (settlesAt > now) next = Math.min(next, settlesAt);
    else settle({ state, account, parts: partsOf(account, paymentId) }, settlesAt);
  }
  state.nextSettlement = next;
}

const hasDue = ({ invoices }: StoredAccount, now: number): boolean =>
  invoices.some(({ payments }) => payments.some(({ settlesAt = Infinity }) => settlesAt <= now));

/** Lists each processing payment once, however many parts it has. */
function processing(state: State) {
  const never = Number.MAX_SAFE_INTEGER;
  return state.accounts.flatMap((account) => {
    const found = new Map<string, number>();
    for (const { paymentId, status, settlesAt = never } of account.invoices.flatMap(paymentsOf))
      if (status === 'processing') found.set(paymentId, settlesAt);
    return [...found].map(([paymentId, settlesAt]) => ({ account, paymentId, settlesAt }));
  });
}

const paymentsOf = ({ payments }: StoredInvoice) => payments;
