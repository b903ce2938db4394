import { onAbort } from './abort.js';
import type { Timers } from './clock.js';
import { abortedError, BillingError } from './errors.js';

/**
 * The end of one call, body and retries included: its caller or the client stops it, or its time
 * runs out.
 */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Ends with the work or with the deadline, even where the work ignores the signal. */
  race<T>(work: () => Promise<T>): Promise<T>;
  wait(milliseconds: number): Promise<void>;
  left(): number;
  abort: () => void;
  /** Resolves at the end of a body that is handed over as a stream. */
  streaming: Promise<void> | undefined;
  /** Says why it ended, if it did. */
  error(): BillingError | undefined;
  /** Stops watching; a failed call may have left an answer unread, which is cancelled. */
  stop(failed: boolean): void;
}

const longestTimer = 2 ** 31 - 1;

export function createDeadline(
  operationId: string,
  milliseconds: number,
  caller: AbortSignal | undefined,
  timers: Timers,
): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  // A timer would take a longer time, `Infinity` included, for none at all.
  const limit = Math.min(milliseconds, longestTimer);
  const end = timers.now() + limit;
  let error: BillingError | undefined;
  let refuse: (error: BillingError) => void;
  const ended = new Promise<never>((_, reject) => (refuse = reject));
  ended.catch(() => undefined);
  const finish = (reason: BillingError) => {
    error ??= reason;
    refuse(error);
    controller.abort(error);
  };
  const abort = () => {
    finish(abortedError(operationId, caller?.reason));
  };
  const timer = timers.setTimeout(() => {
    finish(new BillingError({ kind: 'timeout', operationId }));
  }, limit);
  let pausing: unknown;
  if (caller?.aborted) abort();
  const forget = caller && onAbort(caller, abort);

  const race = <T>(work: () => Promise<T>) => (error ? ended : Promise.race([ended, work()]));

  return {
    signal,
    streaming: undefined,
    race,
    wait: (pause) =>
      race(() => new Promise<void>((resolve) => (pausing = timers.setTimeout(resolve, pause)))),
    left: () => end - timers.now(),
    abort,
    error: () => error,
    stop(failed) {
      timers.clearTimeout(timer);
      timers.clearTimeout(pausing);
      forget?.();
      if (failed) controller.abort();
    },
  };
}
