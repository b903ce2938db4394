import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { postalCodes } from './generated/postal-codes.js';
import { postalCodeExamples, readPostalCode } from './postal-code.js';

const countries = postalCodes
  .split('\n')
  .flatMap((line) => line.split('~')[0]?.match(/../g) ?? [])
  .sort();

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

/** Peru's `LIMA 23` is a town and its district, and no code that anything stands before. */
const isWord = (example: string) => /^[A-Z]{4} \d/.test(example) && !example.endsWith('ZZ');

describe('a postal code', () => {
  it('has a rule in most countries that have codes', () => {
    assert.ok(countries.length > 150, String(countries.length));
  });

  for (const country of countries) {
    it(`of ${country} is read as people write it, and kept in one form`, () => {
      for (const example of postalCodeExamples(country) ?? []) {
        assert.match(example, /\S/);
        const written = [
          example,
          example.toLowerCase(),
          ` ${example}\u200b\u00a0`,
          `\u202a${example}\u202c`,
          fullWidth(example),
          example.replace(' ', '\u00a0'),
          example.replace('-', '\u2011'),
          ...(isWord(example)
            ? []
            : [`${country}-${example}`, `${country} ${example}`, example.replace(/[ -]/, '')]),
        ];
        for (const text of written) assert.equal(readPostalCode(text, country), example, text);
      }
    });
  }

  const table: readonly (readonly [country: string, text: string, kept: string])[] = [
    ['DE', 'D-10115', '10115'],
    ['DE', 'DE 10115', '10115'],
    ['DE', '１０１１５', '10115'],
    ['FR', 'F-69001', '69001'],
    ['FR', '69 001', '69001'],
    ['AT', 'A-1010', '1010'],
    ['CH', 'CH-8001', '8001'],
    ['BE', 'B-1000', '1000'],
    ['IT', 'I-00144', '00144'],
    ['ES', 'E-28013', '28013'],
    ['LU', 'L-1111', '1111'],
    ['FI', 'FIN-00100', '00100'],
    ['PT', '1000205', '1000-205'],
    ['PT', '1000 205', '1000-205'],
    ['PL', '00950', '00-950'],
    ['PL', 'PL 00-950', '00-950'],
    ['JP', '１００－０００１', '100-0001'],
    ['JP', '〒100-0001', '100-0001'],
    ['JP', '〒１００ー０００１', '100-0001'],
    ['JP', '1000001', '100-0001'],
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['GB', 'M25BQ', 'M2 5BQ'],
    ['GB', 'EC1A-1HQ', 'EC1A 1HQ'],
    ['CA', 'k1a0b1', 'K1A 0B1'],
    ['CA', 'k1a-0b1', 'K1A 0B1'],
    ['US', '787561234', '78756-1234'],
    ['US', '78756 1234', '78756-1234'],
    ['US', '78756\u20131234', '78756-1234'],
    ['US', '78756', '78756'],
    ['BR', '01310100', '01310-100'],
    ['BR', '01.310-100', '01310-100'],
    ['NL', '1012ab', '1012 AB'],
    ['SE', '11455', '114 55'],
    ['SE', 'S-114 55', '114 55'],
    ['GR', '15124', '151 24'],
    ['CZ', '10000', '100 00'],
    ['SK', '01001', '010 01'],
    ['IE', 'd02x285', 'D02 X285'],
    ['IN', '110 001', '110001'],
    ['EG', '١١٥١١', '11511'],
    ['LV', '1073', 'LV-1073'],
    ['KR', '03187', '03187'],
    ['PE', 'lima 23', 'LIMA 23'],
    ['CR', '1000', '1000'],
    ['LI', 'FL-9490', '9490'],
    ['HU', 'H-1037', '1037'],
    ['NO', 'N-0025', '0025'],
    ['PT', 'P-1000-205', '1000-205'],
    ['SI', 'SLO-4000', '4000'],
    ['SM', 'RSM-47890', '47890'],
    ['VA', 'V-00120', '00120'],
    ['AD', '100', 'AD100'],
    ['BB', '23026', 'BB23026'],
    ['SV', '1101', 'CP 1101'],
    ['VC', '0100', 'VC0100'],
    ['VG', '1110', 'VG1110'],
    ['LB', '20383054', '2038 3054'],
    ['LB', '2038', '2038'],
    ['MT', 'nxr01', 'NXR 01'],
    ['CR', '1000', '1000'],
  ];
  for (const [country, text, kept] of table) {
    it(`is ${kept} for ${JSON.stringify(text)} in ${country}`, () => {
      assert.equal(readPostalCode(text, country), kept);
    });
  }

  const wrong: readonly (readonly [country: string, text: string])[] = [
    ['DE', '1011'],
    ['DE', 'F-10115'],
    ['DE', '10115x'],
    ['FR', '6900'],
    ['US', '7875'],
    ['US', '787561'],
    ['US', 'M2 5BQ'],
    ['PT', '2725'],
    ['JP', '100-001'],
    ['NL', 'AB 1234'],
    ['GB', 'SW1A 1A'],
    ['CA', 'D1A 0B1'],
    ['US', ''],
    ['US', '\u200b'],
    ['XX', ''],
    ['XX', '\u200b'],
    ['JP', '100〒0001'],
  ];
  for (const [country, text] of wrong) {
    it(`is not ${JSON.stringify(text)} in ${country}`, () => {
      assert.equal(readPostalCode(text, country), undefined);
    });
  }

  it('has examples in the form that is kept', () => {
    assert.deepEqual(postalCodeExamples('DE'), ['12345']);
    assert.deepEqual(postalCodeExamples('IE'), ['A65 F4E2']);
  });

  it('is kept as it is written, cleaned, where a country has no rule', () => {
    assert.equal(readPostalCode(' ab\u200b 12 ', 'XX'), 'AB 12');
    assert.equal(postalCodeExamples('XX'), undefined);
    for (const country of ['not a country', 'DE ', 'xDE', 'D', 'de', 'DEU', '', '~', 'ZZDE'])
      assert.equal(postalCodeExamples(country), undefined, country);
  });
});
