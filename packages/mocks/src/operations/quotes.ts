/** Reads quotes, and takes the decision on them. */
import type { Quote, QuoteDetails } from '@corporate-billing/sdk';
import type { StoredAccount, StoredInvoice, StoredQuote } from '../state/model.js';
import { consentNamed, consentText, textLanguages } from '../seed/texts.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { problem } from '../contract/problem.js';
import { printDate } from '../pdf/format.js';
import { mailText } from '../rules/mail-words.js';
import { refuseCardNumber } from './card-number.js';
import { invalid } from './invalid.js';
import { mailInvoice } from './invoice-mails.js';
import { invoiceFrom, nextNumber } from './order.js';
import { tagged, taggedAnswer } from './tagged.js';

/**
 * Only accounts that are not charged by card, and order for more than the threshold, must name an
 * order.
 */
const needsPurchaseOrder = ({ profile, paymentMethod }: StoredAccount, quote: StoredQuote) =>
  paymentMethod.kind !== 'card' && quote.total.amount > profile.purchaseOrderThreshold.amount;

/** A quote is good through the end of its last day in the account's time zone. */
const statusOn = (quote: StoredQuote, today: string): QuoteDetails['status'] =>
  quote.status === 'pending' && today > quote.validThrough ? 'expired' : quote.status;

/** An open quote asks for consent in the reader's language; what was agreed to stays as it was. */
function consentIn({ profile }: StoredAccount, { status, consent }: StoredQuote, language: string) {
  const isOurs = consentNamed(profile.company, consent.version) !== undefined;
  return status === 'pending' && isOurs ? consentText(profile.company, language) : consent;
}

/** Returns the quote as it is read on the given day, its consent in the given language. */
export function presentQuote(
  account: StoredAccount,
  quote: StoredQuote,
  today: string,
  language = account.profile.language,
) {
  const told = { ...quote };
  delete told.purchaseOrderNumber;
  delete told.orderNumber;
  delete told.invoiceNumber;
  const details: Omit<QuoteDetails, 'etag'> = {
    ...told,
    language: account.profile.language,
    consent: consentIn(account, quote, language),
    status: statusOn(quote, today),
    purchaseOrderRequired: needsPurchaseOrder(account, quote),
  };
  return tagged(details);
}

/** Each row of the list carries the entity tag of the whole quote. */
function presentRow(...read: Parameters<typeof presentQuote>): Quote {
  const { quoteNumber, status, issueDate, validThrough, total, summary, language, etag } =
    presentQuote(...read);
  return {
    quoteNumber,
    status,
    issueDate,
    validThrough,
    total,
    ...(summary !== undefined && { summary }),
    ...(language !== undefined && { language }),
    etag,
  };
}

const listQuotes: Handler<'listQuotes'> = (context) => {
  const { account, today } = context;
  const language = context.language(textLanguages);
  const items = account.quotes
    .toSorted((a, b) => b.issueDate.localeCompare(a.issueDate))
    .map((quote) => presentRow(account, quote, today, language));
  return { status: 200, body: { items }, language };
};

function find(account: StoredAccount, quoteNumber: string): StoredQuote {
  const quote = account.quotes.find((one) => one.quoteNumber === quoteNumber);
  if (!quote) throw problem('not-found');
  return quote;
}

type Reading = Pick<Context<'getQuote'>, 'account' | 'today' | 'language'>;

/** Answers with the quote, and says the language of its consent. */
function quoteAnswer(context: Reading, quote: StoredQuote) {
  const { account, today } = context;
  const details = presentQuote(account, quote, today, context.language(textLanguages));
  return { ...taggedAnswer(details), language: details.consent.language };
}

const getQuote: Handler<'getQuote'> = (context) =>
  quoteAnswer(context, find(context.account, context.params.quoteNumber));

const getQuotePdf: Handler<'getQuotePdf'> = ({ account, params, today }) => {
  const { company, language } = account.profile;
  const found = find(account, params.quoteNumber);
  const quote = structuredClone(presentQuote(account, found, today, language));
  const reader = { company, language };
  return {
    status: 200,
    fileName: `${quote.quoteNumber}.pdf`,
    render: async () => (await import('../pdf/quote.js')).quotePdf(quote, reader),
  };
};

