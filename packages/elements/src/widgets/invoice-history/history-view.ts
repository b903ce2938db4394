/**
 * How a person sees the table: columns, order, filter and search. Columns, order and filter are kept
 * in this browser for the same person, unless the page forbids it; the search is not, because it may
 * hold a number or an amount.
 */
import type { Invoice, Session } from '@corporate-billing/sdk';
import { sha256 } from '@corporate-billing/sdk/rules';
import type { CbElement, WidgetTask } from '../../core/cb-element.js';
import { own } from '../../core/own.js';
import { columns, filters, newestFirst } from './history-columns.js';
import type { Column, Filter, Sort } from './history-columns.js';
import { countOf } from './history-rules.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** The part of a view that is kept. */
interface KeptView {
  readonly sort: Sort;
  readonly filter: Filter;
  readonly hidden: readonly Column[];
}

/** How the table is shown. */
export interface TableView extends KeptView {
  readonly query: string;
}

type ViewHost = CbElement & { readonly noRememberedView: boolean };

const prefix = 'corporate-billing view ';
const usual: TableView = { sort: newestFirst, filter: 'all', hidden: [], query: '' };

/** Keeps the view of one widget. */
export class HistoryView implements WidgetTask {
  pending: Promise<void> | undefined = undefined;
  #view = usual;
  /** What the page asked for, which goes before what is remembered. */
  #asked: Partial<TableView> = {};
  #recalled: 'not yet' | 'under way' | 'done' = 'not yet';
  /** Counts the people: what was read for one is not shown to the next. */
  #person = 0;

  constructor(private readonly host: ViewHost) {
    host.register(this);
  }

  get current(): TableView {
    return this.#view;
  }

  get shown(): ReadonlySet<Column> {
    return new Set(columns.filter((column) => !this.#view.hidden.includes(column)));
  }

  /**
   * Tells whether the rows can be drawn. Where a view may be kept, they wait until it is known whose
   * it is, because rows that change their order under the reader's eyes are worse than late ones.
   */
  isKnown(invoices: readonly Invoice[]): boolean {
    if (this.#recalled === 'not yet') {
      const waits = !this.host.noRememberedView && isAnyKept();
      this.#recalled = waits ? 'under way' : 'done';
      if (waits) this.#work(this.#recall(invoices));
    }
    return this.#recalled === 'done';
  }

  /** Shows what the page asks for; it is not kept. */
  show(change: Partial<TableView>): void {
    this.#asked = { ...this.#asked, ...change };
    this.#set(change);
  }

  /** Shows what the person chose, and keeps it. */
  choose(change: Partial<TableView>): void {
    this.#set(change);
    const isKept = Object.keys(change).some((part) => part !== 'query');
    if (isKept && !this.host.noRememberedView) this.#work(this.#keep(change));
  }

  /** Shows a column, or hides it. */
  toggle(column: Column): void {
    const { hidden } = this.#view;
    const without = hidden.filter((each) => each !== column);
    this.choose({ hidden: without.length < hidden.length ? without : [...hidden, column] });
  }

  /** Sorts by a column; sorting by it again turns the order round. */
  sortBy(words: InvoiceHistoryWords, column: Column): void {
    const { sort } = this.#view;
    const descending =
      sort.column === column ? !sort.descending : ['issued', 'total', 'balance'].includes(column);
    this.choose({ sort: { column, descending } });
    const sorted = descending ? words.sortedDown : words.sortedUp;
    this.host.say(sorted(words[column]));
  }

  forget(): void {
    this.#person++;
    this.#recalled = 'not yet';
    this.#asked = {};
    this.#set(usual);
  }

  #set(change: Partial<TableView>): void {
    this.#view = { ...this.#view, ...change };
    this.host.requestUpdate();
  }

  #work(work: Promise<void>): void {
    const pending = (this.pending = work.finally(() => {
      if (this.pending === pending) this.pending = undefined;
    }));
  }

  async #recall(invoices: readonly Invoice[]): Promise<void> {
    const person = this.#person;
    const session = await this.#session();
    if (person !== this.#person) return;
    const kept = session ? read(nameFor(session)) : {};
    // An empty table is no greeting: the filter waits until something passes it again.
    const isEmpty = kept.filter !== undefined && countOf(invoices, kept.filter) === 0;
    this.#recalled = 'done';
    this.#set({ ...kept, ...(isEmpty ? { filter: 'all' } : {}), ...this.#asked });
  }

  /** Keeps only what changed, because another table may have kept the rest. */
  async #keep({ sort, filter, hidden }: Partial<KeptView>): Promise<void> {
    const person = this.#person;
    const session = await this.#session();
    if (!session || person !== this.#person) return;
    const name = nameFor(session);
    try {
      const before = read(name);
      const after = {
        sort: sort ?? before.sort,
        filter: filter ?? before.filter,
        hidden: hidden ?? before.hidden,
      };
      localStorage.setItem(name, JSON.stringify(after));
    } catch {
      // Without storage, or with a full one, the next visit begins with the usual view.
    }
  }

  /** Whose view it is; undefined where nobody is signed in or the API does not say. */
  async #session(): Promise<Session | null | undefined> {
    const { session, billing } = this.host;
    try {
      return session ?? (await billing?.session.current());
    } catch {
      return undefined;
    }
  }
}

function isAnyKept(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(prefix));
  } catch {
    return false;
  }
}

/** Names what is kept by a digest, because a User ID must not stay behind on a shared machine. */
const nameFor = ({ accountId, userId }: Session): string =>
  prefix + sha256(new TextEncoder().encode(JSON.stringify([accountId, userId])));

/** Reads what is kept under a name, as far as this version can use it. */
function read(name: string): Partial<KeptView> {
  try {
    return usable(JSON.parse(localStorage.getItem(name) ?? '') as unknown);
  } catch {
    return {};
  }
}

/** Takes the usable parts of a value that an older version, or anybody, may have written. */
export function usable(value: unknown): Partial<KeptView> {
  if (typeof value !== 'object' || value === null) return {};
  const { sort, filter, hidden } = own(value) as Readonly<Record<string, unknown>>;
  return {
    ...(isSort(sort) ? { sort: { column: sort.column, descending: sort.descending } } : {}),
    ...(isOneOf(filters, filter) ? { filter } : {}),
    ...(Array.isArray(hidden)
      ? { hidden: columns.slice(1).filter((column) => hidden.includes(column)) }
      : {}),
  };
}

const isOneOf = <T>(list: readonly T[], value: unknown): value is T =>
  list.some((each) => each === value);

function isSort(value: unknown): value is Sort {
  const { column, descending } = own(Object(value) as Partial<Sort>);
  return isOneOf(columns, column) && typeof descending === 'boolean';
}
