/** Builds quotes for a seed. */
import type { StoredQuote } from '../state/model.js';
import { money, type Company } from './company.js';
import { addDays } from './dates.js';
import { checked, sumsOf, type LineSpec, type Period } from './lines.js';

export interface QuoteSpec {
  readonly number: string;
  /** A business date. */
  readonly issued: string;
  /** Says in one line what is offered. */
  readonly summary: string;
  /** The business date of the last day; 30 days after issue unless given. */
  readonly validThrough?: string;
  readonly lines: readonly LineSpec[];
  /** The savings in minor units, before tax. */
  readonly savings?: number;
  /** The savings as they are printed: `Savings, renewal 5%`. */
  readonly savingsLabel?: string;
  readonly contractPeriod: Period;
  /** The renewal date; the day after the contract ends unless given. */
  readonly renewalDate?: string;
  readonly status?: StoredQuote['status'];
  readonly decision?: NonNullable<StoredQuote['decision']>;
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
}

/**
 * Builds one stored quote; whether it has expired follows from the day it is read.
 * @throws RangeError for savings beyond the subtotal, or a contract that ends before it starts
 */
export const quote = (company: Company, spec: QuoteSpec): StoredQuote =>
  checked(`Quote ${spec.number}`, spec.contractPeriod, () => build(company, spec));

function build(company: Company, spec: QuoteSpec): StoredQuote {
  const { currency } = company;
  const sums = sumsOf(spec.lines, company.taxRate, spec.savings);
  return {
    quoteNumber: spec.number,
    status: spec.status ?? 'pending',
    issueDate: spec.issued,
    validThrough: spec.validThrough ?? addDays(spec.issued, 30),
    total: money(sums.total, currency),
    summary: spec.summary,
    lines: spec.lines.map((line) => ({
      product: line.product,
      description: line.description ?? '',
      seats: line.quantity,
      unitPrice: money(line.unitPrice, currency),
      total: money(line.quantity * line.unitPrice, currency),
    })),
    subtotal: money(sums.subtotal, currency),
    savings: money(sums.savings, currency),
    ...(spec.savingsLabel && { savingsLabel: spec.savingsLabel }),
    tax: money(sums.tax, currency),
    taxLabel: company.taxLabel,
    contractPeriod: { ...spec.contractPeriod },
    renewalDate: spec.renewalDate ?? addDays(spec.contractPeriod.end, 1),
    representative: { ...company.representative },
    seller: structuredClone(company.seller),
    consent: { ...company.consent },
    ...(spec.decision && { decision: { ...spec.decision } }),
    ...(spec.orderNumber && { orderNumber: spec.orderNumber }),
    ...(spec.invoiceNumber && { invoiceNumber: spec.invoiceNumber }),
  };
}
