import { minorUnits } from '@corporate-billing/sdk';
import type { Invoice, Money } from '@corporate-billing/sdk';
import { sumMoney } from '../../format/money.js';
import { plainMarks } from '../../format/plain-marks.js';
import { factsOf, isCreditNote } from '../../rules/invoice-rules.js';
import type { InvoiceFact } from '../../rules/invoice-rules.js';
import type { Column, Filter, Sort } from './history-columns.js';

export { newestFirst } from './history-columns.js';

/** Tells invoices and credit notes apart, for the lines that count them. */
export const creditNotesIn = (invoices: readonly Invoice[]): Invoice[] =>
  invoices.filter(isCreditNote);

/** Counts the invoices that pass a filter. One invoice may be counted by two filters. */
export function countOf(invoices: readonly Invoice[], filter: Filter): number {
  return invoices.filter((invoice) => passes(invoice, filter)).length;
}

export const passes = (invoice: Invoice, filter: Filter): boolean =>
  filter === 'all' || factsOf(invoice).includes(filter);

/** Writes a text without case, blanks and what nobody sees, with the marks of every keyboard. */
const plain = (text: string): string => plainMarks(text).toLowerCase().replace(/ /g, '');

/**
 * Tells whether a typed amount is this one: with its minor units or without, whatever separates
 * thousands and decimals, with a sign or code of currency or without, with a minus or without. Dutch
 * and Swiss amounts have their minus after the sign; letters with a dash are no amount but a number.
 * One or two figures after a mark are minor units, whose last zeros may be missing.
 */
function isAmount(query: string, { amount: signed, currency }: Money): boolean {
  const amount = String(Math.abs(signed));
  const bare = query.replace(currency.toLowerCase(), '');
  if (
    !/^[-+]?\p{L}{0,3}\.?(?:\p{Sc}-?)?\d[\d.,']*(?:[:/]?[-=]+)?[\p{Sc}\p{L}]{0,3}\.?$/u.test(bare)
  )
    return false;
  const digits = minorUnits(currency);
  const typed = query.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const minor = /[.,](\d\d?)\D*$/.exec(query)?.[1] ?? '';
  if (minor && digits) return typed + '0'.repeat(Math.max(0, digits - minor.length)) === amount;
  return typed === amount || typed + '0'.repeat(digits) === amount;
}

/**
 * Tells whether number or PO holds what was typed, or the number of the invoice that is credited, or
 * total or balance is it; spaces and case do not matter.
 */
export function matches(invoice: Invoice, query: string): boolean {
  const wanted = plain(query);
  if ([invoice.total, invoice.balance].some((money) => isAmount(wanted, money))) return true;
  const { invoiceNumber, correctsInvoice = '', purchaseOrderNumber = '' } = invoice;
  return [invoiceNumber, correctsInvoice, purchaseOrderNumber].some((text) =>
    plain(text).includes(wanted),
  );
}

const urgency: readonly InvoiceFact[] = [
  'overdue',
  'partial',
  'open',
  'processing',
  'credit',
  'paid',
];
const urgencyOf = (invoice: Invoice): number => {
  const facts = factsOf(invoice);
  const rank = urgency.findIndex((fact) => facts.includes(fact));
  return rank === -1 ? urgency.length : rank;
};

/** Sorts the invoices; equal ones stand newest first, and a missing PO always stands last. */
export function sorted(invoices: readonly Invoice[], sort: Sort, locale: string): Invoice[] {
  let collator: Intl.Collator | undefined;
  const byName = (a = '', b = ''): number =>
    // Only columns of text need the collator: dates and amounts, the usual orders, do not.
    (collator ??= new Intl.Collator(locale, { numeric: true })).compare(a, b);
  const compare: Record<Column, (a: Invoice, b: Invoice) => number> = {
    invoiceNumber: (a, b) => byName(a.invoiceNumber, b.invoiceNumber),
    issued: (a, b) => byText(a.issueDate, b.issueDate),
    due: (a, b) => byText(a.dueDate, b.dueDate),
    purchaseOrder: (a, b) => byName(a.purchaseOrderNumber, b.purchaseOrderNumber),
    total: (a, b) => a.total.amount - b.total.amount,
    balance: (a, b) => a.balance.amount - b.balance.amount,
    status: (a, b) => urgencyOf(a) - urgencyOf(b),
  };
  const sign = sort.descending ? -1 : 1;
  return [...invoices].sort((a, b) => {
    if (sort.column === 'purchaseOrder') {
      const missing = Number(!a.purchaseOrderNumber) - Number(!b.purchaseOrderNumber);
      if (missing !== 0) return missing;
    }
    return (
      sign * compare[sort.column](a, b) ||
      byText(b.issueDate, a.issueDate) ||
      byText(b.invoiceNumber, a.invoiceNumber)
    );
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds amounts up by currency; almost every account has one. */
export function sums(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return currencies.map((currency) =>
    sumMoney(
      amounts.filter((money) => money.currency === currency),
      currency,
    ),
  );
}
