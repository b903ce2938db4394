import type { Timers } from './clock.js';
import { abortedError, BillingError, sessionChangedError } from './errors.js';
import { untilLeft } from './leave.js';

/** What one answer to a read brings; `body` is absent when nothing changed (304). */
export interface Loaded {
  readonly body?: unknown;
  readonly etag?: string | undefined;
}

export type Load = (etag: string | undefined, signal: AbortSignal | undefined) => Promise<Loaded>;

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
  readonly controller: AbortController | undefined;
  sharers: number;
}

interface Entry {
  readonly group: string;
  known?: Loaded;
  freshUntil: number;
  flight?: Flight | undefined;
}

/** Remembers answers for one session; identical reads become one request. */
export interface Sharing {
  read(read: Read, load: Load): Promise<unknown>;
  /** The next read of these groups asks the server; what is under way no longer counts. */
  stale(groups: readonly string[]): void;
  /** Another person, or nobody: nothing read before may be seen again. */
  forget: () => void;
}

// Long enough for fifty widgets that mount one task after another, too short to be noticed as old.
const freshFor = 1000;

export function createSharing(timers: Timers): Sharing {
  let memory = new Map<string, Entry>();

  const start = (entry: Entry, { operationId, signal }: Read, load: Load): Flight => {
    const began = memory;
    const { known } = entry;
    // Who came without a signal never leaves, and then nobody may stop it.
    const controller = signal && new AbortController();
    const land = async () => {
      const { body: loaded, etag } = await load(known?.etag, controller?.signal);
      if (memory !== began) throw sessionChangedError(operationId);
      // Unchanged: the very same object, so that nobody draws it again.
      const body = loaded ?? known?.body;
      if (body === undefined) throw new BillingError({ kind: 'parse', operationId });
      if (entry.flight === flight) {
        entry.known = { body, etag: etag ?? known?.etag };
        entry.freshUntil = timers.now() + freshFor;
      }
      return body;
    };
    const flight: Flight = { controller, sharers: 0, answer: land() };
    const landed = () => {
      if (entry.flight === flight) entry.flight = undefined;
    };
    flight.answer.then(landed, landed);
    return flight;
  };

  return {
    read(asked, load) {
      const { operationId, key, group, reload, signal } = asked;
      if (signal?.aborted) return Promise.reject(abortedError(operationId, signal.reason));
      let entry = memory.get(key);
      if (!entry) memory.set(key, (entry = { group, freshUntil: 0 }));
      if (!entry.flight && !reload && timers.now() < entry.freshUntil) {
        return Promise.resolve(entry.known?.body);
      }
      const flight = (entry.flight ??= start(entry, asked, load));
      flight.sharers++;
      return untilLeft(flight.answer, operationId, signal, (reason) => {
        if (--flight.sharers > 0) return;
        if (entry.flight === flight) entry.flight = undefined;
        flight.controller?.abort(reason);
      });
    },
    stale(groups) {
      for (const entry of memory.values()) {
        if (!groups.includes(entry.group)) continue;
        entry.freshUntil = 0;
        entry.flight = undefined;
      }
    },
    forget() {
      memory = new Map();
    },
  };
}
