/**
 * Ten failures per User ID and client in 15 minutes, then 429. It counts unknown User IDs too, and
 * only together with the client, so that nobody can lock somebody else out by the User ID alone.
 */
import { problem } from './problem.js';
import type { State } from '../state/model.js';

const limit = 10;
const window = 15 * 60_000;

const keyOf = (userId: string, client: string) => `${userId.toLowerCase()}|${client}`;

const recent = (times: readonly number[] | undefined, now: number) =>
  (times ?? []).filter((time) => time > now - window);

/** Throws 429, with the seconds until the next attempt counts again. */
export function checkAttempts(state: State, userId: string, client: string, now: number): void {
  const times = recent(state.failures[keyOf(userId, client)], now);
  const oldest = times.at(-limit);
  if (oldest === undefined) return;
  throw problem('too-many-requests', {
    detail: 'Too many attempts. Wait before you try again.',
    retryAfter: Math.max(1, Math.ceil((oldest + window - now) / 1000)),
  });
}

/** Counts one failed attempt. */
export function countFailure(state: State, userId: string, client: string, now: number): void {
  const key = keyOf(userId, client);
  state.failures[key] = [...recent(state.failures[key], now), now];
}
