/** Makes a new state from a seed. */
import type { Scenario, Seed, State, StoredClock } from './model.js';

/** Raise it when the stored shape changes. */
export const stateVersion = 1;

/** The accounts of a frozen seed are shared; see `ownAccount`. */
export function newState(seed: Seed, scenario: Scenario, clock: StoredClock): State {
  return {
    version: stateVersion,
    scenario,
    disturbed: [],
    plannedFailures: [],
    clock,
    counters: { ...seed.counters },
    users: structuredClone(seed.users),
    accounts: seed.accounts,
    sessions: [],
    resets: [],
    paymentTokens: [],
    idempotency: {},
    failures: {},
    outbox: [],
    ledger: [],
  };
}
