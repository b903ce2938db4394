import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { State, StoredAccount, StoredInvoice, StoredPayment } from '../state/model.js';
import {
  addPayment,
  declined,
  fail,
  isSettlementDue,
  partsOf,
  settle,
  settleDue,
  settlingTime,
  wholePayment,
} from './payments.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const now = Date.parse('2026-06-15T09:00:00Z');
const at = '2026-06-15T09:00:00Z';

const payment = (paymentId: string, amount: number, more: object = {}): StoredPayment => ({
  paymentId,
  amount: eur(amount),
  status: 'processing',
  createdAt: at,
  source: { kind: 'card' },
  ...more,
});

function world(...lists: StoredPayment[][]) {
  const invoices = lists.map(
    (payments, index) =>
      ({ invoiceNumber: `INV-${String(index + 1)}`, payments }) as unknown as StoredInvoice,
  );
  const account = {
    profile: { accountId: 'acme', language: 'en' },
    invoices,
    invoiceContacts: [{ email: 'books@acme.example', main: true }],
  } as unknown as StoredAccount;
  const state = { accounts: [account], users: [], ledger: [], outbox: [] } as unknown as State;
  const place = (paymentId: string) => ({ state, account, parts: partsOf(account, paymentId) });
  const invoice = (index: number) => invoices[index] as StoredInvoice;
  return { state, account, invoice, place };
}

describe('a payment', () => {
  it('is written down with its key and its person, where it has them', () => {
    const { state, account, invoice } = world([], []);
    const named = { userId: 'anna', key: 'key-1' };
    for (const more of [named, {}]) {
      const parts = [0, 1].map((index) => ({
        invoice: invoice(index),
        payment: payment('pay-1', 100 + index, more),
      }));
      addPayment({ state, account, parts }, now);
      assert.deepEqual(
        state.ledger.splice(0),
        [0, 1].map((index) => ({
          entryId: `led-0000${String(index + 1)}`,
          at,
          kind: 'payment-created',
          accountId: 'acme',
          subject: `INV-${String(index + 1)}`,
          paymentId: 'pay-1',
          amount: eur(100 + index),
          ...more,
        })),
      );
    }
    assert.equal(invoice(0).payments.length, 2);
  });

  it('that settles later is looked for anew, and one that does not is not', () => {
    const { state, account, invoice } = world([]);
    const add = (more: object) => {
      state.nextSettlement = now + 5;
      addPayment(
        { state, account, parts: [{ invoice: invoice(0), payment: payment('p', 1, more) }] },
        now,
      );
      return state.nextSettlement;
    };
    assert.equal(add({}), now + 5);
    assert.equal(add({ settlesAt: now + 1 }), undefined);
    assert.equal(settlingTime, 86_400_000);
  });

  it('that has come is told of once, by its sum, and asks nothing any more', () => {
    const more = { settlesAt: now, nextAction: { kind: 'challenge', token: 't' } };
    const { state, invoice, place } = world([payment('pay-1', 150, more)], [payment('pay-1', 250)]);
    settle(place('pay-1'), now);
    assert.deepEqual(
      [0, 1].map((index) => invoice(index).payments[0]),
      [
        payment('pay-1', 150, { status: 'succeeded' }),
        payment('pay-1', 250, { status: 'succeeded' }),
      ],
    );
    assert.deepEqual(
      state.ledger.map(({ kind, subject }) => [kind, subject]),
      [
        ['payment-settled', 'INV-1'],
        ['payment-settled', 'INV-2'],
      ],
    );
    assert.deepEqual(state.outbox, [
      {
        mailId: 'mail-00001',
        at,
        kind: 'payment-receipt',
        accountId: 'acme',
        to: ['books@acme.example'],
        subject: 'Receipt for your payment of invoices INV-1, INV-2',
        text: 'We have received €4.00 for invoices INV-1, INV-2 (payment pay-1).',
      },
    ]);
  });

  it('of one invoice is told of by that one', () => {
    const { state, place } = world([payment('pay-1', 150)]);
    settle(place('pay-1'), now);
    assert.equal(state.outbox[0]?.subject, 'Receipt for your payment of invoice INV-1');
  });

  it('that fails says why, and asks nothing any more', () => {
    const nextAction = { kind: 'challenge', token: 't' };
    const { state, invoice, place } = world([payment('pay-1', 150, { nextAction })]);
    fail(place('pay-1'), 'expired-card', now);
    assert.deepEqual(invoice(0).payments, [
      payment('pay-1', 150, { status: 'failed', failureCode: 'expired-card' }),
    ]);
    assert.deepEqual(
      state.ledger.map(({ kind }) => kind),
      ['payment-failed'],
    );
    assert.deepEqual(state.outbox, []);
  });

  it('has its parts in the order of its payer, and their sum', () => {
    const allocations = ['INV-3', 'INV-1', 'INV-2'].map((invoiceNumber) => ({
      invoiceNumber,
      amount: eur(1),
    }));
    const part = (amount: number) => payment('pay-1', amount, { allocations });
    const { account } = world([payment('other', 9), part(1)], [part(2)], [part(4)]);
    const parts = partsOf(account, 'pay-1');
    assert.deepEqual(
      parts.map(({ invoice }) => invoice.invoiceNumber),
      ['INV-3', 'INV-1', 'INV-2'],
    );
    assert.deepEqual(wholePayment(parts), part(7));
    assert.deepEqual(partsOf(account, 'none'), []);
    assert.throws(() => wholePayment([]), { message: 'A payment has a part' });
  });

  it('without allocations has its parts in the order of the invoices', () => {
    const { account } = world([payment('pay-1', 1)], [payment('pay-1', 2)]);
    assert.deepEqual(
      partsOf(account, 'pay-1').map(({ invoice }) => invoice.invoiceNumber),
      ['INV-1', 'INV-2'],
    );
  });

  for (const [code, detail] of [
    ['expired-card', 'The card has expired. Nothing was charged.'],
    ['authentication-failed', 'The bank could not confirm it was you. Nothing was charged.'],
    ['amount-exceeds-balance', 'The invoice was paid otherwise meanwhile. Nothing was charged.'],
    ['lost-card', 'The bank declined the card. Nothing was charged.'],
  ] as const) {
    it(`that was declined says why: ${code}`, () => {
      const problem = declined(code);
      assert.deepEqual(
        [problem.code, problem.detail, problem.options.failureCode],
        ['payment-declined', detail, code],
      );
    });
  }
});

