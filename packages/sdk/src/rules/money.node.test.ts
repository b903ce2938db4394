import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalString, formatMoney, minorUnits } from './money.js';

/**
 * Lists every code of ISO 4217 by the digits of its minor unit; the last row has those without one.
 */
const iso4217: readonly (readonly [digits: number, codes: string])[] = [
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
     CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
     GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD
     MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
     PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
     TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [0, 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'],
];

describe('the digits of a currency', () => {
  for (const [digits, codes] of iso4217) {
    for (const code of codes.split(/\s+/)) {
      it(`are ${String(digits)} for ${code}`, () => {
        assert.equal(minorUnits(code), digits);
      });
    }
  }

  it('are two for a code that ISO 4217 does not have yet, and for those it has withdrawn', () => {
    assert.deepEqual(['QQQ', 'HRK', 'ANG', 'SLL'].map(minorUnits), [2, 2, 2, 2]);
  });

  it('do not depend on capitals', () => {
    assert.deepEqual(['jpy', 'Kwd', 'usd'].map(minorUnits), [0, 3, 2]);
  });

  it('are not guessed for what is no code', () => {
    for (const code of ['', 'US', 'USDT', '$', 'U$D', '123', 'ÄÖÜ', 'USD ', 'toString']) {
      const message = `Not a currency code of ISO 4217: ${code}`;
      assert.throws(() => minorUnits(code), { name: 'RangeError', message });
    }
  });
});

describe('an amount as a decimal', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const cases: readonly (readonly [amount: number, currency: string, text: string])[] = [
    [3_932_506, 'USD', '39325.06'],
    [1_270_000, 'HUF', '12700.00'],
    [0, 'USD', '0.00'],
    [-0, 'USD', '0.00'],
    [-0, 'JPY', '0'],
    [5, 'USD', '0.05'],
    [-5, 'EUR', '-0.05'],
    [99, 'EUR', '0.99'],
    [100, 'EUR', '1.00'],
    [1_200, 'JPY', '1200'],
    [-1_200, 'JPY', '-1200'],
    [1, 'KWD', '0.001'],
    [-1_234_567, 'IQD', '-1234.567'],
    [12_345, 'CLF', '1.2345'],
    [2_147_483_648, 'USD', '21474836.48'],
    [most, 'USD', '90071992547409.91'],
    [-most, 'USD', '-90071992547409.91'],
    [most, 'JPY', '9007199254740991'],
    [most, 'CLF', '900719925474.0991'],
  ];
  for (const [amount, currency, text] of cases) {
    it(`is ${text} for ${String(amount)} ${currency}`, () => {
      assert.equal(decimalString({ amount, currency }), text);
    });
  }

  it('is not made of what is no whole number of minor units', () => {
    for (const amount of [1.5, NaN, Infinity, 2 ** 53, '12' as unknown as number]) {
      const message = `Not an amount in whole minor units: ${String(amount)}`;
      assert.throws(() => decimalString({ amount, currency: 'USD' }), {
        name: 'RangeError',
        message,
      });
    }
  });
});

describe('an amount as people read it', () => {
  const rows: readonly (readonly [
    amount: number,
    currency: string,
    locale: string,
    text: string,
  ])[] = [
    [3_932_506, 'USD', 'en', '$39,325.06'],
    [3_932_506, 'USD', 'de', '39.325,06 $'],
    [3_932_506, 'EUR', 'en', '€39,325.06'],
    [3_932_506, 'JPY', 'en', '¥3,932,506'],
    [3_932_506, 'HUF', 'en', 'HUF 39,325.06'],
    [3_932_506, 'KWD', 'en', 'KWD 3,932.506'],
    [-5, 'USD', 'en', '-$0.05'],
    [Number.MAX_SAFE_INTEGER, 'USD', 'en', '$90,071,992,547,409.91'],
  ];
  // Twice, because the second time nothing is made anew.
  for (const [amount, currency, locale, text] of [...rows, ...rows]) {
    it(`is ${text} for ${String(amount)} ${currency} in ${locale}`, () => {
      assert.equal(formatMoney({ amount, currency }, locale).replace(/\s/g, ' '), text);
    });
  }

  it('takes what is found once, and does not make it again', () => {
    const made = new Set<unknown>();
    const { NumberFormat } = Intl;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, given: [string]) => {
        const format = new target(...given);
        made.add(format);
        return format;
      },
    });
    try {
      for (const locale of ['en-AU', 'en-AU', 'en-NZ'])
        formatMoney({ amount: 1, currency: 'AUD' }, locale);
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
    assert.equal(made.size, 2);
  });
});
