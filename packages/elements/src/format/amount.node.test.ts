import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountText, parseAmount } from './amount.js';

const read = (text: string, locale = 'en', currency = 'USD') => {
  const reading = parseAmount(text, currency, locale);
  return 'amount' in reading ? reading.amount : reading.problem;
};

describe('an amount as people type it', () => {
  it('takes each language’s own way of writing', () => {
    assert.equal(read('1,234.50', 'en'), 123_450);
    assert.equal(read('1.234,50', 'de'), 123_450);
    assert.equal(read('1 234,50', 'fr'), 123_450);
    assert.equal(read('1\u202f234,50', 'fr'), 123_450);
    assert.equal(read('1\u00a0234,50', 'fr'), 123_450);
    assert.equal(read('1’234.50', 'de-CH'), 123_450);
    assert.equal(read("1'234.50", 'de-CH'), 123_450);
    assert.equal(read('1,23,456.00', 'en-IN'), 12_345_600);
    assert.equal(read('١٬٢٣٤٫٥٠', 'ar-EG'), 123_450);
  });

  it('takes plain numbers, the currency beside them and blanks around them', () => {
    assert.equal(read('7418.44'), 741_844);
    assert.equal(read(' $4,000 '), 400_000);
    assert.equal(read('4000 USD'), 400_000);
    assert.equal(read('12,5 €', 'fr', 'EUR'), 1_250);
    assert.equal(read('.5'), 50);
    assert.equal(read('4000.'), 400_000);
    assert.equal(read('1000', 'ja', 'JPY'), 1_000);
    assert.equal(read('1,000', 'ja', 'JPY'), 1_000);
    assert.equal(read('1.234', 'en', 'KWD'), 1_234);
  });

  it('takes the point of a number pad where the language writes a comma, unless it could be a thousand', () => {
    assert.equal(read('1234.50', 'fr', 'EUR'), 123_450);
    assert.equal(read('1.234', 'fr', 'EUR'), 'unreadable');
  });

  it('takes two different marks in any language, since the last can only be the decimal one', () => {
    assert.equal(read('1.234,50', 'en'), 123_450);
    assert.equal(read('1,234.50', 'de'), 123_450);
    assert.equal(read('1 234,50', 'en'), 123_450);
  });

  it('guesses at nothing that could mean two amounts', () => {
    assert.equal(read('1,50', 'en'), 'unreadable');
    assert.equal(read('1.50', 'de'), 'unreadable');
    assert.equal(read('12,34,56'), 'unreadable');
    assert.equal(read('1,234,50', 'en'), 'unreadable');
    assert.equal(read('1.234.50', 'de'), 'unreadable');
    assert.equal(read('1,2345.00'), 'unreadable');
  });

  it('says what cannot be an amount at all', () => {
    assert.equal(read(''), 'empty');
    assert.equal(read('   '), 'empty');
    for (const text of ['all of it', '12e3', '£5', '1,,000', '5 $ 5', '0x10', 'NaN', '--5', '½']) {
      assert.equal(read(text), 'unreadable', text);
    }
  });

  it('refuses more digits than the currency has', () => {
    assert.equal(read('10.005'), 'too-precise');
    assert.equal(read('10.000'), 'too-precise');
    assert.equal(read('100.5', 'ja', 'JPY'), 'too-precise');
  });

  it('reads nothing, less than nothing and more than anything as what they are', () => {
    assert.equal(read('0'), 0);
    assert.equal(read('-5'), -500);
    assert.equal(read('9'.repeat(40)), Number.MAX_SAFE_INTEGER);
  });

  it('reads back every amount it would write, in every language', () => {
    const locales = [
      'en',
      'en-IN',
      'de',
      'de-CH',
      'fr',
      'fr-CA',
      'es',
      'it',
      'pt',
      'pt-BR',
      'nl',
      'ja',
      'ar-EG',
      'hi',
    ];
    const currencies = ['USD', 'EUR', 'JPY', 'KWD'];
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999_999 }),
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        (amount, locale, currency) =>
          read(amountText(amount, currency, locale), locale, currency) === amount,
      ),
      { numRuns: 3_000 },
    );
  });

  it('never throws and never reads a fraction of a minor unit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' -$€")) }),
        (text) => {
          const reading = parseAmount(text, 'USD', 'en');
          return !('amount' in reading) || Number.isSafeInteger(reading.amount);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
