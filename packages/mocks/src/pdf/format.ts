/** Money and dates as they are printed. */
import type { Money } from '@corporate-billing/sdk';

/** The fonts lack the narrow no-break space that French numbers use. */
const printable = (text: string) => text.replaceAll('\u202f', '\u00a0');

/** Exact: the amount goes in as digits, never as a floating point number. */
export function printMoney({ amount, currency }: Money, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const plain = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = plain.slice(0, plain.length - digits);
  const decimal = digits === 0 ? whole : `${whole}.${plain.slice(-digits)}`;
  const text = format.format((amount < 0 ? `-${decimal}` : decimal) as `${number}`);
  return printable(text);
}

/** A business date; it passes through no time zone. */
export const printDate = (date: string, language: string): string =>
  printable(
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    ),
  );

/** `US` is `United States`; a code nobody knows stays as it is. */
export function printCountry(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
