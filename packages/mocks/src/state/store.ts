/** The memory of a backend: an object, or an object that is read through the given storage. */
import { changesOf, shareAgain } from './own-account.js';
import { problemOfShape } from './shape.js';
import { stateVersion } from './state.js';
import { Tabs, type Locks, type TabTimers } from './tabs.js';
import type { State, StoredAccount } from './model.js';

/** The part of `localStorage` that is used. */
export interface BackendStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /**
   * Resolves when the last `setItem` is durable. Rejects with a `NotKeptError` when it is not:
   * `getItem` then returns the earlier value again, and the change is answered with a 503. A
   * storage that keeps at once, such as `localStorage`, does not have it.
   */
  saved?(): Promise<void>;
  /**
   * Asks for the whole state. Otherwise companies that nobody has changed are not stored: they are
   * the seed's, also of a later version.
   */
  readonly whole?: boolean;
}

/** A change that could not be kept and has been undone; the message is for people. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
}

/** A stored state lies under this key. */
export const storageKey = 'corporate-billing-mocks';

export interface StoreOptions {
  readonly storage: BackendStorage | undefined;
  readonly locks: Locks | undefined;
  readonly timers: TabTimers;
  /** Makes a new state from the seed. */
  readonly fresh: () => State;
}

/** This text stands before the state in what is stored. */
const stateMark = ',"state":';

/** Describes the JSON in the storage. */
interface Stored {
  readonly revision: number;
  readonly state: object | null | undefined;
}

export class Store {
  /** Says, for people, why a stored state could not be used or written. */
  recovered: string | undefined;
  #state: State | undefined;
  /** `#state` was read from or written as this text: equal text needs no second parse. */
  #text: string | undefined;
  /** The same text without its revision: equal states need no write. */
  #json: string | undefined;
  #revision = 0;
  #storage: BackendStorage | undefined;
  /** The companies of the seed, which states share while nobody changes them. */
  #seedAccounts: readonly StoredAccount[] | undefined;
  readonly #tabs: Tabs | undefined;

  constructor(private readonly options: StoreOptions) {
    this.#storage = options.storage;
    this.#tabs = options.locks && new Tabs(storageKey, options.locks, options.timers);
  }

  /** Returns the present state, to look at. */
  read(): State {
    return this.#load();
  }

  get #shared(): readonly StoredAccount[] {
    return (this.#seedAccounts ??= this.options.fresh().accounts);
  }

  /**
   * Runs one change. Without a storage it has happened when this returns; with one it waits for its
   * turn among the tabs, so that no tab loses another's writes. Nothing is written where `keeps`
   * returns false, which it does for most reads.
   */
  async run<T>(
    change: (state: State) => T,
    keeps: (state: State) => boolean = () => true,
  ): Promise<T> {
    const tabs = this.#tabs;
    if (!this.#storage || !tabs) {
      const result = this.#transact(change, keeps);
      // A read waits too: it may have seen a change that is not durable yet.
      await this.#storage?.saved?.();
      return result;
    }
    return tabs.turn(async () => {
      const newest = await tabs.catchUp(() => {
        this.#load();
        return this.#revision;
      });
      // The storage may have been emptied meanwhile: a revision is never given twice.
      this.#revision = Math.max(this.#revision, newest);
      const before = this.#revision;
      try {
        return this.#transact(change, keeps);
      } finally {
        if (this.#revision > before) await tabs.announce(this.#revision);
      }
    });
  }

  /** Replaces the present state by another one. */
  replace(next: (present: State) => State): Promise<void> {
    return this.run((present) => {
      const state = next(present);
      state.accounts = shareAgain(state.accounts, this.#shared) as StoredAccount[];
      for (const name of Object.keys(present)) Reflect.deleteProperty(present, name);
      Object.assign(present, state);
    });
  }

  #transact<T>(change: (state: State) => T, keeps: (state: State) => boolean): T {
    const state = this.#load();
    const isKept = keeps(state);
    try {
      return change(state);
    } finally {
      if (isKept) this.#save(state);
    }
  }

  #load(): State {
    if (!this.#storage) return (this.#state ??= this.options.fresh());
    const text = this.#storage.getItem(storageKey) ?? undefined;
    if (this.#state && text === this.#text) return this.#state;
    const state = (text === undefined ? undefined : this.#parse(text)) ?? this.options.fresh();
    this.#state = state;
    this.#text = text;
    this.#json = text?.slice(text.indexOf(stateMark) + stateMark.length, -1);
    return state;
  }

  #parse(text: string): State | undefined {
    let reason: string | undefined;
    try {
      const { revision, state } = this.#withSeed(JSON.parse(text) as Stored);
      reason = Number.isSafeInteger(revision) ? problemOfShape(state) : 'it has no revision';
      if (!reason) {
        this.#revision = Math.max(this.#revision, revision);
        return state as State;
      }
    } catch {
      reason = 'it is not JSON';
    }
    this.recovered = `The stored demo data could not be used (${reason}); it starts afresh with version ${String(stateVersion)}. What was stored is kept under "${storageKey}.unusable".`;
    this.#write(`${storageKey}.unusable`, text);
    return undefined;
  }

  /** Puts the companies of the seed where the stored state names them. */
  #withSeed({ revision, state }: Stored): Stored {
    const { accounts } = (state ?? {}) as { accounts?: unknown };
    if (!Array.isArray(accounts)) return { revision, state };
    return { revision, state: { ...state, accounts: shareAgain(accounts, this.#shared) } };
  }

  #save(state: State): void {
    if (!this.#storage) return;
    const json = JSON.stringify(this.#storage.whole ? state : changesOf(state, this.#shared));
    if (json === this.#json) return;
    const revision = this.#revision + 1;
    const text = `{"revision":${String(revision)}${stateMark}${json}}`;
    if (!this.#write(storageKey, text)) return;
    this.#text = text;
    this.#json = json;
    this.#revision = revision;
  }

  /** A full storage must not stop the demo: from then on it lives in memory. */
  #write(key: string, text: string): boolean {
    try {
      this.#storage?.setItem(key, text);
      return true;
    } catch {
      if (key !== storageKey) return false;
      this.recovered = 'The demo data could not be stored; it lasts until the page is left.';
      this.#storage = undefined;
      return false;
    }
  }
}
