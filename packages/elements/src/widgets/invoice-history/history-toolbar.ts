import type { Invoice } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import * as icons from '../../ui/icons.js';
import { placeMenu } from '../../ui/place-menu.js';
import type { InvoiceStatusWords } from '../../ui/invoice-status.words.js';
import { columns, filters } from './history-columns.js';
import type { Column, Filter, Sort } from './history-columns.js';
import { countOf } from './history-rules.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** The values that the line above the table shows and changes. */
export interface HistoryToolbarProps {
  words: InvoiceHistoryWords;
  statusWords: InvoiceStatusWords;
  invoices: readonly Invoice[];
  filter: Filter;
  query: string;
  sort: Sort;
  shown: ReadonlySet<Column>;
  onFilter: (filter: Filter) => void;
  onQuery: (query: string) => void;
  onOrder: (sort: Sort) => void;
  onColumn: (column: Column) => void;
}

export const filterLabel = (
  words: InvoiceHistoryWords,
  statusWords: InvoiceStatusWords,
  filter: Filter,
): string => (filter === 'all' ? words.filterAll : statusWords[filter]);

/** Draws filter, order, search and choice of columns. */
export const historyToolbar = (bar: HistoryToolbarProps): TemplateResult =>
  html`<div class="toolbar no-print" part="toolbar">
    ${chips(bar)} ${selects(bar)}
    <div class="search">
      ${icons.search()}
      <input
        class="input"
        type="search"
        autocomplete="off"
        maxlength="100"
        aria-label=${bar.words.search}
        placeholder=${bar.words.search}
        .value=${bar.query}
        @input=${(event: Event) => {
          bar.onQuery((event.target as HTMLInputElement).value);
        }}
      />
    </div>
    ${columnsMenu(bar)}
  </div>`;

/** A filter that lets nothing through is left out, unless it is the chosen one. */
const offered = (bar: HistoryToolbarProps): { filter: Filter; label: string; count: number }[] =>
  filters
    .map((filter) => ({
      filter,
      label: filterLabel(bar.words, bar.statusWords, filter),
      count: countOf(bar.invoices, filter),
    }))
    .filter(({ filter, count }) => count > 0 || filter === 'all' || filter === bar.filter);

const chips = (bar: HistoryToolbarProps): TemplateResult =>
  html`<div class="chips" role="group" aria-label=${bar.words.filterLabel}>
    ${offered(bar).map(
      ({ filter, label, count }) =>
        html`<button
          class="chip"
          type="button"
          part="filter"
          data-filter=${filter}
          aria-pressed=${filter === bar.filter ? 'true' : 'false'}
          @click=${() => {
            bar.onFilter(filter);
          }}
        >
          ${label} <span class="chip-count">${String(count)}</span>
        </button>`,
    )}
  </div>`;

function selects(bar: HistoryToolbarProps): TemplateResult {
  const { words } = bar;
  return html`<div class="selects">
    <select
      class="input"
      aria-label=${words.filterLabel}
      @change=${(event: Event) => {
        bar.onFilter((event.target as HTMLSelectElement).value as Filter);
      }}
    >
      ${offered(bar).map(
        ({ filter, label, count }) =>
          html`<option value=${filter} .selected=${filter === bar.filter}>
            ${
              filter === bar.filter
                ? words.statusOption(label, count)
                : words.filterOption(label, count)
            }
          </option>`,
      )}
    </select>
    <select
      class="input"
      aria-label=${words.sortLabel}
      @change=${(event: Event) => {
        const order = orders(bar)[Number((event.target as HTMLSelectElement).value)];
        if (order) bar.onOrder(order.sort);
      }}
    >
      ${orders(bar).map(
        ({ label, sort }, index) =>
          html`<option value=${String(index)} .selected=${isSame(sort, bar.sort)}>
            ${label}
          </option>`,
      )}
    </select>
  </div>`;
}

const isSame = (a: Sort, b: Sort): boolean =>
  a.column === b.column && a.descending === b.descending;

function orders({ words, sort }: HistoryToolbarProps): { label: string; sort: Sort }[] {
  const list: { label: string; sort: Sort }[] = [
    { label: words.sortNewest, sort: { column: 'issued', descending: true } },
    { label: words.sortOldest, sort: { column: 'issued', descending: false } },
    { label: words.sortDue, sort: { column: 'due', descending: false } },
    { label: words.sortBalance, sort: { column: 'balance', descending: true } },
    { label: words.sortTotal, sort: { column: 'total', descending: true } },
  ];
  // Such an order was chosen in the wide table, where every column sorts both ways.
  if (list.some((each) => isSame(each.sort, sort))) return list;
  return [...list, { label: words.sortOther(words[sort.column]), sort }];
}

function columnsMenu(bar: HistoryToolbarProps): TemplateResult {
  const { words } = bar;
  return html`<button class="button columns-button" type="button" popovertarget="columns-menu">
      ${icons.columns()} ${words.columns} ${icons.down()}
    </button>
    <div
      id="columns-menu"
      class="menu"
      part="columns-menu"
      popover="auto"
      role="group"
      aria-label=${words.showColumns}
      @beforetoggle=${placeMenu}
    >
      <div class="small muted">${words.showColumns}</div>
      ${columns.map((column) =>
        column === 'invoiceNumber'
          ? nothing
          : html`<label class="menu-item">
              <input
                type="checkbox"
                .checked=${bar.shown.has(column)}
                @change=${() => {
                  bar.onColumn(column);
                }}
              />
              ${words[column]}
            </label>`,
      )}
      <p class="small muted">${words.columnsNote}</p>
    </div>`;
}
