import { decimalString, formatMoney as formatExactly } from '@corporate-billing/sdk';
import type { Money } from '@corporate-billing/sdk';

// Intl puts direction marks around amounts in Arabic and Hebrew; the widgets isolate them with
// <bdi>.
const marks = /[\u200e\u200f\u061c]/g;

function asItCame({ amount, currency }: Money): string {
  if (!Number.isFinite(amount) || typeof currency !== 'string') {
    throw new TypeError('An amount is no number, or has no currency');
  }
  return `${String(amount)} ${currency}`;
}

/**
 * Writes an amount as people read it: `$39,325.06`, `11 880,00 €`. A currency that `Intl` refuses
 * is shown unchanged.
 */
export function formatMoney(money: Money, locale: string): string {
  try {
    return formatExactly(money, locale).replace(marks, '');
  } catch {
    return asItCame(money);
  }
}

/** Writes a deduction with a true minus sign: `−$5,000.00`. */
export const formatDeduction = (money: Money, locale: string): string =>
  money.amount === 0
    ? formatMoney(money, locale)
    : `\u2212${formatMoney({ ...money, amount: Math.abs(money.amount) }, locale)}`;

const axisFormatters = new Map<string, Intl.NumberFormat>();

function axisFormatter(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let found = axisFormatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    });
    axisFormatters.set(key, found);
  }
  return found;
}

/** Writes the label of an axis: `$20k`. */
export function formatCompact(money: Money, locale: string): string {
  try {
    return axisFormatter(locale, money.currency)
      .format(Number(decimalString(money)))
      .replace(marks, '');
  } catch {
    return asItCame(money);
  }
}

/** Adds amounts up; the caller makes sure that they have one currency. */
export const sumMoney = (amounts: readonly Money[], currency: string): Money => ({
  amount: amounts.reduce((sum, money) => sum + money.amount, 0),
  currency,
});

/** Subtracts `rest` from `total`; both have one currency. */
export const lessMoney = (total: Money, rest: Money): Money => ({
  amount: total.amount - rest.amount,
  currency: total.currency,
});
