import type { BusinessDate, Invoice, InvoiceDetails, Money } from '@corporate-billing/sdk';
import { addDays, daysBetween } from '../format/date.js';
import { lessMoney } from '../format/money.js';

/** A fact about an invoice. Several may hold at once: overdue *and* partially paid. */
export type InvoiceFact = 'open' | 'overdue' | 'partial' | 'processing' | 'paid' | 'credit';

/** An invoice may be disputed within this many days of its date. */
const disputeDays = 15;

type Standing = Pick<Invoice, 'kind' | 'status' | 'overdue' | 'total' | 'balance' | 'payable'>;

/** A credit note is negative, never late, and nothing of it can be paid. */
export const isCreditNote = ({ kind }: Pick<Invoice, 'kind'>): boolean => kind === 'creditNote';

/** Returns the amount that is processing: neither settled nor payable. */
export const processingOf = (invoice: Pick<Invoice, 'balance' | 'payable'>): Money =>
  lessMoney(invoice.balance, invoice.payable);

export const isOwed = (invoice: Pick<Invoice, 'balance'>): boolean => invoice.balance.amount > 0;

const isPartiallyPaid = (invoice: Pick<Invoice, 'balance' | 'total'>): boolean =>
  isOwed(invoice) && invoice.balance.amount < invoice.total.amount;

/**
 * Lists the facts of an invoice in the order they are shown. `open` means that the invoice awaits
 * its payment: it is neither late nor wholly being paid. A status this version does not know gives
 * no fact. A credit note is that and nothing else.
 */
export function factsOf(invoice: Standing): InvoiceFact[] {
  if (isCreditNote(invoice)) return ['credit'];
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

/** Returns a kind or a status this version does not know, to be shown in the API's own word. */
export const unknownStatus = ({
  kind = 'invoice',
  status,
}: Pick<Invoice, 'kind' | 'status'>): string | undefined =>
  [kind, status].find((word) => !['invoice', 'creditNote', 'open', 'paid'].includes(word));

/** `Pay Now` is offered only where something is left to pay and the person may pay. */
export const canPay = (invoice: Pick<Invoice, 'payable'>, mayPay: boolean): boolean =>
  mayPay && invoice.payable.amount > 0;

/** Counts whole days past the due date; 0 while it is not late or today's date is unknown. */
export const daysOverdue = (
  invoice: Pick<Invoice, 'overdue' | 'dueDate'>,
  today: BusinessDate | undefined,
): number => (invoice.overdue && today ? Math.max(0, daysBetween(invoice.dueDate, today)) : 0);

/** Returns the last day on which the invoice may be disputed. */
export const lastDisputeDay = (invoice: Pick<Invoice, 'issueDate'>): BusinessDate =>
  addDays(invoice.issueDate, disputeDays);

/** Returns what settled payments took off the total. */
export const paidOf = (invoice: Pick<InvoiceDetails, 'total' | 'balance'>): Money =>
  lessMoney(invoice.total, invoice.balance);
