/** Pays invoices: the only change a customer makes around an invoice. */
import type { Money, PaymentSource } from '@corporate-billing/sdk';
import { formatMoney } from '@corporate-billing/sdk/rules';
import { isCreditNote, issuedTo, payableOf, paymentView } from '../rules/invoice-rules.js';
import {
  addPayment,
  declined,
  fail,
  partsOf,
  settle,
  settlingTime,
  wholePayment,
  type Part,
} from '../rules/payments.js';
import { problem, type FieldProblem } from '../contract/problem.js';
import { findInvoice } from './invoices.js';
import { invalid } from './invalid.js';
import type {
  PaymentOutcome,
  StoredAccount,
  StoredInvoice,
  StoredPayment,
} from '../state/model.js';
import type { Context, Handlers, PlainAnswer } from '../request/operation.js';

type Pay = Context<'payInvoice'> | Context<'payInvoices'>;

/** Names one invoice to pay, and how much of it is paid. */
interface Share {
  readonly invoice: StoredInvoice;
  readonly amount: Money;
}

interface Source {
  readonly source: PaymentSource;
  readonly outcome: PaymentOutcome;
  /** Uses the token up, even if the payment fails: it serves once. */
  readonly spend: () => void;
}

function sourceOf({ account, state, body }: Pay): Source {
  if ('useMethodOnFile' in body) {
    const { kind, display, outcome = 'succeeded' } = account.paymentMethod;
    if (kind !== 'card') throw problem('no-card-on-file');
    return { source: cardSource(display), outcome, spend: () => undefined };
  }
  const token = state.paymentTokens.find(
    (each) =>
      each.paymentToken === body.paymentToken && each.accountId === account.profile.accountId,
  );
  if (!token || token.used || token.kind !== 'card') {
    const message = 'This card entry was used or is not known. Enter the card again.';
    throw problem('validation-failed', {
      detail: message,
      errors: [{ pointer: '/paymentToken', code: 'token-not-usable', message }],
    });
  }
  const spend = () => {
    token.used = true;
  };
  return { source: cardSource(token.display), outcome: token.outcome, spend };
}

const cardSource = ({
  brand,
  last4,
}: StoredAccount['paymentMethod']['display']): PaymentSource => ({
  kind: 'card',
  ...(brand === undefined ? {} : { brand }),
  ...(last4 === undefined ? {} : { last4 }),
});

function checkCurrency(invoice: StoredInvoice, { currency }: Money, pointer: string): void {
  if (currency === invoice.total.currency) return;
  const message = `This invoice is in ${invoice.total.currency}.`;
  throw problem('validation-failed', {
    detail: message,
    errors: [{ pointer: `${pointer}/currency`, code: 'not-allowed', message }],
  });
}

/** Returns the invoices and amounts of a payment of several, once they can be paid. */
function sharesOf({ account, body: { allocations } }: Context<'payInvoices'>): readonly Share[] {
  const shares = allocations.map(({ invoiceNumber, amount }, index) => {
    const pointer = `/allocations/${String(index)}/invoiceNumber`;
    if (allocations.findIndex((each) => each.invoiceNumber === invoiceNumber) < index) {
      throw invalid(pointer, 'duplicate', 'Each invoice stands here once.');
    }
    const invoice = issuedTo(account).find((each) => each.invoiceNumber === invoiceNumber);
    if (!invoice) throw invalid(pointer, 'unknown', 'There is no such invoice on this account.');
    return { invoice, amount };
  });
  const currencies = new Set(shares.map(({ amount }) => amount.currency));
  for (const { invoice } of shares) currencies.add(invoice.total.currency);
  if (currencies.size > 1) {
    const detail = `The allocations are in ${[...currencies].sort().join(' and ')}.`;
    throw problem('mixed-currencies', { detail });
  }
  refuseExcess(shares);
  return shares;
}

/** Names every invoice on which less is payable than the person saw. */
function refuseExcess(shares: readonly Share[]): void {
  const errors: FieldProblem[] = [];
  const changed: string[] = [];
  for (const [index, { invoice, amount }] of shares.entries()) {
    const payable = payableOf(invoice);
    if (amount.amount <= payable) continue;
    const { invoiceNumber, total } = invoice;
    const left = formatMoney({ ...total, amount: payable }, 'en');
    changed.push(invoiceNumber);
    errors.push({
      pointer: `/allocations/${String(index)}/amount`,
      code: 'amount-exceeds-balance',
      message: `${left} is payable on ${invoiceNumber}.`,
    });
  }
  if (errors.length === 0) return;
  const detail = `What can be paid changed on ${changed.join(', ')}. Nothing was charged.`;
  throw problem('amount-exceeds-balance', { detail, errors });
}

