import { postalCodeExamples, readPostalCode } from '@corporate-billing/sdk/rules';
import { index, nameWords } from './generated/rules-index.js';

type Code = keyof typeof nameWords;
/** What a field of an address is called: keys of the `address` words. */
export type AddressName = (typeof nameWords)[Code] | 'postal' | 'province' | 'city';

/** The parts of an address whose place in the form depends on the country. */
export type AddressPart = 'lines' | 'city' | 'region' | 'postalCode';

/** How addresses of one country are asked for, checked and written. */
export interface AddressRules {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The parts in the order of the form; those in one array stand beside each other. */
  readonly rows: readonly (readonly AddressPart[])[];
  readonly regionRequired: boolean;
  readonly postalCodeRequired: boolean;
  readonly cityName: AddressName;
  readonly regionName: AddressName;
  readonly postalCodeName: AddressName;
  /** What the second address line usually holds, where that has a name: Brazil's neighborhood. */
  readonly districtName: AddressName | undefined;
  readonly postalCode: PostalCodeRule | undefined;
  /** As on an envelope: lines apart by `|`, `A` street, `C` city, `S` region, `Z` postal code. */
  readonly layout: string;
}

export interface PostalCodeRule {
  readonly examples: readonly string[];
}

/** An address as far as it is written by its country's rules. */
export interface WrittenAddress {
  addressLines: readonly string[];
  city: string;
  region?: string;
  postalCode?: string;
  country: string;
}

const postalNames = new Set<AddressName>([
  'zip',
  'eircode',
  'pin',
  'postcode',
  'plz',
  'cap',
  'cep',
]);
const partOf: Record<string, AddressPart> = { C: 'city', S: 'region', Z: 'postalCode' };

/**
 * The rules of a country, from Google's libaddressinput data with our overrides. A country without
 * an entry asks for street and city.
 *
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47; where a country writes its own script in another order, that order holds
 *   for its own language only
 */
export function addressRules(country: string, language: string): AddressRules {
  const [latin = 'A|C', required = '', names = '', lang = '', local = ''] = rowOf(country);
  const examples = postalCodeExamples(country);
  const layout = local && baseOf(lang) === baseOf(language) ? local : latin;
  return {
    country,
    rows: rowsOf(layout),
    regionRequired: required.includes('S'),
    postalCodeRequired: required.includes('Z'),
    ...namesOf(names),
    districtName: layout.includes('D') ? (namesOf(names).districtName ?? 'suburb') : undefined,
    postalCode: examples && { examples },
    layout,
  };
}

/** Whether a text can be read as a postal code of the country. */
export const isPostalCode = ({ country, postalCode }: AddressRules, code: string): boolean =>
  !postalCode || readPostalCode(code, country) !== undefined;

/** The address in lines as its country writes it, without names and without the country. */
export function formatAddress(address: WrittenAddress, language: string): string[] {
  const { layout } = addressRules(address.country, language);
  const values: Record<string, string | undefined> = {
    A: address.addressLines.filter(Boolean).join(', '),
    C: address.city,
    S: address.region,
    Z: address.postalCode,
  };
  const lines = layout
    .split('|')
    .map((line) => tidy(line.replace(/[ACDSZ]/g, (letter) => values[letter] ?? '')));
  // What the country's layout has no place for is still part of the address.
  const left = ['S', 'Z'].filter((letter) => !layout.includes(letter)).map((key) => values[key]);
  return [...lines, ...left].filter((line): line is string => Boolean(line));
}

const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/( ?,)+/g, ',')
    .replace(/^[\s,〒-]+$|^[\s,-]+|[\s,-]+$/g, '');

function rowOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  for (const line of index.split('\n')) {
    const [countries = '', ...cells] = line.split('~');
    if (countries.match(/../g)?.includes(country)) return cells;
  }
  return [];
}

const baseOf = (language: string): string | undefined => language.split('-')[0];

function rowsOf(layout: string): AddressPart[][] {
  const rows: AddressPart[][] = [];
  let open: AddressPart[] | undefined;
  for (const letter of layout.replace(/[^ACSZ]/g, '')) {
    const part = partOf[letter];
    if (!part) {
      rows.push(['lines']);
      open = undefined;
    } else if (open) open.push(part);
    else rows.push((open = [part]));
  }
  return rows;
}

type Names = Pick<AddressRules, 'cityName' | 'regionName' | 'postalCodeName' | 'districtName'>;

function namesOf(codes: string): Names {
  const names: { -readonly [K in keyof Names]: Names[K] } = {
    cityName: 'city',
    regionName: 'province',
    postalCodeName: 'postal',
    districtName: undefined,
  };
  for (const [, code, mark] of codes.matchAll(/([a-z])([!?]?)/g)) {
    const name = nameWords[code as Code];
    if (mark === '!') names.cityName = name;
    else if (mark === '?') names.districtName = name;
    else if (postalNames.has(name)) names.postalCodeName = name;
    else names.regionName = name;
  }
  return names;
}
