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
    assert.equal(read('12,34,56'), 'unreadable');
    assert.equal(read('1,234,50', 'en'), 'unreadable');
    assert.equal(read('1.234.50', 'de'), 'unreadable');
    assert.equal(read('1,2345.00'), 'unreadable');
  });

  it('says what cannot be an amount at all', () => {
    assert.equal(read(''), 'empty');
    assert.equal(read('   '), 'empty');
    for (const text of ['all of it', '12e3', '1,,000', '5 $ 5', '0x10', 'NaN', '--5', '½']) {
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
      'fa',
      'hi',
    ];
    const currencies = ['USD', 'EUR', 'JPY', 'KWD', 'HUF', 'CLF', 'XYZ'];
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

describe('an amount as people paste it', () => {
  const table: readonly (readonly [
    locale: string,
    currency: string,
    text: string,
    amount: number,
  ])[] = [
    // The same sum as each language writes it.
    ['en', 'USD', '1,234.50', 123_450],
    ['fr', 'EUR', '1 234,50', 123_450],
    ['fr', 'EUR', '1\u202f234,50\u00a0€', 123_450],
    ['de', 'EUR', '1.234,50 €', 123_450],
    ['es', 'EUR', '1234,50 €', 123_450],
    ['it', 'EUR', '€ 1.234,50', 123_450],
    ['pt-PT', 'EUR', '1 234,50', 123_450],
    ['pt-BR', 'USD', 'US$ 1.234,50', 123_450],
    ['nl', 'EUR', '€ 1.234,50', 123_450],
    ['ja', 'JPY', '12,345', 12_345],
    ['ar', 'KWD', '1,234.500', 1_234_500],
    ['ar-EG', 'KWD', '١٬٢٣٤٫٥٠٠', 1_234_500],
    ['fa', 'EUR', '۱٬۲۳۴٫۵۰', 123_450],
    ['hi', 'USD', '१,२३४.५०', 123_450],
    ['hi', 'USD', '1,23,456.50', 12_345_650],
    ['en', 'HUF', '12,700.00', 1_270_000],
    ['de', 'HUF', '12.700,00 Ft', 1_270_000],
    // Full-width and other digits, and the marks of their keyboards.
    ['ja', 'JPY', '１２，３４５', 12_345],
    ['ja', 'JPY', '１２、３４５円', 12_345],
    ['ja', 'JPY', '12,345円', 12_345],
    ['en', 'JPY', '12,345円', 12_345],
    ['fr', 'JPY', '12,345円', 12_345],
    ['de', 'JPY', '12.345', 12_345],
    ['ja', 'JPY', '￥12,345', 12_345],
    ['ja', 'JPY', '¥12,345-', Number.NaN],
    ['ar', 'USD', '١٢٣٤،٥٠', 123_450],
    // The account's own currency, however it is named.
    ['en', 'USD', 'US$1,234.50', 123_450],
    ['en', 'USD', '$1,234.50 USD', 123_450],
    ['en', 'USD', 'usd 1,234.50', 123_450],
    ['en', 'USD', '1,234.50 US dollars', 123_450],
    ['de', 'USD', '$ 1.234,50', 123_450],
    ['de', 'USD', '1.234,50 US-Dollar', 123_450],
    ['en', 'EUR', '12 euros', 1_200],
    ['en', 'CAD', 'C$5', 500],
    ['de-CH', 'CHF', "Fr. 1'234.50", 123_450],
    ['de-CH', 'CHF', 'CHF 50.–', 5_000],
    ['en', 'KWD', '1.5 KD', 1_500],
    ['en', 'USD', '\u202a$1,234.50\u202c', 123_450],
    // Several names of it, and its points and blanks as they come.
    ['en', 'GBP', 'GBP£1,234.50', 123_450],
    ['en', 'CAD', 'CAD$ 5', 500],
    ['en', 'CAD', 'CDN$5', 500],
    ['en', 'CAD', '5 $ CA', 500],
    ['en', 'USD', 'US $5.00', 500],
    ['en', 'USD', 'U.S. $5', 500],
    ['en', 'USD', '5,00 $US', 500],
    ['en', 'USD', '$ 1,234.50 (USD)', 123_450],
    ['en', 'USD', 'USD: 1,234.50', 123_450],
    ['en', 'USD', '$.50', 50],
    ['en', 'USD', 'USD.50', 50],
    ['en', 'SGD', 'S$1,234.50', 123_450],
    ['en', 'INR', 'Rs.5000', 500_000],
    ['en', 'OMR', '1.234 R.O.', 1_234],
    ['en', 'OMR', 'R.O. 1.234', 1_234],
    ['en', 'BHD', 'BD 1.234,500', 1_234_500],
    ['en', 'IQD', '١٢٥٠٫٥٠٠ د.ع', 1_250_500],
    ['ar-IQ', 'IQD', '١٬٢٥٠٫٥٠٠ د.ع.‏', 1_250_500],
    ['es-CL', 'CLF', 'UF 1.234,5678', 12_345_678],
    ['is', 'ISK', '12.345 krónur', 12_345],
    ['fr-MG', 'MGA', '12 345,00 Ar', 1_234_500],
    ['vi', 'VND', '12.345đ', 12_345],
    ['fr', 'XOF', '12 345 FCFA', 12_345],
    ['fr', 'XAF', '12 345 F CFA', 12_345],
    // No cents.
    ['en-IN', 'INR', '₹1,23,456/-', 12_345_600],
    ['en', 'INR', 'Rs 5000/-', 500_000],
    ['en', 'TZS', '5,000/=', 500_000],
    ['sv', 'SEK', '1234:-', 123_400],
    ['sv', 'SEK', '1 234:- kr', 123_400],
    ['fr', 'EUR', '1.234,- €', 123_400],
    ['hu', 'HUF', '1.234,- Ft', 123_400],
    ['en', 'USD', '1,234.-', 123_400],
    ['en', 'JPY', '12,345.-', 12_345],
    ['de', 'EUR', '4000,-', 400_000],
    ['de', 'EUR', '4.000,-- €', 400_000],
    ['de', 'EUR', '4000,— EUR', 400_000],
    ['nl', 'EUR', '€ 50,-', 5_000],
    ['nl', 'EUR', '€ 50,=', 5_000],
    ['en', 'USD', '4000,', 400_000],
    // A decimal mark of another language, where nothing else is possible.
    ['en', 'USD', '50,5', 5_050],
    ['en', 'USD', '1,50', 150],
    ['de', 'EUR', '50.5', 5_050],
    ['de', 'EUR', '1.50', 150],
    ['fr', 'EUR', '50.5', 5_050],
    ['en', 'USD', ',5', 50],
    ['en', 'USD', '.5', 50],
    ['en', 'USD', "1'234.50", 123_450],
    ['en', 'USD', '1´234.50', 123_450],
    ['fr', 'EUR', '1’234,50', 123_450],
    ['en', 'USD', '1 234,50', 123_450],
    ['en', 'USD', '1\u2009234\u2009567.5', 123_456_750],
    ['en', 'USD', '1.234.567', 123_456_700],
    ['de', 'EUR', '1,234,567', 123_456_700],
    // Groups of one's own language.
    ['en', 'USD', '1,234', 123_400],
    ['de', 'EUR', '1.234', 123_400],
    ['fr', 'EUR', '1 234', 123_400],
    ['en', 'USD', '-$5', -500],
    ['en', 'USD', '$-5', -500],
    ['en', 'USD', '\u22125.00', -500],
  ];
  for (const [locale, currency, text, amount] of table) {
    const wanted = Number.isNaN(amount) ? 'unreadable' : amount;
    it(`${JSON.stringify(text)} of ${currency} in ${locale} is ${String(wanted)}`, () => {
      assert.equal(read(text, locale, currency), wanted);
    });
  }

  const refused: readonly (readonly [
    locale: string,
    currency: string,
    text: string,
    why: string,
  ])[] = [
    // Each may mean a thousand and more, or one and a bit.
    ['fr', 'EUR', '1.234', 'unreadable'],
    ['pt-PT', 'EUR', '1.234', 'unreadable'],
    ['en', 'KWD', '1,234', 'unreadable'],
    ['de', 'KWD', '1.234', 'unreadable'],
    ['en', 'USD', '1.234', 'too-precise'],
    ['de', 'EUR', '1,234', 'too-precise'],
    ['en', 'USD', '0,500', 'unreadable'],
    ['en', 'USD', ',500', 'unreadable'],
    ['en', 'USD', '1,234 50', 'unreadable'],
    // Digits that the currency does not have.
    ['ja', 'JPY', '100.50', 'too-precise'],
    ['en', 'KWD', '1.2345', 'too-precise'],
    ['en', 'HUF', '1.005', 'too-precise'],
    // These name another currency.
    ['en', 'USD', '£5', 'other-currency'],
    ['en', 'USD', '5 EUR', 'other-currency'],
    ['en', 'USD', 'eur 5', 'other-currency'],
    ['en', 'USD', 'C$5', 'other-currency'],
    ['en', 'CAD', 'US$5', 'other-currency'],
    ['en', 'USD', '5 A$', 'other-currency'],
    ['en', 'USD', '5 HK$', 'other-currency'],
    ['en', 'USD', '5 CAD$', 'other-currency'],
    ['en', 'EUR', 'GBP£5', 'other-currency'],
    ['ar-IQ', 'IQD', 'د.ع.‏ ١٬٢٥٠', 'unreadable'],
    ['en', 'EUR', '5 zł', 'other-currency'],
    ['en', 'EUR', '5,000円', 'other-currency'],
    ['fr', 'EUR', '5 CHF', 'other-currency'],
    // These are no amount at all.
    ['en', 'USD', '50%', 'unreadable'],
    ['en', 'USD', '1e3', 'unreadable'],
    ['en', 'USD', '5-', 'unreadable'],
    ['en', 'USD', '(5.00)', 'unreadable'],
    ['en', 'USD', '10k', 'unreadable'],
    ['en', 'USD', '1,234.50¹', 'unreadable'],
    ['en', 'USD', '5²', 'unreadable'],
    ['en', 'USD', '5½', 'unreadable'],
    ['en', 'USD', '12/50', 'unreadable'],
    ['en', 'USD', '$', 'unreadable'],
    ['en', 'USD', '\u200b\u00a0', 'empty'],
  ];
  for (const [locale, currency, text, why] of refused) {
    it(`${JSON.stringify(text)} of ${currency} in ${locale} is refused: ${why}`, () => {
      assert.equal(read(text, locale, currency), why);
    });
  }

  it('names the other currency as it was typed', () => {
    assert.deepEqual(parseAmount('£5', 'USD', 'en'), { problem: 'other-currency', mark: '£' });
    assert.deepEqual(parseAmount('5 EUR', 'USD', 'en'), { problem: 'other-currency', mark: 'EUR' });
  });
});
