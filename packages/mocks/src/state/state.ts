/** A new state from a seed, and what keeps an old one from being used. */
import type { Scenario, Seed, State, StoredAccount, StoredClock } from './model.js';

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
  'users',
  'accounts',
  'plannedFailures',
  'sessions',
  'resets',
  'paymentTokens',
  'outbox',
  'ledger',
] as const satisfies readonly (keyof State)[];

const accountLists = [
  'invoiceContacts',
  'purchaseOrders',
  'quotes',
  'invoices',
  'requests',
] as const satisfies readonly (keyof StoredAccount)[];

const accountObjects = [
  'profile',
  'billTo',
  'paymentMethod',
  'remittance',
] as const satisfies readonly (keyof StoredAccount)[];

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Why something stored is not a state of this version; nothing when it is one. It looks as deep as
 * the operations reach without asking: half a state would answer every request with a 500.
 */
export function problemOfShape(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not an object';
  if (value['version'] !== stateVersion) return 'it is of another version';
  return (
    problemOfMembers(value, lists, ['counters', 'idempotency', 'failures']) ??
    (Array.isArray(value['disturbed']) ? undefined : '"disturbed" is not a list') ??
    problemOfClock(value['clock']) ??
    problemOfAccounts(value['accounts'] as readonly Members[])
  );
}

function problemOfMembers(
  value: Members,
  lists: readonly string[],
  objects: readonly string[],
): string | undefined {
  const wrong = lists.find((name) => !Array.isArray(value[name]));
  if (wrong !== undefined) return `"${wrong}" is not a list`;
  const strange = lists.find((name) => !(value[name] as readonly unknown[]).every(isObject));
  if (strange !== undefined) return `"${strange}" holds something that is not an object`;
  const missing = objects.find((name) => !isObject(value[name]));
  return missing === undefined ? undefined : `"${missing}" is missing`;
}

function problemOfClock(clock: unknown): string | undefined {
  if (!isObject(clock)) return '"clock" is missing';
  const { base, startedAt } = clock;
  const tells = Number.isFinite(base) && (startedAt === null || Number.isFinite(startedAt));
  return tells ? undefined : '"clock" tells no time';
}

function problemOfAccounts(accounts: readonly Members[]): string | undefined {
  for (const [index, account] of accounts.entries()) {
    const reason = problemOfMembers(account, accountLists, accountObjects);
    if (reason !== undefined) return `in account ${String(index + 1)}, ${reason}`;
  }
  return undefined;
}
