import type {
  BusinessDate,
  Money,
  PaymentMethod,
  PurchaseOrder,
  Quote,
  QuoteDetails,
} from '@corporate-billing/sdk';
import { daysBetween } from '../format/date.js';

/** The state of a quote on a day; `unknown` is a status newer than this version. */
export type QuoteState = 'pending' | 'accepted' | 'rejected' | 'expired' | 'withdrawn' | 'unknown';

const known: readonly string[] = ['pending', 'accepted', 'rejected', 'expired', 'withdrawn'];

/**
 * A pending quote is past its last day as soon as the account's day has turned, whatever was read
 * before midnight.
 *
 * @param today business date by the server's clock in the account's time zone
 */
export function quoteState(
  quote: Pick<Quote, 'status' | 'validThrough'>,
  today: BusinessDate,
): QuoteState {
  if (quote.status === 'pending' && today > quote.validThrough) return 'expired';
  return known.includes(quote.status) ? (quote.status as QuoteState) : 'unknown';
}

/** Only a pending quote can be decided, through the end of its last day. */
export const canAccept = (
  quote: Pick<Quote, 'status' | 'validThrough'>,
  today: BusinessDate,
): boolean => quoteState(quote, today) === 'pending';

/** Counts the days after today on which it can still be decided; 0 on the last day. */
export const daysLeft = (quote: Pick<Quote, 'validThrough'>, today: BusinessDate): number =>
  daysBetween(today, quote.validThrough);

export const isLastDay = (quote: Pick<Quote, 'status' | 'validThrough'>, today: BusinessDate) =>
  canAccept(quote, today) && daysLeft(quote, today) === 0;

const soon = 7;

/** Tells whether the end is near enough to be named instead of "Pending". */
export const endsSoon = (quote: Pick<Quote, 'status' | 'validThrough'>, today: BusinessDate) =>
  canAccept(quote, today) && daysLeft(quote, today) <= soon;

export interface QuoteGroups {
  /** The quote that ends first comes first. */
  waiting: Quote[];
  /**
   * Holds decided, expired and withdrawn quotes, and those of an unknown status; the newest comes
   * first.
   */
  settled: Quote[];
}

export function groupQuotes(quotes: readonly Quote[], today: BusinessDate): QuoteGroups {
  const waiting = quotes.filter((quote) => canAccept(quote, today));
  const settled = quotes.filter((quote) => !canAccept(quote, today));
  return {
    waiting: waiting.sort((a, b) => compare(a.validThrough, b.validThrough)),
    settled: settled.sort((a, b) => compare(b.issueDate, a.issueDate)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds quotes up, unless they are in several currencies. */
export function sumOf(quotes: readonly Quote[]): Money | undefined {
  const currency = quotes[0]?.total.currency;
  if (currency === undefined || quotes.some((quote) => quote.total.currency !== currency)) {
    return undefined;
  }
  return { amount: quotes.reduce((sum, quote) => sum + quote.total.amount, 0), currency };
}

/** Suggests the PO most likely meant: of those still good, the one that is good for longest. */
export const suggestedOrder = (orders: readonly PurchaseOrder[]): string =>
  orders
    .filter((order) => order.state === 'active')
    .sort((a, b) => compare(b.expirationDate, a.expirationDate))[0]?.number ?? '';

/** A signer must see these facts of a quote again when they changed. */
export type QuoteFact =
  | 'total'
  | 'validThrough'
  | 'seats'
  | 'lines'
  | 'savings'
  | 'tax'
  | 'contractPeriod'
  | 'renewalDate'
  | 'consent';

/** Lists what differs between the quote somebody read and the quote as it is now, the sum first. */
export function changedFacts(seen: QuoteDetails, now: QuoteDetails): QuoteFact[] {
  const facts: readonly [QuoteFact, (quote: QuoteDetails) => unknown][] = [
    ['total', (quote) => quote.total],
    ['seats', (quote) => quote.lines.map((line) => [line.product, line.seats])],
    ['savings', (quote) => quote.savings],
    ['tax', (quote) => quote.tax],
    ['validThrough', (quote) => quote.validThrough],
    ['contractPeriod', (quote) => quote.contractPeriod],
    ['renewalDate', (quote) => quote.renewalDate],
    ['consent', (quote) => [quote.consent.version, quote.consent.text]],
    // Prices may have moved between lines, or words of a line changed, without a change of the
    // facts above.
    ['lines', (quote) => quote.lines],
  ];
  const changed = facts
    .filter(([, pick]) => JSON.stringify(pick(seen)) !== JSON.stringify(pick(now)))
    .map(([fact]) => fact);
  return changed.length > 1 ? changed.filter((fact) => fact !== 'lines') : changed;
}

/** Chooses the sentence that names the payment method, and its parts. */
export function methodParts(method: PaymentMethod): {
  kind: string;
  name: string;
  last4: string;
  expires: string;
} {
  const { brand, bankName, last4, expiryMonth, expiryYear } = method.display;
  const expires =
    expiryMonth && expiryYear
      ? `${String(expiryMonth).padStart(2, '0')}/${String(expiryYear)}`
      : '';
  return { kind: method.kind, name: brand ?? bankName ?? '', last4: last4 ?? '', expires };
}
