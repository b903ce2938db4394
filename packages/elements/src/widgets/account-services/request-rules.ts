import type { BusinessDate, Invoice, RequestInput, RequestTopic } from '@corporate-billing/sdk';
import { cleanProse, cleanText, holdsCardNumber } from '@corporate-billing/sdk/rules';
import { addDays } from '../../format/date.js';
import { lengthOf } from '../../format/length.js';

/** The fields of a request, in the order of the page. */
export type RequestField = 'topic' | 'invoiceNumber' | 'quoteNumber' | 'details';
export type RequestValues = Record<RequestField, string>;

/** What a request may be about. */
export const subjects = ['invoiceNumber', 'quoteNumber'] as const;
export type Subject = (typeof subjects)[number];

export const noValues: RequestValues = {
  topic: '',
  invoiceNumber: '',
  quoteNumber: '',
  details: '',
};

/** The contract's limit, in characters. */
export const detailsLimit = 4000;

/** From this many characters left it is said how many. */
const saidFrom = 500;

/** In the order in which the API offers their topics. */
export const categoriesOf = (topics: readonly RequestTopic[]): string[] => [
  ...new Set(topics.map(({ category }) => category)),
];

export const topicOf = (topics: readonly RequestTopic[], code: string): RequestTopic | undefined =>
  topics.find(({ topic }) => topic === code);

/**
 * What the person is asked besides the details: what the topic needs, and what they came from even
 * where the topic can do without. A question on a quote may name one.
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

/** The last day on which a topic may be raised about an invoice; undefined where it always may. */
export const lastDayFor = (
  topic: Pick<RequestTopic, 'withinDays'> | undefined,
  invoice: Pick<Invoice, 'issueDate'> | undefined,
): BusinessDate | undefined =>
  topic?.withinDays !== undefined && invoice
    ? addDays(invoice.issueDate, topic.withinDays)
    : undefined;

/** How many characters are left, negative when there are too many; undefined while far from the end. */
export function leftOf(details: string): number | undefined {
  const left = detailsLimit - lengthOf(cleanProse(details));
  return left <= saidFrom ? left : undefined;
}

export type RequestFault = 'missing' | 'card-number' | 'over';

/** What keeps a request from being sent, by field. */
export function faultsOf(
  values: RequestValues,
  topic: RequestTopic | undefined,
  world: { invoices: readonly Invoice[]; today: BusinessDate },
): Partial<Record<RequestField, RequestFault>> {
  const faults: Partial<Record<RequestField, RequestFault>> = {};
  if (!topic) faults.topic = 'missing';
  for (const { name, required } of subjectsOf(topic, values)) {
    if (required && !cleanText(values[name])) faults[name] = 'missing';
  }
  const invoice = world.invoices.find((one) => one.invoiceNumber === values.invoiceNumber);
  const lastDay = lastDayFor(topic, invoice);
  if (lastDay !== undefined && world.today > lastDay) faults.invoiceNumber = 'over';
  if (!cleanProse(values.details)) faults.details = 'missing';
  else if (holdsCardNumber(values.details)) faults.details = 'card-number';
  return faults;
}

/** What is sent: nothing that is not on the page. */
export function inputOf(values: RequestValues, topic: RequestTopic): RequestInput {
  const named = subjectsOf(topic, values)
    .map(({ name }) => [name, cleanText(values[name])] as const)
    .filter(([, number]) => number !== '');
  return { topic: topic.topic, details: cleanProse(values.details), ...Object.fromEntries(named) };
}
