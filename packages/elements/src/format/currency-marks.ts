import { cleanText } from '@corporate-billing/sdk/rules';
import { currencyName } from './currency.js';

const comparable = (mark: string): string => cleanText(mark).toLowerCase();

/**
 * People write these beside an amount where `Intl` has no symbol for the currency in their
 * language.
 */
const handwritten: Readonly<Record<string, string>> = {
  AUD: 'A$ AU$',
  BRL: 'R$',
  CAD: 'C$ CA$',
  CHF: 'Fr Fr. SFr SFr.',
  CNY: '元 圆 RMB ¥',
  CZK: 'Kč',
  DKK: 'kr kr.',
  HUF: 'Ft',
  INR: 'Rs Rs. ₹',
  ISK: 'kr kr.',
  JPY: '円 圓 ¥ yen',
  KRW: '원 ₩',
  KWD: 'KD K.D. د.ك',
  NOK: 'kr kr.',
  PLN: 'zł',
  RUB: 'руб руб. р. ₽',
  SEK: 'kr kr.',
  TRY: 'TL ₺',
  USD: '$ US$ dollar dollars',
};

const known = new Map<string, readonly string[]>();

/**
 * Lists all names of an account's own currency, the longest first: `US dollars`, `USD`, `US$`, `$`.
 */
function ownMarks(currency: string, locale: string): readonly string[] {
  const key = `${locale} ${currency}`;
  let found = known.get(key);
  if (!found) {
    const marks = [
      ...(handwritten[currency]?.split(' ') ?? []),
      ...[locale, 'en'].flatMap((language) => [
        symbolOf(currency, language, 'symbol'),
        symbolOf(currency, language, 'narrowSymbol'),
        currencyName(currency, language, 1),
        currencyName(currency, language),
      ]),
      currency,
    ];
    found = [...new Set(marks.map(comparable))].sort((a, b) => b.length - a.length);
    known.set(key, found);
  }
  return found;
}

/** Returns the currency as it stands beside amounts: `$`, `€`. */
export function symbolOf(
  currency: string,
  locale: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' = 'symbol',
): string {
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
    }).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** People write out the names of these currencies, besides codes and signs such as `£`. */
const otherMarks = new Set(
  Object.values(handwritten)
    .flatMap((marks) => marks.split(' '))
    .map(comparable),
);

/** Returns the currency of another country that stands beside a number: `£`, `EUR`, `zł`. */
function foreignMark(number: string): string | undefined {
  if (!/\d/.test(number)) return undefined;
  const mark = /^[^\d\s.,'+-]+|[^\d\s.,'+-]+$/u.exec(number)?.[0];
  if (mark === undefined) return undefined;
  const isCurrency = /\p{Sc}/u.test(mark) || otherMarks.has(comparable(mark)) || isCode(mark);
  return isCurrency ? mark : undefined;
}

const isCode = (mark: string): boolean =>
  /^[a-z]{3}$/i.test(mark) &&
  new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(mark.toUpperCase()) !==
    undefined;

export interface BareAmount {
  /** The text leaves out the account's own currency. */
  readonly number: string;
  /** Another currency that stands beside the number: `£`, `EUR`. */
  readonly foreign: string | undefined;
}

/**
 * Takes the account's currency off an amount, before it, after it or both: `US$5.00 USD` is `5.00`.
 *
 * @param text cleaned, with a minus sign in front of the currency or without
 */
export function withoutCurrency(text: string, currency: string, locale: string): BareAmount {
  const marks = ownMarks(currency, locale);
  let number = text;
  const first = marks.find((mark) => comparable(number).startsWith(mark));
  if (first !== undefined) number = number.slice(first.length).trim();
  const last = marks.find((mark) => comparable(number).endsWith(mark));
  if (last !== undefined) number = number.slice(0, -last.length).trim();
  return { number, foreign: foreignMark(number) };
}
