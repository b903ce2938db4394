import type { BillingOptions } from '@corporate-billing/sdk';

/** Timers that are held back; `fire` releases them as if their time had come. */
export interface HeldTimers {
  fire: () => void;
}

let release = (): void => undefined;

afterEach(() => {
  release();
});

/**
 * Holds back the page's timers of certain waits (milliseconds), until the test releases them or is
 * over. A timer that is cleared meanwhile never fires.
 */
export function holdTimers(isMeant: (wait: number) => boolean): HeldTimers {
  const held = new Map<number, () => void>();
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  let last = 1_000_000_000;
  window.setTimeout = ((run: () => void, wait = 0) => {
    if (!isMeant(wait)) return start(run, wait);
    last += 1;
    held.set(last, run);
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id === undefined || !held.delete(id)) stop(id);
  }) as typeof clearTimeout;
  release = () => {
    window.setTimeout = start;
    window.clearTimeout = stop;
  };
  return {
    fire: () => {
      const due = [...held.values()];
      held.clear();
      for (const run of due) run();
    },
  };
}

/**
 * Gives a client time of its own, in which long waits are over at once while `hurry(true)` holds: a
 * fault that lasts until the client gives up is over in a moment.
 *
 * @param ahead how many hours the machine is ahead
 */
export function impatience(ahead = 0): {
  timers: NonNullable<BillingOptions['timers']>;
  hurry: (on: boolean) => void;
} {
  let isHurried = false;
  return {
    timers: {
      now: () => Date.now() + ahead * 3_600_000,
      random: () => Math.random(),
      setTimeout: (run, wait) => setTimeout(run, isHurried && wait > 20_000 ? 30 : wait),
      clearTimeout: (id) => {
        clearTimeout(id as number);
      },
    },
    hurry: (on) => (isHurried = on),
  };
}