const failureOf: Partial<Record<PaymentOutcome, string>> = {
  declined: 'card-declined',
  expired: 'expired-card',
};

/** Charges once for all invoices; each keeps its own part. */
function charge(context: Pay, shares: readonly Share[]): PlainAnswer {
  const { source, outcome: usual, spend } = sourceOf(context);
  const outcome = context.forcedOutcome ?? usual;
  spend();
  const { state, account, now } = context;
  const parts = newParts(context, shares, outcome, source);
  const place = { state, account, parts };
  addPayment(place, now);
  if (outcome === 'succeeded') settle(place, now);
  const failure = failureOf[outcome];
  if (failure !== undefined) {
    fail(place, failure, now);
    throw declined(failure);
  }
  const key = encodeURIComponent(context.key ?? '');
  const number = parts[0]?.invoice.invoiceNumber ?? '';
  const location = `/invoices/${number}/payments?key=${key}`;
  return { status: 201, location, body: paymentView(wholePayment(parts)) };
}

function newParts(
  context: Pay,
  shares: readonly Share[],
  outcome: PaymentOutcome,
  source: PaymentSource,
): readonly Part[] {
  const { key, user, now, instant, operationId } = context;
  const isChallenged = outcome === 'authentication-required';
  const common: Omit<StoredPayment, 'amount'> = {
    paymentId: context.nextId('pay'),
    status: isChallenged ? 'authentication-required' : 'processing',
    createdAt: instant,
    source,
    userId: user.userId,
    ...(key === undefined ? {} : { key }),
    ...(isChallenged && {
      nextAction: { type: 'test-challenge', challengeId: context.nextId('ch') },
    }),
    ...(outcome === 'processing' && { settlesAt: now + settlingTime }),
    ...(operationId === 'payInvoices' && {
      allocations: shares.map(({ invoice: { invoiceNumber }, amount }) => ({
        invoiceNumber,
        amount,
      })),
    }),
  };
  return shares.map(({ invoice, amount }) => ({ invoice, payment: { ...common, amount } }));
}

export const paymentOperations = {
  payInvoice(context) {
    const { account, params, body } = context;
    const { amount } = body;
    const invoice = findInvoice(account, params.invoiceNumber);
    checkCurrency(invoice, amount, '/amount');
    if (amount.amount > payableOf(invoice)) {
      throw problem('amount-exceeds-balance', {
        detail: isCreditNote(invoice)
          ? 'This is a credit note: there is nothing to pay on it.'
          : 'The amount is more than what can be paid on this invoice now.',
      });
    }
    return charge(context, [{ invoice, amount }]);
  },

  payInvoices: (context) => charge(context, sharesOf(context)),

  getReceiptPdf({ account, params }) {
    const parts = partsOf(account, params.paymentId);
    const [first] = parts;
    // Nothing was received for any other payment.
    if (first?.payment.status !== 'succeeded') throw problem('not-found');
    const facts = structuredClone({
      payment: paymentView(wholePayment(parts)),
      seller: first.invoice.seller,
      invoices: parts.map(({ invoice: { invoiceNumber, issueDate }, payment: { amount } }) => ({
        invoiceNumber,
        issueDate,
        amount,
      })),
    });
    const profile = structuredClone(account.profile);
    return {
      status: 200,
      fileName: `receipt-${params.paymentId}.pdf`,
      render: async () => (await import('../pdf/receipt.js')).receiptPdf(facts, profile),
    };
  },

  confirmPayment({ state, account, params, body, now }) {
    const parts = partsOf(account, params.paymentId);
    if (parts.length === 0) throw problem('not-found');
    const place = { state, account, parts };
    if (wholePayment(parts).status === 'authentication-required') {
      const failure = failureOfChallenge(body.result, parts);
      if (failure === undefined) settle(place, now);
      else fail(place, failure, now);
    }
    const payment = wholePayment(parts);
    if (payment.status === 'failed') throw declined(payment.failureCode ?? 'card-declined');
    return { status: 200, body: paymentView(payment) };
  },
} satisfies Handlers;

/** The challenge was passed only if the test provider says so and the money is still owed. */
function failureOfChallenge(
  result: Context<'confirmPayment'>['body']['result'],
  parts: readonly Part[],
): string | undefined {
  const said = typeof result === 'string' ? result : (result['result'] ?? result['status']);
  if (said !== 'succeeded') return 'authentication-failed';
  const isPaidOtherwise = parts.some(
    ({ invoice, payment }) => payment.amount.amount > payableOf(invoice),
  );
  return isPaidOtherwise ? 'amount-exceeds-balance' : undefined;
}
