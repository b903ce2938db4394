import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BillingError, type Payment } from '@corporate-billing/sdk';
import {
  failureCodeOf,
  isPayment,
  isSettledOrOnItsWay,
  listedPayment,
  pauseBefore,
  readAmount,
  standingBefore,
  nextOverdue,
  stillOverdue,
  verdictOf,
  wholePayment,
} from './pay-rules.js';

const payable = { amount: 741_844, currency: 'USD' };
const problemOf = (text: string) => {
  const reading = readAmount(text, payable, 'en');
  return 'problem' in reading ? reading.problem : reading.amount.amount;
};

describe('the amount of a partial payment', () => {
  it('is more than nothing and at most what is payable', () => {
    assert.equal(problemOf('7,418.44'), 741_844);
    assert.equal(problemOf('0.01'), 1);
    assert.equal(problemOf('7,418.45'), 'too-much');
    assert.equal(problemOf('9'.repeat(30)), 'too-much');
    assert.equal(problemOf('0'), 'too-little');
    assert.equal(problemOf('0.00'), 'too-little');
    assert.equal(problemOf('-5'), 'too-little');
    assert.equal(problemOf('0.001'), 'too-little');
  });

  it('says what cannot be read', () => {
    assert.equal(problemOf(''), 'missing');
    assert.equal(problemOf('half'), 'unreadable');
    assert.equal(problemOf('10.005'), 'too-precise');
  });
});

const verdict = (status: number | undefined, code: string, outcomeUnknown = false) =>
  verdictOf({ status, code, outcomeUnknown });
const verdictUnheard = (status: number | undefined, code: string) => verdict(status, code, true);

