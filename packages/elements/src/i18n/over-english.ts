import { byName } from './key-set.js';
import { holesOf, textIn, type PluralForms, type Sentence, type TextSource } from './text.js';

type Text = ((...args: never[]) => unknown) | string | { readonly [key: string]: Text };

/**
 * Lays one language's words over the English ones: a text that is missing, or has another form than
 * this version of the library asks for, stays English. A catalogue may be older than the library,
 * or come from another copy of it on the same page.
 *
 * @param language the tag whose plural rules the words follow
 */
export function overEnglish<T extends object>(english: T, own: unknown, language: string): T {
  if (typeof own !== 'object' || own === null) return english;
  const named = byName(Object.keys(english), own);
  const texts = Object.entries(english) as [string, Text][];
  const merged = texts.map(([key, text]) => {
    const word = Object.hasOwn(named, key) ? named[key] : undefined;
    return [key, word === undefined ? text : over(text, word, language)];
  });
  // Texts that only the language has are kept: English sentences for failures arrive one by one.
  return { ...named, ...Object.fromEntries(merged) } as T;
}

function over(english: Text, own: unknown, language: string): unknown {
  if (typeof english === 'string') return isTold(english, own) ? own : english;
  if (typeof english === 'object') return overEnglish(english, own, language);
  if (typeof own === 'function')
    return own.length <= numberOfValues(english) ? sayOr(own as Said, english as Said) : english;
  return isSentence(english) && isSource(own) && isTold(last(english.source), last(own))
    ? textIn(language, own, english.holes)
    : english;
}

/**
 * Tells whether a text has places for everything the English one mentions: a link in it leads on.
 */
const isTold = (english: string, own: unknown): boolean => {
  if (typeof own !== 'string') return false;
  const told = holesOf(own);
  return holesOf(english).every((hole) => told.includes(hole));
};

const isSentence = (text: unknown): text is Sentence =>
  typeof text === 'function' && 'holes' in text;

const numberOfValues = (english: Text & ((...args: never[]) => unknown)): number =>
  isSentence(english) ? english.holes.length : english.length;

const isSource = (own: unknown): own is TextSource =>
  typeof own === 'string' ||
  (typeof own === 'object' &&
    own !== null &&
    'other' in own &&
    Object.values(own).every((form) => typeof form === 'string'));

/** The form for most numbers, which says everything; that for one may leave the number out. */
const last = (source: TextSource): string =>
  typeof source === 'string' ? source : (source satisfies PluralForms).other;

type Said = (...args: unknown[]) => unknown;

/** Calls a text that is a function; where it throws, the English one is used. */
const sayOr =
  (own: Said, english: Said): Said =>
  (...args) => {
    try {
      const said = own(...args);
      if (typeof said === 'string') return said;
    } catch {
      // The function was written for other arguments than this version passes.
    }
    return english(...args);
  };
