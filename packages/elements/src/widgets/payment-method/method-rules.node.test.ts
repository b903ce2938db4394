import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PaymentMethod } from '@corporate-billing/sdk';
import { cardDaysLeft, cardExpiry, isCardExpired, lastCardDay } from '../../rules/card-expiry.js';
import { isWhatWasSent, methodInput, offeredKinds } from './method-rules.js';

const visa: PaymentMethod = {
  kind: 'card',
  display: { brand: 'Visa', last4: '4242', expiryMonth: 8, expiryYear: 2026 },
  acceptedBrands: ['Visa'],
  allowedKinds: ['directDebit', 'barter', 'card'],
  etag: '"1"',
};

describe('a payment method', () => {
  it('may be changed to what the account allows and we can set up, in our order', () => {
    assert.deepEqual(offeredKinds(visa), ['card', 'directDebit']);
  });

  it('is sent with a token where the provider holds the numbers, and a debit with its mandate', () => {
    const offer = { version: 'ACH-2026-02', locale: 'en', text: 'I authorize' };
    assert.deepEqual(methodInput('check', undefined, offer), { kind: 'check' });
    assert.deepEqual(methodInput('card', 'pt_1', offer), { kind: 'card', paymentToken: 'pt_1' });
    assert.deepEqual(methodInput('directDebit', 'pt_1', offer), {
      kind: 'directDebit',
      paymentToken: 'pt_1',
      mandate: { version: 'ACH-2026-02', locale: 'en' },
    });
    assert.equal(methodInput('card', undefined, offer), undefined);
    assert.equal(methodInput('directDebit', 'pt_1', undefined), undefined);
  });

  it('is recognised after a lost answer', () => {
    const now = { ...visa, display: { brand: 'Visa', last4: '1881' }, etag: '"2"' };
    assert.equal(isWhatWasSent(now, visa, 'card', { brand: 'Visa', last4: '1881' }), true);
    assert.equal(isWhatWasSent(visa, visa, 'card', { brand: 'Visa', last4: '4242' }), false);
    assert.equal(isWhatWasSent(now, visa, 'card', { brand: 'Visa', last4: '9024' }), false);
    assert.equal(isWhatWasSent(now, visa, 'check', undefined), false);
  });
});

describe('the last day of a card', () => {
  it('is the last of its month', () => {
    assert.equal(lastCardDay({ expiryMonth: 8, expiryYear: 2026 }), '2026-08-31');
    assert.equal(lastCardDay({ expiryMonth: 2, expiryYear: 2028 }), '2028-02-29');
    assert.equal(lastCardDay({ expiryMonth: 12, expiryYear: 2026 }), '2026-12-31');
    assert.equal(lastCardDay({}), undefined);
  });

  it('still counts, the day after does not', () => {
    const card = { expiryMonth: 8, expiryYear: 2026 };
    assert.equal(cardDaysLeft(card, '2026-06-15'), 77);
    assert.equal(isCardExpired(card, '2026-08-31'), false);
    assert.equal(isCardExpired(card, '2026-09-01'), true);
    assert.equal(isCardExpired({}, '2026-09-01'), false);
  });

  it('is written as on the card', () => {
    assert.equal(cardExpiry({ expiryMonth: 8, expiryYear: 2026 }, 'en'), '08/2026');
    assert.equal(cardExpiry({ expiryMonth: 8 }, 'en'), undefined);
  });
});
