import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holesOf, text, textIn, type PluralForms } from './text.js';

describe('a text with holes', () => {
  it('is filled in the order that its holes are named in', () => {
    assert.equal(text('{b} of {a}', 'a', 'b')('x', 3), '3 of x');
  });

  it('leaves holes that are filled later', () => {
    assert.equal(text('{count} invoices, {sum} of it', 'count')(2), '2 invoices, {sum} of it');
  });

  it('does not fill what a value brings along', () => {
    assert.equal(text('{a} and {b}', 'a', 'b')('{b}', '$&'), '{b} and $&');
  });

  it('begins a value with a small letter where it goes on in a sentence', () => {
    const said = text('{label}: {message:low}', 'label', 'message');
    assert.equal(said('City', 'Enter the city'), 'City: enter the city');
    assert.equal(said('City', 'PO number'), 'City: PO number');
    assert.equal(said('Ville', 'Été'), 'Ville: été');
  });

  it('names its holes, in any of its forms', () => {
    assert.deepEqual(holesOf({ one: '{a:low}', other: '{b} {a}' }), ['a', 'b']);
  });
});

const days: PluralForms = { 0: 'today', one: '{n} day', few: '{n} dny', other: '{n} days' };

/** Language, number, what is said: the number itself comes before its plural category. */
const table: [string, number, string][] = [
  ['en', 0, 'today'],
  ['en', 1, '1 day'],
  ['en', 2, '2 days'],
  ['fr', 1, '1 day'],
  ['fr', 1.5, '1.5 day'],
  ['en', 1.5, '1.5 days'],
  ['cs', 3, '3 dny'],
  ['ja', 1, '1 days'],
  ['pt-PT', 1, '1 day'],
];

describe('plural forms', () => {
  for (const [language, count, said] of table) {
    it(`say “${said}” for ${String(count)} in ${language}`, () => {
      assert.equal(textIn(language, days, ['n'])(count), said);
    });
  }

  it('follow the first value that is a number', () => {
    const expires = text({ 1: 'tomorrow, {date}', other: 'on {date}, in {days}' }, 'date', 'days');
    assert.equal(expires('June 2', 1), 'tomorrow, June 2');
    assert.equal(expires('June 9', 8), 'on June 9, in 8');
  });
});
