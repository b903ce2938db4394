/** Reads postal codes as people of a country write them into the one form that is stored. */
import { postalCodes } from './generated/postal-codes.js';
import { cleanText, plainDigits } from './typed-text.js';

/**
 * Where the mark of a country's code stands: a blank before the third sign from the end in Britain,
 * a hyphen after the third of the seven digits in Japan. The number after the mark is for countries
 * whose codes have several lengths.
 */
const marks: readonly (readonly [countries: string, at: number, mark: string, length?: number])[] =
  [
    ['GB GG JE IM AC FK GI GS IO PN SH TA TC CA', -3, ' '],
    ['CZ SK GR SE', 3, ' '],
    ['IE', 3, ' '],
    ['NL', 4, ' '],
    ['LB', 4, ' ', 8],
    ['MT', 3, ' '],
    ['BM SO SV', 2, ' '],
    ['JP KY', 3, '-'],
    ['PT', 4, '-'],
    ['BR IR', 5, '-'],
    ['PL LV', 2, '-'],
    ['CR', 3, '-', 7],
    ['US AS FM GU MH MP PR PW UM VI', 5, '-', 9],
  ];

/** Codes begin with these letters; some people leave them out. */
const beginnings: Readonly<Record<string, string>> = {
  AD: 'AD',
  BB: 'BB',
  LV: 'LV',
  SV: 'CP',
  VC: 'VC',
  VG: 'VG',
};

/** The country's sign on cars, where it is written before codes and is not the ISO code. */
const carSigns: Readonly<Record<string, string>> = {
  AT: 'A',
  BE: 'B',
  DE: 'D',
  ES: 'E',
  FI: 'FIN',
  FR: 'F',
  HU: 'H',
  IT: 'I',
  LI: 'FL',
  LU: 'L',
  NO: 'N',
  PT: 'P',
  SE: 'S',
  SI: 'SLO',
  SM: 'RSM',
  VA: 'V',
};

function ruleOf(country: string): { source: string; examples: readonly string[] } | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  for (const line of postalCodes.split('\n')) {
    const [countries = '', zip = '', examples = ''] = line.split('~');
    if (!countries.match(/../g)?.includes(country)) continue;
    return /^\d$/.test(zip)
      ? { source: `\\d{${zip}}`, examples: ['123456789'.slice(0, Number(zip))] }
      : { source: zip.replaceAll('#', '\\d'), examples: examples.split(',') };
  }
  return undefined;
}

/** Lists codes of a country to show as examples; undefined where it has no rule for them. */
export const postalCodeExamples = (country: string): readonly string[] | undefined =>
  ruleOf(country)?.examples.map((example) => readPostalCode(example, country) ?? example);

/**
 * Reads a postal code as people write or paste it: in small letters, in full-width signs, with the
 * country before it (`D-10115`), with or without its blank or hyphen. A country without a rule takes
 * whatever is written.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns the form that is stored, like `1000-205`; undefined when it is none of the country's codes
 */
export function readPostalCode(text: string, country: string): string | undefined {
  const typed = plainDigits(cleanText(text)).toUpperCase();
  const rule = ruleOf(country);
  if (!rule) return typed === '' ? undefined : typed;
  const pattern = new RegExp(`^(?:${rule.source})$`);
  const signs = typed.replace(/^〒/, '').replace(/[\s.\p{Pd}\u2212\u30fc]/gu, '');
  const bare = [country, carSigns[country] ?? country]
    .filter((sign) => signs.startsWith(sign))
    .map((sign) => signs.slice(sign.length));
  const candidates = [signs, ...bare, (beginnings[country] ?? '') + signs];
  // A few codes have a mark that no table lists: `LIMA 23`.
  return [...candidates.map((code) => inForm(code, country)), typed].find((code) =>
    pattern.test(code),
  );
}

function inForm(signs: string, country: string): string {
  const found = marks.find(
    ([countries, , , length]) =>
      countries.split(' ').includes(country) && (length ?? signs.length) === signs.length,
  );
  if (!found) return signs;
  const [, at, mark] = found;
  return `${signs.slice(0, at)}${mark}${signs.slice(at)}`;
}
