import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { world, type Answered, type Client } from './test-client.node.test.js';

const onFile = { useMethodOnFile: true };
const overdue = 'INV-2026-0081';
const newest = 'INV-2026-0117';

/** What both invoices have left to pay, in minor units. */
const payable = { [overdue]: 741_844, [newest]: 1_857_570 };
const sum = 2_599_414;

type Shares = Readonly<Record<string, number>>;

const allocationsOf = (shares: Shares, currency = 'USD') =>
  Object.entries(shares).map(([invoiceNumber, amount]) => ({
    invoiceNumber,
    amount: { amount, currency },
  }));

const payMany = (
  client: Client,
  shares: Shares | object[] = payable,
  source: object = onFile,
  key = 'k1',
): Promise<Answered> =>
  client.ask('/payments', {
    method: 'POST',
    body: { allocations: Array.isArray(shares) ? shares : allocationsOf(shares), ...source },
    headers: { 'Idempotency-Key': key },
  });

const paymentsOf = async (client: Client, invoiceNumber: string, key = 'k1') => {
  const { body } = await client.ask(`/invoices/${invoiceNumber}/payments?key=${key}`);
  return body['items'] as { paymentId: string; status: string; amount: { amount: number } }[];
};

const balanceOf = async (client: Client, invoiceNumber: string) => {
  const { body } = await client.ask(`/invoices/${invoiceNumber}`);
  return (body['balance'] as { amount: number }).amount;
};

