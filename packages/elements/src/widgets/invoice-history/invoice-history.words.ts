import { text } from '../../i18n/text.js';
import type { HistoryListWords } from './history-list.words.js';

/** Holds the English of the invoice history until its rows are here; the rest comes with their code. */
export const invoiceHistoryWords = {
  heading: 'Invoice History',
  newest: 'Your newest 20 invoices.',
  all: text({ one: 'Your only invoice.', other: 'Your {count} invoices.' }, 'count'),
  askOlder: 'Ask for an older copy',
  outstanding: 'Outstanding',
  overdueSum: 'Overdue',
  failedTitle: 'We could not load your invoices',
  emptyTitle: 'No invoices yet',
  emptyText:
    'Each invoice appears here on the day it is issued, and your invoice contacts get it by e-mail.',
  invoiceNumber: 'Invoice Number',
  issued: 'Issued',
  due: 'Due',
  purchaseOrder: 'PO',
  total: 'Total',
  balance: 'Balance',
  status: 'Status',
};
export type FirstHistoryWords = typeof invoiceHistoryWords;
export type InvoiceHistoryWords = FirstHistoryWords & HistoryListWords;
