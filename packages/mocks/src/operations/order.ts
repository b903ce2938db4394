/** Makes an invoice of an accepted quote. */
import { addDays } from '../state/clock.js';
import type { StoredAccount, StoredInvoice, StoredQuote, StoredUser } from '../state/model.js';
import { categoryOf, taxFacts } from '../seed/tax.js';
import { remittanceOf } from './remittance.js';

/** An invoice is due 30 days after its issue. */
const terms = 30;

/** Returns `INV-2026-0118` after `INV-2026-0117`; every year starts at 0001. */
export function nextNumber(prefix: string, today: string, taken: readonly string[]): string {
  const start = `${prefix}-${today.slice(0, 4)}-`;
  const last = taken
    .filter((number) => number.startsWith(start))
    .reduce((highest, number) => Math.max(highest, Number(number.slice(start.length)) || 0), 0);
  return start + String(last + 1).padStart(4, '0');
}

/**
 * Address, contact and PO number are copied, so that later changes leave an issued invoice alone.
 */
export function invoiceFrom(
  account: StoredAccount,
  { name, userId }: StoredUser,
  quote: StoredQuote,
  today: string,
): StoredInvoice {
  const { subtotal, savings, tax, taxLabel, total, purchaseOrderNumber } = quote;
  const facts = taxOf(account, quote);
  const invoiceNumber = quote.invoiceNumber ?? '';
  return {
    invoiceNumber,
    issueDate: today,
    dueDate: addDays(today, terms),
    ...(purchaseOrderNumber !== undefined && { purchaseOrderNumber }),
    total: { ...total },
    lines: linesOf(quote).map((line) => ({ ...line, ...facts?.line })),
    subtotal: { ...subtotal, amount: subtotal.amount - savings.amount },
    tax: { ...tax },
    ...(taxLabel !== undefined && { taxLabel }),
    ...facts?.whole,
    payments: [],
    billTo: structuredClone(account.billTo),
    billingContact: { name, userId },
    ...(account.taxNumbers && { buyerTaxNumbers: structuredClone(account.taxNumbers) }),
    ...(account.seller && { seller: structuredClone(account.seller) }),
    remittance: structuredClone(remittanceOf(account, invoiceNumber)),
  };
}

/** Returns what the invoice and each of its lines say of tax, where the account's seller has VAT. */
function taxOf(account: StoredAccount, { subtotal, savings, tax, taxLabel = 'Tax' }: StoredQuote) {
  const { seller, taxRate, buyerReference, profile } = account;
  if (!seller || taxRate === undefined) return undefined;
  const { currency, language } = profile;
  const taxed = { seller, currency, language, taxRate, taxLabel };
  const taxable = subtotal.amount - savings.amount;
  const whole = taxFacts({ ...taxed, ...(buyerReference !== undefined && { buyerReference }) }, [
    { rate: taxRate, taxable, tax: tax.amount },
  ]);
  if (!whole) return undefined;
  return { whole, line: { unitCode: 'C62', taxCategory: categoryOf(taxRate), taxRate } };
}

/** Savings become a line of their own: the lines then add up to the subtotal. */
function linesOf(quote: StoredQuote): StoredInvoice['lines'] {
  const period = { ...quote.contractPeriod };
  const lines = quote.lines.map(({ product, seats, unitPrice, total }) => ({
    description: product,
    period,
    quantity: seats,
    unitPrice: { ...unitPrice },
    total: { ...total },
  }));
  if (quote.savings.amount === 0) return lines;
  const off = { ...quote.savings, amount: -quote.savings.amount };
  const description = quote.savingsLabel ?? 'Savings';
  return [...lines, { description, period, quantity: 1, unitPrice: off, total: { ...off } }];
}
