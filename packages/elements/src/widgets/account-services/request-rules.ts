import type { BusinessDate, Invoice, RequestInput, RequestTopic } from '@corporate-billing/sdk';
import { cleanProse, cleanText, holdsCardNumber } from '@corporate-billing/sdk/rules';
import { addDays } from '../../format/date.js';
import { lengthOf } from '../../format/length.js';

/** Names the fields of a request, in the order of the page. */
export type RequestField = 'topic' | 'invoiceNumber' | 'quoteNumber' | 'details';
export type RequestValues = Record<RequestField, string>;

/** A request may name one of these documents. */
export const subjects = ['invoiceNumber', 'quoteNumber'] as const;
export type Subject = (typeof subjects)[number];

export const noValues: RequestValues = {
  topic: '',
  invoiceNumber: '',
  quoteNumber: '',
  details: '',
};

/** The contract limits the details to this many characters. */
export const detailsLimit = 4000;

/** The count of characters left is shown from here on. */
const saidFrom = 500;

/** Lists the categories in the order in which the API offers their topics. */
export const categoriesOf = (topics: readonly RequestTopic[]): string[] => [
  ...new Set(topics.map(({ category }) => category)),
];

export const topicOf = (topics: readonly RequestTopic[], code: string): RequestTopic | undefined =>
  topics.find(({ topic }) => topic === code);

/**
 * Lists what the person is asked besides the details: what the topic needs, and the document they
 * came from even where the topic can do without it. A question on a quote may name one.
 */
export function subjectsOf(
  topic: RequestTopic | undefined,
  values: RequestValues,
): { name: Subject; required: boolean }[] {
  if (!topic) return [];
  return subjects.flatMap((name) => {
    const required = topic.needs.some((need) => need === name);
    const mayName = topic.topic === 'quote-question' && name === 'quoteNumber';
    return required || mayName || values[name] ? [{ name, required }] : [];
  });
}

/**
 * Returns the last day on which a topic may be raised about an invoice; undefined where it always
 * may.
 */
export const lastDayFor = (
  topic: Pick<RequestTopic, 'withinDays'> | undefined,
  invoice: Pick<Invoice, 'issueDate'> | undefined,
): BusinessDate | undefined =>
  topic?.withinDays !== undefined && invoice
    ? addDays(invoice.issueDate, topic.withinDays)
    : undefined;

/**
 * Counts the characters left, negative when there are too many; undefined while far from the limit.
 */
export function leftOf(details: string): number | undefined {
  const left = detailsLimit - lengthOf(cleanProse(details));
  return left <= saidFrom ? left : undefined;
}

export type RequestFault = 'missing' | 'card-number' | 'over';

/** Lists what keeps a request from being sent, by field. */
export function faultsOf(
  values: RequestValues,
  topic: RequestTopic | undefined,
  known: { invoices: readonly Invoice[]; today: BusinessDate },
): Partial<Record<RequestField, RequestFault>> {
  const faults: Partial<Record<RequestField, RequestFault>> = {};
  if (!topic) faults.topic = 'missing';
  for (const { name, required } of subjectsOf(topic, values)) {
    if (required && !cleanText(values[name])) faults[name] = 'missing';
  }
  const invoice = known.invoices.find((one) => one.invoiceNumber === values.invoiceNumber);
  const lastDay = lastDayFor(topic, invoice);
  if (lastDay !== undefined && known.today > lastDay) faults.invoiceNumber = 'over';
  if (!cleanProse(values.details)) faults.details = 'missing';
  else if (holdsCardNumber(values.details)) faults.details = 'card-number';
  return faults;
}

/** Returns what is sent: only fields that are on the page. */
export function inputOf(values: RequestValues, topic: RequestTopic): RequestInput {
  const named = subjectsOf(topic, values)
    .map(({ name }) => [name, cleanText(values[name])] as const)
    .filter(([, number]) => number !== '');
  return { topic: topic.topic, details: cleanProse(values.details), ...Object.fromEntries(named) };
}
