import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keySetName } from './key-set.js';
import { overEnglish } from './over-english.js';
import { text } from './text.js';

const english = {
  save: 'Save',
  saved: 'Saved by {name}',
  days: (count: number) => `${String(count)} days`,
  left: text({ one: '{count} day left', other: '{count} days left' }, 'count'),
  status: { open: 'Open', paid: 'Paid' },
};

/** Maps what another language holds to what is shown with it. */
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
  ['a text with its hole', { left: 'Encore {count} j' }, { left: 'Encore 0 j' }],
  ['a text that lost its hole', { left: 'Encore' }, { left: '0 days left' }],
  ['plural forms', { left: { one: '{count} jour', other: '{count} jours' } }, { left: '0 jour' }],
  ['a form for a number', { left: { 0: 'Fini', other: '{count} jours' } }, { left: 'Fini' }],
  [
    'forms without the one for the rest',
    { left: { one: '{count} jour' } },
    { left: '0 days left' },
  ],
  ['a number among the forms', { left: { one: 1, other: '{count} j' } }, { left: '0 days left' }],
  ['a function for a text', { left: (n: number) => `J-${String(n)}` }, { left: 'J-0' }],
  ['half a group', { status: { open: 'Ouverte' } }, { status: { open: 'Ouverte', paid: 'Paid' } }],
  ['a word for a group', { status: 'Ouverte' }, { status: english.status }],
  ['texts by place', { [keySetName(['save', 'saved'])]: ['Non', 'De {name}'] }, { save: 'Non' }],
  [
    'texts by place of later keys',
    { [keySetName(['days', 'left'])]: [(): string => 'J', 'Encore {count} j'] },
    { days: 'J', left: 'Encore 0 j' },
  ],
  [
    'texts by place of another version',
    { [keySetName(['save', 'sent'])]: ['Non', 'Parti'] },
    { save: 'Save' },
  ],
  [
    'texts by place in another order',
    { [keySetName(['saved', 'save'])]: ['De {name}', 'Non'] },
    { save: 'Save' },
  ],
  [
    'a group of texts by place',
    { status: { [keySetName(['open', 'paid'])]: ['O', 'P'] } },
    { status: { open: 'O', paid: 'P' } },
  ],
  ['no group at all', undefined, { save: 'Save', days: '3 days', status: english.status }],
  ['a text for the whole', 'fr', { save: 'Save' }],
];

describe('a language laid over English', () => {
  for (const [name, own, shown] of table) {
    it(`holds ${name}`, () => {
      const words = overEnglish(english, own, 'fr');
      const seen = { ...words, days: words.days(3), left: words.left(0) };
      for (const [key, text] of Object.entries(shown)) {
        assert.deepEqual(seen[key as keyof typeof english], text);
      }
    });
  }

  it('keeps what only the language has: sentences that come later in English', () => {
    const words = overEnglish<{ save: string }>({ save: 'Save' }, { csrf: 'Votre session…' }, 'fr');
    assert.deepEqual(words, { save: 'Save', csrf: 'Votre session…' });
  });
});
