import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, world, type Client } from './test-client.node.test.js';

const code = (answer: { body: Record<string, unknown> }) => answer.body['code'];
const items = (answer: { body: Record<string, unknown> }) =>
  answer.body['items'] as Record<string, unknown>[];
const onFile = { useMethodOnFile: true };

describe('invoices', () => {
  it('lists the newest 20 of 26, the newest first', async () => {
    const { client } = await world();
    const dates = items(await client.ask('/invoices')).map((each) => String(each['issueDate']));
    assert.equal(dates.length, 20);
    assert.deepEqual(dates, dates.toSorted().reverse());
  });

  it("answers another account's number exactly like an unknown one", async () => {
    const { client } = await world();
    const { client: french } = await world({}, 'facturation@aurelia.example');
    const [theirs] = items(await french.ask('/invoices'));
    const numbers = [String(theirs?.['invoiceNumber']), 'INV-0000-0000', 'a%20b', 'x'.repeat(65)];
    const answers: string[] = [];
    for (const number of numbers) {
      for (const path of [`/invoices/${number}`, `/invoices/${number}/payments`]) {
        const answer = await client.ask(path);
        assert.equal(answer.status, 404);
        answers.push(answer.text.replaceAll(String(answer.body['requestId']), ''));
      }
    }
    assert.equal(new Set(answers).size, 1);
  });

  it('answers 304 to whoever holds the same, and anew after a payment', async () => {
    const { client } = await world();
    const first = await client.ask('/invoices/INV-2026-0117');
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    const second = await client.ask('/invoices/INV-2026-0117', { headers });
    assert.equal(second.status, 304);
    assert.equal(second.text, '');
    await client.pay(100, onFile, 'k1');
    assert.equal((await client.ask('/invoices/INV-2026-0117', { headers })).status, 200);
  });

  const copyOf = (client: Client, invoiceNumber: string) =>
    client.ask(`/invoices/${invoiceNumber}/copies`, {
      method: 'POST',
      headers: { 'Idempotency-Key': 'k1' },
    });

  it('mails a copy once under one key, and for one invoice', async () => {
    const { client, backend } = await world();
    for (let sent = 0; sent < 2; sent += 1) {
      assert.equal((await copyOf(client, 'INV-2026-0117')).status, 202);
    }
    const other = await copyOf(client, 'INV-2026-0112');
    assert.equal(other.body['code'], 'idempotency-key-reused');
    assert.equal(backend.outbox.length, 1);
  });

  it('mails nothing for who may not ask', async () => {
    const { client, backend } = await world({}, 'acme-readonly');
    assert.equal((await copyOf(client, 'INV-2026-0117')).body['code'], 'forbidden');
    assert.equal(backend.outbox.length, 0);
  });

  it('mails a copy to every invoice contact', async () => {
    const { client, backend } = await world();
    const copy = await copyOf(client, 'INV-2026-0117');
    assert.equal(copy.status, 202);
    const [mail] = backend.outbox;
    assert.equal(mail?.to.length, 2);
    assert.deepEqual(mail.attachments, ['INV-2026-0117.pdf']);
  });
});

