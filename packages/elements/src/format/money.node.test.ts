import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCompact, formatDeduction, formatMoney } from './money.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount as people read it', () => {
  const table: readonly (readonly [
    amount: number,
    currency: string,
    locale: string,
    text: string,
  ])[] = [
    [3_932_506, 'USD', 'en', '$39,325.06'],
    [1_188_000, 'EUR', 'fr', '11 880,00 €'],
    [1_270_000, 'HUF', 'en', 'HUF 12,700.00'],
    [1_270_000, 'HUF', 'hu', '12 700,00 Ft'],
    [1_270_000, 'HUF', 'fr', '12 700,00 HUF'],
    [123_450, 'IDR', 'en', 'IDR 1,234.50'],
    [123_450, 'COP', 'en', 'COP 1,234.50'],
    [123_450, 'PKR', 'en', 'PKR 1,234.50'],
    [123_450, 'LBP', 'en', 'LBP 1,234.50'],
    [1_234_500, 'IQD', 'en', 'IQD 1,234.500'],
    [1_234_500, 'KWD', 'ar', '1,234.500 د.ك.'],
    [1_234_500, 'KWD', 'ar-EG', '١٬٢٣٤٫٥٠٠ د.ك.'],
    [123_450, 'IRR', 'fa', 'IRR ۱٬۲۳۴٫۵۰'],
    [12_345, 'CLF', 'en', 'CLF 1.2345'],
    [12_345, 'ISK', 'en', 'ISK 12,345'],
    [2_205_500, 'JPY', 'ja', '￥2,205,500'],
    [2_205_500, 'JPY', 'en', '¥2,205,500'],
    [123_450, 'XCG', 'en', 'Cg. 1,234.50'],
    [123_450, 'QQQ', 'en', 'QQQ 1,234.50'],
    [12_345_650, 'INR', 'en-IN', '₹1,23,456.50'],
    [123_450, 'CHF', 'de-CH', 'CHF 1’234.50'],
    [-123_450, 'USD', 'en', '-$1,234.50'],
    [-123_450, 'EUR', 'de', '-1.234,50 €'],
    [-123_450, 'ILS', 'he', '-1,234.50 ₪'],
    [0, 'HUF', 'en', 'HUF 0.00'],
    [4_294_967_296_00, 'USD', 'en', '$4,294,967,296.00'],
    [Number.MAX_SAFE_INTEGER, 'USD', 'en', '$90,071,992,547,409.91'],
    [Number.MAX_SAFE_INTEGER, 'HUF', 'de', '90.071.992.547.409,91 HUF'],
  ];
  // ICU renames symbols and marks now and then; only figures and digits are ours.
  const figures = (text: string) => plain(text).replace(/[^\p{Nd}.,٫٬-]|\.$/gu, '');
  for (const [amount, currency, locale, text] of table) {
    it(`is ${text} for ${String(amount)} ${currency} in ${locale}`, () => {
      assert.equal(figures(formatMoney({ amount, currency }, locale)), figures(text));
    });
  }

  it('has the symbol where the language puts it', () => {
    assert.equal(plain(formatMoney({ amount: 1_188_000, currency: 'EUR' }, 'fr')), '11 880,00 €');
    assert.equal(formatMoney({ amount: 3_932_506, currency: 'USD' }, 'en'), '$39,325.06');
  });

  it('is shown as it came when it is none', () => {
    assert.equal(formatMoney({ amount: 5, currency: 'US' }, 'en'), '5 US');
    assert.equal(formatMoney({ amount: 1.5, currency: 'USD' }, 'en'), '1.5 USD');
    assert.equal(formatCompact({ amount: 5, currency: '' }, 'en'), '5 ');
  });

  it('is not shown at all without a number, or without a currency', () => {
    for (const [amount, currency] of [
      [5, null],
      [5, undefined],
      [5, {}],
      [5, 840],
      [null, 'USD'],
      ['5', 'USD'],
      [Number.NaN, 'USD'],
    ] as [number, string][]) {
      assert.throws(() => formatMoney({ amount, currency }, 'en'), TypeError);
      assert.throws(() => formatCompact({ amount, currency }, 'en'), TypeError);
    }
  });

  it('has a true minus sign where it is taken off', () => {
    assert.equal(formatDeduction({ amount: 500_000, currency: 'USD' }, 'en'), '−$5,000.00');
    assert.equal(formatDeduction({ amount: 0, currency: 'USD' }, 'en'), '$0.00');
  });

  it('is short on an axis, by the digits of its currency', () => {
    assert.equal(formatCompact({ amount: 2_000_000, currency: 'USD' }, 'en'), '$20K');
    assert.equal(plain(formatCompact({ amount: 2_000_000, currency: 'HUF' }, 'en')), 'HUF 20K');
    assert.equal(formatCompact({ amount: 20_000, currency: 'JPY' }, 'en'), '¥20K');
  });
});
