import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '@corporate-billing/sdk';
import { statementCsv } from './statement-csv.js';
import { statementWords } from './statement.words.js';

/** Makes a statement with one open item and one entry, all of it in one currency. */
function statementOf(amount: number, currency: string, text?: string): Statement {
  const money = { amount, currency };
  const zero = { amount: 0, currency };
  const item = {
    invoiceNumber: text ?? 'INV-1',
    kind: text ?? 'invoice',
    issueDate: text ?? '2026-05-01',
    dueDate: text ?? '2026-05-31',
    daysOverdue: 15,
    total: money,
    balance: money,
  };
  const entry = {
    date: text ?? '2026-05-01',
    kind: text ?? 'invoice',
    invoiceNumber: text ?? 'INV-1',
    paymentId: text ?? 'pay_1',
    amount: money,
    balance: money,
  };
  const aged = {
    current: zero,
    days1To30: money,
    days31To60: zero,
    days61To90: zero,
    over90: zero,
  };
  return {
    ...{ company: 'A', asOf: '2026-06-15', since: text ?? '2026-03-17', aged },
    ...{ credits: zero, balance: money, openingBalance: zero },
    ...{ openItems: [item], entries: [entry] },
  };
}

describe('a statement as CSV', () => {
  /** An amount in minor units, and how it is written in two dialects. */
  const amounts: [amount: number, currency: string, english: string, german: string][] = [
    [741844, 'USD', '7418.44', '7418,44'],
    [-35343, 'EUR', '-353.43', '-353,43'],
    [5, 'EUR', '0.05', '0,05'],
    [128000, 'JPY', '128000', '128000'],
    [-1, 'JPY', '-1', '-1'],
    [1234567, 'KWD', '1234.567', '1234,567'],
    [-5, 'KWD', '-0.005', '-0,005'],
  ];
  for (const [amount, currency, english, german] of amounts) {
    it(`writes ${String(amount)} minor units of ${currency} as a spreadsheet reads them`, () => {
      const statement = statementOf(amount, currency);
      const rows = (locale: string) =>
        statementCsv(statement, statementWords, locale).split('\r\n');
      assert.equal(rows('en')[1], `INV-1,Invoice,2026-05-01,2026-05-31,15,${english},${english}`);
      assert.equal(rows('de')[1], `INV-1;Invoice;2026-05-01;2026-05-31;15;${german};${german}`);
      assert.match(rows('en')[0] ?? '', new RegExp(`Total \\(${currency}\\),Balance`));
    });
  }

  for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', '\uff1d1', "=cmd|' /C calc'!A0", '%1']) {
    it(`holds no formula, wherever the API says ${JSON.stringify(text)}`, () => {
      const csv = statementCsv(statementOf(100, 'USD', text), statementWords, 'en');
      const marked = csv.match(/'/g)?.length ?? 0;
      const inText = (text.match(/'/g)?.length ?? 0) * 9;
      // Four texts of the item, four of the entry and the first day.
      assert.equal(marked - inText, 9, csv);
    });
  }

  it('shows a name with an apostrophe or a quote as it is', () => {
    const csv = statementCsv(statementOf(100, 'USD', 'O\'Brien "x"'), statementWords, 'en');
    assert.ok(csv.startsWith('Invoice Number,'));
    assert.ok(csv.includes('"O\'Brien ""x"""'));
  });
});
