import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invoice } from '@corporate-billing/sdk';
import { allocationsOf, chosenOf, hasMoved, linesOf, parseNumbers } from './several-rules.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const invoice = (invoiceNumber: string, payable: number, currency = 'USD') =>
  ({ invoiceNumber, dueDate: '2026-05-16', payable: { amount: payable, currency } }) as Invoice;
const line = (invoiceNumber: string, amount: number) => ({ invoiceNumber, amount: usd(amount) });

describe('the numbers of several invoices', () => {
  for (const [given, read] of [
    ['A B', ['A', 'B']],
    ['  B,A\nB ', ['B', 'A']],
    ['', []],
  ] as const) {
    it(`are read from ${JSON.stringify(given)}`, () => {
      assert.deepEqual(parseNumbers(given), read);
    });
  }
});

describe('what is asked for', () => {
  it('is all that can be paid, with its sum', () => {
    const chosen = chosenOf([invoice('A', 100), invoice('B', 0), invoice('C', 250)], undefined);
    assert.deepEqual(chosen?.allocations, [line('A', 100), line('C', 250)]);
    assert.deepEqual([chosen.amount, chosen.payable], [usd(350), usd(350)]);
  });

  for (const [what, invoices] of [
    ['nothing is left to pay', [invoice('A', 0)]],
    ['there are two currencies', [invoice('A', 1), invoice('B', 1, 'EUR')]],
    ['there is no invoice', []],
  ] as const) {
    it(`is nothing where ${what}`, () => {
      assert.equal(chosenOf(invoices, undefined), undefined);
    });
  }
});

describe('figures that move', () => {
  const agreed = [line('A', 100), line('B', 200)];
  for (const [what, invoices, moved] of [
    ['the same', [invoice('A', 100), invoice('B', 200)], false],
    ['one less', [invoice('A', 60), invoice('B', 200)], true],
    ['one gone', [invoice('A', 0), invoice('B', 200)], true],
    ['an equal sum of other parts', [invoice('A', 200), invoice('B', 100)], true],
  ] as const) {
    it(`are told apart: ${what}`, () => {
      assert.equal(hasMoved(invoices, agreed), moved);
    });
  }

  it('are said on the line of their invoice', () => {
    const invoices = [invoice('A', 60), invoice('B', 200), invoice('C', 0), invoice('D', 0)];
    const before = [...agreed, line('C', 5)];
    const lines = linesOf(invoices, { allocations: allocationsOf(invoices), before });
    assert.deepEqual(
      lines.map(({ invoiceNumber, amount, before: was }) => [
        invoiceNumber,
        amount?.amount,
        was?.amount,
      ]),
      [
        ['A', 60, 100],
        ['B', 200, undefined],
        ['C', undefined, 5],
      ],
    );
  });
});
