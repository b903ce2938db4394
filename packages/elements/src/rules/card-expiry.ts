import type { PaymentMethodDisplay } from '@corporate-billing/sdk';
import type { BusinessDate } from '../format/date.js';
import { daysBetween } from '../format/date.js';

type Expiry = Pick<PaymentMethodDisplay, 'expiryMonth' | 'expiryYear'>;

/** Tells whether the API sent a month; anything else is shown as no expiry, and not reckoned with. */
const isMonth = (month: number, year: number): boolean =>
  /^(?:[1-9]|1[012])-[1-9]\d{3}$/.test(`${String(month)}-${String(year)}`);

/** Writes `08/2026`, as the card itself does. */
export function cardExpiry(
  { expiryMonth = 0, expiryYear = 0 }: Expiry,
  locale: string,
): string | undefined {
  if (!isMonth(expiryMonth, expiryYear)) return undefined;
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const year = new Intl.NumberFormat(locale, { useGrouping: false });
  return `${two.format(expiryMonth)}/${year.format(expiryYear)}`;
}

/** Returns the last day a card can be charged: the last of its month. */
export function lastCardDay({ expiryMonth = 0, expiryYear = 0 }: Expiry): BusinessDate | undefined {
  if (!isMonth(expiryMonth, expiryYear)) return undefined;
  const days = new Date(Date.UTC(expiryYear, expiryMonth, 0)).getUTCDate();
  return `${String(expiryYear)}-${String(expiryMonth).padStart(2, '0')}-${String(days)}`;
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
