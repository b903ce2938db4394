import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createBilling } from '@corporate-billing/sdk';
import type { Account, Invoice, PaymentMethod, PurchaseOrder, Quote } from '@corporate-billing/sdk';
import { createMockBackend } from '@corporate-billing/mocks';
import {
  creditOf,
  decisionsOf,
  figuresOf,
  heightOf,
  isPartial,
  lastDayOfCard,
  monthsOf,
  scaleOf,
  sumOfPart,
} from './overview-rules.js';

const today = '2026-06-15';

interface Sources {
  account: Account;
  invoices: readonly Invoice[];
  quotes: readonly Quote[];
  orders: readonly PurchaseOrder[];
  method: PaymentMethod;
}

async function demo(user: string): Promise<Sources> {
  const backend = createMockBackend({ clock: 'frozen', latency: 0 });
  await backend.signInAs(user);
  const billing = createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
  const [account, invoices, quotes, orders, method] = await Promise.all([
    billing.account.get(),
    billing.invoices.list(),
    billing.quotes.list(),
    billing.purchaseOrders.list(),
    billing.paymentMethod.get(),
  ]);
  billing.close();
  return { account, invoices, quotes, orders, method };
}

describe('the figures of the overview', () => {
  let acme: Sources;
  before(async () => {
    acme = await demo('acme-billing');
  });

  it('adds up what is owed, what is on its way and what is late', () => {
    const figures = figuresOf(acme.invoices, 'USD', today);
    assert.deepEqual(figures.outstanding, { amount: 39_416_07, currency: 'USD' });
    assert.equal(figures.owedCount, 5);
    assert.deepEqual(figures.processing, { amount: 2_370_68, currency: 'USD' });
    assert.deepEqual(figures.overdue, { amount: 14_384_33, currency: 'USD' });
    assert.equal(figures.overdueCount, 2);
    assert.equal(figures.oldestDays, 30);
  });

  it('names the next payment that is still to be made, not the one on its way', () => {
    const { next } = figuresOf(acme.invoices, 'USD', today);
    assert.equal(next?.invoiceNumber, 'INV-2026-0112');
    assert.equal(next.dueDate, '2026-06-27');
  });

  it('owes nothing where nothing was billed', () => {
    const figures = figuresOf([], 'EUR', today);
    assert.equal(figures.outstanding.amount, 0);
    assert.equal(figures.oldestDays, 0);
    assert.equal(figures.next, undefined);
  });

  it('never adds amounts of two currencies', () => {
    const [first] = acme.invoices;
    const foreign = { ...first!, balance: { amount: 5, currency: 'EUR' } };
    assert.equal(figuresOf([foreign], 'USD', today).outstanding.amount, 0);
  });

  it('puts the most pressing decision first', () => {
    const found = decisionsOf(acme, today).map((one) =>
      one.kind === 'quote'
        ? one.quote.quoteNumber
        : one.kind === 'order-expiring'
          ? one.order.number
          : one.kind,
    );
    assert.deepEqual(found, [
      'Q-2026-0039',
      'overdue',
      'Q-2026-0042',
      'Q-2026-0044',
      'PO-87440',
      'card',
    ]);
  });

  it('puts the overdue invoices together, the oldest first', () => {
    const overdue = decisionsOf(acme, today).find((one) => one.kind === 'overdue');
    assert.deepEqual(
      overdue?.kind === 'overdue' && overdue.invoices.map((one) => one.invoiceNumber),
      ['INV-2026-0081', 'INV-2026-0096'],
    );
  });

  it('counts the last day of the card to the end of its month', () => {
    assert.equal(lastDayOfCard(acme.method), '2026-08-31');
    const december = { ...acme.method, display: { expiryMonth: 12, expiryYear: 2027 } };
    assert.equal(lastDayOfCard(december), '2027-12-31');
    assert.equal(lastDayOfCard({ ...acme.method, display: {} }), undefined);
  });

  it('leaves a card alone that is good for longer', () => {
    const method = { ...acme.method, display: { expiryMonth: 10, expiryYear: 2026 } };
    assert.ok(!decisionsOf({ ...acme, method }, today).some((one) => one.kind === 'card'));
  });

  it('says nothing of what could not be read', () => {
    const { account, invoices } = acme;
    const kinds = decisionsOf({ account, invoices }, today).map((one) => one.kind);
    assert.deepEqual(kinds, ['overdue']);
  });

  it('asks for a purchase order when all have expired', () => {
    const orders = acme.orders.filter((one) => one.state === 'expired');
    const kinds = decisionsOf({ ...acme, orders }, today).map((one) => one.kind);
    assert.ok(kinds.includes('order-missing'));
  });

  it('asks for a purchase order a quote cannot be accepted without', async () => {
    const aurelia = await demo('facturation@aurelia.example');
    const kinds = decisionsOf({ ...aurelia, orders: [] }, today).map((one) => one.kind);
    assert.deepEqual(kinds, ['quote', 'order-missing']);
  });

  it('asks for one only where a quote is above what goes without', async () => {
    const aurelia = await demo('facturation@aurelia.example');
    const { quotes, account, orders } = aurelia;
    const [quote] = quotes.filter(({ status }) => status === 'pending');
    const { amount, currency } = account.purchaseOrderThreshold;
    const method = { ...aurelia.method, kind: 'check' };
    const priced = (total: number, of = currency) => [
      { ...quote!, total: { amount: total, currency: of } },
    ];
    const [order] = orders.filter(({ state }) => state === 'active');
    const soon = { ...order!, expirationDate: '2026-06-20' };
    const past = { ...order!, expirationDate: '2026-06-14' };
    const rows: [string, Partial<Sources>, boolean][] = [
      ['above it', { quotes: priced(amount + 1) }, true],
      ['as much', { quotes: priced(amount) }, false],
      ['less', { quotes: priced(amount - 1) }, false],
      ['of another currency', { quotes: priced(amount + 1, 'XXX') }, false],
      ['above it, paid by card', { method: { ...method, kind: 'card' } }, false],
      ['above it, paid in an unknown way', { method: undefined as never }, false],
      ['above it, with an order', { orders: [past, order!] }, false],
      ['above it, with an order that ends soon', { orders: [soon] }, false],
      ['above it, with an order that has ended', { orders: [past] }, true],
      ['none', { quotes: [] }, false],
      ['not known', { quotes: undefined as never }, false],
    ];
    for (const [what, over, isAsked] of rows) {
      const given = { ...aurelia, method, orders: [], quotes: priced(amount + 1), ...over };
      const found = decisionsOf({ ...given, account: { ...account, subscriptions: [] } }, today);
      const missing = found.find(({ kind }) => kind === 'order-missing');
      assert.equal(missing?.kind === 'order-missing' && missing.forQuote, isAsked, what);
    }
    const nothing = { ...aurelia, method, orders: undefined as never };
    assert.ok(!decisionsOf(nothing, today).some(({ kind }) => kind === 'order-missing'));
  });

  it('names the orders that end, the next one first, and then no other', () => {
    const order = (number: string, expirationDate: string) => ({
      ...acme.orders[0]!,
      number,
      expirationDate,
    });
    const orders = [order('PO-2', '2026-07-20'), order('PO-1', '2026-07-10')];
    const found = decisionsOf({ ...acme, orders }, today).flatMap((one) =>
      'order' in one ? [[one.kind, one.order.number]] : [],
    );
    assert.deepEqual(found, [
      ['order-expiring', 'PO-1'],
      ['order-expiring', 'PO-2'],
    ]);
  });

  it('asks for a purchase order where there is none and an invoice is expected', async () => {
    const tanaka = await demo('tanaka-keiri');
    assert.deepEqual(decisionsOf(tanaka, today), [
      { kind: 'order-missing', next: '2027-06-01', forQuote: false },
    ]);
  });

  it('asks for no purchase order where nothing is to come that could carry it', async () => {
    assert.deepEqual(decisionsOf(await demo('new-billing'), today), []);
  });

  it('says that no purchase order reaches the next invoice', () => {
    const [first] = acme.orders;
    const orders = [{ ...first!, expirationDate: '2026-08-25' }];
    const decision = decisionsOf({ ...acme, orders }, today).find(
      (one) => one.kind === 'order-short',
    );
    assert.equal(decision?.kind === 'order-short' && decision.next, '2026-09-01');
  });
});

