import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  canPay,
  daysOverdue,
  factsOf,
  lastDisputeDay,
  paidOf,
  processingOf,
  unknownStatus,
} from './invoice-rules.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const invoice = (standing: {
  status?: string;
  overdue?: boolean;
  total?: number;
  balance?: number;
  payable?: number;
  kind?: string;
}) => {
  const { status = 'open', overdue = false, total = 1000 } = standing;
  const balance = standing.balance ?? total;
  return {
    ...(standing.kind === undefined ? {} : { kind: standing.kind }),
    status,
    overdue,
    total: usd(total),
    balance: usd(balance),
    payable: usd(standing.payable ?? balance),
  };
};

void describe('the facts of an invoice', () => {
  void it('calls one that simply waits for its payment open', () => {
    assert.deepEqual(factsOf(invoice({})), ['open']);
  });

  void it('tells late and partially paid apart, and shows both', () => {
    assert.deepEqual(factsOf(invoice({ overdue: true, balance: 400 })), ['overdue', 'partial']);
  });

  void it('keeps open beside partially paid while the due date is ahead', () => {
    assert.deepEqual(factsOf(invoice({ balance: 400 })), ['open', 'partial']);
  });

  void it('does not call open what is wholly on its way', () => {
    assert.deepEqual(factsOf(invoice({ payable: 0 })), ['processing']);
  });

  void it('says that part is on its way and part is still to pay', () => {
    assert.deepEqual(factsOf(invoice({ payable: 300 })), ['open', 'processing']);
    assert.equal(processingOf(invoice({ payable: 300 })).amount, 700);
  });

  void it('says nothing but paid about a paid one', () => {
    assert.deepEqual(factsOf(invoice({ status: 'paid', balance: 0 })), ['paid']);
  });

  void it('does not count a credit of more than the total as partially paid', () => {
    assert.deepEqual(factsOf(invoice({ total: 0, status: 'paid', balance: 0 })), ['paid']);
  });

  void it('leaves a status it does not know to be shown as it came', () => {
    const odd = invoice({ status: 'on-hold' });
    assert.deepEqual(factsOf(odd), []);
    assert.equal(unknownStatus(odd), 'on-hold');
  });
});

void describe('a credit note', () => {
  const credit = { kind: 'creditNote', total: -1000, payable: 0 };

  for (const [what, standing] of [
    ['whole', credit],
    ['partly used', { ...credit, balance: -400 }],
    ['used up', { ...credit, status: 'paid', balance: 0 }],
    ['that a wrong server calls late', { ...credit, overdue: true }],
  ] as const) {
    void it(`is that and nothing else: ${what}`, () => {
      assert.deepEqual(factsOf(invoice(standing)), ['credit']);
      assert.equal(unknownStatus(invoice(standing)), undefined);
      assert.equal(canPay(invoice(standing), true), false);
    });
  }

  void it('is told from a kind this version does not know, which is shown as it came', () => {
    const odd = invoice({ kind: 'debitNote' });
    assert.deepEqual(factsOf(odd), ['open']);
    assert.equal(unknownStatus(odd), 'debitNote');
  });
});

void describe('what may be done with an invoice', () => {
  void it('offers payment only where something is payable and the person may pay', () => {
    assert.equal(canPay(invoice({}), true), true);
    assert.equal(canPay(invoice({ payable: 0 }), true), false);
    assert.equal(canPay(invoice({}), false), false);
  });

  void it('counts the days it is late by the account’s own today', () => {
    const late = { overdue: true, dueDate: '2026-05-16' };
    assert.equal(daysOverdue(late, '2026-06-15'), 30);
    assert.equal(daysOverdue(late, undefined), 0);
    assert.equal(daysOverdue({ ...late, overdue: false }, '2026-06-15'), 0);
  });

  void it('says what was paid: what is gone from the total', () => {
    assert.deepEqual(paidOf(invoice({ balance: 400, payable: 100 })), usd(600));
  });

  void it('may be disputed for 15 days from its date, across months', () => {
    assert.equal(lastDisputeDay({ issueDate: '2026-04-16' }), '2026-05-01');
  });
});
