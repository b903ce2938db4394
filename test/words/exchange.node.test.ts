import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { english } from './english.js';
import { faultsOf, unitsOf } from './units.js';
import type { Unit } from './units.js';
import { languages, whole } from './whole.js';
import { written } from './write.js';
import { fromXliff, toXliff } from './xliff.js';

const folder = new URL('../../packages/elements/src/i18n/', import.meta.url);
const sourcesOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, folder)).map((file) =>
    readFileSync(new URL(`${language}/${file}`, folder), 'utf8'),
  );

for (const language of ['en', ...languages]) {
  describe(`the words of ${language} at a translator’s`, async () => {
    const units = unitsOf(language, english, await whole(language));

    it('come back as they went, and nothing is found wrong', () => {
      const back = fromXliff(toXliff(language, units));
      assert.equal(back.language, language);
      const sent = units.map(({ id, source, target }) => ({ id, source, target }));
      assert.deepEqual(back.units, sent);
      assert.deepEqual(faultsOf(units, back.units), []);
      assert.ok(units.length > 600);
    });

    if (language === 'en') return;
    it('change no file when they come back unchanged', () => {
      for (const source of sourcesOf(language)) assert.equal(written(source, units), source);
    });

    it('change every sentence that was changed, and nothing else', () => {
      const other = units.map((unit) => ({ ...unit, target: `${unit.target}\u00a0'\\'+x` }));
      const changed = sourcesOf(language).map((source) => written(source, other));
      const strings = changed.join('').match(/\\u00a0\\'\\\\\\'\+x'/g) ?? [];
      assert.equal(strings.length, units.length);
    });
  });
}

describe('what is refused of a translator’s words', () => {
  const wanted: readonly Unit[] = [
    { id: 'a.count#one', source: '{count} quote', target: '' },
    { id: 'a.count#other', source: '{count} quotes', target: '' },
    { id: 'a.save', source: 'Save', target: '' },
  ];
  const right: readonly Unit[] = [
    { id: 'a.count#one', source: '{count} quote', target: '{count} Angebot' },
    { id: 'a.count#other', source: '{count} quotes', target: '{count} Angebote' },
    { id: 'a.save', source: 'Save', target: 'Speichern' },
  ];
  const but = (id: string, change: Partial<Unit>): Unit[] =>
    right.map((unit) => (unit.id === id ? { ...unit, ...change } : unit));

  const rows: readonly (readonly [what: string, units: readonly Unit[], faults: string[]])[] = [
    ['nothing, where all is right', right, []],
    ['a lost hole', but('a.count#other', { target: 'Angebote' }), ['a.count#other: lacks {count}']],
    ['a hole of another name', but('a.save', { target: '{what}' }), ['a.save: {what} is no hole']],
    ['an empty text', but('a.save', { target: ' ' }), ['a.save: is not translated']],
    ['a lost plural form', right.slice(1), ['a.count#one: is missing']],
    [
      'a text nobody asked for',
      [...right, { id: 'b', source: '', target: 'x' }],
      ['b: there is no such text'],
    ],
    ['a text that is there twice', [...right, ...right.slice(2)], ['a.save: is there twice']],
    [
      'an English that has changed',
      but('a.save', { source: 'Keep' }),
      ['a.save: the English has changed; export again'],
    ],
  ];
  for (const [what, units, faults] of rows) {
    it(what, () => {
      assert.deepEqual(faultsOf(wanted, units), faults);
    });
  }

  const files: readonly (readonly [what: string, text: string, said: RegExp])[] = [
    ['a file that is no XLIFF', '{}', /no XLIFF file/],
    [
      'markup in a text',
      toXliff('de', right).replace('Speichern', '<b>Speichern</b>'),
      /a\.save: the target holds markup/,
    ],
    [
      'half a hole',
      toXliff('de', right).replace('Speichern', 'Speichern {co'),
      /a\.save: the target holds markup/,
    ],
  ];
  for (const [what, text, said] of files) {
    it(what, () => {
      assert.throws(() => fromXliff(text), said);
    });
  }

  it('takes a form more than a text had, and no code', () => {
    const source = `export const a: Catalogue['a'] = {\n  count: '{count}', // one for all\n  save: 'Sichern',\n};\n`;
    const units = but('a.save', { target: `\${process.exit()}'` });
    assert.equal(
      written(source, units),
      `export const a: Catalogue['a'] = {\n  count: { one: '{count} Angebot', other: '{count} Angebote' }, // one for all\n  save: '\${process.exit()}\\'',\n};\n`,
    );
  });

  it('reads what a tool writes in its own way', () => {
    const text = toXliff('de', right)
      .replaceAll('<x id="count" equiv-text="{count}"/>', '<x ctype=\'x-hole\' id="count"/>')
      .replace('Speichern', '&#x53;peichern &amp; mehr');
    assert.equal(fromXliff(text).units[2]?.target, 'Speichern & mehr');
    assert.equal(fromXliff(text).units[0]?.target, '{count} Angebot');
  });
});
