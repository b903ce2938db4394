import type { Catalogue, CatalogueGroup, MessageOverrides, Words } from '../i18n/catalogue.js';
import { overEnglish } from '../i18n/over-english.js';
import { pageSingleton } from './registry.js';

type Loader = () => Promise<Catalogue>;

/** The library includes these languages: each is fetched when the first widget needs it. */
const included: readonly (readonly [tag: string, load: Loader])[] = [
  ['de', () => import('../i18n/de.js').then((m) => m.de)],
  ['es', () => import('../i18n/es.js').then((m) => m.es)],
  ['fr', () => import('../i18n/fr.js').then((m) => m.fr)],
  ['it', () => import('../i18n/it.js').then((m) => m.it)],
  ['nl', () => import('../i18n/nl.js').then((m) => m.nl)],
  ['pt', () => import('../i18n/pt.js').then((m) => m.pt)],
];

interface Locales {
  readonly loaders: Map<string, Loader>;
  readonly loaded: Map<string, Catalogue>;
  readonly loading: Map<string, Promise<void>>;
  readonly overrides: Map<string, MessageOverrides>;
  readonly changes: EventTarget;
}

// The name contains the version of the shape: another version of the library on the page must not
// misread it.
const locales = (): Locales =>
  pageSingleton('locales 1', () => ({
    loaders: new Map(included),
    loaded: new Map(),
    loading: new Map(),
    overrides: new Map(),
    changes: new EventTarget(),
  }));

/** Tells widgets that texts changed: a catalogue was registered, or overridden by the host. */
export const localeChanges = (): EventTarget => locales().changes;

function announce(): void {
  locales().changes.dispatchEvent(new Event('change'));
}

/**
 * Adds a language, or replaces one.
 * @param tag BCP 47 tag of the words: `de`, `pt-BR`
 * @param catalogue all words, or a function that loads them when the first widget needs them
 */
export function registerLocale(tag: string, catalogue: Catalogue | Loader): void {
  const key = canonical(tag) ?? tag;
  const { loaders, loaded } = locales();
  loaded.delete(key);
  if (typeof catalogue === 'function') loaders.set(key, catalogue);
  else {
    loaders.set(key, () => Promise.resolve(catalogue));
    loaded.set(key, catalogue);
  }
  announce();
}

/**
 * Lists the languages that the widgets can speak on this page, for a menu: English, and those
 * registered.
 */
export const availableLocales = (): string[] => ['en', ...locales().loaders.keys()];

/** Replaces single texts of one language (`en` included) on this page. */
export function overrideMessages(tag: string, messages: MessageOverrides): void {
  const key = canonical(tag) ?? tag;
  const { overrides } = locales();
  const merged: MessageOverrides = { ...overrides.get(key) };
  for (const group of Object.keys(messages) as CatalogueGroup[]) {
    Object.assign(merged, { [group]: { ...merged[group], ...messages[group] } });
  }
  overrides.set(key, merged);
  announce();
}

const canonicals = new Map<string, string | undefined>();

/**
 * Returns the tag in its canonical form, or undefined when `Intl` cannot use it (`x-klingon`, `C`,
 * a tag of 300 letters): a wrong tag never throws, here or later.
 */
export function canonical(tag: string): string | undefined {
  if (!canonicals.has(tag)) canonicals.set(tag, usable(tag));
  return canonicals.get(tag);
}

function usable(tag: string): string | undefined {
  try {
    const [found] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    new Intl.NumberFormat(found).format(0);
    return new Intl.Locale(found ?? '').toString();
  } catch {
    return undefined;
  }
}

/**
 * Returns the language of the words shown for a tag: `fr-CA` is shown in `fr`, an unregistered one
 * in `en`.
 */
export function wordsLocale(tag: string): string {
  const { loaders } = locales();
  for (let rest = tag; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    if (loaders.has(rest)) return rest;
  }
  return 'en';
}

/**
 * Returns undefined when the words are loaded (English comes with each widget), else a promise of
 * them.
 */
export function loadLocale(words: string): Promise<void> | undefined {
  const { loaders, loaded, loading } = locales();
  const load = loaders.get(words);
  if (!load || loaded.has(words)) return undefined;
  let arrival = loading.get(words);
  if (!arrival) {
    arrival = load()
      .then((catalogue) => void loaded.set(words, catalogue))
      .finally(() => loading.delete(words));
    loading.set(words, arrival);
  }
  return arrival;
}

/**
 * Returns one group's words, or some of them, in one language, with the host's overrides. A text
 * that the language or the host lacks, or has in another form than this version asks for, is
 * English.
 */
export function wordsOf<G extends CatalogueGroup, K extends keyof Words[G]>(
  group: G,
  english: Pick<Words[G], K>,
  words: string,
): Pick<Words[G], K> {
  const { loaded, overrides } = locales();
  const base = laid(english, loaded.get(words)?.[group], words);
  return laid(base, overrides.get(words)?.[group], words);
}

const merged = new WeakMap<object, WeakMap<object, object>>();

/** Each pair is merged once: widgets ask with every drawing. */
function laid<T extends object>(english: T, own: unknown, language: string): T {
  if (typeof own !== 'object' || own === null) return english;
  let over = merged.get(english);
  if (!over) merged.set(english, (over = new WeakMap<object, object>()));
  let words = over.get(own);
  if (!words) over.set(own, (words = overEnglish(english, own, language)));
  return words as T;
}

/** Tells whether the words of a language are loaded. */
export const hasWords = (words: string): boolean => words === 'en' || locales().loaded.has(words);