describe('paying', () => {
  it('takes the amount off the balance, with one receipt and the effects in the ledger', async () => {
    const { client, backend } = await world();
    const paid = await client.pay(400_000, { paymentToken: await client.card() }, 'k1');
    assert.equal(paid.status, 201);
    assert.equal(paid.body['status'], 'succeeded');
    const { body } = await client.ask('/invoices/INV-2026-0117');
    assert.deepEqual(body['balance'], { amount: 1_857_570 - 400_000, currency: 'USD' });
    assert.deepEqual(
      backend.ledger.map(({ kind, key }) => [kind, key]),
      [
        ['payment-created', 'k1'],
        ['payment-settled', 'k1'],
      ],
    );
    assert.deepEqual(
      backend.outbox.map(({ kind }) => kind),
      ['payment-receipt'],
    );
  });

  it('gives the first answer again for the same key, and never a second effect', async () => {
    const { client, backend } = await world();
    const first = await client.pay(100, onFile, 'k1');
    const again = await client.pay(100, onFile, 'k1');
    assert.equal(again.status, 201);
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.equal(code(await client.pay(101, onFile, 'k1')), 'idempotency-key-reused');
    assert.equal(code(await client.pay(101, onFile, '')), 'idempotency-key-missing');
    assert.equal(backend.ledger.length, 2);
    await backend.advance({ days: 31 });
    await client.signIn();
    assert.equal((await client.pay(100, onFile, 'k1')).headers.get('Idempotency-Replayed'), null);
  });

  it('says so while the first call with the key still runs', async () => {
    const { client, backend } = await world({ latency: 20 });
    const [first, second] = await Promise.all([
      client.pay(100, onFile, 'k1'),
      client.pay(100, onFile, 'k1'),
    ]);
    assert.equal(first.status, 201);
    assert.equal(code(second), 'request-in-progress');
    assert.equal(second.headers.get('Retry-After'), '1');
    assert.equal((await client.pay(100, onFile, 'k1')).status, 201);
    assert.equal(backend.ledger.length, 2);
  });

  it('refuses more than can be paid, another currency, and a token used before', async () => {
    const { client } = await world();
    assert.equal(code(await client.pay(1_857_571, onFile, 'a')), 'amount-exceeds-balance');
    assert.equal((await client.pay(0, onFile, 'b')).status, 422);
    const yen = await client.ask('/invoices/INV-2026-0117/payments', {
      method: 'POST',
      body: { amount: { amount: 1, currency: 'JPY' }, ...onFile },
      headers: { 'Idempotency-Key': 'c' },
    });
    assert.equal(code(yen), 'validation-failed');
    const card = { paymentToken: await client.card() };
    assert.equal((await client.pay(1, card, 'd')).status, 201);
    assert.equal(code(await client.pay(1, card, 'e')), 'validation-failed');
  });

  it('needs a card on file when none is given', async () => {
    const { client } = await world({}, 'tanaka-keiri');
    const open = items(await client.ask('/invoices')).find((each) => each['status'] === 'open');
    const answer = await client.ask(`/invoices/${String(open?.['invoiceNumber'])}/payments`, {
      method: 'POST',
      body: { amount: { amount: 1, currency: 'JPY' }, ...onFile },
      headers: { 'Idempotency-Key': 'k1' },
    });
    assert.equal(code(answer), 'no-card-on-file');
  });

  it('is declined with the reason; the failed payment is found by its key', async () => {
    const { client, backend } = await world();
    const declined = await client.pay(100, { paymentToken: await client.card('declined') }, 'k1');
    assert.equal(declined.status, 402);
    assert.equal(declined.body['failureCode'], 'card-declined');
    const found = items(await client.ask('/invoices/INV-2026-0117/payments?key=k1'));
    assert.deepEqual(
      found.map((each) => each['status']),
      ['failed'],
    );
    assert.deepEqual(items(await client.ask('/invoices/INV-2026-0117/payments?key=k2')), []);
    assert.deepEqual(
      backend.ledger.map(({ kind }) => kind),
      ['payment-created', 'payment-failed'],
    );
  });

  it("carries the bank's challenge through, and sending its result twice is harmless", async () => {
    const { client, backend } = await world();
    const card = { paymentToken: await client.card('authentication-required') };
    const begun = await client.pay(100, card, 'k1');
    assert.equal(begun.body['status'], 'authentication-required');
    assert.ok(begun.body['nextAction']);
    const confirm = (key: string) =>
      client.ask(`/payments/${String(begun.body['paymentId'])}/confirmation`, {
        method: 'POST',
        headers: { 'Idempotency-Key': key },
        body: { result: 'succeeded' },
      });
    assert.equal((await confirm('k2')).body['status'], 'succeeded');
    const again = await confirm('k2');
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal((await confirm('k3')).body['status'], 'succeeded');
    assert.equal(backend.ledger.filter(({ kind }) => kind === 'payment-settled').length, 1);
  });

  it('answers 402 when the challenge fails', async () => {
    const { client } = await world();
    const card = { paymentToken: await client.card('authentication-required') };
    const { body } = await client.pay(100, card, 'k1');
    const failed = await client.ask(`/payments/${String(body['paymentId'])}/confirmation`, {
      method: 'POST',
      headers: { 'Idempotency-Key': 'k2' },
      body: { result: 'failed' },
    });
    assert.equal(failed.status, 402);
    assert.equal(failed.body['failureCode'], 'authentication-failed');
  });

  it('holds what is processing back, and settles it after a day', async () => {
    const { client, backend } = await world({ scenario: 'payment-processing' });
    const all = { amount: 1_857_570, currency: 'USD' };
    await client.pay(all.amount, onFile, 'k1');
    const before = await client.ask('/invoices/INV-2026-0117');
    assert.deepEqual(before.body['balance'], all);
    assert.deepEqual(before.body['payable'], { amount: 0, currency: 'USD' });
    assert.equal(code(await client.pay(1, onFile, 'k2')), 'amount-exceeds-balance');
    await backend.advance({ days: 1 });
    await client.signIn();
    assert.equal((await client.ask('/invoices/INV-2026-0117')).body['status'], 'paid');
    assert.ok(backend.outbox.some(({ kind }) => kind === 'payment-receipt'));
  });

  it('is not offered to somebody who may only read', async () => {
    const { client, backend } = await world({}, 'acme-readonly');
    const answer = await client.pay(100, onFile, 'k1');
    assert.equal(answer.status, 403);
    assert.equal(code(answer), 'forbidden');
    assert.equal(backend.ledger.length, 0);
  });

  it('takes effect although nobody hears of it, until the scenario changes', async () => {
    const { client, backend } = await world();
    await backend.use('payment-answer-lost');
    await assert.rejects(client.pay(100, onFile, 'k1'), TypeError);
    await assert.rejects(client.pay(100, onFile, 'k1'), TypeError);
    await assert.rejects(client.ask('/invoices/INV-2026-0117/payments?key=k1'), TypeError);
    await backend.use('default');
    const found = items(await client.ask('/invoices/INV-2026-0117/payments?key=k1'));
    assert.deepEqual(
      found.map((each) => each['status']),
      ['succeeded'],
    );
    assert.equal(backend.ledger.filter(({ kind }) => kind === 'payment-settled').length, 1);
  });
});

describe('requests that make no sense', () => {
  it('name the fields, and refuse what the contract does not know', async () => {
    const { client } = await world();
    const answer = await client.pay(100, { ...onFile, cardNumber: '1' }, 'k1');
    assert.equal(answer.status, 422);
    const [first] = answer.body['errors'] as { pointer: string; code: string }[];
    assert.deepEqual([first?.pointer, first?.code], ['/cardNumber', 'unknown']);
  });

  it('are told from a body that is no JSON', async () => {
    const { client, backend } = await world({}, null);
    const response = await backend.fetch(`${api}/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"userId":',
    });
    assert.equal(response.status, 400);
    assert.equal((await client.ask('/nowhere')).status, 404);
    assert.equal((await client.ask('/invoices', { method: 'PUT', body: {} })).status, 405);
  });
});
