/** An amount as the contract writes it: an integer in minor units, and an ISO 4217 code. */
export interface MinorAmount {
  readonly amount: number;
  readonly currency: string;
}

/**
 * These currencies of ISO 4217 have a minor unit of other than two digits. The table is ours,
 * because `Intl` takes its digits from a display database, which has no fillér of the forint and
 * differs between engines. Units of account and metals have no minor unit, so their amounts are
 * whole.
 */
const without =
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ' +
  'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX';
const withThree = 'BHD IQD JOD KWD LYD OMR TND';
const withFour = 'CLF UYW';

/**
 * Returns how many digits the minor unit of a currency has by ISO 4217: 2 for USD and HUF, 0 for
 * JPY, 3 for KWD. It is equal in every engine. A code that is not yet known has 2.
 *
 * @param currency three letters, capital or small
 * @throws RangeError when it is no three letters
 */
export function minorUnits(currency: string): number {
  if (!/^[A-Za-z]{3}$/.test(currency)) {
    throw new RangeError(`Not a currency code of ISO 4217: ${currency}`);
  }
  const code = currency.toUpperCase();
  if (without.includes(code)) return 0;
  if (withThree.includes(code)) return 3;
  return withFour.includes(code) ? 4 : 2;
}

/**
 * Writes an amount as a plain decimal for machines (CSV, an `<input>`): `{ amount: 3932506,
 * currency: 'USD' }` is `39325.06`. It is exact: the integer is never divided.
 *
 * @throws RangeError when the amount is no safe integer, or the currency no code
 */
export function decimalString({ amount, currency }: MinorAmount): string {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`Not an amount in whole minor units: ${String(amount)}`);
  }
  const digits = minorUnits(currency);
  const sign = amount < 0 ? '-' : '';
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  if (digits === 0) return sign + units;
  return `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let found = formatters.get(key);
  if (!found) {
    const digits = minorUnits(currency);
    found = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, found);
  }
  return found;
}

/**
 * Writes an amount as people of a language read it: `$39,325.06`, `11 880,00 €`. `Intl` gives the
 * symbol and its place, ISO 4217 the digits, and the amount goes in as a decimal, never as a float.
 *
 * @param locale BCP 47
 * @throws RangeError when the amount is no safe integer, or the currency no code
 */
export const formatMoney = (money: MinorAmount, locale: string): string =>
  formatterOf(money.currency, locale).format(decimalString(money) as Intl.StringNumericLiteral);
