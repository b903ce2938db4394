import { postalCodeExamples, readPostalCode } from '@corporate-billing/sdk/rules';
import { addressLayout } from './format-address.js';
import { nameWords } from './generated/rules-index.js';

type Code = keyof typeof nameWords;
/** Names a field of an address: each is a key of the `address` words. */
export type AddressName = (typeof nameWords)[Code] | 'postal' | 'province' | 'city';

/** These parts of an address stand in different places of the form, depending on the country. */
export type AddressPart = 'lines' | 'city' | 'region' | 'postalCode';

/** Says how addresses of one country are asked for, checked and written. */
export interface AddressRules {
  /** The country is given by its ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** Lists the parts in the order of the form; those in one array stand beside each other. */
  readonly rows: readonly (readonly AddressPart[])[];
  readonly regionRequired: boolean;
  readonly postalCodeRequired: boolean;
  readonly cityName: AddressName;
  readonly regionName: AddressName;
  readonly postalCodeName: AddressName;
  /**
   * Names what the second address line usually holds, where it has a name: Brazil's neighborhood.
   */
  readonly districtName: AddressName | undefined;
  readonly postalCode: PostalCodeRule | undefined;
  /**
   * Describes the address on an envelope: `|` separates lines; `A` is the street, `C` the city, `S`
   * the region, `Z` the postal code.
   */
  readonly layout: string;
}

export interface PostalCodeRule {
  readonly examples: readonly string[];
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
  const { layout, required, names } = addressLayout(country, language);
  const examples = postalCodeExamples(country);
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

/** Tells whether a text can be read as a postal code of the country. */
export const isPostalCode = ({ country, postalCode }: AddressRules, code: string): boolean =>
  !postalCode || readPostalCode(code, country) !== undefined;

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
