import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { world, type Client } from '../test-client.node.test.js';

let keys = 0;

const send = (client: Client, invoiceNumber: string, key = `copy-${String((keys += 1))}`) =>
  client.ask(`/invoices/${invoiceNumber}/copies`, {
    method: 'POST',
    headers: { 'Idempotency-Key': key },
  });

async function numbersOf(client: Client): Promise<string[]> {
  const { body } = await client.ask('/invoices');
  return (body['items'] as { invoiceNumber: string }[]).map((each) => each.invoiceNumber);
}

/** What is sent, and how many of it are mailed before the limit is met. */
const limits = [
  { what: 'copies of one invoice', mailed: 3, each: (numbers: readonly string[]) => numbers[0] },
  {
    what: 'copies of the invoices of an account',
    mailed: 20,
    each: (numbers: readonly string[], turn: number) => numbers[turn % numbers.length],
  },
];

describe('copies of invoices', () => {
  for (const { what, mailed, each } of limits) {
    it(`are mailed ${String(mailed)} times in 15 minutes: ${what}`, async () => {
      const { client, backend } = await world();
      const numbers = await numbersOf(client);
      const before = backend.outbox.length;
      for (let turn = 0; turn < mailed; turn += 1) {
        assert.equal((await send(client, each(numbers, turn) ?? '')).status, 202);
      }
      const late = await send(client, each(numbers, mailed) ?? '', 'late');
      assert.equal(late.status, 429);
      assert.equal(late.body['code'], 'too-many-requests');
      assert.equal(late.headers.get('Retry-After'), '900');
      assert.equal(
        late.headers.get('RateLimit-Policy'),
        `"invoice-copies";q=${String(mailed)};w=900`,
      );
      assert.equal(backend.outbox.length, before + mailed);
      await backend.advance({ minutes: 15 });
      // The limit was no answer to the key: it takes effect now.
      assert.equal((await send(client, each(numbers, mailed) ?? '', 'late')).status, 202);
      assert.equal(backend.outbox.length, before + mailed + 1);
    });
  }

  it('count for the account alone, and not when a call is sent again', async () => {
    const { client } = await world();
    const [number = ''] = await numbersOf(client);
    for (let again = 0; again < 6; again += 1) {
      assert.equal((await send(client, number, 'same')).status, 202);
    }
    assert.equal((await send(client, number)).status, 202);
    const { client: french } = await world({}, 'facturation@aurelia.example');
    const [theirs = ''] = await numbersOf(french);
    assert.equal((await send(french, theirs)).status, 202);
  });
});
