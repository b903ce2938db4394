import type { Allocation, Money, Session } from '@corporate-billing/sdk';
import { pageSingleton } from '../core/registry.js';
import { pendingPaymentPrefix } from './pending-payment-key.js';

/**
 * A payment that was sent and whose outcome nobody here knows yet. There is one per person and
 * invoice: as long as it stands, every payment for this invoice carries its key, so that the
 * invoice is charged at most once. One of several invoices is kept for each of them. Nothing in it is
 * secret.
 */
export interface PendingPayment {
  /** The idempotency key; a person may also quote it as a reference. */
  readonly key: string;
  readonly invoiceNumber: string;
  readonly amount: Money;
  /** With several invoices: what each of them gets. */
  readonly allocations?: readonly Allocation[];
  /** The server's time of sending, in milliseconds. */
  readonly sentAt: number;
  /** The server's time at which the answer was lost, in milliseconds. */
  readonly lostAt?: number;
}

/** Lists the invoices of a payment. */
export const numbersOf = ({
  invoiceNumber,
  allocations,
}: Pick<PendingPayment, 'invoiceNumber' | 'allocations'>): readonly string[] =>
  allocations?.map((one) => one.invoiceNumber) ?? [invoiceNumber];

/** The person whose payment it is: another person on the same machine never takes it up. */
export type PaymentOwner = Pick<Session, 'accountId' | 'userId'>;

/** Returns the name it is stored under. */
export const nameOf = ({ accountId, userId }: PaymentOwner, invoiceNumber: string): string =>
  `${pendingPaymentPrefix}${JSON.stringify([accountId, userId, invoiceNumber])}`;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// A frame without storage keeps it as long as this page lives.
export const memory = (): Kept =>
  pageSingleton('payment-intents', () => {
    const held = new Map<string, string>();
    return {
      getItem: (name) => held.get(name) ?? null,
      setItem: (name, value) => void held.set(name, value),
      removeItem: (name) => void held.delete(name),
    };
  });

/** Uses what the browser keeps for this tab, or else what this page keeps. */
export function withStorage<T>(use: (storage: Kept) => T): T {
  try {
    return use(sessionStorage);
  } catch {
    return use(memory());
  }
}

const isIntent = (value: unknown): value is PendingPayment => {
  const { key, invoiceNumber, amount, allocations, sentAt } = (value ??
    {}) as Partial<PendingPayment>;
  return (
    typeof key === 'string' &&
    typeof invoiceNumber === 'string' &&
    typeof sentAt === 'number' &&
    isMoney(amount) &&
    (allocations === undefined ||
      (Array.isArray(allocations) && allocations.every((one: Allocation) => isMoney(one.amount))))
  );
};

const isMoney = (value: Partial<Money> | undefined): boolean =>
  typeof value?.amount === 'number' && typeof value.currency === 'string';

/** Returns the unresolved payment of this person for this invoice, if there is one. */
export function readPendingPayment(
  owner: PaymentOwner,
  invoiceNumber: string,
): PendingPayment | undefined {
  const name = nameOf(owner, invoiceNumber);
  const text = withStorage((storage) => storage.getItem(name)) ?? memory().getItem(name);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isIntent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
