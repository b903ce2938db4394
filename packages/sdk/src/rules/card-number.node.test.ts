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

/** Adds zeros and the digit that makes the check come out. */
function completed(start: string, length: number): string {
  const body = start.padEnd(length - 1, '0');
  return body + (Array.from('0123456789').find((digit) => passesLuhn(body + digit)) ?? '');
}

describe('the check digit', () => {
  for (const [digits, passes] of [
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['79927398713', true],
    ['79927398710', false],
    ['18', true],
    ['91', true],
    ['59', true],
    ['0', true],
    ['5', false],
  ] as const) {
    it(`of ${digits} is ${passes ? 'right' : 'wrong'}`, () => {
      assert.equal(passesLuhn(digits), passes);
    });
  }
});

describe('the ranges of the schemes', () => {
  const inside: readonly (readonly [prefixes: string, lengths: readonly number[]])[] = [
    ['40 49', [13, 16, 19]],
    ['51 55 2221 2229 223 229 23 26 270 271 2720', [16]],
    ['34 37', [15]],
    ['6011 644 649 65', [16, 17, 18, 19]],
    ['300 305 3095 36 38 39', [14, 16, 19]],
    ['3528 3529 353 358', [16, 17, 18, 19]],
    ['62', [16, 17, 18, 19]],
    ['5018 5020 5038 5893 6304 6759 6761 6763 6799', [16, 17, 18, 19]],
    ['5085 5089 6069 607 6080 6085 8172 8179 818 819 9792', [16]],
    ['2200 2204', [16, 17, 18, 19]],
  ];
  for (const [prefixes, lengths] of inside) {
    for (const prefix of prefixes.split(' ')) {
      for (const length of lengths) {
        it(`hold ${prefix}… of ${String(length)} digits, and none with a digit before it`, () => {
          assert.ok(holdsCardNumber(completed(prefix, length)));
          assert.ok(!holdsCardNumber(completed(`1${prefix}`, length)));
        });
      }
    }
  }

  const outside =
    '0 1 20 2205 2199 2220 2721 273 28 33 35 3527 359 306 3094 31 32 500 5017 5019 5021 5084 509 ' +
    '5892 6010 6012 63 6303 643 640 66 6068 6086 609 61 6758 6760 6764 6798 68 7 80 8171 82 90 979 9793';
  for (const prefix of outside.split(' ')) {
    it(`do not hold ${prefix}… of any length`, () => {
      for (const length of [13, 14, 15, 16, 17, 18, 19])
        assert.ok(!holdsCardNumber(completed(prefix, length)), String(length));
    });
  }

  it('hold numbers of the right length only', () => {
    for (const [prefix, length] of [
      ['4', 14],
      ['4', 15],
      ['51', 17],
      ['34', 16],
      ['6011', 15],
      ['300', 15],
      ['62', 15],
      ['5085', 17],
    ] as const)
      assert.ok(!holdsCardNumber(completed(prefix, length)), `${prefix} ${String(length)}`);
  });
});

describe('what stands between digits', () => {
  /** Writes a text between digits that would make a card number, if all of them were one. */
  function around(text: string): string {
    const inside = `4242${text.replace(/\D/g, '')}`;
    return `4242 ${text} ${completed(inside, 19).slice(inside.length)}`;
  }
  for (const day of [
    ...[
      '2026-03-31',
      '2026/3/1',
      '2026.12.09',
      '1999-10-20',
      '2026-01-30',
      '2026-12-31',
      '2000-9-9',
    ],
    ...[
      '31.03.2026',
      '1/2/1999',
      '30-12-2026',
      '9.9.2026',
      '29.09.2026',
      '01.01.2026',
      '12/31/2026',
    ],
  ]) {
    it(`is no part of a card number where it is the date ${day}`, () => {
      assert.ok(!holdsCardNumber(around(day)));
    });
  }
  for (const text of [
    ...['2026-13-31', '2026-00-10', '2026-03-32', '2026-03-41', '32-03-2026', '31-32-2026'],
    ...['31-03-2126', '2126-03-31', '2026-03-310', '131-03-2026', '31-03-20260'],
  ]) {
    it(`may be a part of one where it is no date: ${text}`, () => {
      assert.ok(holdsCardNumber(around(text)));
    });
  }
});

describe('an account number', () => {
  for (const [text, found] of [
    // The digits of each end in a card number; only a whole IBAN with the right check is left out.
    ['NO93 8601 1117 947', false],
    ['DE43 4532 0009 0000 1271 07', false],
    ['DE43-4532-0009-0000-1271-07', false],
    ['DE44 4532 0009 0000 1271 07 4111 1111 1111 1111', true],
    ['DE43 4532 0009 0000 1271 07 4111 1111 1111 1111', true],
    ['XDE43 4111 1111 1111 1111', true],
    ['DE4 4111 1111 1111 1111', true],
    ['D 4111 1111 1111 1111', true],
  ] as const) {
    it(`${text} ${found ? 'leaves a card number to be found' : 'is none of a card'}`, () => {
      assert.equal(holdsCardNumber(text), found);
    });
  }
});
