import type { Account, Invoice } from '@corporate-billing/sdk';
import type { CbElement } from '../../core/cb-element.js';
import { saveFile } from '../../core/save-file.js';
import { formatList } from '../../format/list.js';
import { factsOf, unknownStatus } from '../../rules/invoice-rules.js';
import type { InvoiceStatusWords } from '../../ui/invoice-status.words.js';
import { csvFile, invoicesCsv } from './csv.js';
import { fileName } from './history-file.js';
import type { Column } from './history-columns.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** Saves rows as CSV, with their status in words. */
export function saveCsv(
  host: CbElement,
  rows: readonly Invoice[],
  shown: readonly Column[],
  labels: InvoiceHistoryWords,
  statusWords: InvoiceStatusWords,
  account: Account | undefined,
): void {
  const statusOf = (invoice: Invoice): string =>
    formatList(
      [unknownStatus(invoice) ?? [], ...factsOf(invoice).map((fact) => statusWords[fact])].flat(),
      host.locale,
    );
  const text = invoicesCsv(rows, { columns: shown, labels, statusOf, locale: host.locale });
  saveFile(csvFile(text), `${fileName(host, labels, account)}.csv`);
}
