import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invoice } from '@corporate-billing/sdk';
import { countOf, matches, newestFirst, passes, sorted, sums } from './history-rules.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

function invoice(number: string, more: Partial<Invoice> = {}): Invoice {
  return {
    invoiceNumber: number,
    issueDate: '2026-06-01',
    dueDate: '2026-07-01',
    status: 'open',
    overdue: false,
    total: usd(1000),
    balance: usd(1000),
    payable: usd(1000),
    ...more,
  };
}

const lateAndPart = invoice('INV-2', { overdue: true, balance: usd(400), payable: usd(400) });
const numbers = (invoices: Invoice[]) => invoices.map(({ invoiceNumber }) => invoiceNumber);

void describe('the invoice history', () => {
  void it('counts an invoice that is late and partially paid under both', () => {
    const all = [invoice('INV-1'), lateAndPart];
    assert.equal(countOf(all, 'all'), 2);
    assert.equal(countOf(all, 'overdue'), 1);
    assert.equal(countOf(all, 'partial'), 1);
    assert.equal(countOf(all, 'open'), 1);
  });

  void it('shows what it has no filter for under all', () => {
    assert.equal(passes(invoice('INV-9', { status: 'on-hold' }), 'all'), true);
    assert.equal(passes(invoice('INV-9', { status: 'on-hold' }), 'open'), false);
  });

  void it('finds by number or PO, whatever the case and the spaces', () => {
    const found = invoice('INV-2026-0117', { purchaseOrderNumber: 'PO-88213' });
    for (const query of ['0117', 'po-88213', ' PO-882 13 ', 'inv-2026', '']) {
      assert.equal(matches(found, query), true, query);
    }
    assert.equal(matches(found, 'PO-87440'), false);
    assert.equal(matches(invoice('INV-1'), 'undefined'), false);
  });

  void it('finds an amount however it is typed', () => {
    const found = invoice('INV-1', { total: usd(1_857_570), balance: usd(500_000) });
    for (const query of [
      '18,575.70',
      '18.575,70',
      "18'575.70",
      '$18,575.70',
      'US$ 18575.70',
      '18575.70',
      '5,000',
      '5000',
      '5.000,00',
      '5000.00',
      '5 000,00 $',
      '５０００',
    ]) {
      assert.equal(matches(found, query), true, query);
    }
    for (const query of ['18,575', '1857', '575.70', '500', '50000', '5000 each']) {
      assert.equal(matches(found, query), false, query);
    }
    const yen = { amount: 12_345, currency: 'JPY' };
    assert.equal(matches(invoice('INV-2', { total: yen, balance: yen }), '12,345円'), true);
    assert.equal(matches(invoice('INV-2', { total: yen, balance: yen }), '¥12,345'), true);
  });

  void it('sorts numbers as people count', () => {
    const all = [invoice('INV-10'), invoice('INV-9')];
    const sort = { column: 'invoiceNumber', descending: false } as const;
    assert.deepEqual(numbers(sorted(all, sort, 'en')), ['INV-9', 'INV-10']);
  });

  void it('puts invoices without PO last in both directions', () => {
    const all = [
      invoice('A'),
      invoice('B', { purchaseOrderNumber: 'PO-1' }),
      invoice('C', { purchaseOrderNumber: 'PO-2' }),
    ];
    const by = (descending: boolean) =>
      numbers(sorted(all, { column: 'purchaseOrder', descending }, 'en'));
    assert.deepEqual(by(false), ['B', 'C', 'A']);
    assert.deepEqual(by(true), ['C', 'B', 'A']);
  });

  void it('starts with the newest and keeps the given list as it was', () => {
    const all = [invoice('A', { issueDate: '2026-01-01' }), invoice('B')];
    assert.deepEqual(numbers(sorted(all, newestFirst, 'en')), ['B', 'A']);
    assert.deepEqual(numbers(all), ['A', 'B']);
  });

  void it('puts what is late before what is merely open, and settled last', () => {
    const all = [
      invoice('P', { status: 'paid', balance: usd(0), payable: usd(0) }),
      invoice('O'),
      lateAndPart,
    ];
    const sort = { column: 'status', descending: false } as const;
    assert.deepEqual(numbers(sorted(all, sort, 'en')), ['INV-2', 'O', 'P']);
  });

  void it('never adds one currency to another', () => {
    assert.deepEqual(sums([usd(1), usd(2), { amount: 5, currency: 'EUR' }]), [
      usd(3),
      { amount: 5, currency: 'EUR' },
    ]);
  });
});
