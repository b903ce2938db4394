/** Formats money and dates for print. */
import type { Money } from '@corporate-billing/sdk';
import { formatMoney } from '@corporate-billing/sdk/rules';

/** The fonts lack the narrow no-break space that French numbers use. */
const printable = (text: string) => text.replaceAll('\u202f', '\u00a0');

export const printMoney = (money: Money, language: string): string =>
  printable(formatMoney(money, language));

/** Formats a business date without passing through a time zone. */
export const printDate = (date: string, language: string): string =>
  printable(
    new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeZone: 'UTC',
      calendar: 'gregory',
    }).format(new Date(`${date}T00:00:00Z`)),
  );

/** Returns `United States` for `US`; an unknown code stays as it is. */
export function printCountry(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
