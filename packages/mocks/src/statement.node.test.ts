import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '@corporate-billing/sdk';
import { world, type Client } from './test-client.node.test.js';

const read = async (client: Client, query = ''): Promise<Statement> =>
  (await client.ask(`/statement${query}`)).body as unknown as Statement;

const people = [
  'acme-billing',
  'facturation@aurelia.example',
  'tanaka-keiri',
  'new-billing',
  'kontor-rechnung',
];

describe('the statement of account', () => {
  for (const user of people) {
    for (const since of ['', '?since=2024-01-01', '?since=2026-06-15']) {
      it(`adds up for ${user}${since}`, async () => {
        const { client } = await world({}, user);
        const { aged, credits, balance, openItems, openingBalance, entries } = await read(
          client,
          since,
        );
        const add = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0);
        const parts = Object.values(aged).map(({ amount }) => amount);
        assert.equal(add([...parts, credits.amount]), balance.amount);
        assert.equal(add(openItems.map((one) => one.balance.amount)), balance.amount);
        const moved = add(entries.map(({ amount }) => amount.amount));
        assert.equal(openingBalance.amount + moved, balance.amount);
        assert.equal((entries.at(-1)?.balance ?? openingBalance).amount, balance.amount);
      });
    }
  }

  it('ages by the days since an invoice was due, on every border', async () => {
    const { client, backend } = await world();
    const sums = async () =>
      Object.values((await read(client)).aged).map(({ amount }) => amount > 0);
    // INV-2026-0117 is due on July 8; the others are older and move on before it.
    const newest = async (days: number) => {
      await backend.reset();
      await client.signIn();
      await backend.advance({ days });
      await client.signIn();
      const { openItems } = await read(client);
      return openItems.find(({ invoiceNumber }) => invoiceNumber === 'INV-2026-0117')?.daysOverdue;
    };
    for (const [after, late, column] of [
      [23, 0, 0],
      [24, 1, 1],
      [53, 30, 1],
      [54, 31, 2],
      [83, 60, 2],
      [84, 61, 3],
      [113, 90, 3],
      [114, 91, 4],
    ] as const) {
      assert.equal(await newest(after), late, `after ${String(after)} days`);
      const found = await sums();
      assert.equal(found[column], true, `after ${String(after)} days`);
      assert.ok(found.slice(0, column).every((one) => !one) || column === 0);
    }
  });

  it('counts a payment of several part by part, and names what is left', async () => {
    const { client } = await world();
    const before = (await read(client)).balance.amount;
    const allocations = ['INV-2026-0081', 'INV-2026-0117'].map((invoiceNumber) => ({
      invoiceNumber,
      amount: { amount: 100, currency: 'USD' },
    }));
    await client.ask('/payments', {
      method: 'POST',
      body: { allocations, useMethodOnFile: true },
      headers: { 'Idempotency-Key': 'k1' },
    });
    const { balance, entries } = await read(client);
    assert.equal(balance.amount, before - 200);
    assert.deepEqual(
      entries
        .slice(-2)
        .map(({ kind, invoiceNumber, amount }) => [kind, invoiceNumber, amount.amount]),
      allocations.map(({ invoiceNumber }) => ['payment', invoiceNumber, -100]),
    );
  });

  it('shows a credit note as such: negative, never late', async () => {
    const { client } = await world({}, 'facturation@aurelia.example');
    const { credits, openItems } = await read(client);
    assert.equal(credits.amount, -42_960);
    const [note] = openItems.filter(({ kind }) => kind === 'creditNote');
    assert.deepEqual([note?.balance.amount, note?.daysOverdue], [-42_960, 0]);
  });

  for (const since of ['2026-02-30', '2026-13-01', 'yesterday', '2026-06-16']) {
    it(`refuses ${since} as its first day`, async () => {
      const { client } = await world();
      const { status, body } = await client.ask(`/statement?since=${since}`);
      assert.equal(status, 422);
      assert.equal((body['errors'] as { pointer: string }[])[0]?.pointer, '/since');
    });
  }
});
