import type { Timers } from './clock.js';
import { abortedError, BillingError, sessionChangedError } from './errors.js';

/** What one answer to a read brings; `body` is absent when nothing changed (304). */
export interface Loaded {
  readonly body?: unknown;
  readonly etag?: string | undefined;
}

export type Load = (etag: string | undefined, signal: AbortSignal) => Promise<Loaded>;

export interface Read {
  readonly operationId: string;
  /** Equal keys are the same question. */
  readonly key: string;
  readonly group: string;
  /** Ask the server even when the answer is a moment old. */
  readonly reload?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Flight {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  sharers: number;
}

interface Entry {
  readonly group: string;
  known?: { readonly body: unknown; readonly etag: string | undefined };
  freshUntil: number;
  flight?: Flight | undefined;
}

// Long enough for fifty widgets that mount one task after another, too short to be noticed as old.
const freshFor = 1000;
const mostEntries = 200;

/** Remembers answers for one session; identical reads become one request. */
export class Sharing {
  private memory = new Map<string, Entry>();

  constructor(private readonly timers: Timers) {}

  read(read: Read, load: Load): Promise<unknown> {
    const { operationId, signal } = read;
    if (signal?.aborted) return Promise.reject(abortedError(operationId, signal.reason));
    const entry = this.entryFor(read);
    if (!entry.flight) {
      if (entry.known && !read.reload && this.timers.now() < entry.freshUntil) {
        return Promise.resolve(entry.known.body);
      }
      entry.flight = this.start(entry, operationId, load);
    }
    return join(entry, entry.flight, read);
  }

  /** The next read of these groups asks the server; what is under way no longer counts. */
  stale(groups: readonly string[]): void {
    for (const entry of this.memory.values()) {
      if (!groups.includes(entry.group)) continue;
      entry.freshUntil = 0;
      entry.flight = undefined;
    }
  }

  /** Another person, or nobody: nothing read before may be seen again. */
  forget(): void {
    this.memory = new Map();
  }

  private entryFor({ key, group }: Read): Entry {
    const entry = this.memory.get(key) ?? { group, freshUntil: 0 };
    // Put back last, so that what goes first is what was not asked for the longest.
    this.memory.delete(key);
    this.memory.set(key, entry);
    const [oldest] = this.memory.keys();
    if (this.memory.size > mostEntries && oldest !== undefined) this.memory.delete(oldest);
    return entry;
  }

  private start(entry: Entry, operationId: string, load: Load): Flight {
    const { memory } = this;
    const { known } = entry;
    const controller = new AbortController();
    const land = async () => {
      const loaded = await load(known?.etag, controller.signal);
      if (this.memory !== memory) throw sessionChangedError(operationId);
      // Unchanged: the very same object, so that nobody draws it again.
      const body = loaded.body ?? known?.body;
      if (body === undefined) throw new BillingError({ kind: 'parse', operationId });
      if (entry.flight === flight) {
        entry.known = { body, etag: loaded.etag };
        entry.freshUntil = this.timers.now() + freshFor;
      }
      return body;
    };
    const flight: Flight = { controller, sharers: 0, answer: land() };
    const landed = () => {
      if (entry.flight === flight) entry.flight = undefined;
    };
    flight.answer.then(landed, landed);
    return flight;
  }
}

/** One caller's part in a request: leaving stops it only when nobody else waits for it. */
function join(entry: Entry, flight: Flight, { operationId, signal }: Read): Promise<unknown> {
  flight.sharers++;
  if (!signal) return flight.answer;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(abortedError(operationId, signal.reason));
      if (--flight.sharers > 0) return;
      if (entry.flight === flight) entry.flight = undefined;
      flight.controller.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    flight.answer.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
