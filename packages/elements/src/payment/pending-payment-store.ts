import { newIdempotencyKey } from '@corporate-billing/sdk';
import { pageSingleton } from '../core/registry.js';
import { memory, nameOf, numbersOf, withStorage } from './pending-payment.js';
import type { PaymentOwner, PendingPayment } from './pending-payment.js';

/**
 * Stores the payment before anything is sent, so that a reload in the next moment still knows the
 * key.
 */
export function storePendingPayment(owner: PaymentOwner, intent: PendingPayment): void {
  const text = JSON.stringify(intent);
  for (const number of numbersOf(intent))
    withStorage((storage) => {
      storage.setItem(nameOf(owner, number), text);
    });
}

/** Removes the payment: the outcome is known and the key is spent. */
export function clearPendingPayment(owner: PaymentOwner, numbers: readonly string[]): void {
  for (const name of numbers.map((number) => nameOf(owner, number))) {
    memory().removeItem(name);
    withStorage((storage) => {
      storage.removeItem(name);
    });
  }
}

/** Makes a unique key, short enough to be read to support. */
export const newPaymentKey = (): string =>
  `pay${newIdempotencyKey().slice(12).replace(/.{4}/g, '-$&')}`;

/** The card as it is shown, and whether it served this payment only. */
export interface SentCard {
  readonly display: { readonly brand?: string; readonly last4?: string };
  readonly isNew: boolean;
}

/**
 * The cards of unresolved payments by their keys. They live as long as this page, because storage
 * must hold no card.
 */
export const sentCards = (): Map<string, SentCard> =>
  pageSingleton('payment-cards', () => new Map<string, SentCard>());
