/** The memory of a backend: an object, or an object read through the storage the maker gave. */
import { problemOfShape, stateVersion } from './state.js';
import type { State } from './model.js';

/** What `localStorage` offers of itself. */
export interface BackendStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What `navigator.locks` offers of itself. */
export interface Locks {
  request<T>(name: string, callback: () => T): Promise<T>;
}

/** Where a stored state lies. */
export const storageKey = 'corporate-billing-mocks';

export interface StoreOptions {
  readonly storage: BackendStorage | undefined;
  readonly locks: Locks | undefined;
  /** A new state, as the seed has it. */
  readonly fresh: () => State;
}

export class Store {
  /** Why a stored state could not be used, or could not be written; for people. */
  recovered: string | undefined;
  #state: State | undefined;
  /** The text `#state` was read from or written as: equal text needs no second parse. */
  #text: string | undefined;
  #storage: BackendStorage | undefined;

  constructor(private readonly options: StoreOptions) {
    this.#storage = options.storage;
  }

  /** The state as it is now, to look at. */
  read(): State {
    return this.#load();
  }

  /**
   * Runs one change. Without a storage it has happened when this returns; with one it waits for
   * the lock, so that two tabs never lose each other's writes.
   */
  async run<T>(change: (state: State) => T): Promise<T> {
    const { locks } = this.options;
    if (!this.#storage || !locks) return this.#transact(change);
    return locks.request(storageKey, () => this.#transact(change));
  }

  /** Puts another state in place of the present one. */
  replace(state: State): Promise<void> {
    return this.run((present) => {
      for (const name of Object.keys(present)) Reflect.deleteProperty(present, name);
      Object.assign(present, structuredClone(state));
    });
  }

  #transact<T>(change: (state: State) => T): T {
    const state = this.#load();
    try {
      return change(state);
    } finally {
      this.#save(state);
    }
  }

  #load(): State {
    if (!this.#storage) return (this.#state ??= this.options.fresh());
    const text = this.#storage.getItem(storageKey);
    if (this.#state && (text ?? undefined) === this.#text) return this.#state;
    this.#state = (text === null ? undefined : this.#parse(text)) ?? this.options.fresh();
    this.#text = text ?? undefined;
    return this.#state;
  }

  #parse(text: string): State | undefined {
    let reason: string | undefined;
    try {
      const state = JSON.parse(text) as unknown;
      reason = problemOfShape(state);
      if (!reason) return state as State;
    } catch {
      reason = 'it is not JSON';
    }
    this.recovered = `The stored demo data could not be used (${reason}); it starts afresh with version ${String(stateVersion)}. What was stored is kept under "${storageKey}.unusable".`;
    this.#write(`${storageKey}.unusable`, text);
    return undefined;
  }

  #save(state: State): void {
    if (!this.#storage) return;
    const text = JSON.stringify(state);
    if (text === this.#text) return;
    if (this.#write(storageKey, text)) this.#text = text;
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