/** Both decisions need a quote that is still open and that is what the person saw. */
function decidable(context: Context<'acceptQuote'> | Context<'rejectQuote'>): StoredQuote {
  const { account, today } = context;
  const quote = find(account, context.params.quoteNumber);
  const current = presentQuote(account, quote, today, context.language(textLanguages));
  // This is checked before If-Match: reading again would not make these pass.
  if (current.status === 'expired') {
    throw problem('quote-expired', { detail: `It was valid through ${quote.validThrough}.` });
  }
  if (current.status !== 'pending') throw problem('quote-not-pending');
  const tags = textLanguages.map((each) => presentQuote(account, quote, today, each).etag);
  context.match(tags, current);
  return quote;
}

const acceptQuote: Handler<'acceptQuote'> = (context) => {
  const { account, body, today } = context;
  const quote = decidable(context);
  const { purchaseOrderNumber } = body;
  if (!purchaseOrderNumber && needsPurchaseOrder(account, quote)) {
    throw problem('purchase-order-required', {
      errors: [
        { pointer: '/purchaseOrderNumber', code: 'required', message: 'Enter a PO number.' },
      ],
    });
  }
  const consent = consentSigned(account, quote, body.consentVersion);
  if (!consent) {
    throw invalid('/consentVersion', 'changed', 'Read the text again: it has changed.');
  }
  Object.assign(quote, {
    status: 'accepted',
    consent,
    decision: { at: context.instant, by: body.signerName },
    orderNumber: nextNumber('SO', today, ordersOf(context)),
    invoiceNumber: nextNumber('INV', today, invoicesOf(context)),
    ...(purchaseOrderNumber && { purchaseOrderNumber }),
  } satisfies Partial<StoredQuote>);
  const invoice = invoiceFrom(account, context.user, quote, today);
  account.invoices.unshift(invoice);
  announce(context, quote, invoice);
  const { body: details, language } = quoteAnswer(context, quote);
  const { orderNumber, invoiceNumber } = quote;
  return {
    status: 201,
    location: `/quotes/${quote.quoteNumber}`,
    body: { quote: details, orderNumber, invoiceNumber },
    etag: details.etag,
    language,
  };
};

/** Returns the text that a version names among those of the quote, in any language. */
const consentSigned = ({ profile }: StoredAccount, { consent }: StoredQuote, version: string) => {
  if (version === consent.version) return consent;
  const isOurs = consentNamed(profile.company, consent.version) !== undefined;
  return isOurs ? consentNamed(profile.company, version) : undefined;
};

const ordersOf = ({ state }: Context<'acceptQuote'>) =>
  state.accounts.flatMap(({ quotes }) => quotes.map(({ orderNumber }) => orderNumber ?? ''));

const invoicesOf = ({ state }: Context<'acceptQuote'>) =>
  state.accounts.flatMap(({ invoices }) => invoices.map(({ invoiceNumber }) => invoiceNumber));

function announce(
  context: Context<'acceptQuote'>,
  quote: StoredQuote,
  invoice: StoredInvoice,
): void {
  const { invoiceNumber, total, dueDate } = invoice;
  context.record({
    kind: 'quote-accepted',
    subject: quote.quoteNumber,
    amount: { ...quote.total },
  });
  context.record({ kind: 'invoice-issued', subject: invoiceNumber, amount: { ...total } });
  const { language } = context.account.profile;
  const holes = {
    number: invoiceNumber,
    order: quote.orderNumber ?? '',
    due: printDate(dueDate, language),
  };
  mailInvoice(context, invoice, {
    kind: 'invoice-issued',
    subject: mailText(language, 'issued', holes),
    attached: mailText(language, 'issuedAttached', holes),
    linked: mailText(language, 'issuedLinked', holes),
  });
}

const rejectQuote: Handler<'rejectQuote'> = (context) => {
  const { body } = context;
  const quote = decidable(context);
  const { note } = body;
  if (note) refuseCardNumber('/note', note);
  quote.status = 'rejected';
  quote.decision = {
    at: context.instant,
    by: context.user.name,
    reason: body.reason,
    ...(note && { note }),
  };
  context.record({ kind: 'quote-rejected', subject: quote.quoteNumber });
  return quoteAnswer(context, quote);
};

export const quoteOperations = {
  listQuotes,
  getQuote,
  getQuotePdf,
  acceptQuote,
  rejectQuote,
} satisfies Handlers;
