import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureOf, json, sessionOf, clientOf } from './fake-api.node.test.js';

describe('free text', () => {
  const start = () =>
    clientOf(({ path }) =>
      path === '/session' ? json(sessionOf('a')) : json({ requestId: 'R-1' }),
    );

  for (const text of [
    'Charge 4111 1111 1111 1111, please',
    '4111.1111.1111.1111',
    '４１１１\u00a0１１１１\u00a0１１１１\u00a0１１１１ 12/28 123',
  ]) {
    it(`with a card number is not sent: ${text}`, async () => {
      const { billing, sent } = start();
      await billing.session.current();
      const before = sent.length;
      const request = billing.requests.submit({ topic: 'cancel', details: text });
      const error = await failureOf(request);
      assert.deepEqual([error.kind, error.code], ['problem', 'validation-failed']);
      assert.equal(error.fieldErrors['details']?.code, 'card-number');
      assert.equal(error.retryable, false);
      const note = billing.quotes.reject(
        'Q-1',
        { reason: 'other', note: text },
        { ifMatch: '"1"' },
      );
      assert.equal((await failureOf(note)).fieldErrors['note']?.code, 'card-number');
      const direct = billing.call('submitRequest', { body: { topic: 'cancel', details: text } });
      assert.equal((await failureOf(direct)).fieldErrors['details']?.code, 'card-number');
      assert.equal(sent.length, before);
    });
  }

  it('without one is sent as it was written', async () => {
    const { billing, sent } = start();
    const details = 'PO-4500012345, due 2026-07-08, +1 512 555 0142';
    await billing.requests.submit({ topic: 'cancel', details });
    assert.deepEqual(sent.at(-1)?.body, { topic: 'cancel', details });
  });
});
