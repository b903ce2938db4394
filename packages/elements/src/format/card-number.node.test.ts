import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holdsCardNumber, passesLuhn } from './card-number.js';

const schemes: readonly (readonly [prefix: string, length: number])[] = [
  ['4', 13],
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 16],
  ['36', 14],
  ['3528', 16],
  ['62', 16],
];

/** Fills up with digits and ends with the digit that makes the check come out. */
const card = fc
  .tuple(fc.constantFrom(...schemes), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 19 }))
  .map(([[prefix, length], digits]) => {
    const body = (prefix + digits.join('')).slice(0, length - 1);
    const check = '0123456789'.split('').find((digit) => passesLuhn(body + digit)) ?? '';
    return body + check;
  });

const words = fc.constantFrom('', 'charge my card', 'Bitte:', 'voilà', '(', 'PO-88213 and');
const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', ' - ', '\u202f');

describe('card numbers in free text', () => {
  it('are found with any words around them, in any grouping', () => {
    fc.assert(
      fc.property(card, words, words, separator, (digits, before, after, between) => {
        const grouped = digits.replace(/(\d{4})(?=\d)/g, `$1${between}`);
        assert.ok(holdsCardNumber(`${before} ${grouped} ${after}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in full-width and Arabic digits and between invisible signs', () => {
    assert.ok(holdsCardNumber('４２４２ ４２４２ ４２４２ ４２４２'));
    assert.ok(holdsCardNumber('٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢'));
    assert.ok(holdsCardNumber('4242\u200b4242\u200b4242\u200b4242'));
  });

  it('are told from the same digits with one of them mistyped', () => {
    fc.assert(
      fc.property(card, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        // The prefix stays, so that only the check digit tells.
        const place = digits.length - 1 - (at % 8);
        const wrong = (Number(digits[place]) + by) % 10;
        assert.ok(
          !holdsCardNumber(digits.slice(0, place) + String(wrong) + digits.slice(place + 1)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('are not seen in short numbers, dates, amounts and references', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,12}$/), (digits) => {
        assert.ok(!holdsCardNumber(`Reference ${digits}`));
      }),
    );
    for (const text of [
      'INV-2026-0117, PO-88213, due 2026-07-08',
      'Call +1 512 555 0142 or +33 1 99 00 01 78',
      '$39,325.06 instead of $41,000.00',
      'Tracking 42424242424242424242424242424242',
      'IBAN DE00 0000 0000 0000 0000 00',
    ]) {
      assert.ok(!holdsCardNumber(text), text);
    }
  });
});
