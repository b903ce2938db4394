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
  ['62', 19],
  ['305', 14],
  ['3589', 16],
  ['6759', 16],
  ['6304', 19],
  ['2200', 16],
  ['9792', 16],
  ['5085', 16],
  ['607', 16],
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
const separator = fc.constantFrom(
  ...['', ' ', '-', '.', '\u00a0', ' - ', '\u202f', '\u2013', '\u2212', '\u30fc', '/', ',', ' , '],
  ...['_', '*', '·', '\u2022', '\n', '\u200b', '\u3000', '\u00ad'],
);

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

  it('are found as people write them', () => {
    for (const text of [
      '4111.1111.1111.1111',
      '4111 1111 1111 1111 12/28 123',
      '4111111111111111 1228 123',
      '4111 1111 1111 1111,12/28,123',
      '4111  -  1111  -  1111  -  1111',
      '4111 --- 1111 --- 1111 --- 1111',
      '4111\r\n\r\n1111\r\n\r\n1111\r\n\r\n1111',
      '9792 0300 0000 0000',
      '6073-8400-0000-0008',
      '8172000000000005',
      '٤١١١ ١١١١ ١١١١ ١١١١',
      'Card:4111111111111111;exp:12/28',
      'card4111111111111111',
      '4111\u00a01111\u00a01111\u00a01111',
      '4111\u20141111\u20141111\u20141111',
      '４１１１ー１１１１ー１１１１ー１１１１'.replaceAll('ー', '\uff0d'),
      '४१११ ११११ ११११ ११११',
      '๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑',
      '𝟜𝟙𝟙𝟙 𝟙𝟙𝟙𝟙 𝟙𝟙𝟙𝟙 𝟙𝟙𝟙𝟙',
      '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
      '41 11 11 11 11 11 11 11',
      '+4111 1111 1111 1111',
      '3782 822463 10005',
      '3782.822463.10005',
      '30569309025904',
      '3056 930902 5904',
      '3530 1113 3330 0000',
      '6200 0000 0000 0005',
      '6759 6498 2643 8453',
      '5500 0000 0000 0004 4111 1111 1111 1111',
      'Order 12345 4111 1111 1111 1111',
      '2026-06-15 4111 1111 1111 1111',
      'DE89 3704 0044 0532 0130 00 or 4111 1111 1111 1111',
    ]) {
      assert.ok(holdsCardNumber(text), text);
    }
  });

  it('are not seen in what only looks like them', () => {
    for (const text of [
      // A German mobile number whose digits pass the check, and American ones.
      '+49 151 12345603',
      '+4915112345603',
      '(512) 555-0123, (404) 555-0198',
      // Dates whose digits begin like a card.
      '30-01-2026 01-04-2026',
      '30.06.2026, 30.07.2026',
      '2026-06-15T09:00:00.000Z',
      // Amounts one after another.
      '4,539.05 1,234.50 1,000.08',
      // International account numbers.
      'DE43 4532 0009 0000 1271 07',
      'DE43 4532 0009 0000 1271 07 BIC EXAMPLEX',
      'GB29 NWBK 6016 1331 9268 19',
      'FR14 2004 1010 0505 0001 3M02 606',
      'DE89 3704 0044 0532 0130 00',
      'DE89370400440532013000',
      'ES91 2100 0418 4502 0005 1332',
      'PO-4500012345, PO-4500012346',
      'INV/2026/00001 and INV/2026/00002',
      '4111 1111 1111 1112',
      '1234 5678 9012 3456',
      '0000 0000 0000 0000',
    ]) {
      assert.ok(!holdsCardNumber(text), text);
    }
  });
});
