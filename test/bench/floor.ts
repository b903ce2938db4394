/**
 * The floor of the comparison: the invoice list by hand, with nothing but the platform. It has the
 * widget's own style sheets, elements, sorting, filter and skeleton; one request for all lists on
 * the page; a refresh with the same data changes nothing. It lacks what is not visible at first:
 * languages, errors, sessions, PDFs, payments.
 */
import { baseStyles } from '../../packages/elements/src/theme/base.styles.js';
import { formStyles } from '../../packages/elements/src/theme/form.styles.js';
import { tableStyles } from '../../packages/elements/src/theme/table.styles.js';
import { tokens } from '../../packages/elements/src/theme/tokens.styles.js';
import { invoiceHistoryStyles } from '../../packages/elements/src/widgets/invoice-history/invoice-history.styles.js';
import type { Bench } from './backend.js';
import { templates, type Column } from './floor-markup.js';

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

const factsOf = ({ overdue, status, balance, total }: Invoice): string[] => [
  ...(overdue ? ['overdue'] : [status]),
  ...(balance.amount > 0 && balance.amount < total.amount ? ['partial'] : []),
];

const orders: Record<Column, (invoice: Invoice) => string | number> = {
  invoiceNumber: (one) => one.invoiceNumber,
  issued: (one) => one.issueDate,
  due: (one) => one.dueDate,
  purchaseOrder: (one) => one.purchaseOrderNumber ?? '',
  total: (one) => one.total.amount,
  balance: (one) => one.balance.amount,
  status: (one) => factsOf(one).join(),
};

// The sheets are parsed once for the page, as the widget's are.
const sheets = [tokens, baseStyles, formStyles, tableStyles, invoiceHistoryStyles].flatMap(
  ({ styleSheet }) => styleSheet ?? [],
);

const copyOf = (template: HTMLTemplateElement): HTMLElement =>
  document.importNode(template.content, true).firstElementChild as HTMLElement;

function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The floor has no ${selector}`);
  return found;
}

const write = (root: ParentNode, selector: string, text: string): void => {
  find(root, selector).textContent = text;
};

function rowOf(invoice: Invoice): HTMLElement {
  const row = copyOf(templates.row);
  find(row, 'input').ariaLabel = `Select ${invoice.invoiceNumber}`;
  write(row, '.number bdi', invoice.invoiceNumber);
  write(row, '.card-line span', `Due ${dateOf(invoice.dueDate)}`);
  write(row, '.card-line bdi', invoice.purchaseOrderNumber ?? '');
  write(row, '.c-issued', dateOf(invoice.issueDate));
  write(row, '.c-due', dateOf(invoice.dueDate));
  write(row, '.c-purchaseOrder bdi', invoice.purchaseOrderNumber ?? '–');
  write(row, '.c-total bdi', amountOf(invoice.total));
  write(row, '.c-balance bdi', amountOf(invoice.balance));
  find(row, '.badges').append(
    ...factsOf(invoice).map((fact) => {
      const badge = copyOf(templates.badge);
      write(badge, 'span', fact);
      return badge;
    }),
  );
  if (invoice.balance.amount === 0) find(row, '.button').remove();
  return row;
}

class BenchFloor extends HTMLElement {
  #shown: Invoice[] = [];
  #rows = new Map<string, HTMLElement>();
  #sort: { column: Column; down: boolean } = { column: 'issued', down: true };
  #filter = 'all';

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    root.replaceChildren(copyOf(templates.frame));
    find(root, 'thead').addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-column]');
      const column = button?.dataset['column'] as Column | undefined;
      if (!column) return;
      this.#sort = { column, down: this.#sort.column === column && !this.#sort.down };
      this.#place();
    });
    find(root, '.selects select').addEventListener('change', ({ target }) => {
      this.#filter = (target as HTMLSelectElement).value;
      this.#place();
    });
    void this.reload();
  }

  async reload(): Promise<void> {
    const invoices = await read();
    if (invoices === this.#shown) return;
    this.#shown = invoices;
    this.#rows = new Map(invoices.map((one) => [one.invoiceNumber, rowOf(one)]));
    this.#sum();
    this.#offer();
    this.#place();
  }

  get #root(): ShadowRoot {
    if (!this.shadowRoot) throw new Error('The floor is not connected');
    return this.shadowRoot;
  }

  #sum(): void {
    const sum = (some: Invoice[]): string =>
      amountOf({
        amount: some.reduce((all, { balance }) => all + balance.amount, 0),
        currency: some[0]?.balance.currency ?? 'USD',
      });
    write(this.#root, '.lead', `All ${String(this.#shown.length)} invoices`);
    write(this.#root, '.owed', sum(this.#shown));
    write(this.#root, '.late', sum(this.#shown.filter(({ overdue }) => overdue)));
  }

  #offer(): void {
    const facts = ['all', ...new Set(this.#shown.flatMap(factsOf))];
    const counted = facts.map((fact) => [fact, String(this.#passing(fact).length)] as const);
    find(this.#root, '.chips').replaceChildren(
      ...counted.map(([fact, count]) => {
        const chip = copyOf(templates.chip);
        write(chip, 'span', fact);
        write(chip, '.chip-count', count);
        chip.ariaPressed = String(fact === this.#filter);
        return chip;
      }),
    );
    find(this.#root, '.selects select').replaceChildren(
      ...counted.map(([fact, count]) => new Option(`${fact} (${count})`, fact)),
    );
  }

  #passing(filter: string): Invoice[] {
    return this.#shown.filter((one) => filter === 'all' || factsOf(one).includes(filter));
  }

  #place(): void {
    const { column, down } = this.#sort;
    const order = orders[column];
    const shown = this.#passing(this.#filter).sort(
      (a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0) * (down ? -1 : 1),
    );
    write(this.#root, '.foot [role]', `${String(shown.length)} invoices`);
    find(this.#root, 'tbody').replaceChildren(
      ...shown.flatMap(({ invoiceNumber }) => this.#rows.get(invoiceNumber) ?? []),
    );
    for (const chip of this.#root.querySelectorAll('.chip')) {
      chip.ariaPressed = String(chip.textContent.startsWith(this.#filter));
    }
  }
}

customElements.define('bench-floor', BenchFloor);
