/**
 * Draws the invoices once they are here. This code is loaded while they are being read.
 */
import type { DocumentFormat, Invoice } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { documentMenuStyles, documentMessages } from '../../core/document-menu.js';
import type { DocumentSaver } from '../../core/document-menu.js';
import type { PdfOpener } from '../../core/pdf.js';
import { formatList } from '../../format/list.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import type { Checking } from '../../payment/pending-payments-lazy.js';
import { canPay, isOwed } from '../../rules/invoice-rules.js';
import { formStyles } from '../../theme/form.styles.js';
import * as icons from '../../ui/icons.js';
import type { InvoiceStatusWords } from '../../ui/invoice-status.words.js';
import { pdfProblem } from '../../ui/pdf-progress.js';
import { emptyView } from '../../ui/states.js';
import type { Column, Filter, Sort } from './history-columns.js';
import { historyListStyles } from './history-list.styles.js';
import { countOf, creditNotesIn, matches, passes, sorted, sums } from './history-rules.js';
import type * as Selecting from './history-selection.js';
import { historyTable } from './history-table.js';
import { filterLabel, historyToolbar } from './history-toolbar.js';
import { historyListWords } from './history-list.words.js';
import { invoiceHistoryWords } from './invoice-history.words.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';
import type { ZipRun } from './zip-run.js';

export { EmbeddedWidget } from '../../core/embedded-widgets.js';
export { DocumentSaver } from '../../core/document-menu.js';
export { invoicePdf, PdfOpener } from '../../core/pdf.js';
export { HistoryView } from './history-view.js';

export const styles = [formStyles, historyListStyles, documentMenuStyles];

/** The values that the list shows, and what can be done in it. */
export interface HistoryListProps {
  readonly host: CbElement;
  readonly words: InvoiceHistoryWords;
  readonly statusWords: InvoiceStatusWords;
  readonly invoices: readonly Invoice[];
  readonly filter: Filter;
  readonly query: string;
  readonly sort: Sort;
  readonly shown: ReadonlySet<Column>;
  readonly chosen: ReadonlySet<string>;
  readonly pdf: PdfOpener;
  /** Saves the other files of an invoice. */
  readonly files: DocumentSaver;
  /** Tells about payments whose outcome is not known. */
  readonly checking: Checking | undefined;
  readonly mayPay: boolean;
  /** The code for selected invoices, once it is loaded. */
  readonly selecting: typeof Selecting | undefined;
  readonly zip: ZipRun | undefined;
  /** Tells about code that could not be loaded, with the way to try again. */
  readonly failures: unknown;
  readonly onFilter: (filter: Filter) => void;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (sort: Sort) => void;
  readonly onColumn: (column: Column) => void;
  readonly onSort: (column: Column) => void;
  readonly onSelect: (numbers: ReadonlySet<string>) => void;
  readonly onClear: () => void;
  readonly onClearFilter: () => void;
  readonly onOpen: (number: string) => void;
  /** Pays one invoice, or several at once. */
  readonly onPay: (...numbers: readonly string[]) => void;
  readonly onPdf: (number: string) => void;
  readonly onCsv: (invoices: readonly Invoice[]) => void;
  readonly onZip: (invoices: readonly Invoice[], format?: DocumentFormat) => void;
}

/** Holds all words of the history: those of its rows come with this code. */
export const allWords: InvoiceHistoryWords = { ...invoiceHistoryWords, ...historyListWords };

/** Draws what is owed and what is late, in each currency there is. */
export function balances(
  host: CbElement,
  words: InvoiceHistoryWords,
  invoices: readonly Invoice[],
): TemplateResult {
  const owed = invoices.filter(isOwed);
  const entry = (label: string, some: Invoice[], look: string): unknown => {
    const amounts = sums(some.map(({ balance }) => balance));
    const first = invoices[0];
    const shown = amounts.length > 0 || !first ? amounts : [{ ...first.balance, amount: 0 }];
    return html`<div>
      <dt>${label}</dt>
      ${shown.map(
        (money) =>
          html`<dd class=${money.amount === 0 ? 'muted' : look}>
            <bdi dir="ltr">${formatMoney(money, host.locale)}</bdi>
          </dd>`,
      )}
    </div>`;
  };
  const late = owed.filter(({ overdue }) => overdue);
  const credit = creditNotesIn(invoices).filter(({ balance }) => balance.amount !== 0);
  return html`<dl class="balances" part="balances">
    ${entry(words.outstanding, owed, '')}
    ${late.length > 0 ? entry(words.overdueSum, late, 'danger') : nothing}
    ${credit.length > 0 ? entry(words.creditSum, credit, '') : nothing}
  </dl>`;
}

/** Counts rows: `12 invoices, 1 credit note`. */
function counted(words: InvoiceHistoryWords, rows: readonly Invoice[], locale: string): string {
  const credits = creditNotesIn(rows).length;
  const invoices = rows.length - credits;
  const parts = [
    ...(invoices > 0 || credits === 0 ? [words.count(invoices)] : []),
    ...(credits > 0 ? [words.creditNotes(credits)] : []),
  ];
  return formatList(parts, locale);
}

/** The first formatter of a page is slow to make: it is made while the answer is on its way. */
export function warmUp(locale: string): void {
  formatMoney({ amount: 0, currency: 'USD' }, locale);
}

