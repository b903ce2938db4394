/** A new state from a seed, and what keeps an old one from being used. */
import type { Scenario, Seed, State, StoredClock } from './model.js';

/** Raised when the stored shape changes. */
export const stateVersion = 1;

export function newState(seed: Seed, scenario: Scenario, clock: StoredClock): State {
  return {
    version: stateVersion,
    scenario,
    disturbed: [],
    plannedFailures: [],
    clock,
    counters: {},
    ...structuredClone(seed),
    sessions: [],
    resets: [],
    paymentTokens: [],
    idempotency: {},
    failures: {},
    outbox: [],
    ledger: [],
  };
}

const lists = [
  'disturbed',
  'plannedFailures',
  'users',
  'accounts',
  'sessions',
  'resets',
  'paymentTokens',
  'outbox',
  'ledger',
] as const satisfies readonly (keyof State)[];

/** Why something stored is not a state of this version; nothing when it is one. */
export function problemOfShape(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'it is not an object';
  const state = value as Partial<Record<keyof State, unknown>>;
  if (state.version !== stateVersion) return 'it is of another version';
  const wrong = lists.find((name) => !Array.isArray(state[name]));
  if (wrong) return `"${wrong}" is not a list`;
  const objects = ['clock', 'counters', 'idempotency', 'failures'] as const;
  const missing = objects.find((name) => typeof state[name] !== 'object' || !state[name]);
  return missing ? `"${missing}" is missing` : undefined;
}
