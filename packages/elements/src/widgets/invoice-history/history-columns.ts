import type { InvoiceFact } from '../../rules/invoice-rules.js';

/** The columns that can be sorted, in the order of the table; all but the number can be hidden. */
export const columns = [
  'invoiceNumber',
  'issued',
  'due',
  'purchaseOrder',
  'total',
  'balance',
  'status',
] as const;
export type Column = (typeof columns)[number];

export type Filter = 'all' | InvoiceFact;
export const filters: readonly Filter[] = [
  'all',
  'open',
  'overdue',
  'partial',
  'processing',
  'paid',
  'credit',
];

export interface Sort {
  column: Column;
  descending: boolean;
}

export const newestFirst: Sort = { column: 'issued', descending: true };

export const isAmount = (column: Column): boolean => column === 'total' || column === 'balance';

/** The chosen columns in the order of the table. */
export const shownColumns = (shown: ReadonlySet<Column>): Column[] =>
  columns.filter((column) => shown.has(column));
