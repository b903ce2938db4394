/** Gives one key one effect: the first answer is kept for 30 days and given again. */
import { sha256 } from '../state/hash.js';
import { problem } from '../contract/problem.js';
import type { State, StoredAnswer } from '../state/model.js';

/** Tells whether a text can be an idempotency key. */
export const isKey = (text: string): boolean => /^[!-~]{1,128}$/.test(text);

const keptFor = 30 * 24 * 60 * 60_000;

/** Writes equal values equally, whatever the order of their members. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

/** Two requests are the same one when the numbers in their path and their bodies are equal. */
export const requestHash = (params: unknown, body: unknown): string =>
  sha256(canonical([params, body ?? null]));

/** Returns the first answer, if there is one; throws when the key belongs to another request. */
export function findAnswer(
  state: State,
  scope: string,
  hashOf: () => string,
  now: number,
): StoredAnswer | undefined {
  const stored = state.idempotency[scope];
  if (!stored || stored.at + keptFor <= now) return undefined;
  if (stored.bodyHash !== hashOf()) throw problem('idempotency-key-reused');
  return stored;
}

/**
 * Keeps an answer. A refusal before the operation ran (validation, a stale entity tag, step-up, a
 * fault) is not kept: the same act with the same key may still succeed.
 */
export function keepAnswer(state: State, scope: string, answer: StoredAnswer): void {
  state.idempotency[scope] = structuredClone(answer);
}

/** Removes answers that are too old to count. */
export function forgetOldAnswers(state: State, now: number): void {
  for (const [scope, kept] of Object.entries(state.idempotency)) {
    if (kept.at + keptFor <= now) Reflect.deleteProperty(state.idempotency, scope);
  }
}