/** Draws the toolbar, messages, rows, and the line under them. */
export function historyList(list: HistoryListProps): TemplateResult {
  const found = list.invoices.filter(
    (invoice) => passes(invoice, list.filter) && matches(invoice, list.query),
  );
  const rows = sorted(found, list.sort, list.host.locale);
  const selected = rows.filter(({ invoiceNumber }) => list.chosen.has(invoiceNumber));
  return html`${historyToolbar(list)} ${messages(list)}
  ${rows.length === 0 ? noMatch(list) : table(list, rows, selected)}
  ${underRows(list, rows, selected)}`;
}

/** Draws the way to the statement of account. */
export const statementLink = (words: InvoiceHistoryWords, onPress: () => void): TemplateResult =>
  html`<button class="link" type="button" data-statement @click=${onPress}>
    ${words.statement}
  </button>`;

/** Names the overdue invoices that the person can pay now. */
export const overdueToPay = (invoices: readonly Invoice[], mayPay: boolean): ReadonlySet<string> =>
  new Set(
    invoices
      .filter((invoice) => invoice.overdue && canPay(invoice, mayPay))
      .map(({ invoiceNumber }) => invoiceNumber),
  );

function table(
  list: HistoryListProps,
  rows: readonly Invoice[],
  selected: readonly Invoice[],
): TemplateResult {
  const numbers = (some: readonly Invoice[]): string[] =>
    some.map(({ invoiceNumber }) => invoiceNumber);
  return historyTable({
    host: list.host,
    words: list.words,
    rows,
    shown: list.shown,
    sort: list.sort,
    selected: new Set(numbers(selected)),
    pdf: list.pdf,
    files: list.files,
    checking: list.checking,
    mayPay: (invoice) => canPay(invoice, list.mayPay),
    onSort: list.onSort,
    onSelect: (number) => {
      list.onSelect(toggled(list.chosen, number));
    },
    onSelectAll: () => {
      list.onSelect(new Set(selected.length === rows.length ? [] : numbers(rows)));
    },
    onOpen: list.onOpen,
    onPay: list.onPay,
    onPdf: list.onPdf,
  });
}

function messages({ host, pdf, files, failures, onPdf }: HistoryListProps): unknown {
  const again = (): void => {
    if (pdf.failed !== undefined) onPdf(pdf.failed);
  };
  return [pdfProblem(host, pdf, again), documentMessages(host, files), failures];
}

function foot({ words, shown, host, onCsv }: HistoryListProps, rows: readonly Invoice[]): unknown {
  if (rows.length === 0) return nothing;
  return html`<div class="foot">
    <span>
      <span data-say>${counted(words, rows, host.locale)}</span>
      ${roomNotes(words, shown, host.locale)}
    </span>
    <button
      class="link"
      type="button"
      @click=${() => {
        onCsv(rows);
      }}
    >
      ${words.downloadCsv}
    </button>
  </div>`;
}

/**
 * Draws one sentence for each width at which columns are left out; the style sheet shows the
 * right one.
 */
function roomNotes(
  words: InvoiceHistoryWords,
  shown: ReadonlySet<Column>,
  locale: string,
): unknown {
  const gone: Column[][] = [
    ['purchaseOrder'],
    ['issued', 'purchaseOrder'],
    ['issued', 'purchaseOrder', 'total'],
  ];
  return gone.map((all, index) => {
    const names = all.filter((column) => shown.has(column)).map((one) => words[one]);
    if (names.length === 0) return nothing;
    return html`<span class="room r${String(index + 1)}"
      >${words.hidden(formatList(names, locale))}</span
    >`;
  });
}

/** The foot stays until its code is loaded. */
function underRows(
  list: HistoryListProps,
  rows: readonly Invoice[],
  selected: readonly Invoice[],
): unknown {
  const { selecting, zip } = list;
  if (selected.length === 0 || !selecting || !zip) return foot(list, rows);
  return selecting.selectionBar({
    host: list.host,
    words: list.words,
    selected,
    zip,
    clear: list.onClear,
    pay: selected.every((invoice) => canPay(invoice, list.mayPay))
      ? () => {
          list.onPay(...selected.map(({ invoiceNumber }) => invoiceNumber));
        }
      : undefined,
    saveCsv: () => {
      list.onCsv(selected);
    },
    saveZip: (format) => {
      list.onZip(selected, format);
    },
  });
}

function noMatch(list: HistoryListProps): TemplateResult {
  const { words } = list;
  const query = cleanText(list.query);
  const text = fill<unknown>(noMatchText(list, query), {
    query: html`<bdi class="nowrap">${query}</bdi>`,
  });
  return emptyView(icons.search(), words.noMatchTitle, text, {
    label: words.clearFilter,
    act: list.onClearFilter,
  });
}

function noMatchText(
  { words, statusWords, filter, invoices }: HistoryListProps,
  query: string,
): string {
  if (filter === 'all') return words.noMatchSearch;
  if (filter === 'credit') return query === '' ? words.noMatchCredit : words.noMatchSearch;
  const status = filterLabel(words, statusWords, filter);
  if (query === '') return words.noMatchFilter(status);
  return words.noMatchBoth(countOf(invoices, filter), status);
}

/** Adds a value to a set, or takes it away where the set holds it. */
function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
