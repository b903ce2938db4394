import { minorUnits } from '@corporate-billing/sdk';

/** What somebody typed as an amount: integer minor units, or why it cannot be read. */
export type AmountReading =
  { readonly amount: number } | { readonly problem: 'empty' | 'unreadable' | 'too-precise' };

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const known = new Map<string, Separators>();

/** How a language writes a number, asked from `Intl`. */
function separatorsOf(locale: string): Separators {
  let found = known.get(locale);
  if (!found) {
    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    found = { decimal: plainMark(of('decimal')), group: plainMark(of('group')) };
    known.set(locale, found);
  }
  return found;
}

const spaces = /[\s\u00a0\u2009\u202f]/gu;
const marks = /[\u200e\u200f\u061c]/g;

/** Arabic and typographic marks as the ones on every keyboard. */
const plainMark = (mark: string): string =>
  mark
    .replace(spaces, ' ')
    .replace(/[’ʼ٬]/g, (found) => (found === '٬' ? ',' : "'"))
    .replace('٫', '.');

/** Digits of any script as 0 to 9. */
const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });

/** Without the currency's sign or code, before or after; those of another currency stay and offend. */
function withoutCurrency(text: string, currency: string, locale: string): string {
  const names = ['symbol', 'narrowSymbol', 'code'] as const;
  const own = names.map((currencyDisplay) => {
    const parts = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value.replace(marks, '') ?? '';
  });
  for (const name of own.filter(Boolean)) {
    if (text.startsWith(name)) return text.slice(name.length);
    if (text.toUpperCase().endsWith(name.toUpperCase())) return text.slice(0, -name.length);
  }
  return text;
}

/** Whether groups are where a language puts them: three digits, or two as in India, then three. */
function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  const last = rest.at(-1);
  if (last === undefined) return true;
  const widths = new Set(rest.slice(0, -1).map((part) => part.length));
  const steady = widths.size === 0 || (widths.size === 1 && (widths.has(3) || widths.has(2)));
  return first.length >= 1 && first.length <= 3 && last.length === 3 && steady;
}

/** `1,234.50` → whole `1,234`, fraction `50`; undefined where one text could mean two amounts. */
function split(
  text: string,
  { decimal, group }: Separators,
): { whole: string; fraction: string; group: string } | undefined {
  const used = [...new Set(text.replace(/\d/g, ''))];
  if (used.length > 2) return undefined;
  const last = text.at(text.search(/\D\d*$/));
  if (used.length === 0 || last === undefined) return { whole: text, fraction: '', group: '' };
  const isRepeated = text.indexOf(last) !== text.lastIndexOf(last);
  // Two different marks: the last one is the decimal one, in whatever language.
  const endsInFraction =
    used.length === 2
      ? !isRepeated
      : !isRepeated && last !== group && ('.,'.includes(last) || last === decimal);
  if (!endsInFraction) return { whole: text, fraction: '', group: last };
  const at = text.lastIndexOf(last);
  const fraction = text.slice(at + 1);
  // "1.234" where the language uses neither mark so: a thousand and more, or one and a bit?
  if (used.length === 1 && last !== decimal && fraction.length === 3) return undefined;
  return { whole: text.slice(0, at), fraction, group: used.find((mark) => mark !== last) ?? '' };
}

/**
 * Reads an amount as people type it, by their language: `1,234.50`, `1.234,50`, `1 234,50`, with or
 * without the currency. What could mean two amounts is not guessed at.
 *
 * @param currency ISO 4217; says how many digits its minor unit has
 * @param locale BCP 47 tag of the person
 * @returns minor units (may be 0 or negative: limits are the caller's), exact, never through a float
 */
export function parseAmount(text: string, currency: string, locale: string): AmountReading {
  const typed = plainDigits(text).replace(marks, '').trim();
  if (typed === '') return { problem: 'empty' };
  const bare = withoutCurrency(typed, currency, locale).trim();
  const sign = /^[-\u2212]/.test(bare) ? -1 : 1;
  const number = plainMark(bare.replace(/^[-\u2212+]/, '').trim());
  if (!/^\d[\d.,' ]*$|^[.,]\d+$/.test(number)) return { problem: 'unreadable' };
  const parts = split(number, separatorsOf(locale));
  if (!parts || !isGrouped(parts.whole, parts.group || '\n')) return { problem: 'unreadable' };
  const whole = parts.group ? parts.whole.replaceAll(parts.group, '') : parts.whole;
  if (!/^\d*$/.test(whole) || !/^\d*$/.test(parts.fraction)) return { problem: 'unreadable' };
  const digits = minorUnits(currency);
  if (parts.fraction.length > digits) return { problem: 'too-precise' };
  const amount = Number(whole + parts.fraction.padEnd(digits, '0'));
  // Beyond what an integer holds exactly: more than any invoice, and refused as such.
  return { amount: sign * Math.min(amount, Number.MAX_SAFE_INTEGER) };
}

/** An amount as it would be typed, without the currency: `7,418.44`. Minor units in. */
export function amountText(amount: number, currency: string, locale: string): string {
  const digits = minorUnits(currency);
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0');
  const at = padded.length - digits;
  const plain = digits === 0 ? padded : `${padded.slice(0, at)}.${padded.slice(at)}`;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(plain as Intl.StringNumericLiteral)
    .replace(marks, '');
}
