/** Takes requests to Corporate Account Services. */
import type { RequestTopic, ServiceRequest } from '@corporate-billing/sdk';
import { addDays } from '../state/clock.js';
import { issuedTo } from '../rules/invoice-rules.js';
import type { StoredAccount } from '../state/model.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { refuseCardNumber } from './card-number.js';
import { invalid } from './invalid.js';

/** An invoice may be disputed within 15 days of its date. */
const disputeDays = 15;

/** The topics are offered in this order. */
const topics: readonly RequestTopic[] = [
  { topic: 'add-seats', category: 'subscription', needs: [] },
  { topic: 'remove-seats', category: 'subscription', needs: [] },
  { topic: 'billing-frequency', category: 'subscription', needs: [] },
  { topic: 'reactivate', category: 'subscription', needs: [] },
  { topic: 'cancel', category: 'subscription', needs: [] },
  { topic: 'quote-question', category: 'subscription', needs: [] },
  { topic: 'payment-method-change', category: 'payment', needs: [] },
  { topic: 'older-invoice-copy', category: 'invoices', needs: [] },
  { topic: 'payment-not-applied', category: 'invoices', needs: ['invoiceNumber'] },
  { topic: 'dispute', category: 'invoices', needs: ['invoiceNumber'], withinDays: disputeDays },
  { topic: 'tax-exemption', category: 'invoices', needs: [] },
  { topic: 'country-change', category: 'account', needs: [] },
  { topic: 'contact-handover', category: 'account', needs: [] },
  { topic: 'form-request', category: 'forms', needs: [] },
];

const listRequestTopics: Handler<'listRequestTopics'> = () => ({
  status: 200,
  body: { items: topics },
});

const listRequests: Handler<'listRequests'> = ({ account }) => ({
  status: 200,
  body: { items: account.requests.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)) },
});

const submitRequest: Handler<'submitRequest'> = (context) => {
  const { account, body, today } = context;
  const topic = topics.find((one) => one.topic === body.topic);
  if (!topic) throw invalid('/topic', 'unknown', 'Choose one of the topics that are offered.');
  const missing = topic.needs.find((need) => !(need in body));
  if (missing) throw invalid(`/${missing}`, 'required', 'Say which one it is about.');
  refuseForeignNumbers(account, body);
  if (topic.withinDays !== undefined) refuseLate(account, body, topic.withinDays, today);
  refuseCardNumber('/details', body.details);
  const request: ServiceRequest = {
    requestId: context.nextId('R'),
    topic: topic.topic,
    status: 'received',
    details: body.details,
    createdAt: context.instant,
    ...(body.invoiceNumber !== undefined && { invoiceNumber: body.invoiceNumber }),
    ...(body.quoteNumber !== undefined && { quoteNumber: body.quoteNumber }),
  };
  account.requests.unshift(request);
  context.record({ kind: 'request-submitted', subject: request.requestId });
  return { status: 201, location: '/requests', body: request };
};

type Input = Context<'submitRequest'>['body'];

/** Invoices older than the 20 that are shown may be named: a request for a copy is about those. */
function refuseForeignNumbers(account: StoredAccount, body: Input): void {
  const { invoiceNumber, quoteNumber } = body;
  if (invoiceNumber !== undefined && !invoiceOf(account, body)) {
    throw invalid('/invoiceNumber', 'unknown', 'There is no such invoice on this account.');
  }
  if (quoteNumber === undefined) return;
  if (!account.quotes.some((quote) => quote.quoteNumber === quoteNumber)) {
    throw invalid('/quoteNumber', 'unknown', 'There is no such quote on this account.');
  }
}

const invoiceOf = (account: StoredAccount, { invoiceNumber }: Input) =>
  issuedTo(account).find((invoice) => invoice.invoiceNumber === invoiceNumber);

function refuseLate(account: StoredAccount, body: Input, days: number, today: string): void {
  const invoice = invoiceOf(account, body);
  if (!invoice) return;
  const last = addDays(invoice.issueDate, days);
  if (today <= last) return;
  throw invalid('/invoiceNumber', 'dispute-period-over', `The last day to dispute it was ${last}.`);
}

export const requestOperations = {
  listRequestTopics,
  listRequests,
  submitRequest,
} satisfies Handlers;