describe('what an answer means for the key of a payment', () => {
  it('spends it on a decline and on any other final refusal', () => {
    assert.equal(verdict(402, 'payment-declined'), 'declined');
    for (const [status, code] of [
      [400, 'idempotency-key-missing'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [409, 'amount-exceeds-balance'],
      [422, 'no-card-on-file'],
      [422, 'validation-failed'],
    ] as const) {
      assert.equal(verdict(status, code), 'refused', code);
    }
  });

  it('keeps it while the person has something to do first', () => {
    assert.equal(verdict(401, 'session-expired'), 'held');
    assert.equal(verdict(403, 'reauthentication-required'), 'held');
    assert.equal(verdict(403, 'csrf'), 'held');
    assert.equal(verdict(undefined, 'session-changed'), 'held');
    assert.equal(verdict(429, 'too-many-requests'), 'held');
  });

  it('asks by it wherever the payment may have gone through', () => {
    assert.equal(verdictUnheard(undefined, 'network'), 'lost');
    assert.equal(verdictUnheard(201, 'parse'), 'lost');
    assert.equal(verdictUnheard(408, 'problem'), 'lost');
    assert.equal(verdictUnheard(500, 'internal'), 'lost');
    assert.equal(verdictUnheard(503, 'unavailable'), 'lost');
    assert.equal(verdict(422, 'idempotency-key-reused'), 'lost');
    assert.equal(verdictUnheard(409, 'request-in-progress'), 'lost');
  });

  it('asks by it when an earlier sending was lost, whoever turned the next one away', () => {
    assert.equal(verdictUnheard(401, 'session-expired'), 'lost');
    assert.equal(verdictUnheard(403, 'forbidden'), 'lost');
    assert.equal(verdictUnheard(403, 'csrf'), 'lost');
    assert.equal(verdictUnheard(429, 'too-many-requests'), 'lost');
    assert.equal(verdictUnheard(undefined, 'aborted'), 'lost');
  });

  it('keeps it for what was never sent', () => {
    for (const code of ['network', 'timeout', 'aborted', 'validation-failed']) {
      assert.equal(verdict(undefined, code), 'held', code);
    }
  });

  it('asks less and less often', () => {
    const seconds = Array.from({ length: 8 }, (_, attempt) => pauseBefore(attempt));
    assert.deepEqual(seconds, [4, 6, 10, 20, 30, 60, 60, 60]);
  });
});

describe('what is overdue after a payment', () => {
  const late = (invoiceNumber: string, amount: number, overdue = true) => ({
    invoiceNumber,
    overdue,
    balance: { amount, currency: 'USD' },
  });

  it('counts the paid invoice too while a part of it is left', () => {
    assert.deepEqual(stillOverdue([late('A', 341_844), late('B', 696_589)], 'A'), {
      count: 2,
      sum: { amount: 1_038_433, currency: 'USD' },
    });
  });

  it('is no matter while only the paid invoice is overdue, or none', () => {
    assert.equal(stillOverdue([late('A', 341_844), late('B', 100, false)], 'A'), undefined);
    assert.equal(stillOverdue([late('A', 0), late('B', 0)], 'A'), undefined);
    assert.equal(stillOverdue([], 'A'), undefined);
  });

  it('come next by their due date, as far as anything can be paid', () => {
    const due = (invoiceNumber: string, dueDate: string, more = {}) => ({
      invoiceNumber,
      dueDate,
      overdue: true,
      payable: { amount: 100, currency: 'USD' },
      ...more,
    });
    const all = [
      due('A', '2026-01-01'),
      due('B', '2026-05-01'),
      due('C', '2026-03-01'),
      due('D', '2026-02-01', { payable: { amount: 0, currency: 'USD' } }),
      due('E', '2026-02-01', { overdue: false }),
    ];
    assert.equal(nextOverdue(all, 'A'), 'C');
    assert.equal(nextOverdue(all, 'C'), 'A');
    assert.equal(nextOverdue(all.slice(0, 1), 'A'), undefined);
  });
});

describe('a payment being asked for, on an invoice read since', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const sentAt = Date.parse('2026-06-15T09:00:00Z');
  const intent = { amount: usd(1000), sentAt };
  const payment = (status: string, createdAt = '2026-06-15T09:00:01Z', amount = 1000): Payment => ({
    paymentId: 'pay_1',
    amount: usd(amount),
    status,
    createdAt,
    source: { kind: 'card' },
  });

  it('is found by its amount and its time', () => {
    const found = payment('succeeded');
    assert.equal(listedPayment({ payments: [found] }, intent), found);
    const others = [
      payment('failed'),
      payment('succeeded', '2026-06-15T09:00:01Z', 999),
      payment('succeeded', '2026-06-14T09:00:00Z'),
    ];
    assert.equal(listedPayment({ payments: others }, intent), undefined);
  });

  it('is taken out of the figures it is in', () => {
    const invoice = { balance: usd(5000), payable: usd(4000), payments: [] };
    const figures = (found: Payment | undefined) => {
      const { balance, payable } = standingBefore(invoice, found);
      return [balance.amount, payable.amount];
    };
    assert.deepEqual(figures(undefined), [5000, 4000]);
    assert.deepEqual(figures(payment('succeeded')), [6000, 5000]);
    assert.deepEqual(figures(payment('processing')), [5000, 5000]);
  });

  it('counts from ten seconds before it was sent, as two clocks differ', () => {
    const at = (createdAt: string) =>
      listedPayment({ payments: [payment('succeeded', createdAt)] }, intent);
    assert.ok(at('2026-06-15T08:59:50Z'));
    assert.equal(at('2026-06-15T08:59:49Z'), undefined);
  });

  it('of several invoices is shown with its sum', () => {
    const allocations = [300, 700].map((amount) => ({ invoiceNumber: 'X', amount: usd(amount) }));
    const part = { ...payment('succeeded'), amount: usd(300), allocations };
    assert.deepEqual(wholePayment(part), { ...part, amount: usd(1000) });
    const one = payment('succeeded');
    assert.equal(wholePayment(one), one);
  });

  for (const [status, settled] of [
    ['succeeded', true],
    ['processing', true],
    ['failed', false],
    ['authentication-required', false],
  ] as const) {
    it(`is ${settled ? '' : 'not '}settled or on its way where it is ${status}`, () => {
      assert.equal(isSettledOrOnItsWay(payment(status)), settled);
    });
  }

  for (const [what, answer, holds] of [
    ['a whole one', payment('succeeded'), true],
    ['nothing', undefined, false],
    ['null', null, false],
    ['an empty object', {}, false],
    ['one without its number', { ...payment('succeeded'), paymentId: undefined }, false],
    ['one without a status', { ...payment('succeeded'), status: 7 }, false],
    ['one without an amount', { ...payment('succeeded'), amount: undefined }, false],
    ['one whose amount is a text', { ...payment('succeeded'), amount: { amount: '1' } }, false],
  ] as const) {
    it(`is told of by ${what}: ${String(holds)}`, () => {
      assert.equal(isPayment(answer as never), holds);
    });
  }

  it('says why it was declined, where the API does', () => {
    const error = (problem?: object) =>
      new BillingError({ kind: 'problem', operationId: 'payInvoice', problem: problem as never });
    assert.equal(failureCodeOf(error({ failureCode: 'expired-card' })), 'expired-card');
    assert.equal(failureCodeOf(error({})), undefined);
    assert.equal(failureCodeOf(error()), undefined);
  });
});
