import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardDaysLeft, cardExpiry, isCardExpired, lastCardDay } from './card-expiry.js';

describe('the expiry of a card', () => {
  for (const [expiryMonth, expiryYear, written, last] of [
    [8, 2026, '08/2026', '2026-08-31'],
    [12, 2026, '12/2026', '2026-12-31'],
    [2, 2028, '02/2028', '2028-02-29'],
    [2, 2100, '02/2100', '2100-02-28'],
  ] as const) {
    it(`${written} ends on ${last}`, () => {
      assert.equal(cardExpiry({ expiryMonth, expiryYear }, 'en'), written);
      assert.equal(lastCardDay({ expiryMonth, expiryYear }), last);
      assert.equal(cardDaysLeft({ expiryMonth, expiryYear }, last), 0);
    });
  }

  for (const [expiryMonth, expiryYear] of [
    [undefined, undefined],
    [null, 2026],
    [8, null],
    ['x', 2026],
    [{}, 2026],
    [0, 2026],
    [13, 2026],
    [-1, 2026],
    [0.5, 2026],
    [8, 0],
    [8, -1],
    [8, 1e300],
    [8, 20_260],
    [8, '20x6'],
    [[8], [26]],
  ] as never[][]) {
    const expiry = { expiryMonth, expiryYear } as never;
    it(`is none where the API sends ${JSON.stringify([expiryMonth, expiryYear])}`, () => {
      assert.equal(cardExpiry(expiry, 'en'), undefined);
      assert.equal(cardDaysLeft(expiry, '2026-06-15'), undefined);
      assert.equal(isCardExpired(expiry, '2026-06-15'), false);
    });
  }
});
