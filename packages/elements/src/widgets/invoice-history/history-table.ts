/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, table elements lose the roles they bring */
import type { Invoice, Money } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CbElement } from '../../core/cb-element.js';
import { documentMenu } from '../../core/document-menu.js';
import type { DocumentSaver } from '../../core/document-menu.js';
import type { PdfOpener } from '../../core/pdf.js';
import { formatDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { sortArrows, spinner } from '../../ui/icons.js';
import { invoiceBadges } from '../../ui/invoice-badges.js';
import { isCreditNote, isOwed } from '../../rules/invoice-rules.js';
import type { Checking } from '../../payment/pending-payments-lazy.js';
import { isAmount, shownColumns } from './history-columns.js';
import type { Column, Sort } from './history-columns.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';
import { withDate } from '../../ui/date-text.js';
import { reference } from '../../ui/reference.js';

/** The rows of the table and what can be done in it. */
export interface HistoryTableProps {
  host: CbElement;
  words: InvoiceHistoryWords;
  rows: readonly Invoice[];
  /** The columns that are shown; the number always is. */
  shown: ReadonlySet<Column>;
  sort: Sort;
  selected: ReadonlySet<string>;
  pdf: PdfOpener;
  files: DocumentSaver;
  /** Tells about payments whose outcome is not known. */
  checking: Checking | undefined;
  mayPay: (invoice: Invoice) => boolean;
  onSort: (column: Column) => void;
  onSelect: (number: string) => void;
  onSelectAll: () => void;
  onOpen: (number: string) => void;
  onPay: (number: string) => void;
  onPdf: (number: string) => void;
}

/**
 * Draws the invoices as a table. Where it is narrow, rows are laid out as cards and keep their
 * roles.
 */
export function historyTable(table: HistoryTableProps): TemplateResult {
  const { words } = table;
  return html`<table class="dense history" role="table" aria-label=${words.caption} part="table">
    <thead role="rowgroup">
      <tr role="row">
        ${selectAllCell(table)}
        ${shownColumns(table.shown).map((column) => headCell(table, column))}
        <th role="columnheader" scope="col" class="acts">
          <span class="visually-hidden">${words.actions}</span>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        table.rows,
        ({ invoiceNumber }) => invoiceNumber,
        (invoice) => row(table, invoice),
      )}
    </tbody>
  </table>`;
}

function selectAllCell(table: HistoryTableProps): TemplateResult {
  const chosen = table.selected.size;
  const all = chosen > 0 && chosen === table.rows.length;
  return html`<th role="columnheader" scope="col" class="select">
    <label class="tick-cell">
      <input
        class="select-all"
        type="checkbox"
        aria-label=${table.words.selectAll}
        .checked=${all}
        .indeterminate=${chosen > 0 && !all}
        @change=${table.onSelectAll}
      />
    </label>
  </th>`;
}

function headCell(table: HistoryTableProps, column: Column): TemplateResult {
  const { words, sort } = table;
  const active = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  const arrows = sortArrows(active ? order : undefined);
  const label = words[column];
  return html`<th
    role="columnheader"
    scope="col"
    class="c-${column} ${isAmount(column) ? 'amount' : ''}"
    aria-sort=${active ? order : nothing}
  >
    <button
      class="sort ${active ? 'active' : ''}"
      type="button"
      @click=${() => {
        table.onSort(column);
      }}
    >
      ${isAmount(column) ? [arrows, label] : [label, arrows]}
    </button>
    <span class="card-heading">${label}</span>
  </th>`;
}

function row(table: HistoryTableProps, invoice: Invoice): TemplateResult {
  const { words } = table;
  const number = invoice.invoiceNumber;
  const chosen = table.selected.has(number);
  return html`<tr
    role="row"
    part="row"
    class="${chosen ? 'chosen' : ''} ${invoice.status === 'paid' ? 'paid' : ''}"
  >
    <td role="cell" class="select">
      <label class="tick-cell">
        <input
          type="checkbox"
          aria-label=${words.selectOne(number)}
          .checked=${chosen}
          @change=${() => {
            table.onSelect(number);
          }}
        />
      </label>
    </td>
    ${shownColumns(table.shown).map((column) => cell(table, column, invoice))}
    <td role="cell" class="acts">${acts(table, invoice)}</td>
  </tr>`;
}

function cell(table: HistoryTableProps, column: Column, invoice: Invoice): TemplateResult {
  const look = `c-${column} ${isAmount(column) ? 'amount' : ''}`;
  const value = content[column](table, invoice);
  return column === 'invoiceNumber'
    ? html`<th role="rowheader" scope="row" class=${look}>${value}</th>`
    : html`<td role="cell" class=${look} translate="no">${value}</td>`;
}

/** Sums of more signs than this may break where the table has no room for them. */
const longSum = 18;

function money({ host }: HistoryTableProps, amount: Money): TemplateResult {
  const text = formatMoney(amount, host.locale);
  return html`<bdi dir="ltr" class=${text.length > longSum ? 'long' : 'nowrap'}>${text}</bdi>`;
}

const content: Record<Column, (table: HistoryTableProps, invoice: Invoice) => unknown> = {
  invoiceNumber: (table, invoice) =>
    html`<button
        class="link number"
        type="button"
        data-number=${invoice.invoiceNumber}
        @click=${() => {
          table.onOpen(invoice.invoiceNumber);
        }}
      >
        ${reference(invoice.invoiceNumber)}
      </button>
      ${cardLine(table, invoice)}`,
  issued: ({ host }, { issueDate }) => formatDate(issueDate, host.locale),
  due: ({ host }, invoice) =>
    isCreditNote(invoice)
      ? html`<span class="muted">${host.common.none}</span>`
      : formatDate(invoice.dueDate, host.locale),
  purchaseOrder: ({ host }, { purchaseOrderNumber }) =>
    purchaseOrderNumber
      ? reference(purchaseOrderNumber)
      : html`<span class="muted">${host.common.none}</span>`,
  total: (table, { total }) => money(table, total),
  balance: (table, invoice) => {
    const look = isOwed(invoice) ? 'owed' : isCreditNote(invoice) ? '' : 'settled-amount';
    const differs = invoice.balance.amount !== invoice.total.amount;
    return html`<span class="balance-value ${look}">${money(table, invoice.balance)}</span>${
        differs
          ? html`<span class="of-total small muted"
                >${fill<unknown>(table.words.ofTotal, { total: money(table, invoice.total) })}</span
              ><span class="card-total settled-amount">${money(table, invoice.total)}</span>`
          : nothing
      }`;
  },
  status: ({ host, checking }, invoice) =>
    html`<div class="badges">
      ${invoiceBadges(host, invoice)}${checking?.checkingBadge(host, invoice)}
    </div>`,
};

/** In a card, one line under the number says what the hidden columns would. */
function cardLine({ host, words, shown }: HistoryTableProps, invoice: Invoice): TemplateResult {
  const settled = invoice.status === 'paid' || isCreditNote(invoice);
  const date = settled
    ? shown.has('issued') && withDate(words.cardIssued, invoice.issueDate, host.locale)
    : shown.has('due') && withDate(words.cardDue, invoice.dueDate, host.locale);
  const order =
    shown.has('purchaseOrder') && invoice.purchaseOrderNumber
      ? reference(invoice.purchaseOrderNumber)
      : nothing;
  const both = date && order !== nothing;
  return html`<div class="card-line small muted">
    ${date ? html`<span>${date}${both ? ',' : ''}</span>` : nothing} ${order}
  </div>`;
}

function acts(table: HistoryTableProps, invoice: Invoice): TemplateResult {
  const { words, pdf } = table;
  const number = invoice.invoiceNumber;
  return html`${
    table.mayPay(invoice)
      ? html`<button
          class="button row"
          type="button"
          aria-label=${words.payNowOf(number)}
          @click=${() => {
            table.onPay(number);
          }}
        >
          ${words.payNow}
        </button>`
      : nothing
  }
  ${
    pdf.current === number
      ? html`<button
          class="link pdf"
          type="button"
          @click=${() => {
            pdf.cancel();
          }}
        >
          ${spinner()} ${table.host.common.cancel}
        </button>`
      : html`<button
          class="link pdf"
          type="button"
          aria-label=${words.pdfOf(number)}
          @click=${() => {
            table.onPdf(number);
          }}
        >
          ${words.pdf}
        </button>`
  }
  ${documentMenu(table.host, table.files, invoice, 'link files-open')}`;
}
