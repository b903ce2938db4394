import { decimalString, minorUnits } from '@corporate-billing/sdk';
import { plainDigits } from '@corporate-billing/sdk/rules';
import { withoutCurrency } from './currency-marks.js';
import { plainMarks } from './plain-marks.js';

/** The result of reading a typed amount: integer minor units, or why it cannot be read. */
export type AmountReading =
  | { readonly amount: number }
  | { readonly problem: 'empty' }
  | { readonly problem: 'unreadable' | 'too-precise' }
  | { readonly problem: 'other-currency'; readonly mark: string };

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const known = new Map<string, Separators>();

/** Asks `Intl` how a language writes a number. */
function separatorsOf(locale: string): Separators {
  let found = known.get(locale);
  if (!found) {
    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    // A group mark that is a blank is empty here: blanks are gone by now.
    found = { decimal: plainMarks(of('decimal')), group: plainMarks(of('group')) || ' ' };
    known.set(locale, found);
  }
  return found;
}

/**
 * Tells whether groups stand where a language puts them: three digits, or two as in India, then
 * three.
 */
function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  const last = rest.at(-1);
  if (last === undefined) return true;
  const widths = new Set(rest.slice(0, -1).map((part) => part.length));
  const steady = widths.size === 0 || (widths.size === 1 && (widths.has(3) || widths.has(2)));
  return /^[1-9]\d{0,2}$/.test(first) && last.length === 3 && steady;
}

interface Parts {
  readonly whole: string;
  readonly fraction: string;
  readonly group: string;
}

/**
 * Splits `1,234.50` into whole `1,234` and fraction `50`; undefined where a text could mean two
 * amounts.
 */
function split(text: string, separators: Separators, digits: number): Parts | undefined {
  const used = [...new Set(text.replace(/\d/g, ''))];
  const at = text.search(/\D\d*$/);
  const last = text.charAt(at);
  const inGroups = { whole: text, fraction: '', group: last };
  const atMark = {
    whole: text.slice(0, at),
    fraction: text.slice(at + 1),
    group: used.find((mark) => mark !== last) ?? '',
  };
  if (used.length > 2) return undefined;
  if (used.length === 0) return { whole: text, fraction: '', group: '' };
  const isRepeated = text.indexOf(last) !== text.lastIndexOf(last);
  if (!'.,'.includes(last) || isRepeated) return used.length === 1 ? inGroups : undefined;
  // Of two different marks the last one is the decimal mark, in every language. A single mark
  // before any number of digits but three is a decimal mark, too.
  if (used.length === 2 || atMark.fraction.length !== 3) return atMark;
  // A currency without a minor unit has group marks only.
  if (digits === 0 && isGrouped(text, last)) return inGroups;
  if (last === separators.decimal) return atMark;
  // "1,234" is ambiguous in a currency with three digits, or in a language that does not use the
  // mark: it could be more than a thousand, or a little more than one.
  return last === separators.group && digits !== 3 ? inGroups : undefined;
}

/**
 * Reads an amount as people type or paste it, by their language: `1,234.50`, `1.234,50`, `1 234,50`,
 * `4000,-`, in any digits, with or without the currency. What could mean two amounts is not guessed
 * at.
 *
 * @param currency ISO 4217; says how many digits its minor unit has
 * @param locale BCP 47 tag of the person
 * @returns minor units (may be 0 or negative: limits are the caller's), exact, never through a float
 */
export function parseAmount(text: string, currency: string, locale: string): AmountReading {
  // A raised or circled figure is a note beside the amount; the normal form would make it a digit.
  if (/\p{No}/u.test(text)) return { problem: 'unreadable' };
  const typed = plainDigits(plainMarks(text));
  if (typed === '') return { problem: 'empty' };
  const isNegative = typed.startsWith('-');
  const { number, foreign } = withoutCurrency(typed.replace(/^[-+] ?/, ''), currency, locale);
  if (foreign !== undefined) return { problem: 'other-currency', mark: foreign };
  const bare = isNegative ? number : number.replace(/^- ?/, '');
  const digits = minorUnits(currency);
  return readNumber(withoutCents(bare, digits), {
    sign: isNegative || number.startsWith('-') ? -1 : 1,
    digits,
    separators: separatorsOf(locale),
  });
}

/**
 * Reads the strokes that people write instead of cents: `4000,-`, `5000/-`, `50:-`. Where a currency
 * has cents, what stands before them is whole.
 */
function withoutCents(number: string, digits: number): string {
  const whole = number.replace(/ ?[.,:/] ?[-=]{1,2}$/, '');
  if (whole === number || digits === 0) return whole.replace(/[.,]$/, '');
  return whole + (whole.includes(',') ? '.0' : ',0');
}

interface Numbering {
  readonly sign: 1 | -1;
  readonly digits: number;
  readonly separators: Separators;
}

function readNumber(text: string, { sign, digits, separators }: Numbering): AmountReading {
  if (!/^\d[\d.,' ]*$|^[.,]\d+$/.test(text)) return { problem: 'unreadable' };
  const parts = split(text, separators, digits);
  if (!parts || !isGrouped(parts.whole, parts.group || '\n')) return { problem: 'unreadable' };
  const whole = parts.group ? parts.whole.replaceAll(parts.group, '') : parts.whole;
  if (!/^\d*$/.test(whole) || !/^\d*$/.test(parts.fraction)) return { problem: 'unreadable' };
  if (parts.fraction.length > digits) return { problem: 'too-precise' };
  const amount = Number(whole + parts.fraction.padEnd(digits, '0'));
  // An integer holds no larger amount exactly. It is more than any invoice and is refused as such.
  return { amount: sign * Math.min(amount, Number.MAX_SAFE_INTEGER) };
}

/**
 * Writes an amount as it would be typed, without the currency: `7,418.44`. It takes minor units.
 */
export function amountText(amount: number, currency: string, locale: string): string {
  const digits = minorUnits(currency);
  const plain = decimalString({ amount: Math.abs(amount), currency });
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(plain as Intl.StringNumericLiteral)
    .replace(/[\u200e\u200f\u061c]/g, '');
}
