import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBilling } from '@corporate-billing/sdk';
import { attacks, proseFields, sample, tryOut, type Attack } from './attacks.js';

for (const kind of new Set(sample.map((attack) => attack.kind))) {
  describe(`the backend holds off ${kind}`, () => {
    for (const attack of sample.filter((each) => each.kind === kind)) {
      it(`${attack.operationId}: ${attack.what}`, async () => {
        assert.equal(await tryOut(attack), undefined);
      });
    }
  });
}

describe('an attack', () => {
  it('is told of when it comes through', async () => {
    const attack = attacks.find(({ what }) => what === 'from another site') as Attack;
    assert.equal(await tryOut(attack), undefined);
    assert.match(String(await tryOut(attack, ['https://evil.example'])), /^answers 2/);
  });
});

describe('a card number in free text', () => {
  for (const { operationId, name } of proseFields) {
    it(`is stopped by the SDK before it is sent: ${operationId}, ${name}`, async () => {
      const sent: unknown[] = [];
      const billing = createBilling({
        baseUrl: 'https://mock.example/v1',
        fetch: (input) => {
          sent.push(input);
          return Promise.resolve(Response.json({}));
        },
      });
      const path = { quoteNumber: 'Q-1', invoiceNumber: 'INV-1' };
      const input = { path, body: { [name]: 'Charge 4111 1111 1111 1111' } };
      const call = billing.call as (id: string, input: unknown, more: unknown) => Promise<unknown>;
      await assert.rejects(call(operationId, input, { ifMatch: '"1"' }), /holds a card number/);
      assert.deepEqual(sent, []);
    });
  }
});
