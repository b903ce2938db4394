import type { Timers } from './clock.js';
import { abortedError, BillingError } from './errors.js';

/** The end of one call, body and retries included: its caller or the client stops it, or time does. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Ends with the work or with the deadline, even where the work ignores the signal. */
  race<T>(work: () => Promise<T>): Promise<T>;
  wait(milliseconds: number): Promise<void>;
  left(): number;
  /** Ends it now. */
  leave: () => void;
  /** Why it ended, if it did. */
  verdict(): BillingError | undefined;
  stop(): void;
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
  // Longer ones, `Infinity` among them, a timer would take for none at all.
  const limit = Math.min(milliseconds, longestTimer);
  const end = timers.now() + limit;
  let verdict: BillingError | undefined;
  let refuse: (error: BillingError) => void;
  const ended = new Promise<never>((_, reject) => (refuse = reject));
  ended.catch(() => undefined);
  const finish = (error: BillingError) => {
    verdict ??= error;
    refuse(verdict);
    controller.abort(verdict);
  };
  const leave = () => {
    finish(abortedError(operationId, caller?.reason));
  };
  const timer = timers.setTimeout(() => {
    finish(new BillingError({ kind: 'timeout', operationId }));
  }, limit);
  let pausing: unknown;
  if (caller?.aborted) leave();
  caller?.addEventListener('abort', leave, { once: true });

  const race = <T>(work: () => Promise<T>) => (verdict ? ended : Promise.race([ended, work()]));

  return {
    signal,
    race,
    wait: (pause) =>
      race(() => new Promise<void>((resolve) => (pausing = timers.setTimeout(resolve, pause)))),
    left: () => end - timers.now(),
    leave,
    verdict: () => verdict,
    stop() {
      timers.clearTimeout(timer);
      timers.clearTimeout(pausing);
      caller?.removeEventListener('abort', leave);
    },
  };
}
