/** Derives facts from an invoice, its payments and the day. Amounts are minor units. */
import type { Invoice, InvoiceDetails, Money, Payment } from '@corporate-billing/sdk';
import { formatsOf } from './invoice-documents.js';
import type { StoredAccount, StoredInvoice, StoredPayment } from '../state/model.js';

const sum = (invoice: StoredInvoice, status: Payment['status']) =>
  invoice.payments
    .filter((payment) => payment.status === status)
    .reduce((total, payment) => total + payment.amount.amount, 0);

const money = (invoice: StoredInvoice, amount: number): Money => ({
  amount,
  currency: invoice.total.currency,
});

/** The balance is the total less the settled payments. */
const balanceOf = (invoice: StoredInvoice): number =>
  invoice.total.amount - sum(invoice, 'succeeded');

export const isCreditNote = ({ kind }: Pick<StoredInvoice, 'kind'>): boolean =>
  kind === 'creditNote';

/** The payable amount is the balance less what is processing; nothing of a credit note is payable. */
export const payableOf = (invoice: StoredInvoice): number =>
  isCreditNote(invoice) ? 0 : balanceOf(invoice) - sum(invoice, 'processing');

/** Lists everything that was issued to an account: its invoices and its credit notes. */
export const issuedTo = ({ invoices, creditNotes = [] }: StoredAccount): StoredInvoice[] => [
  ...invoices,
  ...creditNotes,
];

/**
 * Lists what an account has open, as rows of the list: invoices that are not paid, and credit notes
 * with credit left. The sum of their balances is what the account owes.
 */
export function openItems(
  account: StoredAccount,
  today: string,
): { readonly invoices: readonly Invoice[]; readonly creditNotes: readonly Invoice[] } {
  const open = (some: readonly StoredInvoice[] = []): Invoice[] =>
    some.filter((one) => balanceOf(one) !== 0).map((one) => invoiceSummary(one, today));
  return { invoices: open(account.invoices), creditNotes: open(account.creditNotes) };
}

/** Returns the invoice as a row of the list; `today` is the account's business date. */
export function invoiceSummary(invoice: StoredInvoice, today: string): Invoice {
  const { invoiceNumber, kind, correctsInvoice, issueDate, dueDate, purchaseOrderNumber, total } =
    invoice;
  const balance = balanceOf(invoice);
  const documentFormats = formatsOf(invoice);
  return {
    invoiceNumber,
    ...(kind === undefined ? {} : { kind }),
    ...(correctsInvoice === undefined ? {} : { correctsInvoice }),
    issueDate,
    dueDate,
    status: balance === 0 ? 'paid' : 'open',
    overdue: balance > 0 && today > dueDate,
    ...(purchaseOrderNumber === undefined ? {} : { purchaseOrderNumber }),
    ...(documentFormats && { documentFormats }),
    total,
    balance: money(invoice, balance),
    payable: money(invoice, payableOf(invoice)),
  };
}

/** Leaves out what only the backend knows. */
export function paymentView(payment: StoredPayment): Payment {
  const { paymentId, amount, status, createdAt, source, nextAction } = payment;
  const { failureCode, allocations } = payment;
  return {
    paymentId,
    amount,
    status,
    createdAt,
    source,
    ...(nextAction && status === 'authentication-required' ? { nextAction } : {}),
    ...(failureCode === undefined ? {} : { failureCode }),
    ...(allocations === undefined ? {} : { allocations }),
  };
}

/** Puts the newest first; of the same second, the one made last comes first. */
export const paymentViews = (payments: readonly StoredPayment[]): Payment[] =>
  payments
    .map(paymentView)
    .reverse()
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));

/**
 * Returns the whole invoice, as `getInvoice` answers it and the PDF shows it: every stored field,
 * payments without what only the backend knows.
 */
export function invoiceDetails(invoice: StoredInvoice, today: string): InvoiceDetails {
  const { payments, buyerTaxNumbers = [], ...shown } = invoice;
  return {
    ...shown,
    ...invoiceSummary(invoice, today),
    payments: paymentViews(payments),
    ...(buyerTaxNumbers.length > 0 ? { buyerTaxNumbers } : {}),
  };
}

/** Where an invoice stands in the order of issue; of one day, the higher number is the newer one. */
const placeOf = ({ issueDate, invoiceNumber }: StoredInvoice) => `${issueDate}_${invoiceNumber}`;

/** Tells whether a text can be a place in the list. */
export const isPlace = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d_[A-Za-z0-9_-]{1,64}$/.test(text);

/** Returns the newest invoices before a place, and the place of the last one if older ones follow. */
export function invoicesBefore(
  invoices: readonly StoredInvoice[],
  before: string | undefined,
  limit: number,
): { readonly found: readonly StoredInvoice[]; readonly next: string | undefined } {
  const older = invoices
    .filter((invoice) => before === undefined || placeOf(invoice) < before)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
  const found = older.slice(0, limit);
  const last = found.at(-1);
  return { found, next: last && older.length > limit ? placeOf(last) : undefined };
}
