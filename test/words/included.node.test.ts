import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  availableLocales,
  loadLocale,
  wordsLocale,
  wordsOf,
} from '../../packages/elements/src/core/locales.js';
import { commonWords } from '../../packages/elements/src/i18n/common.words.js';
import { languages } from './whole.js';

/** What the button that saves is called, and the same for a person of another country. */
const saves: readonly (readonly [tag: string, save: string])[] = [
  ['de', 'Speichern'],
  ['de-AT', 'Speichern'],
  ['fr-CA', 'Enregistrer'],
  ['nl', 'Opslaan'],
  ['nl-BE', 'Opslaan'],
];

describe('the languages that come with the library', () => {
  it('are all that have a catalogue, and English', () => {
    assert.deepEqual(availableLocales().toSorted(), ['en', ...languages].toSorted());
  });

  for (const [tag, save] of saves) {
    it(`say “${save}” for ${tag}`, async () => {
      const language = wordsLocale(tag);
      await loadLocale(language);
      assert.equal(wordsOf('common', commonWords, language).save, save);
    });
  }
});
