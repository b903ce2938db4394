import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatInstant, formatPeriod } from './date.js';

/** Writes the year in a language's digits. */
const yearIn = (locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false }).format(2026);

describe('a business date', () => {
  for (const locale of [
    ...[
      'en',
      'fr',
      'de',
      'ja',
      'hi',
      'th',
      'th-TH',
      'fa',
      'fa-IR',
      'ar',
      'ar-SA',
      'ar-EG',
      'ckb-IR',
    ],
    ...['ja-JP-u-ca-japanese', 'en-u-ca-buddhist', 'he-IL-u-ca-hebrew', 'zh-TW-u-ca-roc'],
  ]) {
    it(`is of the Gregorian calendar and in the digits of amounts in ${locale}`, () => {
      const year = yearIn(locale);
      const period = { start: '2026-06-15', end: '2026-06-16' };
      for (const text of [
        formatDate('2026-06-15', locale),
        formatDate('2026-06-15', locale, { year: 'numeric', month: 'long' }),
        formatInstant('2026-06-15T09:00:00Z', locale, 'Asia/Bangkok'),
        formatPeriod(period, locale).split('\u2013')[1] ?? '',
      ]) {
        assert.ok(text.includes(year), `${text} has no ${year}`);
      }
    });
  }

  it('is shown as it came when it is another text, and not at all when it is none', () => {
    assert.equal(formatDate('soon', 'en'), 'soon');
    for (const value of [null, undefined, {}, [], 7] as never[]) {
      assert.throws(() => formatDate(value, 'en'), TypeError);
      assert.throws(() => formatPeriod({ start: '2026-06-15', end: value }, 'en'), TypeError);
    }
  });

  it('is shown as it came when it is none', () => {
    assert.equal(formatDate('soon', 'en'), 'soon');
  });
});
