/** The names of an invoice's statuses, in the list and on the document. */
export const invoiceStatusWords = {
  open: 'Open',
  overdue: 'Overdue',
  partial: 'Partially paid',
  processing: 'Processing',
  paid: 'Paid',
  overdueBy: (days: number) =>
    days === 1 ? 'Overdue by 1 day' : `Overdue by ${String(days)} days`,
};
export type InvoiceStatusWords = typeof invoiceStatusWords;
