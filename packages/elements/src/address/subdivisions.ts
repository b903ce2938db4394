import { loaders } from './generated/subdivision-loaders.js';

/** Holds a state, a province or the like. */
export interface Subdivision {
  /** The text that is stored and written on an envelope. */
  readonly value: string;
  /** The text a person chooses. */
  readonly label: string;
  /** All forms in which it may already be stored. */
  readonly aliases: readonly string[];
}

/** Tells whether a country's regions are chosen from a list. */
export const hasSubdivisions = (country: string): boolean => Object.hasOwn(loaders, country);

/**
 * Loads the regions of a country, for somebody who edits an address there; the list is empty where
 * there is none. Names are in the country's own script for its own language, else in Latin letters.
 *
 * @throws what `import()` throws when the chunk cannot be loaded
 */
export async function loadSubdivisions(country: string, own: boolean): Promise<Subdivision[]> {
  const load = hasSubdivisions(country) ? loaders[country] : undefined;
  if (!load) return [];
  return parseSubdivisions((await load()).subdivisions, own);
}

/** `own` chooses the country's own script, where it has one beside the Latin. */
function parseSubdivisions(text: string, own: boolean): Subdivision[] {
  return text
    .split('\n')
    .map((line) => {
      const [key = '', name = '', latin = ''] = line.split('~');
      const value = latin && !own ? latin : key;
      const label = latin && !own ? latin : name || key;
      return { value, label, aliases: [key, name, latin].filter(Boolean) };
    })
    .sort((a, b) => (own ? 0 : a.label.localeCompare(b.label)));
}

/** Finds the region an address already has, by any of its names. */
export function findSubdivision(
  all: readonly Subdivision[],
  stored: string,
): Subdivision | undefined {
  const wanted = stored.trim().toLowerCase();
  return all.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
}
