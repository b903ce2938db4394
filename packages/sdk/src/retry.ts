import type { BillingError } from './errors.js';
import type { Timers } from './clock.js';
import type { Route } from './reads.js';

/** Says how failed reads and keyed writes are sent again; no other call is. */
export interface RetryOptions {
  /** The number of sendings, the first included; 3 unless given, 1 for no retry. */
  attempts?: number;
  /** The first pause lasts at most this many milliseconds; 200 unless given. */
  baseDelay?: number;
  /** No pause exceeds this many milliseconds by itself; 8,000 unless given. */
  maxDelay?: number;
}

// A retry costs ten tokens and a success brings one back: after a first burst an outage adds
// at most a tenth to the load, however many clients there are.
const fullBudget = 100;
const retryCost = 10;
const longestAskedPause = 30_000;

const passing = new Set([408, 429, 500, 502, 503, 504]);

/** Tells whether the same request may succeed when it is sent later. */
export function isPassing(status = 0, code?: string): boolean {
  return passing.has(status) || code === 'request-in-progress';
}

export interface RetryPolicy {
  /**
   * Returns the milliseconds to wait before the next sending; `undefined` when there is to be none.
   */
  pause(route: Route, error: BillingError, attempt: number): number | undefined;
  succeeded(): void;
}

/** Each client has one policy, because all its calls share the budget. */
export function createRetryPolicy(options: RetryOptions, timers: Timers): RetryPolicy {
  const { attempts = 3, baseDelay = 200, maxDelay = 8000 } = options;
  let budget = fullBudget;

  return {
    succeeded() {
      budget = Math.min(fullBudget, budget + 1);
    },
    pause(route, error, attempt) {
      const repeatable = route.method === 'GET' || route.keyed;
      const hopeful = error.kind === 'network' || isPassing(error.status, error.code);
      const asked = (error.retryAfter ?? 0) * 1000;
      if (!repeatable || !hopeful || attempt >= attempts) return undefined;
      if (asked > longestAskedPause || budget < retryCost) return undefined;
      budget -= retryCost;
      // Full jitter comes on top of the requested time: callers who were all told "5 seconds" must
      // not return at once.
      return asked + timers.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
    },
  };
}
