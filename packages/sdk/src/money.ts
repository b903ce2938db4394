import type { Money } from './models.js';

// Asked once for each currency: making a formatter costs more than all a table does with it.
const known = new Map<string, number>();

/**
 * How many digits the minor unit of a currency has: 2 for USD, 0 for JPY, 3 for KWD.
 * `Intl` is asked, no table is kept. An impossible code throws a `RangeError`.
 */
export function minorUnits(currency: string): number {
  let digits = known.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    known.set(currency, digits);
  }
  return digits;
}

/**
 * An amount as a plain decimal for machines (CSV, an `<input>`): `{ amount: 3932506, currency:
 * 'USD' }` is `39325.06`. Exact: the integer is never divided.
 */
export function decimalString({ amount, currency }: Money): string {
  const digits = minorUnits(currency);
  const sign = amount < 0 ? '-' : '';
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  if (digits === 0) return sign + units;
  return `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}
