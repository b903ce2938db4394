/** Reads invoices, and pays them: paying is the only change a customer makes around an invoice. */
import {
  invoiceDetails,
  invoiceSummary,
  invoicesBefore,
  isPlace,
  payableOf,
  paymentView,
  paymentViews,
} from '../rules/invoice-rules.js';
import { addPayment, declined, fail, newPayment, settle, settlingTime } from '../rules/payments.js';
import { problem } from '../contract/problem.js';
import { invalid } from './invalid.js';
import { invoiceAddresses } from '../rules/invoice-addresses.js';
import type {
  PaymentOutcome,
  StoredAccount,
  StoredInvoice,
  StoredPayment,
} from '../state/model.js';
import type { Context, Handlers } from '../request/operation.js';

/** Another account's number answers exactly like an unknown one. */
function findInvoice(account: StoredAccount, invoiceNumber: string): StoredInvoice {
  const found = account.invoices.find((each) => each.invoiceNumber === invoiceNumber);
  if (!found) throw problem('not-found');
  return found;
}

interface Source {
  readonly source: StoredPayment['source'];
  readonly outcome: PaymentOutcome;
  /** Uses the token up, even if the payment fails: it serves once. */
  readonly spend: () => void;
}

type Pay = Context<'payInvoice'>;

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
}: StoredAccount['paymentMethod']['display']): StoredPayment['source'] => ({
  kind: 'card',
  ...(brand === undefined ? {} : { brand }),
  ...(last4 === undefined ? {} : { last4 }),
});

function checkAmount({ body }: Pay, invoice: StoredInvoice): void {
  const { amount, currency } = body.amount;
  if (currency !== invoice.total.currency) {
    const message = `This invoice is in ${invoice.total.currency}.`;
    throw problem('validation-failed', {
      detail: message,
      errors: [{ pointer: '/amount/currency', code: 'not-allowed', message }],
    });
  }
  if (amount > payableOf(invoice)) {
    throw problem('amount-exceeds-balance', {
      detail: 'The amount is more than what can be paid on this invoice now.',
    });
  }
}

const failureOf: Partial<Record<PaymentOutcome, string>> = {
  declined: 'card-declined',
  expired: 'expired-card',
};

const shownInPortal = 20;
const mostOnAPage = 100;

/** Reads the parameters of a page. The portal, which is signed in by cookie, has none. */
function pageAskedFor({ query, session }: Context<'listInvoices'>): {
  readonly before: string | undefined;
  readonly most: number;
} {
  const { before, limit } = query as Readonly<Record<string, string>>;
  if (before === undefined && limit === undefined) return { before, most: shownInPortal };
  if (session.kind !== 'bearer') {
    throw problem('forbidden', {
      detail: 'Only a program with a bearer token reads older invoices.',
    });
  }
  if (before !== undefined && !isPlace(before)) {
    throw invalid('/before', 'unknown', 'Must be `next` of an earlier answer');
  }
  const most = limit === undefined ? shownInPortal : Number(/^\d{1,3}$/.exec(limit)?.[0]);
  if (!(most >= 1 && most <= mostOnAPage)) {
    throw invalid('/limit', 'not-allowed', `Must be a number from 1 to ${String(mostOnAPage)}`);
  }
  return { before, most };
}

export const invoiceOperations = {
  listInvoices(context) {
    const { account, today, session } = context;
    const { before, most } = pageAskedFor(context);
    const { found, next } = invoicesBefore(account.invoices, before, most);
    const items = found.map((each) => invoiceSummary(each, today));
    const isProgram = session.kind === 'bearer';
    return { status: 200, body: { items, ...(isProgram && next !== undefined && { next }) } };
  },

  getInvoice: ({ account, params, today }) => ({
    status: 200,
    body: invoiceDetails(findInvoice(account, params.invoiceNumber), today),
  }),

  getInvoicePdf({ account, params, today }) {
    const found = findInvoice(account, params.invoiceNumber);
    const invoice = structuredClone(invoiceDetails(found, today));
    const profile = structuredClone(account.profile);
    return {
      status: 200,
      fileName: `${invoice.invoiceNumber}.pdf`,
      render: async () => (await import('../pdf/invoice.js')).invoicePdf(invoice, profile),
    };
  },

  listPayments({ account, params, query }) {
    const { payments } = findInvoice(account, params.invoiceNumber);
    const wanted = query.key;
    const found = payments.filter(({ key }) => wanted === undefined || key === wanted);
    return { status: 200, body: { items: paymentViews(found) } };
  },

  payInvoice(context) {
    const { account, params, body, user, now, state, key } = context;
    const invoice = findInvoice(account, params.invoiceNumber);
    checkAmount(context, invoice);
    const { source, outcome: usual, spend } = sourceOf(context);
    const outcome = context.forcedOutcome ?? usual;
    spend();
    const payment: StoredPayment = {
      ...newPayment(context.nextId('pay'), body.amount, source, now),
      userId: user.userId,
      ...(key === undefined ? {} : { key }),
    };
    const place = { state, account, invoice };
    if (outcome === 'authentication-required') {
      payment.status = 'authentication-required';
      payment.nextAction = { type: 'test-challenge', challengeId: context.nextId('ch') };
    }
    if (outcome === 'processing') payment.settlesAt = now + settlingTime;
    addPayment(place, payment, now);
    if (outcome === 'succeeded') settle(place, payment, now);
    const failure = failureOf[outcome];
    if (failure !== undefined) {
      fail(place, payment, failure, now);
      throw declined(failure);
    }
    const location = `/invoices/${invoice.invoiceNumber}/payments?key=${encodeURIComponent(key ?? '')}`;
    return { status: 201, location, body: paymentView(payment) };
  },

  confirmPayment({ state, account, params, body, now }) {
    const found = account.invoices.flatMap((invoice) =>
      invoice.payments
        .filter(({ paymentId }) => paymentId === params.paymentId)
        .map((payment) => ({ invoice, payment })),
    )[0];
    if (!found) throw problem('not-found');
    const { invoice, payment } = found;
    const place = { state, account, invoice };
    if (payment.status === 'authentication-required') {
      const failure = failureOfChallenge(body.result, payment, invoice);
      if (failure === undefined) settle(place, payment, now);
      else fail(place, payment, failure, now);
    }
    if (payment.status === 'failed') throw declined(payment.failureCode ?? 'card-declined');
    return { status: 200, body: paymentView(payment) };
  },

  sendInvoiceCopy(context) {
    const { state, account, params } = context;
    const { invoiceNumber } = findInvoice(account, params.invoiceNumber);
    context.mail({
      kind: 'invoice-copy',
      to: invoiceAddresses(state, account),
      subject: `Copy of invoice ${invoiceNumber}`,
      text: `As asked for in the portal, here is a copy of invoice ${invoiceNumber}.`,
      attachments: [`${invoiceNumber}.pdf`],
    });
    return { status: 202 };
  },
} satisfies Handlers;

/** The challenge was passed only if the test provider says so and the money is still owed. */
function failureOfChallenge(
  result: Context<'confirmPayment'>['body']['result'],
  payment: StoredPayment,
  invoice: StoredInvoice,
): string | undefined {
  const said = typeof result === 'string' ? result : (result['result'] ?? result['status']);
  if (said !== 'succeeded') return 'authentication-failed';
  return payment.amount.amount > payableOf(invoice) ? 'amount-exceeds-balance' : undefined;
}
