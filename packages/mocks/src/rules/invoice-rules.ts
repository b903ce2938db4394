/** What follows from an invoice, its payments and the day. Amounts are minor units. */
import type { Invoice, InvoiceDetails, Money, Payment } from '@corporate-billing/sdk';
import type { StoredInvoice, StoredPayment } from '../state/model.js';

const sum = (invoice: StoredInvoice, status: Payment['status']) =>
  invoice.payments
    .filter((payment) => payment.status === status)
    .reduce((total, payment) => total + payment.amount.amount, 0);

const money = (invoice: StoredInvoice, amount: number): Money => ({
  amount,
  currency: invoice.total.currency,
});

/** Total less settled payments. */
const balanceOf = (invoice: StoredInvoice): number =>
  invoice.total.amount - sum(invoice, 'succeeded');

/** Balance less what is processing. */
export const payableOf = (invoice: StoredInvoice): number =>
  balanceOf(invoice) - sum(invoice, 'processing');

/** The invoice as it stands in the list; `today` is the account's business date. */
export function invoiceSummary(invoice: StoredInvoice, today: string): Invoice {
  const { invoiceNumber, issueDate, dueDate, purchaseOrderNumber, total } = invoice;
  const balance = balanceOf(invoice);
  return {
    invoiceNumber,
    issueDate,
    dueDate,
    status: balance === 0 ? 'paid' : 'open',
    overdue: balance > 0 && today > dueDate,
    ...(purchaseOrderNumber === undefined ? {} : { purchaseOrderNumber }),
    total,
    balance: money(invoice, balance),
    payable: money(invoice, payableOf(invoice)),
  };
}

/** A payment without what only the backend knows. */
export function paymentView(payment: StoredPayment): Payment {
  const { paymentId, amount, status, createdAt, source, nextAction, failureCode } = payment;
  return {
    paymentId,
    amount,
    status,
    createdAt,
    source,
    ...(nextAction && status === 'authentication-required' ? { nextAction } : {}),
    ...(failureCode === undefined ? {} : { failureCode }),
  };
}

/** Newest first; of the same second, the one made last. */
export const paymentViews = (payments: readonly StoredPayment[]): Payment[] =>
  payments
    .map(paymentView)
    .reverse()
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));

/** The whole invoice, as `getInvoice` answers and the PDF shows it. */
export function invoiceDetails(invoice: StoredInvoice, today: string): InvoiceDetails {
  const { lines, subtotal, tax, taxLabel, billTo, billingContact, remittance } = invoice;
  const { buyerTaxNumbers, seller } = invoice;
  return {
    ...invoiceSummary(invoice, today),
    lines,
    subtotal,
    tax,
    ...(taxLabel === undefined ? {} : { taxLabel }),
    payments: paymentViews(invoice.payments),
    billTo,
    billingContact,
    ...(buyerTaxNumbers && buyerTaxNumbers.length > 0 ? { buyerTaxNumbers } : {}),
    ...(seller ? { seller } : {}),
    ...(remittance ? { remittance } : {}),
  };
}

const newest = 20;

/** The newest 20 by issue date, never more. */
export const newestInvoices = (invoices: readonly StoredInvoice[]): StoredInvoice[] =>
  [...invoices]
    .sort((a, b) => {
      if (a.issueDate !== b.issueDate) return a.issueDate < b.issueDate ? 1 : -1;
      return a.invoiceNumber < b.invoiceNumber ? 1 : -1;
    })
    .slice(0, newest);
