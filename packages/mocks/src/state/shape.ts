/** Tells why something stored cannot be used as a state of this version. */
import type { State, StoredAccount } from './model.js';
import { stateVersion } from './state.js';

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
 * Says why a stored value is not a state of this version; undefined when it is one. It looks as
 * deep as the operations reach without asking: half a state would answer every request with a 500.
 */
export function problemOfShape(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not an object';
  if (value['version'] !== stateVersion) return 'it is of another version';
  return (
    problemOfMembers(value, lists, ['counters', 'idempotency', 'failures']) ??
    (Array.isArray(value['disturbed']) ? undefined : '"disturbed" is not a list') ??
    problemOfClock(value['clock']) ??
    problemOfAccounts(value['accounts'] as readonly Members[]) ??
    problemOfFigures(value, '')
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
    const { creditNotes = [] } = account;
    if (!Array.isArray(creditNotes)) {
      return `in account ${String(index + 1)}, "creditNotes" is not a list`;
    }
  }
  return undefined;
}

const isWhole = (value: unknown) => Number.isSafeInteger(value);

const isMoney = (value: unknown) =>
  isObject(value) &&
  isWhole(value['amount']) &&
  typeof value['currency'] === 'string' &&
  /^[A-Z]{3}$/.test(value['currency']);

const money = 'must be an amount, a whole number of minor units with its currency';
const whole = 'must be a whole number';

type Figure = readonly [rule: (value: unknown) => boolean, words: string];

/** Operations compute with these members, wherever they stand. */
const figures: ReadonlyMap<string, Figure> = new Map<string, Figure>([
  ...['total', 'subtotal', 'tax', 'savings', 'unitPrice', 'purchaseOrderThreshold'].map(
    (name) => [name, [isMoney, money]] as const,
  ),
  // A payment's amount is money; money's amount is the number itself.
  ['amount', [(value: unknown) => isMoney(value) || isWhole(value), money]] as const,
  ...['quantity', 'seats', 'contactLimit', 'expiryMonth', 'expiryYear', 'times'].map(
    (name) => [name, [isWhole, whole]] as const,
  ),
  ...['lastSeenAt', 'authenticatedAt', 'expiresAt', 'settlesAt', 'nextSettlement'].map(
    (name) => [name, [Number.isFinite, 'must be a time in milliseconds']] as const,
  ),
]);

/** Checks every figure, and names the first wrong one by its path. */
function problemOfFigures(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    const [rule, words] = figures.get(name) ?? [];
    if (rule && member !== undefined && !rule(member)) {
      return `${at} ${words ?? ''}, not ${JSON.stringify(member).slice(0, 60)}`;
    }
    const reason = problemOfFigures(member, at);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
