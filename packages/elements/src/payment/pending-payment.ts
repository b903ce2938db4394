import type { Money, Session } from '@corporate-billing/sdk';
import { pageSingleton } from '../core/registry.js';
import { pendingPaymentPrefix } from './pending-payment-key.js';

/**
 * A payment that was sent and whose outcome nobody here knows yet. One per person and invoice: as
 * long as it stands, whatever is sent for this invoice carries its key, so that the invoice is
 * charged once at most. Nothing in it is secret.
 */
export interface PendingPayment {
  /** The idempotency key; also the reference a person may quote. */
  readonly key: string;
  readonly invoiceNumber: string;
  readonly amount: Money;
  /** Milliseconds on the server's clock. */
  readonly sentAt: number;
  /** When the answer was lost, likewise. */
  readonly lostAt?: number;
}

/** Whose payment it is: another person on the same machine never takes it up. */
export type PaymentOwner = Pick<Session, 'accountId' | 'userId'>;

/** What it is kept under. */
export const nameOf = ({ accountId, userId }: PaymentOwner, invoiceNumber: string): string =>
  `${pendingPaymentPrefix}${JSON.stringify([accountId, userId, invoiceNumber])}`;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// Frames without storage still have this page's life.
export const memory = (): Kept =>
  pageSingleton('payment-intents', () => {
    const held = new Map<string, string>();
    return {
      getItem: (name) => held.get(name) ?? null,
      setItem: (name, value) => void held.set(name, value),
      removeItem: (name) => void held.delete(name),
    };
  });

/** What a browser keeps for this tab, or else this page does. */
export function withStorage<T>(use: (storage: Kept) => T): T {
  try {
    return use(sessionStorage);
  } catch {
    return use(memory());
  }
}

const isIntent = (value: unknown): value is PendingPayment => {
  const { key, invoiceNumber, amount, sentAt } = (value ?? {}) as Partial<PendingPayment>;
  return (
    typeof key === 'string' &&
    typeof invoiceNumber === 'string' &&
    typeof sentAt === 'number' &&
    typeof amount?.amount === 'number' &&
    typeof amount.currency === 'string'
  );
};

/** The unresolved payment of this person for this invoice, if there is one. */
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
