/** Takes requests to Corporate Account Services. */
import type {
  Attachment,
  RequestAnswer,
  RequestTopic,
  ServiceRequest,
  ServiceRequestDetails,
} from '@corporate-billing/sdk';
import { problem } from '../contract/problem.js';
import { addDays } from '../state/clock.js';
import { issuedTo } from '../rules/invoice-rules.js';
import type { StoredAccount, StoredRequest } from '../state/model.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { publicAttachment, takeWaiting } from './attachments.js';
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
  { topic: 'delivery-preference', category: 'invoices', needs: [] },
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
  body: {
    items: account.requests
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
      .map(publicRequest),
  },
});

const getRequest: Handler<'getRequest'> = ({ account, params }) => {
  const request = account.requests.find(({ requestId }) => requestId === params.requestId);
  if (!request) throw problem('not-found');
  return { status: 200, body: requestDetails(account, request) };
};

/** Leaves out what one request alone tells. */
function publicRequest(request: StoredRequest): ServiceRequest {
  const listed = { ...request };
  delete listed.answer;
  delete listed.attachmentIds;
  return listed;
}

function requestDetails(account: StoredAccount, request: StoredRequest): ServiceRequestDetails {
  const filesOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const file = account.attachments?.find((one) => one.attachmentId === id);
      return file ? [publicAttachment(file)] : [];
    });
  const { answer, attachmentIds } = request;
  return {
    ...publicRequest(request),
    attachments: filesOf(attachmentIds),
    ...(answer && { answer: answerWith(answer, filesOf(answer.attachmentIds)) }),
  };
}

const answerWith = (
  { text, language, answeredAt }: NonNullable<StoredRequest['answer']>,
  attachments: readonly Attachment[],
): RequestAnswer => ({
  text,
  ...(language !== undefined && { language }),
  answeredAt,
  attachments,
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
  const { attachmentIds = [] } = body;
  const take = takeWaiting(account, attachmentIds, context.now);
  const request: StoredRequest = {
    requestId: context.nextId('R'),
    topic: topic.topic,
    status: 'received',
    details: body.details,
    createdAt: context.instant,
    ...(body.invoiceNumber !== undefined && { invoiceNumber: body.invoiceNumber }),
    ...(body.quoteNumber !== undefined && { quoteNumber: body.quoteNumber }),
    ...(attachmentIds.length > 0 && { attachmentIds: [...attachmentIds] }),
  };
  take();
  account.requests.unshift(request);
  context.record({ kind: 'request-submitted', subject: request.requestId });
  return { status: 201, location: `/requests/${request.requestId}`, body: publicRequest(request) };
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
  getRequest,
  submitRequest,
} satisfies Handlers;
