import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overEnglish } from './over-english.js';

const english = {
  save: 'Save',
  saved: 'Saved by {name}',
  days: (count: number) => `${String(count)} days`,
  status: { open: 'Open', paid: 'Paid' },
};

/** What another language holds → what is shown with it. */
const table: [string, unknown, Partial<Record<keyof typeof english, unknown>>][] = [
  ['a word', { save: 'Enregistrer' }, { save: 'Enregistrer' }],
  ['no word', {}, { save: 'Save' }],
  ['undefined', { save: undefined }, { save: 'Save' }],
  ['a number for a word', { save: 7 }, { save: 'Save' }],
  ['a function for a word', { save: () => 'x' }, { save: 'Save' }],
  ['a word that lost its hole', { saved: 'Enregistré' }, { saved: 'Saved by {name}' }],
  ['a word with its hole', { saved: 'Par {name}' }, { saved: 'Par {name}' }],
  ['a word for a function', { days: 'jours' }, { days: '3 days' }],
  ['a function', { days: (count: number) => `${String(count)} jours` }, { days: '3 jours' }],
  ['a function of more', { days: (a: number, b: number) => String(a + b) }, { days: '3 days' }],
  ['a function that throws', { days: (c: { n: number }) => c.n.toFixed() }, { days: '3 days' }],
  ['a function that says nothing', { days: () => undefined }, { days: '3 days' }],
  ['half a group', { status: { open: 'Ouverte' } }, { status: { open: 'Ouverte', paid: 'Paid' } }],
  ['a word for a group', { status: 'Ouverte' }, { status: english.status }],
  ['no group at all', undefined, { save: 'Save', days: '3 days', status: english.status }],
  ['a text for the whole', 'fr', { save: 'Save' }],
];

describe('a language laid over English', () => {
  for (const [name, own, shown] of table) {
    it(`holds ${name}`, () => {
      const words = overEnglish(english, own);
      const seen = { ...words, days: words.days(3) };
      for (const [key, text] of Object.entries(shown)) {
        assert.deepEqual(seen[key as keyof typeof english], text);
      }
    });
  }

  it('keeps what only the language has: sentences that come later in English', () => {
    const words = overEnglish<{ save: string }>({ save: 'Save' }, { csrf: 'Votre session…' });
    assert.deepEqual(words, { save: 'Save', csrf: 'Votre session…' });
  });
});
