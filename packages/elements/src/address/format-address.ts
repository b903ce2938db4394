import { index } from './generated/rules-index.js';

/** The part of an address that its country's rules arrange. */
export interface WrittenAddress {
  addressLines: readonly string[];
  city: string;
  region?: string;
  postalCode?: string;
  country: string;
}

/** Writes the address in lines as its country does, without names and without the country. */
export function formatAddress(address: WrittenAddress, language: string): string[] {
  const { layout } = addressLayout(address.country, language);
  const values: Record<string, string | undefined> = {
    A: address.addressLines.filter(Boolean).join(', '),
    C: address.city,
    S: address.region,
    Z: address.postalCode,
  };
  const lines = layout
    .split('|')
    .map((line) => tidy(line.replace(/[ACDSZ]/g, (letter) => values[letter] ?? '')));
  // A part that the country's layout has no place for is still part of the address.
  const left = ['S', 'Z'].filter((letter) => !layout.includes(letter)).map((key) => values[key]);
  return [...lines, ...left].filter((line): line is string => Boolean(line));
}

const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/( ?,)+/g, ',')
    .replace(/^[\s,〒-]+$|^[\s,-]+|[\s,-]+$/g, '');

/**
 * Returns what the index knows about a country: how it writes addresses, what it needs, how it
 * names the parts.
 */
export function addressLayout(
  country: string,
  language: string,
): { layout: string; required: string; names: string } {
  const [latin = 'A|C', required = '', names = '', lang = '', local = ''] = rowOf(country);
  // Some countries write their own script in another order; that order is used for their own
  // language only.
  const layout = local && baseOf(lang) === baseOf(language) ? local : latin;
  return { layout, required, names };
}

function rowOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  for (const line of index.split('\n')) {
    const [countries = '', ...cells] = line.split('~');
    if (countries.match(/../g)?.includes(country)) return cells;
  }
  return [];
}

const baseOf = (language: string): string | undefined => language.split('-')[0];
