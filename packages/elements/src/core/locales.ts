import type {
  Catalogue,
  CatalogueGroup,
  Language,
  LoadedGroup,
  MessageOverrides,
  Words,
} from '../i18n/catalogue.js';
import type { overEnglish } from '../i18n/over-english.js';
import { pageSingleton } from './registry.js';

/** Loads a catalogue, or the module of a language, which exports it under its tag. */
type Loader = () => Promise<Catalogue | Readonly<Record<string, Language>>>;

/** Some groups of a language; a function loads the file of one that is still to come. */
type Groups = Partial<Record<string, unknown>>;

/** The library includes these languages: a file of one is fetched when the first widget needs it. */
const included: readonly (readonly [tag: string, load: Loader])[] = [
  ['de', () => import('../i18n/de.js')],
  ['es', () => import('../i18n/es.js')],
  ['fr', () => import('../i18n/fr.js')],
  ['it', () => import('../i18n/it.js')],
  ['nl', () => import('../i18n/nl.js')],
  ['pt', () => import('../i18n/pt.js')],
];

interface Store {
  readonly loaders: Map<string, Loader>;
  readonly loaded: Map<string, Groups>;
  readonly loading: Map<string, Promise<void>>;
}

interface Locales extends Store {
  /** Lays words over the English ones; comes with the first words that are not English. */
  over?: typeof overEnglish;
  readonly overrides: Map<string, MessageOverrides>;
  readonly changes: EventTarget;
}

const storeWith = (loaders: Iterable<(typeof included)[number]>): Store => ({
  loaders: new Map(loaders),
  loaded: new Map(),
  loading: new Map(),
});

/**
 * The languages that are included belong to this copy of the library alone: their texts stand by
 * place, and another version has other places.
 */
const own = storeWith(included);

/** What a page registered comes before what is included. */
const storeOf = (words: string): Store => (locales().loaders.has(words) ? locales() : own);

// The name contains the version of the shape: another version of the library on the page must not
// misread it.
export const locales = (): Locales =>
  pageSingleton('locales 3', () => ({
    ...storeWith([]),
    overrides: new Map(),
    changes: new EventTarget(),
  }));

/** Tells widgets that texts changed: a catalogue was registered, or overridden by the host. */
export const localeChanges = (): EventTarget => locales().changes;

/** Makes the widgets look at their words again. */
export function announce(): void {
  locales().changes.dispatchEvent(new Event('change'));
}

/**
 * Lists the languages that the widgets can speak on this page, for a menu: English, and those
 * registered.
 */
export const availableLocales = (): string[] => [
  ...new Set(['en', ...own.loaders.keys(), ...locales().loaders.keys()]),
];

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
  for (let rest = tag; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    if (storeOf(rest).loaders.has(rest)) return rest;
  }
  return 'en';
}

/** Loads a group's words: the language's first file, then the group's own. English needs none. */
export async function loadLocale(words: string, group: LoadedGroup = 'common'): Promise<void> {
  while (!hasWords(words, group)) await nextFile(words, group);
}

function nextFile(words: string, group: LoadedGroup): Promise<void> {
  const { loaders, loaded, loading } = storeOf(words);
  const known = loaded.get(words);
  const key = known ? `${words} ${group}` : words;
  let arrival = loading.get(key);
  if (!arrival) {
    const load = (known ? known[group] : loaders.get(words)) as () => Promise<Groups>;
    const over = import('../i18n/over-english.js');
    arrival = Promise.all([load(), over])
      .then(([found, { overEnglish: lay }]) => {
        locales().over ??= lay;
        if (known) add(known, { [group]: undefined, ...found });
        else loaded.set(words, { ...(found[words] ?? found) });
        // Widgets that went on in English for want of a file may speak the language now.
        announce();
      })
      .finally(() => loading.delete(key));
    loading.set(key, arrival);
  }
  return arrival;
}

/** A file adds its groups; that of failures completes groups which are there already. */
function add(known: Groups, found: Groups): void {
  for (const [name, own] of Object.entries(found))
    known[name] = own && { ...(known[name] as object), ...own };
}

/** Loads a group for a page's tag. It never fails: English stands for words that do not arrive. */
export async function askForWords(tag: string, group: LoadedGroup): Promise<void> {
  try {
    await loadLocale(wordsLocale(tag), group);
  } catch {
    // The next one who needs them asks again.
  }
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
  const base = laid(english, storeOf(words).loaded.get(words)?.[group], words);
  return laid(base, locales().overrides.get(words)?.[group], words);
}

const merged = new WeakMap<object, WeakMap<object, object>>();

/** Each pair is merged once: widgets ask with every drawing. */
function laid<T extends object>(english: T, own: unknown, language: string): T {
  const { over } = locales();
  if (!over || typeof own !== 'object' || own === null) return english;
  let known = merged.get(english);
  if (!known) merged.set(english, (known = new WeakMap<object, object>()));
  let words = known.get(own);
  if (!words) known.set(own, (words = over(english, own, language)));
  return words as T;
}

/** Tells whether nothing of a group is still to be loaded. */
export function hasWords(words: string, group: LoadedGroup = 'common'): boolean {
  const { loaders, loaded } = storeOf(words);
  const groups = loaded.get(words);
  return groups ? typeof groups[group] !== 'function' : !loaders.has(words);
}
