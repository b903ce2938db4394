import { abortedError } from './errors.js';
import { own } from './own.js';

const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs something when a signal aborts, with one listener on each signal however many calls share
 * it. Returns a function that removes it again.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const runs = waiting.get(signal) ?? listenTo(signal);
  runs.add(run);
  return () => runs.delete(run);
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const runs = new Set<() => void>();
  waiting.set(signal, runs);
  const aborted = () => {
    for (const run of runs) run();
    runs.clear();
  };
  signal.addEventListener('abort', aborted, own({ once: true }));
  return runs;
}

/** Waits for work that others may wait for too, until the caller aborts. The work itself goes on. */
export function untilAborted<T>(
  work: Promise<T>,
  operationId: string,
  signal: AbortSignal | undefined,
  aborted?: (reason: unknown) => void,
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(abortedError(operationId, signal.reason));
      aborted?.(signal.reason);
    };
    if (signal.aborted) {
      work.catch(() => undefined);
      abort();
      return;
    }
    const forget = onAbort(signal, abort);
    work.then(resolve, reject).finally(forget);
  });
}

/** Lets all callers who ask at the same time share one piece of work. */
export interface SharedWork<T> {
  readonly answer: Promise<T>;
  /** Waits for the answer; `abandoned` runs when the last of the waiting aborts, and the work stops. */
  join(operationId: string, signal: AbortSignal | undefined, abandoned: () => void): Promise<T>;
}

/** Starts the work for the first caller, with that caller's signal. */
export function shareWork<T>(
  start: (signal: AbortSignal | undefined) => Promise<T>,
  signal: AbortSignal | undefined,
): SharedWork<T> {
  // A caller without a signal never aborts, and then nobody may stop the work.
  const controller = signal && new AbortController();
  const answer = start(controller?.signal);
  let callers = 0;
  return {
    answer,
    join(operationId, signal, abandoned) {
      callers++;
      return untilAborted(answer, operationId, signal, (reason) => {
        if (--callers > 0) return;
        abandoned();
        controller?.abort(reason);
      });
    },
  };
}
