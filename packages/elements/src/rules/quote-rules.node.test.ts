import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PaymentMethod, Quote, QuoteDetails } from '@corporate-billing/sdk';
import {
  canAccept,
  changedFacts,
  daysLeft,
  endsSoon,
  groupQuotes,
  isLastDay,
  methodParts,
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

  it('has the state that the API says, on whatever day', () => {
    for (const status of ['pending', 'accepted', 'rejected', 'expired', 'withdrawn'])
      assert.equal(quoteState(quote({ status }), '2026-06-15'), status);
    for (const status of ['accepted', 'rejected', 'withdrawn'])
      assert.equal(quoteState(quote({ status }), '2027-01-01'), status);
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

  it('keeps the order of the API among those of one day', () => {
    const numbers = ['a', 'b', 'c', 'd'];
    const orderOf = (over: Partial<Quote>) => {
      const list = numbers.map((quoteNumber) => quote({ quoteNumber, ...over }));
      const { waiting, settled } = groupQuotes(list, '2026-06-15');
      return [...waiting, ...settled].map((each) => each.quoteNumber);
    };
    assert.deepEqual(orderOf({}), numbers);
    assert.deepEqual(orderOf({ status: 'accepted' }), numbers);
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

  it('names each fact that changed', () => {
    const [line] = details().lines as [QuoteDetails['lines'][number]];
    const changes: Partial<Record<string, Partial<QuoteDetails>>> = {
      total: { total: usd(1) },
      seats: { lines: [{ ...line, seats: 6 }] },
      savings: { savings: usd(1) },
      tax: { tax: usd(1) },
      validThrough: { validThrough: '2026-06-16' },
      contractPeriod: { contractPeriod: { start: '2026-07-01', end: '2027-06-30' } },
      renewalDate: { renewalDate: '2027-07-01' },
      consent: { consent: { version: '2026-03', text: 'I may order for all.' } },
      lines: { lines: [{ ...line, unitPrice: usd(1) }] },
    };
    for (const [fact, over] of Object.entries(changes))
      assert.deepEqual(changedFacts(details(), details(over)), [fact]);
    const other = { lines: [{ ...line, product: 'Other' }] };
    assert.deepEqual(changedFacts(details(), details(other)), ['seats']);
  });

  it('names a method by what is known of it', () => {
    const rows: [kind: string, display: PaymentMethod['display'], name: string, rest: string[]][] =
      [
        ['card', { brand: 'visa', last4: '4242' }, 'visa', ['4242', '']],
        ['card', { brand: 'visa', expiryMonth: 8, expiryYear: 2026 }, 'visa', ['', '08/2026']],
        ['card', { brand: 'visa', expiryMonth: 11, expiryYear: 2026 }, 'visa', ['', '11/2026']],
        ['card', { brand: 'visa', expiryMonth: 8 }, 'visa', ['', '']],
        ['card', { brand: 'visa', expiryYear: 2026 }, 'visa', ['', '']],
        ['directDebit', { bankName: 'Crédit', last4: '0189' }, 'Crédit', ['0189', '']],
        ['check', {}, '', ['', '']],
      ];
    for (const [kind, display, name, [last4, expires]] of rows) {
      const method = { kind, display } as PaymentMethod;
      assert.deepEqual(methodParts(method), { kind, name, last4, expires });
    }
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
