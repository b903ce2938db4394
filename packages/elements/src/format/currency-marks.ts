import { cleanText } from '@corporate-billing/sdk/rules';
import { currencyName } from './currency.js';

const comparable = (mark: string): string => cleanText(mark).toLowerCase();

/**
 * People write these beside an amount where `Intl` has no symbol for the currency in their
 * language.
 */
const handwritten: Readonly<Record<string, string>> = {
  AED: 'Dhs DH',
  AUD: 'A$ AU$',
  BHD: 'BD',
  BRL: 'R$',
  CAD: 'C$ CA$ CDN$ $CA',
  CHF: 'Fr. SFr.',
  CLF: 'UF',
  CNY: '元 圆 RMB ¥',
  CZK: 'Kč',
  DKK: 'kr. kroner',
  GBP: 'pounds sterling',
  HUF: 'Ft',
  INR: 'Rs. ₹',
  IQD: 'ID د.ع',
  ISK: 'kr. krónur',
  JOD: 'JD',
  JPY: '円 圓 ¥ yen',
  KES: 'KSh',
  KRW: '원 ₩',
  KWD: 'KD د.ك',
  NOK: 'kr. kroner',
  OMR: 'RO',
  PLN: 'zł złotych',
  RUB: 'руб. р. ₽',
  SAR: 'SR',
  SEK: 'kr. kronor',
  SGD: 'S$',
  THB: 'บาท',
  TRY: 'TL ₺',
  UAH: 'грн',
  USD: '$ US$ $US dollar dollars',
  VND: 'đ đồng',
  XAF: 'CFA FCFA',
  XOF: 'CFA FCFA',
};

const known = new Map<string, RegExp>();

/** Points and blanks inside a mark are left to the person: `US $`, `U.S.$`, `د.ع`. */
const loosely = (mark: string): string =>
  comparable(mark)
    .replace(/[. ]/g, '')
    .replace(/(?<=.)(?=.)/gu, '[. ]{0,2}')
    .replace(/(?<!\[)[$()]/g, '\\$&') + (mark.endsWith('.') ? '\\.?' : '');

/**
 * Matches all names of an account's own currency, one or several of them: `US dollars`, `US$`, `$`,
 * `CAD$`, `(USD)`.
 */
function ownMarks(currency: string, locale: string): RegExp {
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
    const longestFirst = [...new Set(marks.map(loosely))].sort((a, b) => b.length - a.length);
    const one = `(?:${longestFirst.join('|')})`;
    found = new RegExp(`^(?:${one}[ :]?|\\(${one}\\) ?){1,3}$`, 'iu');
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
  const isOwn = (mark: string) => marks.test(mark.trim().replace(/(?<=\p{L})\.$/u, ''));
  let number = text;
  // A point before the number belongs to an abbreviation, `Rs.5`, or to the number: `$.5`.
  const [before = ''] = /^[^\d+-]*/.exec(number) ?? [];
  if (marks.test(before) || (before.endsWith(' ') && isOwn(before)))
    number = number.slice(before.length);
  else if (isOwn(before.slice(0, -1))) number = number.slice(before.length - 1).trim();
  const [behind = ''] = /\D*$/.exec(number) ?? [];
  const places = Array.from(behind, (_, index) => index);
  const at = places.find(
    (index) => !/[\p{L}\p{Sc}]/u.test(behind[index - 1] ?? '') && isOwn(behind.slice(index)),
  );
  if (at !== undefined) number = number.slice(0, number.length - behind.length + at).trim();
  return { number, foreign: foreignMark(number) };
}
