import type { Invoice } from '@corporate-billing/sdk';
import { saveFile } from '../../core/save-file.js';
import { factsOf, unknownStatus } from '../invoice/invoice-rules.js';
import type { InvoiceStatusWords } from '../invoice/invoice-status.words.js';
import { csvFile, invoicesCsv } from './csv.js';
import type { Column } from './history-rules.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** Saves rows as CSV, their standing in words. */
export function saveCsv(
  rows: readonly Invoice[],
  shown: readonly Column[],
  labels: InvoiceHistoryWords,
  statusWords: InvoiceStatusWords,
  locale: string,
  fileName: string,
): void {
  const statusOf = (invoice: Invoice): string =>
    [unknownStatus(invoice), ...factsOf(invoice).map((fact) => statusWords[fact])]
      .filter(Boolean)
      .join(', ');
  const text = invoicesCsv(rows, { columns: shown, labels, statusOf, locale });
  saveFile(csvFile(text), fileName);
}
