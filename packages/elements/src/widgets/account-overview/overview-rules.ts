import type {
  Account,
  BusinessDate,
  Invoice,
  Money,
  PaymentMethod,
  PurchaseOrder,
  Quote,
} from '@corporate-billing/sdk';
import { addDays, daysBetween } from '../../format/date.js';
import { lessMoney, sumMoney } from '../../format/money.js';
import { daysOverdue, isCreditNote, isOwed, processingOf } from '../../rules/invoice-rules.js';
import { coverageOf, nextInvoiceDate, standingOf } from '../../rules/purchase-order-rules.js';
import { daysLeft, groupQuotes } from '../../rules/quote-rules.js';

/** The three figures a person looks for first. */
export interface Figures {
  /** The sum of what is owed, payments under way included. */
  readonly outstanding: Money;
  readonly owedCount: number;
  /** The part of it that payments under way will settle. */
  readonly processing: Money;
  readonly overdue: Money;
  readonly overdueCount: number;
  /** The days since the oldest overdue invoice was due. */
  readonly oldestDays: number;
  /** The invoice to pay next is not late, and not wholly being paid. */
  readonly next: Invoice | undefined;
}

/**
 * Adds up what is owed, in the account's one currency.
 *
 * @param today business date by the server's clock in the account's time zone
 */
export function figuresOf(
  invoices: readonly Invoice[],
  currency: string,
  today: BusinessDate,
): Figures {
  const owed = invoices.filter((one) => isOwed(one) && one.balance.currency === currency);
  const overdue = owed.filter((one) => one.overdue);
  const due = owed.filter((one) => !one.overdue && one.payable.amount > 0);
  return {
    outstanding: balanceOf(owed, currency),
    owedCount: owed.length,
    processing: sumMoney(owed.map(processingOf), currency),
    overdue: balanceOf(overdue, currency),
    overdueCount: overdue.length,
    oldestDays: Math.max(0, ...overdue.map((one) => daysOverdue(one, today))),
    next: due.sort((a, b) => a.dueDate.localeCompare(b.dueDate))[0],
  };
}

const balanceOf = (invoices: readonly Invoice[], currency: string): Money =>
  sumMoney(
    invoices.map((one) => one.balance),
    currency,
  );

/** Something that waits for the reader. */
export type Decision =
  | { readonly kind: 'quote'; readonly quote: Quote; readonly days: number }
  | { readonly kind: 'overdue'; readonly invoices: readonly Invoice[]; readonly sum: Money }
  | { readonly kind: 'order-expiring'; readonly order: PurchaseOrder; readonly days: number }
  | {
      readonly kind: 'order-missing';
      readonly next: BusinessDate | undefined;
      /** The order is needed for a quote, which cannot be accepted without one. */
      readonly forQuote: boolean;
    }
  | { readonly kind: 'order-short'; readonly order: PurchaseOrder; readonly next: BusinessDate }
  | { readonly kind: 'card'; readonly method: PaymentMethod; readonly lastDay: BusinessDate };

/**
 * The sources of decisions; one that could not be read is left out, and nothing is concluded from
 * it.
 */
export interface DecisionSources {
  readonly account: Account;
  readonly invoices: readonly Invoice[];
  readonly quotes?: readonly Quote[] | undefined;
  readonly orders?: readonly PurchaseOrder[] | undefined;
  readonly method?: PaymentMethod | undefined;
}

/**
 * Lists what needs a decision, the most pressing first: quotes that end today, overdue invoices,
 * the other quotes by their last day, purchase orders, the card on file.
 */
export function decisionsOf(sources: DecisionSources, today: BusinessDate): Decision[] {
  const quotes = quoteDecisions(sources.quotes ?? [], today);
  return [
    ...quotes.filter(({ days }) => days === 0),
    ...overdueDecision(sources.invoices, sources.account.currency),
    ...quotes.filter(({ days }) => days > 0),
    ...orderDecisions(sources, today),
    ...cardDecision(sources.method, today),
  ];
}

function quoteDecisions(quotes: readonly Quote[], today: BusinessDate) {
  return groupQuotes(quotes, today).waiting.map((quote) => ({
    kind: 'quote' as const,
    quote,
    days: daysLeft(quote, today),
  }));
}

function overdueDecision(invoices: readonly Invoice[], currency: string): Decision[] {
  const overdue = invoices
    .filter((one) => one.overdue && one.balance.currency === currency)
    .sort((a, b) => a.dueDate.localeCompare(b.dueDate));
  if (overdue.length === 0) return [];
  return [{ kind: 'overdue', invoices: overdue, sum: balanceOf(overdue, currency) }];
}