describe('the chart of the overview', () => {
  let acme: Sources;
  before(async () => {
    acme = await demo('acme-billing');
  });

  it('shows the twelve months that end with this one', () => {
    const months = monthsOf(acme.invoices, 'USD', today).map(({ month }) => month);
    assert.equal(months.length, 12);
    assert.equal(months[0], '2025-07');
    assert.equal(months[11], '2026-06');
    assert.deepEqual(monthsOf([], 'USD', '2026-01-31').map(({ month }) => month)[0], '2025-02');
  });

  it('sums what is paid, open and overdue as the legend says', () => {
    const months = monthsOf(acme.invoices, 'USD', today);
    assert.equal(sumOfPart(months, 'settled'), 75_505_41);
    assert.equal(sumOfPart(months, 'open'), 25_031_74);
    assert.equal(sumOfPart(months, 'overdue'), 14_384_33);
  });

  it('stacks the paid part of an invoice under what is overdue of it', () => {
    const april = monthsOf(acme.invoices, 'USD', today).find(({ month }) => month === '2026-04');
    assert.deepEqual(april, { month: '2026-04', settled: 500_000, open: 0, overdue: 7_418_44 });
  });

  it('leaves credit notes out of the bars, and sums them apart', () => {
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    const one = acme.invoices[0]!;
    const credit: Invoice = {
      ...one,
      kind: 'creditNote',
      total: eur(-500),
      balance: eur(-200),
      payable: eur(0),
    };
    assert.equal(Math.max(...monthsOf([credit], 'EUR', today).map(heightOf)), 0);
    assert.equal(Math.min(...monthsOf([credit], 'EUR', today).map(heightOf)), 0);
    assert.deepEqual(creditOf([credit, one, credit], 'EUR'), eur(-1_000));
    assert.deepEqual(creditOf([credit], 'USD'), { amount: 0, currency: 'USD' });
    assert.equal(figuresOf([credit], 'EUR', today).outstanding.amount, 0);
  });

  it('is as high as its parts together', () => {
    assert.equal(heightOf({ month: '2026-06', settled: 1, open: 20, overdue: 300 }), 321);
  });

  it('draws a scale of round steps that holds the highest bar', () => {
    const highest = Math.max(...monthsOf(acme.invoices, 'USD', today).map(heightOf));
    assert.deepEqual(scaleOf(highest), [0, 500_000, 1_000_000, 1_500_000, 2_000_000]);
    assert.deepEqual(scaleOf(0), [0]);
    assert.deepEqual(scaleOf(1), [0, 1]);
    assert.deepEqual(scaleOf(3), [0, 1, 2, 3]);
    for (const most of [7, 99, 101, 12_345, 999_999_999]) {
      const scale = scaleOf(most);
      assert.ok((scale.at(-1) ?? 0) >= most && scale.length <= 6, String(most));
    }
  });

  it('knows when the newest 20 do not reach back twelve months', () => {
    const months = monthsOf(acme.invoices, 'USD', today);
    assert.equal(isPartial(acme.invoices, months), false);
    const many = acme.invoices.map((one) => ({ ...one, issueDate: '2026-05-05' }));
    assert.equal(isPartial(many, months), true);
    assert.equal(isPartial(many.slice(0, 3), months), false);
  });
});