describe('paying several invoices', () => {
  it('is one payment in the answer, and a part of it on every invoice and in the ledger', async () => {
    const { client, backend } = await world();
    const paid = await payMany(client);
    assert.equal(paid.status, 201);
    assert.deepEqual(paid.body['amount'], { amount: sum, currency: 'USD' });
    assert.deepEqual(paid.body['allocations'], allocationsOf(payable));
    for (const [number, amount] of Object.entries(payable)) {
      const [part, ...more] = await paymentsOf(client, number);
      assert.deepEqual([part?.paymentId, part?.amount.amount], [paid.body['paymentId'], amount]);
      assert.equal(more.length, 0);
      assert.equal(await balanceOf(client, number), 0);
    }
    const settled = backend.ledger.filter(({ kind }) => kind === 'payment-settled');
    assert.deepEqual(
      settled.map(({ subject, amount, key }) => [subject, amount?.amount, key]),
      Object.entries(payable).map(([number, amount]) => [number, amount, 'k1']),
    );
    const receipts = backend.outbox.filter(({ kind }) => kind === 'payment-receipt');
    assert.equal(receipts.length, 1);
    assert.match(receipts[0]?.text ?? '', /25,994\.14.*INV-2026-0081, INV-2026-0117/);
  });

  it('charges nothing at all when one of them changed, and names which', async () => {
    const { client, backend } = await world();
    await client.pay(100, onFile, 'meanwhile');
    const before = backend.ledger.length;
    const refused = await payMany(client);
    assert.equal(refused.status, 409);
    assert.equal(refused.body['code'], 'amount-exceeds-balance');
    assert.deepEqual(refused.body['errors'], [
      {
        pointer: '/allocations/1/amount',
        code: 'amount-exceeds-balance',
        message: '$18,574.70 is payable on INV-2026-0117.',
      },
    ]);
    assert.equal(backend.ledger.length, before);
    assert.equal(await balanceOf(client, overdue), payable[overdue]);
  });

  it('is made once under one key, and never under a key with other allocations', async () => {
    const { client, backend } = await world();
    const first = await payMany(client);
    const again = await payMany(client);
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    const other = await payMany(client, { [overdue]: 1 });
    assert.equal(other.body['code'], 'idempotency-key-reused');
    assert.equal(backend.ledger.filter(({ kind }) => kind === 'payment-created').length, 2);
  });

  it('settles, fails and waits with all its parts together', async () => {
    const outcomes = [
      ['declined', 402, 'failed'],
      ['processing', 201, 'processing'],
      ['authentication-required', 201, 'authentication-required'],
    ] as const;
    for (const [card, status, left] of outcomes) {
      const { client } = await world();
      const made = await payMany(client, payable, { paymentToken: await client.card(card) });
      assert.equal(made.status, status, card);
      for (const number of Object.keys(payable)) {
        const [part] = await paymentsOf(client, number);
        assert.equal(part?.status, left, card);
      }
    }
  });

  it('sends one receipt when it settles a day later', async () => {
    const { client, backend } = await world();
    await payMany(client, payable, { paymentToken: await client.card('processing') });
    await backend.advance({ days: 2 });
    await client.signIn();
    assert.equal(await balanceOf(client, newest), 0);
    const receipts = backend.outbox.filter(({ text }) => text.includes(overdue));
    assert.equal(receipts.length, 1);
  });

  for (const [result, status] of [
    ['succeeded', 200],
    ['failed', 402],
  ] as const) {
    it(`is brought through or not by one challenge: ${result}`, async () => {
      const { client } = await world();
      const card = await client.card('authentication-required');
      const { body } = await payMany(client, payable, { paymentToken: card });
      const confirmed = await client.ask(`/payments/${String(body['paymentId'])}/confirmation`, {
        method: 'POST',
        body: { result },
        headers: { 'Idempotency-Key': 'c1' },
      });
      assert.equal(confirmed.status, status);
      if (status === 200)
        assert.deepEqual(confirmed.body['amount'], { amount: sum, currency: 'USD' });
      const left = result === 'succeeded' ? 0 : payable[newest];
      assert.equal(await balanceOf(client, newest), left);
    });
  }

  const wrong: readonly (readonly [string, object[], string, string?])[] = [
    [
      'an unknown invoice',
      allocationsOf({ [newest]: 1, 'INV-0': 1 }),
      'validation-failed',
      '/allocations/1/invoiceNumber',
    ],
    [
      'one invoice twice',
      [...allocationsOf({ [newest]: 1 }), ...allocationsOf({ [newest]: 1 })],
      'validation-failed',
      '/allocations/1/invoiceNumber',
    ],
    ['nothing', [], 'validation-failed', '/allocations'],
    [
      'an amount of zero',
      allocationsOf({ [newest]: 0 }),
      'validation-failed',
      '/allocations/0/amount/amount',
    ],
    [
      'two currencies',
      [...allocationsOf({ [newest]: 1 }), ...allocationsOf({ [overdue]: 1 }, 'EUR')],
      'mixed-currencies',
    ],
    [
      'another currency than the invoices',
      allocationsOf({ [newest]: 1 }, 'EUR'),
      'mixed-currencies',
    ],
  ];
  for (const [what, allocations, code, pointer] of wrong) {
    it(`refuses ${what}`, async () => {
      const { client, backend } = await world();
      const before = backend.ledger.length;
      const { status, body } = await payMany(client, allocations);
      assert.deepEqual([status, body['code']], [422, code]);
      const [error] = (body['errors'] ?? []) as { pointer: string }[];
      assert.equal(error?.pointer, pointer);
      assert.equal(backend.ledger.length, before);
    });
  }

  it('needs a card on file to use it, and the capability', async () => {
    const { client } = await world({}, 'facturation@aurelia.example');
    const { body } = await client.ask('/invoices');
    const open = (body['items'] as { invoiceNumber: string; payable: { amount: number } }[]).find(
      ({ payable: left }) => left.amount > 0,
    );
    const allocations = allocationsOf({ [open?.invoiceNumber ?? '']: 1 }, 'EUR');
    assert.equal((await payMany(client, allocations)).body['code'], 'no-card-on-file');
    const { client: reader } = await world({}, 'acme-readonly');
    assert.equal((await payMany(reader)).body['code'], 'forbidden');
  });

  it('asks for the password again where the account wants a recent sign-in', async () => {
    const { client, backend } = await world();
    await backend.use('step-up');
    assert.equal((await payMany(client)).body['code'], 'reauthentication-required');
  });
});
