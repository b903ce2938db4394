import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holesOf, type TextSource } from '../../packages/elements/src/i18n/text.js';
import { english } from './english.js';
import { typographyFaults } from './typography.js';
import { languages, whole } from './whole.js';

/** The source of a text: a sentence of English is a function that carries it. */
const sourceOf = (text: unknown): unknown =>
  typeof text === 'function' ? (text as unknown as { source: TextSource }).source : text;

const isForms = (text: object): boolean => 'other' in text && typeof text.other === 'string';

/** Lists every text by its path: `invoiceHistory.count`. */
function* texts(words: object, path = ''): Generator<[path: string, source: TextSource]> {
  for (const [key, text] of Object.entries(words) as [string, unknown][]) {
    const at = path ? `${path}.${key}` : key;
    const source = sourceOf(text);
    const isText = typeof source === 'string' || (isObject(source) && isForms(source));
    if (isText) yield [at, source as TextSource];
    else if (isObject(source)) yield* texts(source, at);
    else assert.fail(`${at} is ${typeof source}`);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const formsOf = (source: TextSource): string[] =>
  typeof source === 'string' ? [source] : Object.values(source);

/** What is quoted and begins with a capital is a label; a hole and a sign are none. */
const quotation = /[«“„]\u00a0?(\p{Lu}[^»”“]*?)\u00a0?[»”“]/gu;

/** The categories a language has for the numbers that are shown: a million of things is not among them. */
const categoriesOf = (language: string): string[] =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((category) => category !== 'many' || language === 'pl');

const wanted = new Map(texts(await whole('en')));

/**
 * What English says with one word and a language with several: its adjectives follow what they
 * describe, and its labels may take a preposition.
 */
const several: Readonly<Record<string, readonly string[]>> = {
  es: ['Overdue', 'Paid', 'Open', 'Sent', 'Expired', 'PO number'],
  fr: ['Paid', 'Open', 'Sent', 'Sign in', 'Credit', 'PO number'],
  it: ['Overdue', 'Paid', 'Open', 'Sent', 'Expired', 'PO number'],
  nl: ['Details'],
  pt: ['Overdue', 'Paid', 'Sent', 'PO number'],
};

/** Tells whether a text is called with values; the holes of others are filled by a template. */
const isSentence = (path: string): boolean =>
  typeof path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], english) === 'function';

/** The texts of a language by what English says for them. */
function byEnglish(found: ReadonlyMap<string, TextSource>): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const [path, source] of found) {
    const key = JSON.stringify(wanted.get(path));
    said.set(key, (said.get(key) ?? new Set()).add(JSON.stringify(source)));
  }
  return said;
}

for (const language of languages) {
  describe(`the catalogue ${language}`, async () => {
    const own = await whole(language);
    const found = new Map(texts(own));

    it('is data, which a translator’s tool reads', () => {
      assert.deepEqual(JSON.parse(JSON.stringify(own)), own);
    });

    it('has every text, and no other', () => {
      assert.deepEqual([...found.keys()].sort(), [...wanted.keys()].sort());
    });

    it('names the same things in each text', () => {
      const faults = [...found].filter(([path, source]) => {
        const holes = holesOf(wanted.get(path) ?? '').sort();
        const last = typeof source === 'string' ? source : source.other;
        return (
          String(holesOf(source).sort()) !== String(holes) ||
          String(holesOf(last).sort()) !== String(holes)
        );
      });
      assert.deepEqual(faults, []);
    });

    it('has a form for each plural category of the language', () => {
      const faults = [...found].filter(
        ([, source]) =>
          typeof source !== 'string' &&
          'one' in source &&
          categoriesOf(language).some((category) => !(category in source)),
      );
      assert.deepEqual(faults, []);
    });

    it('says the number where its form for one is also that of zero', () => {
      const isAlsoZero = new Intl.PluralRules(language).select(0) === 'one';
      const faults = [...found].filter(
        ([, source]) =>
          typeof source !== 'string' &&
          isAlsoZero &&
          !('0' in source) &&
          /^1\s|\s1\s/.test(source['one'] ?? ''),
      );
      assert.deepEqual(faults, []);
    });

    it('begins with a small letter only what the catalogue fills in by itself', () => {
      const faults = [...found].filter(
        ([path, source]) => JSON.stringify(source).includes(':low}') && !isSentence(path),
      );
      assert.deepEqual(faults, []);
    });

    it('says the same thing the same way', () => {
      const differ = [...byEnglish(found)].filter(([, said]) => said.size > 1);
      const faults = differ.filter(
        ([key]) => !several[language]?.includes(JSON.parse(key) as string),
      );
      assert.deepEqual(faults, []);
    });

    it('quotes a label as it stands', () => {
      const forms = [...found.values()].flatMap(formsOf);
      const faults = forms.flatMap((form) =>
        [...form.matchAll(quotation)]
          .map(([, label = '']) => label)
          .filter((label) => !forms.includes(label))
          .map((label) => `“${form}” quotes “${label}”`),
      );
      assert.deepEqual(faults, []);
    });

    it('writes apostrophes, quotes and spaces as the language does', () => {
      const faults = [...found].flatMap(([path, source]) =>
        formsOf(source).flatMap((form) =>
          typographyFaults(language, form.replace(/\{\w+(?::low)?\}/g, 'x')).map(
            (fault) => `${path}: “${form}” has ${fault}`,
          ),
        ),
      );
      assert.deepEqual(faults, []);
    });
  });
}
