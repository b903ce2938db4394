import { shareWork, type SharedWork } from './abort.js';
import type { Timers } from './clock.js';
import { abortedError, BillingError, sessionChangedError } from './errors.js';

/** The result of one answer to a read; `body` is absent when nothing changed (304). */
export interface Loaded {
  readonly body?: unknown;
  readonly etag?: string | undefined;
}

export type Load = (etag: string | undefined, signal: AbortSignal | undefined) => Promise<Loaded>;

export interface Read {
  readonly operationId: string;
  /** Equal keys mean the same question. */
  readonly key: string;
  readonly group: string;
  /** Asks the server even when the answer is a moment old. */
  readonly reload?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Entry {
  readonly group: string;
  known: Loaded | undefined;
  freshUntil: number;
  asking: SharedWork<unknown> | undefined;
}

/** Remembers answers for one session; identical reads become one request. */
export interface Sharing {
  read(read: Read, load: Load): Promise<unknown>;
  /** The next read of these groups asks the server; what is under way no longer counts. */
  stale(groups: readonly string[]): void;
  /** Another person uses the client, or nobody: nothing read before may be seen again. */
  forget: () => void;
}

// Fifty widgets that mount one after another share an answer for this long; nobody notices its age.
const freshFor = 1000;

// All pages of a portal ask for less; a script that reads thousands forgets the oldest.
const mostRemembered = 300;

export function createSharing(timers: Timers): Sharing {
  // The entries stand in the order of their last use.
  let memory = new Map<string, Entry>();

  const entryOf = ({ key, group }: Read): Entry => {
    const entry: Entry = memory.get(key) ?? {
      group,
      known: undefined,
      freshUntil: 0,
      asking: undefined,
    };
    memory.delete(key);
    memory.set(key, entry);
    const [oldest] = memory.keys();
    if (memory.size > mostRemembered && oldest !== undefined) memory.delete(oldest);
    return entry;
  };

  const ask = (entry: Entry, { operationId, signal }: Read, load: Load): SharedWork<unknown> => {
    const began = memory;
    const { known } = entry;
    const asking = shareWork(async (own) => {
      const { body: loaded, etag } = await load(known?.etag, own);
      if (memory !== began) throw sessionChangedError(operationId);
      // An unchanged answer is the very same object, so that nobody draws it again.
      const body = loaded ?? known?.body;
      if (body === undefined) throw new BillingError({ kind: 'parse', operationId });
      if (entry.asking === asking) {
        entry.known = { body, etag: etag ?? known?.etag };
        entry.freshUntil = timers.now() + freshFor;
      }
      return body;
    }, signal);
    const over = () => {
      if (entry.asking === asking) entry.asking = undefined;
    };
    asking.answer.then(over, over);
    return asking;
  };

  return {
    read(asked, load) {
      const { operationId, reload, signal } = asked;
      if (signal?.aborted) return Promise.reject(abortedError(operationId, signal.reason));
      const entry = entryOf(asked);
      if (!entry.asking && !reload && timers.now() < entry.freshUntil) {
        return Promise.resolve(entry.known?.body);
      }
      const asking = (entry.asking ??= ask(entry, asked, load));
      return asking.join(operationId, signal, () => {
        if (entry.asking === asking) entry.asking = undefined;
      });
    },
    stale(groups) {
      for (const entry of memory.values()) {
        if (!groups.includes(entry.group)) continue;
        entry.freshUntil = 0;
        entry.asking = undefined;
      }
    },
    forget() {
      memory = new Map();
    },
  };
}