function orderDecisions(sources: DecisionSources, today: BusinessDate): Decision[] {
  const { account, orders } = sources;
  if (!orders) return [];
  const expiring = orders.flatMap((order): (Decision & { kind: 'order-expiring' })[] => {
    const standing = standingOf(order, today);
    return standing.kind === 'expiring'
      ? [{ kind: 'order-expiring', order, days: standing.days }]
      : [];
  });
  const coverage = coverageOf(orders, account, today);
  const next = nextInvoiceDate(account, today);
  const forQuote = quoteLacksOrder(sources, today);
  // An account without any purchase order lacks one as soon as something is due that could carry
  // it.
  const missing = orders.length === 0 ? next !== undefined : coverage.kind === 'none-active';
  if (missing || forQuote) return [{ kind: 'order-missing', next, forQuote }];
  // An order that expires before the next invoice is named once, by its own day.
  if (coverage.kind === 'uncovered' && expiring.length === 0) {
    return [{ kind: 'order-short', order: coverage.best, next: coverage.next }];
  }
  return expiring.sort((a, b) => a.days - b.days);
}

/** Without a card on file, an order over the account's threshold needs a PO number. */
function quoteLacksOrder(
  { account, quotes, orders, method }: DecisionSources,
  today: BusinessDate,
): boolean {
  if (!method || method.kind === 'card' || !orders) return false;
  if (orders.some((order) => ['active', 'expiring'].includes(standingOf(order, today).kind))) {
    return false;
  }
  const { amount, currency } = account.purchaseOrderThreshold;
  return groupQuotes(quotes ?? [], today).waiting.some(
    ({ total }) => total.currency === currency && total.amount > amount,
  );
}

/** A card on file is shown as expiring from this many days before its last day. */
const cardExpiringWithin = 90;

function cardDecision(method: PaymentMethod | undefined, today: BusinessDate): Decision[] {
  const lastDay = method?.kind === 'card' ? lastDayOfCard(method) : undefined;
  if (!method || !lastDay || daysBetween(today, lastDay) > cardExpiringWithin) return [];
  return [{ kind: 'card', method, lastDay }];
}

/** A card is good through the last day of the month printed on it. */
export function lastDayOfCard({ display }: PaymentMethod): BusinessDate | undefined {
  const { expiryMonth: month, expiryYear: year } = display;
  if (!month || !year) return undefined;
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(`${String(next[0])}-${String(next[1]).padStart(2, '0')}-01`, -1);
}

/** The sums invoiced in one month, by their status, in minor units of the account's currency. */
export interface Month {
  /** The month is written `YYYY-MM`. */
  readonly month: string;
  readonly settled: number;
  readonly open: number;
  readonly overdue: number;
}

/** The parts of a month's bar, from the bottom up. */
export const barParts = ['settled', 'open', 'overdue'] as const;
export type BarPart = (typeof barParts)[number];

/** Returns the sum of the credit notes, which the chart leaves out, in the account's currency. */
export const creditOf = (invoices: readonly Invoice[], currency: string): Money =>
  sumMoney(
    invoices
      .filter(isCreditNote)
      .flatMap(({ total }) => (total.currency === currency ? total : [])),
    currency,
  );

/**
 * Returns the twelve months that end with today's, by the date of issue, including empty ones. A
 * credit note is no part of a bar: bars say what was invoiced.
 */
export function monthsOf(
  invoices: readonly Invoice[],
  currency: string,
  today: BusinessDate,
): Month[] {
  const ours = invoices.filter((one) => one.total.currency === currency && !isCreditNote(one));
  return lastMonths(today, 12).map((month) => {
    const issued = ours.filter((one) => one.issueDate.startsWith(month));
    const owed = (late: boolean): number =>
      balanceOf(
        issued.filter((one) => one.overdue === late),
        currency,
      ).amount;
    const settled = issued.map((one) => lessMoney(one.total, one.balance));
    return {
      month,
      settled: sumMoney(settled, currency).amount,
      open: owed(false),
      overdue: owed(true),
    };
  });
}

function lastMonths(today: BusinessDate, count: number): string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const month = last - (count - 1 - index);
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

export const sumOfPart = (months: readonly Month[], part: BarPart): number =>
  months.reduce((sum, month) => sum + month[part], 0);

export const heightOf = (month: Month): number => month.settled + month.open + month.overdue;

/**
 * Tells whether the newest 20 invoices, which alone are known, do not cover all of these months.
 */
export function isPartial(invoices: readonly Invoice[], months: readonly Month[]): boolean {
  const first = months[0]?.month ?? '';
  return invoices.length >= 20 && invoices.every((one) => one.issueDate.slice(0, 7) >= first);
}

/** Returns the lines of the chart's scale: even, round steps from 0 to above the highest bar. */
export function scaleOf(highest: number): number[] {
  if (highest <= 0) return [0];
  const step = roundStep(highest / 4);
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Returns the next number of the form 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((one) => one * power >= least) ?? 10;
  return Math.max(1, factor * power);
}
