import type { PaymentMethodDisplay } from '@corporate-billing/sdk';
import type { BusinessDate } from '../format/date.js';
import { daysBetween } from '../format/date.js';

type Expiry = Pick<PaymentMethodDisplay, 'expiryMonth' | 'expiryYear'>;

/** Writes `08/2026`, as the card itself does. */
export function cardExpiry(
  { expiryMonth, expiryYear }: Expiry,
  locale: string,
): string | undefined {
  if (expiryMonth === undefined || expiryYear === undefined) return undefined;
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const year = new Intl.NumberFormat(locale, { useGrouping: false });
  return `${two.format(expiryMonth)}/${year.format(expiryYear)}`;
}

/** Returns the last day a card can be charged: the last of its month. */
export function lastCardDay({ expiryMonth, expiryYear }: Expiry): BusinessDate | undefined {
  if (expiryMonth === undefined || expiryYear === undefined) return undefined;
  const days = new Date(Date.UTC(expiryYear, expiryMonth, 0)).getUTCDate();
  return `${String(expiryYear)}-${String(expiryMonth).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}

/**
 * Counts the days on which the card can still be charged; 0 on the last one, negative afterwards.
 */
export function cardDaysLeft(expiry: Expiry, today: BusinessDate): number | undefined {
  const last = lastCardDay(expiry);
  return last === undefined ? undefined : daysBetween(today, last);
}

export const isCardExpired = (expiry: Expiry, today: BusinessDate | undefined): boolean =>
  today !== undefined && (cardDaysLeft(expiry, today) ?? 0) < 0;
