/**
 * The floor: the invoice list by hand, with nothing but the platform. Same columns, sorting, filter,
 * ticks and acts; one request for all lists on the page; a refresh with the same data does nothing.
 */
import type { Bench } from './backend.js';

interface Money {
  readonly amount: number;
  readonly currency: string;
}

interface Invoice {
  readonly invoiceNumber: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly purchaseOrderNumber?: string;
  readonly status: string;
  readonly overdue: boolean;
  readonly total: Money;
  readonly balance: Money;
}

const { bench } = globalThis as unknown as { bench: Bench };

let etag = '';
let known: Invoice[] = [];
let asking: Promise<Invoice[]> | undefined;

async function ask(): Promise<Invoice[]> {
  const answer = await bench.fetch(`${bench.baseUrl}/invoices`, {
    headers: etag ? { 'If-None-Match': etag } : {},
  });
  if (answer.status === 304) return known;
  etag = answer.headers.get('ETag') ?? '';
  ({ items: known } = (await answer.json()) as { items: Invoice[] });
  return known;
}

const read = (): Promise<Invoice[]> =>
  (asking ??= ask().finally(() => {
    asking = undefined;
  }));

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const dateOf = (date: string): string => dates.format(new Date(`${date}T00:00:00Z`));
const amounts = new Map<string, Intl.NumberFormat>();

function amountOf({ amount, currency }: Money): string {
  let format = amounts.get(currency);
  if (!format) {
    format = new Intl.NumberFormat('en', { style: 'currency', currency });
    amounts.set(currency, format);
  }
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const statusOf = ({ overdue, status }: Invoice): string => (overdue ? 'overdue' : status);

const columns: readonly (readonly [
  name: string,
  text: (invoice: Invoice) => string,
  order: (invoice: Invoice) => string | number,
])[] = [
  ['Invoice Number', (one) => one.invoiceNumber, (one) => one.invoiceNumber],
  ['Issued', (one) => dateOf(one.issueDate), (one) => one.issueDate],
  ['Due', (one) => dateOf(one.dueDate), (one) => one.dueDate],
  ['PO', (one) => one.purchaseOrderNumber ?? '', (one) => one.purchaseOrderNumber ?? ''],
  ['Total', (one) => amountOf(one.total), (one) => one.total.amount],
  ['Balance', (one) => amountOf(one.balance), (one) => one.balance.amount],
  ['Status', statusOf, statusOf],
];

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; font: 15px/1.4 system-ui, sans-serif; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #ddd; padding: 8px; text-align: start; white-space: nowrap; }
`);

const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = '') => {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
};

class BenchFloor extends HTMLElement {
  #body = make('tbody');
  #shown: Invoice[] | undefined;
  #rows = new Map<string, HTMLTableRowElement>();
  #sort = { column: 1, down: true };
  #filter = '';

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    const filter = make('select');
    for (const value of ['', 'open', 'overdue', 'paid']) {
      const option = make('option', value || 'All');
      option.value = value;
      filter.append(option);
    }
    filter.addEventListener('change', () => {
      this.#filter = filter.value;
      this.#place();
    });
    const head = make('tr');
    head.append(make('th'));
    columns.forEach(([name], column) => {
      const cell = make('th');
      const button = make('button', name);
      button.addEventListener('click', () => {
        this.#sort = { column, down: this.#sort.column === column && !this.#sort.down };
        this.#place();
      });
      cell.append(button);
      head.append(cell);
    });
    const top = make('thead');
    top.append(head);
    const table = make('table');
    table.append(top, this.#body);
    root.replaceChildren(make('h2', 'Invoice History'), filter, table);
    void this.reload();
  }

  async reload(): Promise<void> {
    const invoices = await read();
    if (invoices === this.#shown) return;
    this.#shown = invoices;
    this.#rows = new Map(invoices.map((one) => [one.invoiceNumber, this.#row(one)]));
    this.#place();
  }

  #row(invoice: Invoice): HTMLTableRowElement {
    const row = make('tr');
    const tick = make('input');
    tick.type = 'checkbox';
    const first = make('td');
    first.append(tick);
    const acts = make('td');
    acts.append(make('button', 'PDF'), make('button', 'Pay Now'));
    row.append(first, ...columns.map(([, text]) => make('td', text(invoice))), acts);
    return row;
  }

  #place(): void {
    const { column, down } = this.#sort;
    const order = columns[column]?.[2];
    const shown = (this.#shown ?? []).filter(
      (one) => !this.#filter || statusOf(one) === this.#filter,
    );
    if (order) {
      shown.sort(
        (a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0) * (down ? -1 : 1),
      );
    }
    this.#body.replaceChildren(
      ...shown.flatMap(({ invoiceNumber }) => this.#rows.get(invoiceNumber) ?? []),
    );
  }
}

customElements.define('bench-floor', BenchFloor);
