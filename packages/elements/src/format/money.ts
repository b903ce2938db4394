import { decimalString } from '@corporate-billing/sdk';
import type { Money } from '@corporate-billing/sdk';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, currency: string, options?: Intl.NumberFormatOptions) {
  const key = `${locale} ${currency} ${options?.notation ?? ''}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, { style: 'currency', currency, ...options });
    formatters.set(key, found);
  }
  return found;
}

// Intl puts direction marks around amounts in Arabic and Hebrew; the widgets isolate with <bdi>.
const marks = /[\u200e\u200f\u061c]/g;

/** An amount as people read it: `$39,325.06`, `11 880,00 €`. A currency Intl refuses is shown as it came. */
export function formatMoney(money: Money, locale: string): string {
  try {
    const text = formatter(locale, money.currency).format(
      decimalString(money) as Intl.StringNumericLiteral,
    );
    return text.replace(marks, '');
  } catch {
    return `${String(money.amount)} ${money.currency}`;
  }
}

/** The same with a true minus sign: `−$5,000.00` for what is taken off. */
export const formatDeduction = (money: Money, locale: string): string =>
  money.amount === 0
    ? formatMoney(money, locale)
    : `\u2212${formatMoney({ ...money, amount: Math.abs(money.amount) }, locale)}`;

/** Axis labels: `$20k`. */
export const formatCompact = (money: Money, locale: string): string =>
  formatter(locale, money.currency, {
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  })
    .format(Number(decimalString(money)))
    .replace(marks, '');

/** Sum in one currency; the caller has made sure that it is one. */
export const sumMoney = (amounts: readonly Money[], currency: string): Money => ({
  amount: amounts.reduce((sum, money) => sum + money.amount, 0),
  currency,
});

/** `total − rest`, both in one currency. */
export const lessMoney = (total: Money, rest: Money): Money => ({
  amount: total.amount - rest.amount,
  currency: total.currency,
});
