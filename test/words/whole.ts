import { readdirSync } from 'node:fs';
import type { Catalogue, Language } from '../../packages/elements/src/i18n/catalogue.js';
import { english } from './english.js';

const folder = new URL('../../packages/elements/src/i18n/', import.meta.url);

/** The languages that have a catalogue, beside English. */
export const languages = readdirSync(folder)
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.slice(0, 2));

/** Loads one language with all its files, which a page loads when it needs them. */
export async function whole(language: string): Promise<Catalogue> {
  if (language === 'en') return english;
  const module = (await import(new URL(`${language}.ts`, folder).href)) as Record<string, Language>;
  const own = module[language];
  if (!own) throw new Error(`i18n/${language}.ts does not export ${language}`);
  const groups: Record<string, object> = {};
  for (const [name, part] of Object.entries(own)) {
    const found = typeof part === 'function' ? await part() : { [name]: part };
    for (const [group, texts] of Object.entries(found) as [string, object][])
      groups[group] = { ...groups[group], ...texts };
  }
  return groups as unknown as Catalogue;
}
