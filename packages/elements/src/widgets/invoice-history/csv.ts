import { decimalString } from '@corporate-billing/sdk';
import type { Invoice, Money } from '@corporate-billing/sdk';
import { isCreditNote } from '../../rules/invoice-rules.js';
import type { Column } from './history-columns.js';

/** Spreadsheets take a cell that begins like this for a formula, full-width forms included. */
const formulaStart = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u;
const lineStart = /^[\t\r\n]/;

/**
 * Makes a text that no spreadsheet runs: a possible formula gets the apostrophe that marks text.
 */
export const inert = (text: string): string =>
  formulaStart.test(text) || lineStart.test(text) ? `'${text}` : text;

/**
 * Says how a language writes lists of decimals: `1.5,2` or, where the comma is the decimal sign,
 * `1,5;2`.
 */
export function csvDialect(locale: string): { separator: ',' | ';'; decimal: '.' | ',' } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return comma ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };
}

/**
 * Writes RFC 4180: texts are quoted where needed, quotes are doubled, each record ends with CRLF.
 */
export function csvText(records: readonly (readonly string[])[], separator: ',' | ';'): string {
  const needsQuotes = new RegExp(`[${separator}"\\r\\n]|^\\s|\\s$`);
  const cell = (text: string): string =>
    needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return records.map((record) => `${record.map(cell).join(separator)}\r\n`).join('');
}

export interface CsvOptions {
  columns: readonly Column[];
  labels: Record<Column, string>;
  statusOf: (invoice: Invoice) => string;
  locale: string;
}

/**
 * Writes the rows and columns on screen as CSV. Dates stay `YYYY-MM-DD`, which every spreadsheet
 * reads; amounts are plain decimals with the currency in the heading, so that they can be summed.
 */
export function invoicesCsv(invoices: readonly Invoice[], options: CsvOptions): string {
  const { separator, decimal } = csvDialect(options.locale);
  const currencies = new Set(invoices.map(({ total }) => total.currency));
  const only = currencies.size === 1 ? [...currencies][0] : undefined;
  const amount = (money: Money): string => {
    const text = decimalString(money).replace('.', decimal);
    return only ? text : `${text} ${money.currency}`;
  };
  const heading = (column: Column): string => {
    const label = options.labels[column];
    return only && (column === 'total' || column === 'balance') ? `${label} (${only})` : label;
  };
  const cells: Record<Column, (invoice: Invoice) => string> = {
    invoiceNumber: (invoice) => inert(invoice.invoiceNumber),
    issued: (invoice) => inert(invoice.issueDate),
    due: (invoice) => (isCreditNote(invoice) ? '' : inert(invoice.dueDate)),
    purchaseOrder: (invoice) => inert(invoice.purchaseOrderNumber ?? ''),
    // A minus sign in front of our own digits is an amount, not a formula.
    total: (invoice) => amount(invoice.total),
    balance: (invoice) => amount(invoice.balance),
    status: (invoice) => inert(options.statusOf(invoice)),
  };
  return csvText(
    [
      options.columns.map((column) => inert(heading(column))),
      ...invoices.map((invoice) => options.columns.map((column) => cells[column](invoice))),
    ],
    separator,
  );
}

/** Makes a file; Excel recognises UTF-8 by the mark at the front. */
export const csvFile = (text: string): Blob =>
  new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
