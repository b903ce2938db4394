import type {
  BillingError,
  BusinessDate,
  Invoice,
  InvoiceDetails,
  Money,
} from '@corporate-billing/sdk';
import { addDays, daysBetween } from '../format/date.js';
import { lessMoney } from '../format/money.js';

/** What can be said of an invoice. Several may hold at once: overdue *and* partially paid. */
export type InvoiceFact = 'open' | 'overdue' | 'partial' | 'processing' | 'paid';

/** Days after the invoice date in which it may be disputed. */
const disputeDays = 15;

type Standing = Pick<Invoice, 'status' | 'overdue' | 'total' | 'balance' | 'payable'>;

/** What is being processed: neither settled nor payable. */
export const processingOf = (invoice: Pick<Invoice, 'balance' | 'payable'>): Money =>
  lessMoney(invoice.balance, invoice.payable);

export const isOwed = (invoice: Pick<Invoice, 'balance'>): boolean => invoice.balance.amount > 0;

const isPartiallyPaid = (invoice: Pick<Invoice, 'balance' | 'total'>): boolean =>
  isOwed(invoice) && invoice.balance.amount < invoice.total.amount;

/**
 * The facts of an invoice in the order they are shown. `open` is what simply waits for its payment:
 * neither late nor wholly on its way. A status this version does not know gives no fact for it.
 */
export function factsOf(invoice: Standing): InvoiceFact[] {
  const facts: InvoiceFact[] = [];
  const processing = processingOf(invoice).amount > 0;
  if (invoice.status === 'paid') facts.push('paid');
  if (invoice.overdue) facts.push('overdue');
  if (invoice.status === 'open' && !invoice.overdue && invoice.payable.amount > 0)
    facts.push('open');
  if (processing) facts.push('processing');
  if (isPartiallyPaid(invoice)) facts.push('partial');
  return facts;
}

/** A status this version does not know, to be shown as the API's own word. */
export const unknownStatus = (invoice: Pick<Invoice, 'status'>): string | undefined =>
  invoice.status === 'open' || invoice.status === 'paid' ? undefined : invoice.status;

/** `Pay Now` stands only where something is left to pay and the person may pay. */
export const canPay = (invoice: Pick<Invoice, 'payable'>, mayPay: boolean): boolean =>
  mayPay && invoice.payable.amount > 0;

/** Whole days past the due date; 0 while it is not late or nobody knows today's date. */
export const daysOverdue = (
  invoice: Pick<Invoice, 'overdue' | 'dueDate'>,
  today: BusinessDate | undefined,
): number => (invoice.overdue && today ? Math.max(0, daysBetween(invoice.dueDate, today)) : 0);

/** The last day on which the invoice may be disputed. */
export const lastDisputeDay = (invoice: Pick<Invoice, 'issueDate'>): BusinessDate =>
  addDays(invoice.issueDate, disputeDays);

/** What settled payments took off the total. */
export const paidOf = (invoice: Pick<InvoiceDetails, 'total' | 'balance'>): Money =>
  lessMoney(invoice.total, invoice.balance);

/** There is no such invoice on this account; `validation-failed`: no invoice can have such a number. */
export const isUnknown = ({ code }: Pick<BillingError, 'code'>): boolean =>
  code === 'not-found' || code === 'validation-failed';
