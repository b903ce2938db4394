/**
 * Backends of one process share the companies of their seed, which are frozen. Whoever changes a
 * company makes the backend its own copy first, so that a new backend costs next to nothing and
 * nobody sees another's changes.
 */
import type { Seed, State, StoredAccount } from './model.js';

const frozen = new WeakSet<Seed>();

/** Returns a copy of a seed that nobody can change; such a copy itself as it is. */
export function frozenSeed(seed: Seed): Seed {
  if (frozen.has(seed)) return seed;
  const copy = structuredClone(seed);
  freeze(copy);
  frozen.add(copy);
  return copy;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) freeze(member);
  Object.freeze(value);
}

/** Returns the account to change: the backend's own copy, which takes the place of the shared one. */
export function ownAccount(state: State, account: StoredAccount): StoredAccount {
  if (!Object.isFrozen(account)) return account;
  const own = structuredClone(account);
  state.accounts = state.accounts.map((each) => (each === account ? own : each));
  return own;
}

/** Stands in a storage for a company that nobody has changed. */
interface Unchanged {
  readonly seed: string;
}

/** Returns what has to be stored: the state without the companies that are as the seed has them. */
export const changesOf = (state: State, shared: readonly StoredAccount[]): object => ({
  ...state,
  accounts: state.accounts.map((account): StoredAccount | Unchanged =>
    shared.includes(account) ? { seed: account.profile.accountId } : account,
  ),
});

/**
 * Shares the companies of a state that nobody has changed, whether they are named or written out.
 * What is neither stays as it is: the check of the shape tells what is wrong with it.
 */
export function shareAgain(
  accounts: readonly unknown[],
  shared: readonly StoredAccount[],
): unknown[] {
  return accounts.map((account) => {
    const { seed: name, profile } = (account ?? {}) as Partial<Unchanged & StoredAccount>;
    const id = name ?? profile?.accountId;
    const seed = shared.find((each) => each.profile.accountId === id);
    const isUnchanged = name !== undefined || JSON.stringify(seed) === JSON.stringify(account);
    return seed && isUnchanged ? seed : account;
  });
}
