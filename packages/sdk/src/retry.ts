import type { BillingError } from './errors.js';
import type { Timers } from './clock.js';
import type { Route } from './routes.js';

/** How failed reads and keyed writes are sent again; everything else never is. */
export interface RetryOptions {
  /** Sendings in all, the first included; 3 unless told, 1 for none. */
  attempts?: number;
  /** Milliseconds the first pause may last; 200 unless told. */
  baseDelay?: number;
  /** Milliseconds no pause exceeds of itself; 8,000 unless told. */
  maxDelay?: number;
}

// A retry costs ten tokens and a success brings one back: after a first burst an outage adds
// at most a tenth to the load, however many clients there are.
const fullBudget = 100;
const retryCost = 10;
const longestAskedPause = 30_000;

const passing = new Set([408, 429, 500, 502, 503, 504]);

/** Whether the same request, sent later, may fare better. */
export function isPassing(status = 0, code?: string): boolean {
  return passing.has(status) || code === 'request-in-progress';
}

export interface RetryPolicy {
  /** Milliseconds to wait before the next sending; `undefined` when there is to be none. */
  pause(route: Route, error: BillingError, attempt: number): number | undefined;
  succeeded(): void;
}

/** One per client, because the budget is shared by all its calls. */
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
      // Full jitter, on top of what was asked: all who were told "5 seconds" must not return at once.
      return asked + timers.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
    },
  };
}