describe('payments that settle', () => {
  const due = (settlesAt: number, more: object = {}) =>
    payment(`pay-${String(settlesAt)}`, 1, { settlesAt, ...more });
  const statuses = ({ invoices }: StoredAccount) =>
    invoices.flatMap(({ payments }) => payments).map(({ status }) => status);

  it('do so when their time has come, not before', () => {
    const { state, account } = world([due(now), due(now + 10)], [due(now + 5)]);
    assert.equal(isSettlementDue(state, now - 1), false);
    assert.equal(isSettlementDue(state, now), true);
    settleDue(state, now);
    assert.deepEqual(statuses(account), ['succeeded', 'processing', 'processing']);
    assert.equal(state.nextSettlement, now + 5);
    assert.equal(isSettlementDue(state, now + 4), false);
    assert.equal(isSettlementDue(state, now + 5), true);
    settleDue(state, now + 4);
    assert.equal(state.ledger.length, 1);
    settleDue(state, now + 5);
    assert.deepEqual(statuses(account), ['succeeded', 'processing', 'succeeded']);
    assert.equal(state.ledger.at(-1)?.at, '2026-06-15T09:00:00Z');
  });

  it('are as many as there are payments, however many parts those have', () => {
    const { state } = world([due(now)], [due(now)]);
    settleDue(state, now);
    assert.equal(state.outbox.length, 1);
    assert.equal(state.ledger.length, 2);
  });

  it('are only those that are under way', () => {
    const over = [due(now, { status: 'succeeded' }), due(now + 1, { status: 'failed' })];
    const { state } = world(over, [payment('asks', 1)]);
    assert.equal(isSettlementDue(state, now + 10), false);
    settleDue(state, now + 10);
    assert.deepEqual([state.ledger, state.outbox], [[], []]);
    assert.equal(state.nextSettlement, Number.MAX_SAFE_INTEGER);
    assert.equal(isSettlementDue(state, now + 10), false);
  });

  it('belong to the backend’s own copy of a company that others share', () => {
    const { state, account } = world([due(now)]);
    const freeze = (value: object): void => {
      for (const part of Object.values(value)) if (typeof part === 'object') freeze(part as object);
      Object.freeze(value);
    };
    freeze(account);
    settleDue(state, now - 1);
    assert.equal(state.accounts[0], account);
    delete state.nextSettlement;
    settleDue(state, now);
    assert.deepEqual(statuses(account), ['processing']);
    assert.deepEqual(statuses(state.accounts[0]), ['succeeded']);
  });
});
