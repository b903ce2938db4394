import { text } from '../i18n/text.js';

/** The names of an invoice's statuses, in the list and on the document. */
export const invoiceStatusWords = {
  open: 'Open',
  overdue: 'Overdue',
  partial: 'Partially paid',
  processing: 'Processing',
  paid: 'Paid',
  credit: 'Credit note',
  overdueBy: text({ one: 'Overdue by 1 day', other: 'Overdue by {days} days' }, 'days'),
};
export type InvoiceStatusWords = typeof invoiceStatusWords;
