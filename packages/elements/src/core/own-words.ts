import type { Catalogue, CatalogueGroup, MessageOverrides } from '../i18n/catalogue.js';
import { overEnglish } from '../i18n/over-english.js';
import { announce, canonical, locales } from './locales.js';

type Loader = () => Promise<Catalogue>;

/** Words of a page are here at once, and with them what lays them over the English ones. */
function localesWithOver(): ReturnType<typeof locales> {
  const found = locales();
  found.over ??= overEnglish;
  return found;
}

/**
 * Adds a language, or replaces one.
 * @param tag BCP 47 tag of the words: `de`, `pt-BR`
 * @param catalogue all words, or a function that loads them when the first widget needs them
 */
export function registerLocale(tag: string, catalogue: Catalogue | Loader): void {
  const key = canonical(tag) ?? tag;
  const { loaders, loaded } = localesWithOver();
  loaded.delete(key);
  if (typeof catalogue === 'function') loaders.set(key, catalogue);
  else {
    loaders.set(key, () => Promise.resolve(catalogue));
    loaded.set(key, { ...catalogue });
  }
  announce();
}

/** Replaces single texts of one language (`en` included) on this page. */
export function overrideMessages(tag: string, messages: MessageOverrides): void {
  const key = canonical(tag) ?? tag;
  const { overrides } = localesWithOver();
  const merged: MessageOverrides = { ...overrides.get(key) };
  for (const group of Object.keys(messages) as CatalogueGroup[]) {
    Object.assign(merged, { [group]: { ...merged[group], ...messages[group] } });
  }
  overrides.set(key, merged);
  announce();
}
