/** Builds invoices for a seed: sums, due date and payments follow from a few facts. */
import type { Money } from '@corporate-billing/sdk';
import type { StoredInvoice, StoredPayment } from '../state/model.js';
import { money, type Company, type Source } from './company.js';
import { addDays } from './dates.js';
import { checked, sumsByRate, type DiscountSpec, type LineSpec, type Period } from './lines.js';
import { categoryOf, taxFacts } from './tax.js';

/** One attempt to pay. `amount` is in minor units; it is the whole total unless given. */
export interface PaymentSpec {
  /** The time is written in RFC 3339, in UTC. */
  readonly at: string;
  readonly source: Source;
  readonly amount?: number;
  readonly status?: StoredPayment['status'];
  readonly failureCode?: string;
  /** The time at which a processing payment settles, as RFC 3339 UTC. */
  readonly settlesAt?: string;
}

export interface InvoiceSpec {
  readonly number: string;
  /** A business date. */
  readonly issued: string;
  /** The number of days until it is due; 30 unless given. */
  readonly terms?: number;
  readonly purchaseOrderNumber?: string;
  readonly lines: readonly LineSpec[];
  readonly period: Period;
  /** What is taken off the lines before tax. */
  readonly discounts?: readonly DiscountSpec[];
  readonly payments?: readonly PaymentSpec[];
}

/**
 * Builds one stored invoice. It holds no balance, status or overdue mark: they follow from the
 * payments.
 * @throws RangeError for what no real invoice says: payments of more than the total, a period that
 * ends before it starts
 */
export const invoice = (company: Company, spec: InvoiceSpec): StoredInvoice =>
  checked(`Invoice ${spec.number}`, spec.period, () => ({
    ...build(company, spec),
    remittance: { ...structuredClone(company.remittance), reference: spec.number },
  }));

function build(company: Company, spec: InvoiceSpec): StoredInvoice {
  const { currency, taxRate: usual } = company;
  const { discounts = [] } = spec;
  const sums = sumsByRate(spec.lines, discounts, usual);
  const { subtotal, tax, total } = sums;
  const payments = (spec.payments ?? []).map((one, index) =>
    payment(company, spec, total, one, index),
  );
  refuseOverpayment(total, payments);
  const facts = taxFacts(company, sums.rates);
  return {
    invoiceNumber: spec.number,
    issueDate: spec.issued,
    dueDate: addDays(spec.issued, spec.terms ?? 30),
    ...(spec.purchaseOrderNumber && { purchaseOrderNumber: spec.purchaseOrderNumber }),
    total: money(total, currency),
    lines: spec.lines.map((line) => ({
      description: line.product,
      period: { ...spec.period },
      quantity: line.quantity,
      ...(facts && {
        unitCode: line.unitCode ?? 'C62',
        taxCategory: categoryOf(line.taxRate ?? usual),
        taxRate: line.taxRate ?? usual,
      }),
      unitPrice: money(line.unitPrice, currency),
      total: money(line.quantity * line.unitPrice, currency),
    })),
    subtotal: money(subtotal, currency),
    ...(discounts.length > 0 && {
      discounts: discounts.map(({ label, amount, taxRate = usual }) => ({
        label,
        amount: money(amount, currency),
        taxCategory: categoryOf(taxRate),
        taxRate,
      })),
    }),
    tax: money(tax, currency),
    ...(sums.rates.length === 1 && sums.rates[0]?.rate === usual && { taxLabel: company.taxLabel }),
    ...facts,
    payments,
    billTo: structuredClone(company.billTo),
    billingContact: { name: company.contact.name, userId: company.contact.userId },
    buyerTaxNumbers: structuredClone([...company.taxNumbers]),
    seller: structuredClone(company.seller),
  };
}

/** A credit note gives back `lines` of the invoice `corrects`; their prices are given as positive. */
export interface CreditNoteSpec extends Omit<InvoiceSpec, 'terms' | 'payments'> {
  readonly corrects: string;
}

/**
 * Builds one stored credit note: the invoice of its lines, with every sum negative.
 * @throws RangeError as `invoice` does
 */
export function creditNote(company: Company, spec: CreditNoteSpec): StoredInvoice {
  const { number, period, corrects } = spec;
  const charged = checked(`Credit note ${number}`, period, () =>
    build(company, { ...spec, terms: 0 }),
  );
  const back = ({ amount, currency }: Money): Money => money(amount === 0 ? 0 : -amount, currency);
  return {
    ...charged,
    kind: 'creditNote',
    correctsInvoice: corrects,
    total: back(charged.total),
    subtotal: back(charged.subtotal),
    tax: back(charged.tax),
    ...(charged.discounts && {
      discounts: charged.discounts.map((one) => ({ ...one, amount: back(one.amount) })),
    }),
    ...(charged.taxLines && {
      taxLines: charged.taxLines.map((one) => ({
        ...one,
        taxable: back(one.taxable),
        amount: back(one.amount),
      })),
    }),
    lines: charged.lines.map((line) => ({
      ...line,
      unitPrice: back(line.unitPrice),
      total: back(line.total),
    })),
  };
}

/**
 * Shortens the demo's own numbers by what they have in common; other numbers stay whole and
 * distinct.
 */
const shortOf = (number: string) => number.replace(/^INV-(\d{4})-(\d+)$/, '$1$2').slice(0, 50);

function payment(
  company: Company,
  invoice: InvoiceSpec,
  total: number,
  spec: PaymentSpec,
  index: number,
): StoredPayment {
  return {
    paymentId: `pay_${shortOf(invoice.number)}_${String(index + 1)}`,
    amount: money(spec.amount ?? total, company.currency),
    status: spec.status ?? 'succeeded',
    createdAt: spec.at,
    source: { ...spec.source },
    userId: company.contact.userId,
    ...(spec.failureCode && { failureCode: spec.failureCode }),
    ...(spec.settlesAt && { settlesAt: Date.parse(spec.settlesAt) }),
  };
}

function refuseOverpayment(total: number, payments: readonly StoredPayment[]): void {
  const taken = payments
    .filter(({ status }) => status === 'succeeded' || status === 'processing')
    .reduce((sum, { amount }) => sum + amount.amount, 0);
  if (taken <= total) return;
  throw new RangeError(`payments of ${String(taken)} exceed the total of ${String(total)}`);
}
