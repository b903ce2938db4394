import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { overEnglish } from '../../packages/elements/src/i18n/over-english.js';
import type { TextSource } from '../../packages/elements/src/i18n/text.js';
import { english } from '../words/english.js';
import { languages, whole } from '../words/whole.js';

const { filesUnder } = (await import(new URL('../support/files.mjs', import.meta.url).href)) as {
  filesUnder: (folder: string) => string[];
};
const { isOfALanguage, placeWords } = (await import(
  new URL('./place-words.mjs', import.meta.url).href
)) as {
  isOfALanguage: (path: string) => boolean;
  placeWords: (code: string) => Promise<string>;
};

type Groups = Record<string, object>;

const imported = (code: string): Promise<Groups> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as Promise<Groups>;

const source = 'packages/elements/src/';
const files = filesUnder(`${source}i18n`).filter(isOfALanguage);

/** Every English object that widgets lay another language over: whole groups, and parts of some. */
const asked: object[] = [...Object.values(english)];
for (const path of filesUnder(source).filter((name) => name.endsWith('.words.ts'))) {
  const module = (await import(`../../${path}`)) as Record<string, unknown>;
  for (const value of Object.values(module))
    if (typeof value === 'object') asked.push(value as object);
}

/** What a widget shows: texts with holes by their sources. */
const shown = (words: object): unknown =>
  JSON.parse(
    JSON.stringify(words, (_, value: unknown) =>
      typeof value === 'function' ? (value as unknown as { source: TextSource }).source : value,
    ),
  );

/** A language as it is published, all its files together. */
async function published(language: string): Promise<Groups> {
  const groups: Groups = {};
  for (const path of files.filter((name) => name.includes(`/${language}/`))) {
    const code = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    const found = await imported((await placeWords(code)).replace(/^export .* from .*$/gm, ''));
    for (const [group, lists] of Object.entries(found))
      groups[group] = { ...groups[group], ...lists };
  }
  return groups;
}

const only = (words: object, laid: object): object =>
  Object.fromEntries(Object.entries(laid).filter(([key]) => key in words));

const isWithin = (some: object, all: object): boolean =>
  Object.keys(some).every((key) => key in all);

describe('the texts of a language by place', () => {
  for (const language of languages) {
    it(`are shown as those by name: ${language}`, async () => {
      const [lists, named] = [await published(language), await whole(language)];
      for (const [group, own] of Object.entries(named) as [string, object][]) {
        for (const words of asked.filter((some) => isWithin(some, own))) {
          const [byPlace, byName] = [lists[group], own].map((each) =>
            shown(only(words, overEnglish(words, each, language))),
          );
          assert.deepEqual(byPlace, byName, group);
        }
      }
    });
  }

  it('take a quarter less room than those by name', async () => {
    const size = (words: object): number => gzipSync(JSON.stringify(words)).length;
    assert.ok(size(await published('de')) < size(await whole('de')) * 0.76);
  });
});
