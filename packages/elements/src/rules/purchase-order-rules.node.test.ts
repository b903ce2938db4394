import type { PurchaseOrder, Subscription } from '@corporate-billing/sdk';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, faultsOf, nextInvoiceDate, standingOf } from './purchase-order-rules.js';

const today = '2026-06-15';
const order = (expirationDate: string, number = 'PO-1', state = 'active'): PurchaseOrder => ({
  purchaseOrderId: number,
  number,
  expirationDate,
  state: state,
  etag: '"1"',
});
const account = (...renewals: string[]) => ({
  subscriptions: renewals.map((renewalDate) => ({ renewalDate }) as Subscription),
});

test('is good through its last day, and expires within 60 days', () => {
  assert.deepEqual(standingOf(order('2026-06-15'), today), { kind: 'expiring', days: 0 });
  assert.deepEqual(standingOf(order('2026-08-14'), today), { kind: 'expiring', days: 60 });
  assert.deepEqual(standingOf(order('2026-08-15'), today), { kind: 'active' });
  assert.deepEqual(standingOf(order('2026-06-14'), today), { kind: 'expired' });
  assert.deepEqual(standingOf(order('2027-01-01', 'PO-1', 'expired'), today), { kind: 'expired' });
  assert.deepEqual(standingOf(order('2027-01-01', 'PO-1', 'suspended'), today), {
    kind: 'unknown',
    state: 'suspended',
  });
});

test('expects the next invoice on the nearest renewal that is not past', () => {
  assert.equal(
    nextInvoiceDate(account('2026-09-01', '2026-07-01', '2026-06-14'), today),
    '2026-07-01',
  );
  assert.equal(nextInvoiceDate(account('2026-06-15'), today), '2026-06-15');
  assert.equal(nextInvoiceDate(account(), today), undefined);
});

test('warns when the best purchase order ends before the next invoice', () => {
  const best = order('2026-08-31');
  assert.deepEqual(coverageOf([order('2026-07-01', 'PO-0'), best], account('2026-09-01'), today), {
    kind: 'uncovered',
    next: '2026-09-01',
    best,
  });
  assert.equal(coverageOf([order('2026-09-01')], account('2026-09-01'), today).kind, 'covered');
  assert.equal(coverageOf([order('2026-07-01')], account('2026-07-01'), today).kind, 'covered');
});

test('warns when none is active, and not where there is none at all', () => {
  const past = order('2025-12-31', 'PO-1', 'expired');
  assert.deepEqual(coverageOf([past], account(), today), { kind: 'none-active', next: undefined });
  assert.equal(coverageOf([], account('2026-09-01'), today).kind, 'covered');
  assert.equal(coverageOf([order('2027-01-01')], account(), today).kind, 'covered');
});

test('claims nothing about an order in a state it does not know', () => {
  const odd = order('2027-01-01', 'PO-1', 'suspended');
  assert.equal(coverageOf([odd], account('2026-09-01'), today).kind, 'covered');
  const past = order('2025-12-31', 'PO-2', 'expired');
  assert.equal(coverageOf([past, odd], account('2026-09-01'), today).kind, 'covered');
});

test('refuses an empty or known number and a day in the past', () => {
  const orders = [order('2027-01-01', 'PO-88213'), order('2027-01-01', 'PO-88214')];
  const faults = (number: string, expirationDate: string, base?: PurchaseOrder) =>
    faultsOf({ number, expirationDate }, { orders, today, base });
  assert.deepEqual(faults(' ', ''), { number: 'missing', expirationDate: 'missing' });
  assert.deepEqual(faults('po-88213 ', '2026-06-14'), { number: 'known', expirationDate: 'past' });
  assert.deepEqual(faults('PO-88213', '2026-06-15', orders[0]), {});
  assert.deepEqual(faults('ＰＯ-88213\u200b', '2026-06-15'), { number: 'known' });
  assert.deepEqual(faults('\u200b\u3164', '2026-06-15'), { number: 'missing' });
  assert.deepEqual(faults('PO-9', '2026-06-15'), {});
  for (const date of ['x2026-06-15', '2026-06-15x', '15.06.2026'])
    assert.deepEqual(faults('PO-9', date), { expirationDate: 'missing' });
});

test('lets the number of an expired order be corrected', () => {
  const base = order('2025-12-31', 'PO-85102', 'expired');
  const world = { orders: [base], today, base };
  assert.deepEqual(faultsOf({ number: 'PO-85103', expirationDate: '2025-12-31' }, world), {});
  assert.deepEqual(faultsOf({ number: 'PO-85103', expirationDate: '2026-01-01' }, world), {
    expirationDate: 'past',
  });
});
