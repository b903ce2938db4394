import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invoice, RequestTopic } from '@corporate-billing/sdk';
import {
  categoriesOf,
  faultsOf,
  inputOf,
  lastDayFor,
  leftOf,
  noValues,
  subjectsOf,
} from './request-rules.js';

const dispute: RequestTopic = {
  topic: 'dispute',
  category: 'invoices',
  needs: ['invoiceNumber'],
  withinDays: 15,
};
const seats: RequestTopic = { topic: 'add-seats', category: 'subscription', needs: [] };
const question: RequestTopic = { topic: 'quote-question', category: 'subscription', needs: [] };

const usd = (amount: number) => ({ amount, currency: 'USD' });
const invoice = (invoiceNumber: string, issueDate: string): Invoice => ({
  invoiceNumber,
  issueDate,
  dueDate: issueDate,
  status: 'open',
  overdue: false,
  total: usd(1),
  balance: usd(1),
  payable: usd(1),
});
const world = { invoices: [invoice('INV-1', '2026-05-31')], today: '2026-06-15' };

describe('a request', () => {
  it('offers the categories in the order of their topics, each once', () => {
    assert.deepEqual(categoriesOf([seats, dispute, question]), ['subscription', 'invoices']);
    assert.deepEqual(categoriesOf([]), []);
  });

  it('asks for what the topic needs, and shows what the person came from', () => {
    assert.deepEqual(subjectsOf(undefined, noValues), []);
    assert.deepEqual(subjectsOf(seats, noValues), []);
    assert.deepEqual(subjectsOf(dispute, noValues), [{ name: 'invoiceNumber', required: true }]);
    assert.deepEqual(subjectsOf(question, noValues), [{ name: 'quoteNumber', required: false }]);
    assert.deepEqual(subjectsOf(seats, { ...noValues, quoteNumber: 'Q-1' }), [
      { name: 'quoteNumber', required: false },
    ]);
  });

  it('can be a dispute through the 15th day after the invoice date', () => {
    const values = {
      ...noValues,
      topic: 'dispute',
      invoiceNumber: 'INV-1',
      details: 'Wrong seats',
    };
    assert.equal(lastDayFor(dispute, world.invoices[0]), '2026-06-15');
    assert.deepEqual(faultsOf(values, dispute, world), {});
    assert.deepEqual(faultsOf(values, dispute, { ...world, today: '2026-06-16' }), {
      invoiceNumber: 'over',
    });
    assert.equal(lastDayFor(seats, world.invoices[0]), undefined);
    assert.equal(lastDayFor(dispute, undefined), undefined);
  });

  it('says everything that is missing at once', () => {
    assert.deepEqual(faultsOf(noValues, undefined, world), {
      topic: 'missing',
      details: 'missing',
    });
    assert.deepEqual(faultsOf({ ...noValues, details: ' \n' }, dispute, world), {
      invoiceNumber: 'missing',
      details: 'missing',
    });
  });

  it('stops a card number, and leaves long identifiers alone', () => {
    const fault = (details: string) => faultsOf({ ...noValues, details }, seats, world).details;
    assert.equal(fault('Charge 4242 4242 4242 4242 please'), 'card-number');
    assert.equal(fault('Our reference is 1234 5678 9012 3456'), undefined);
  });

  it('counts characters as the contract does and says when they are too many', () => {
    assert.equal(leftOf('😀'.repeat(4000)), 0);
    assert.equal(leftOf('x'.repeat(100)), undefined);
    assert.equal(leftOf('x'.repeat(3990)), 10);
    assert.equal(leftOf('x'.repeat(10_000)), -6000);
  });

  it('sends only what is on the page', () => {
    const values = { topic: 'dispute', invoiceNumber: ' INV-1 ', quoteNumber: '', details: ' No ' };
    assert.deepEqual(inputOf(values, dispute), {
      topic: 'dispute',
      details: 'No',
      invoiceNumber: 'INV-1',
    });
    assert.deepEqual(inputOf({ ...noValues, details: 'More' }, question), {
      topic: 'quote-question',
      details: 'More',
    });
  });
});
