import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quote, QuoteDetails } from '@corporate-billing/sdk';
import {
  canAccept,
  changedFacts,
  daysLeft,
  endsSoon,
  groupQuotes,
  isLastDay,
  quoteState,
  suggestedOrder,
  sumOf,
} from './quote-rules.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const quote = (over: Partial<Quote> = {}): Quote => ({
  quoteNumber: 'Q-1',
  status: 'pending',
  issueDate: '2026-05-16',
  validThrough: '2026-06-15',
  total: usd(116_098),
  etag: '"1"',
  ...over,
});

const details = (over: Partial<QuoteDetails> = {}): QuoteDetails => ({
  ...quote(),
  lines: [
    {
      product: 'Corporate',
      description: '',
      seats: 5,
      unitPrice: usd(21_450),
      total: usd(107_250),
    },
  ],
  subtotal: usd(107_250),
  savings: usd(0),
  tax: usd(8_848),
  contractPeriod: { start: '2026-07-01', end: '2026-12-31' },
  renewalDate: '2027-01-01',
  representative: {
    name: 'Priya Raman',
    email: 'p@rescueassist.example',
    phone: '+1 617 555 0178',
  },
  purchaseOrderRequired: false,
  consent: { version: '2026-03', text: 'I may order.' },
  ...over,
});

/** Returns the account's day at an instant, as the SDK computes it. */
const dayAt = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));

describe('a quote', () => {
  it('can be accepted in the last minute of its last day, wherever the account is', () => {
    assert.ok(canAccept(quote(), dayAt('2026-06-16T04:59:59.999Z', 'America/Chicago')));
    assert.ok(canAccept(quote(), dayAt('2026-06-15T21:59:59.999Z', 'Europe/Paris')));
    assert.ok(canAccept(quote(), dayAt('2026-06-15T14:59:59.999Z', 'Asia/Tokyo')));
  });

  it('has expired in the first minute after it', () => {
    assert.ok(!canAccept(quote(), dayAt('2026-06-16T05:00:00Z', 'America/Chicago')));
    assert.ok(!canAccept(quote(), dayAt('2026-06-15T22:00:00Z', 'Europe/Paris')));
    assert.equal(quoteState(quote(), dayAt('2026-06-15T15:00:00Z', 'Asia/Tokyo')), 'expired');
  });

  it('that was decided or withdrawn cannot be decided again, even before its last day', () => {
    for (const status of ['accepted', 'rejected', 'expired', 'withdrawn', 'on-hold']) {
      assert.ok(!canAccept(quote({ status }), '2026-06-01'), status);
    }
    assert.equal(quoteState(quote({ status: 'on-hold' }), '2026-06-01'), 'unknown');
  });

  it('counts its days, and says so when the end is near', () => {
    assert.equal(daysLeft(quote({ validThrough: '2026-07-09' }), '2026-06-15'), 24);
    assert.ok(isLastDay(quote(), '2026-06-15'));
    assert.ok(!isLastDay(quote(), '2026-06-14'));
    assert.ok(endsSoon(quote(), '2026-06-08'));
    assert.ok(!endsSoon(quote(), '2026-06-07'));
    assert.ok(!endsSoon(quote({ status: 'accepted' }), '2026-06-15'));
  });
});

describe('the list of quotes', () => {
  it('puts what ends first on top of what waits, and the newest on top of the rest', () => {
    const list = [
      quote({ quoteNumber: 'late', validThrough: '2026-07-12' }),
      quote({ quoteNumber: 'early' }),
      quote({ quoteNumber: 'old', status: 'accepted', issueDate: '2025-01-01' }),
      quote({ quoteNumber: 'over', validThrough: '2026-06-14' }),
      quote({ quoteNumber: 'new', status: 'on-hold', issueDate: '2026-06-01' }),
    ];
    const { waiting, settled } = groupQuotes(list, '2026-06-15');
    assert.deepEqual(
      waiting.map((each) => each.quoteNumber),
      ['early', 'late'],
    );
    assert.deepEqual(
      settled.map((each) => each.quoteNumber),
      ['new', 'over', 'old'],
    );
  });

  it('sums one currency and keeps silent about several', () => {
    assert.deepEqual(sumOf([quote(), quote()]), usd(232_196));
    assert.equal(sumOf([quote(), quote({ total: { amount: 1, currency: 'EUR' } })]), undefined);
    assert.equal(sumOf([]), undefined);
  });
});

describe('a review', () => {
  it('names what changed, the sum first', () => {
    const now = details({ total: usd(120_000), tax: usd(12_750), validThrough: '2026-06-22' });
    assert.deepEqual(changedFacts(details(), now), ['total', 'tax', 'validThrough']);
    assert.deepEqual(changedFacts(details(), details({ etag: '"2"' })), []);
  });

  it('notices a text to agree to that was replaced, and words of a line', () => {
    const consent = { version: '2026-07', text: 'I may order.' };
    assert.deepEqual(changedFacts(details(), details({ consent })), ['consent']);
    const [line] = details().lines;
    const lines = line ? [{ ...line, description: 'six months' }] : [];
    assert.deepEqual(changedFacts(details(), details({ lines })), ['lines']);
  });

  it('suggests the purchase order that is good for longest', () => {
    const order = (number: string, expirationDate: string, state: string) => ({
      purchaseOrderId: number,
      number,
      expirationDate,
      state,
      etag: '"1"',
    });
    const orders = [
      order('PO-1', '2026-07-31', 'active'),
      order('PO-2', '2027-04-30', 'active'),
      order('PO-3', '2028-01-01', 'expired'),
    ];
    assert.equal(suggestedOrder(orders), 'PO-2');
    assert.equal(suggestedOrder([]), '');
  });
});
