import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, world, type Answered, type Client } from '../test-client.node.test.js';

const etagOf = (answer: Answered) => answer.headers.get('ETag') ?? '';
const codeOf = (answer: Answered) => answer.body['code'];
const signature = { signerName: 'Dana Whitfield', consentVersion: '2026-03' };

async function decide(client: Client, number: string, act: string, body: object, key = act) {
  const quote = await client.ask(`/quotes/${number}`);
  const headers = { 'If-Match': etagOf(quote), 'Idempotency-Key': key };
  return client.ask(`/quotes/${number}/${act}`, { method: 'POST', body, headers });
}

const accept = (client: Client, number: string, more: object = {}) =>
  decide(client, number, 'acceptance', { ...signature, ...more });

describe('quotes', () => {
  it('lists the newest first, each with the tag that its own page has', async () => {
    const { client } = await world();
    const rows = (await client.ask('/quotes')).body['items'] as Record<string, unknown>[];
    assert.deepEqual(
      rows.map((row) => [row['quoteNumber'], row['status']]),
      [
        ['Q-2026-0044', 'pending'],
        ['Q-2026-0042', 'pending'],
        ['Q-2026-0039', 'pending'],
        ['Q-2026-0021', 'expired'],
        ['Q-2026-0017', 'accepted'],
        ['Q-2025-0188', 'rejected'],
      ],
    );
    for (const row of rows) {
      const one = await client.ask(`/quotes/${String(row['quoteNumber'])}`);
      assert.equal(etagOf(one), row['etag']);
      assert.equal(one.body['etag'], row['etag']);
    }
  });

  it('can be accepted in the last minute of the last day in Austin, and not a minute later', async () => {
    const before = await world({ now: '2026-06-16T04:59:00Z' });
    assert.equal((await accept(before.client, 'Q-2026-0039')).status, 201);
    const after = await world({ now: '2026-06-16T04:59:00Z' });
    const seen = await after.client.ask('/quotes/Q-2026-0039');
    await after.backend.advance({ minutes: 1 });
    const late = await after.client.ask('/quotes/Q-2026-0039/acceptance', {
      method: 'POST',
      body: signature,
      headers: { 'If-Match': etagOf(seen), 'Idempotency-Key': 'late' },
    });
    assert.equal(late.status, 409);
    assert.equal(codeOf(late), 'quote-expired');
    assert.equal((await after.client.ask('/quotes/Q-2026-0039')).body['status'], 'expired');
  });

  it('places the order, issues the next invoice, mails it and books both', async () => {
    const { client, backend } = await world();
    const answer = await accept(client, 'Q-2026-0042', { purchaseOrderNumber: ' PO-88213 ' });
    assert.equal(answer.status, 201);
    assert.equal(answer.body['orderNumber'], 'SO-2026-0311');
    assert.equal(answer.body['invoiceNumber'], 'INV-2026-0118');
    const quote = answer.body['quote'] as Record<string, unknown>;
    assert.deepEqual(quote['decision'], { at: '2026-06-15T09:00:00Z', by: 'Dana Whitfield' });
    const invoice = (await client.ask('/invoices/INV-2026-0118')).body;
    assert.deepEqual(invoice['total'], { amount: 3_932_506, currency: 'USD' });
    assert.equal(invoice['dueDate'], '2026-07-15');
    assert.equal(invoice['purchaseOrderNumber'], 'PO-88213');
    const lines = invoice['lines'] as { total: { amount: number } }[];
    const subtotal = lines.reduce((sum, { total }) => sum + total.amount, 0);
    assert.deepEqual(invoice['subtotal'], { amount: subtotal, currency: 'USD' });
    const [mail] = backend.outbox;
    assert.deepEqual(mail?.to, ['dana.whitfield@acme.example', 'ap@acme.example']);
    assert.deepEqual(mail.attachments, ['INV-2026-0118.pdf']);
    assert.deepEqual(
      backend.ledger.map(({ kind, subject }) => [kind, subject]),
      [
        ['quote-accepted', 'Q-2026-0042'],
        ['invoice-issued', 'INV-2026-0118'],
      ],
    );
  });

  it('is decided once: the same key gives the same answer, another key none', async () => {
    const { client, backend } = await world();
    const seen = etagOf(await client.ask('/quotes/Q-2026-0044'));
    const send = (key: string) =>
      client.ask('/quotes/Q-2026-0044/acceptance', {
        method: 'POST',
        body: signature,
        headers: { 'If-Match': seen, 'Idempotency-Key': key },
      });
    const first = await send('a');
    const again = await send('a');
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    const other = await send('b');
    assert.equal(codeOf(other), 'quote-not-pending');
    assert.equal(backend.ledger.filter(({ kind }) => kind === 'invoice-issued').length, 1);
  });

  it('is never accepted in a form the person has not seen', async () => {
    const { client, backend } = await world();
    const headers = { 'If-Match': '"old"', 'Idempotency-Key': 'k' };
    const path = '/quotes/Q-2026-0042/acceptance';
    const stale = await client.ask(path, { method: 'POST', body: signature, headers });
    assert.equal(stale.status, 412);
    const current = stale.body['current'] as Record<string, unknown>;
    assert.equal(current['quoteNumber'], 'Q-2026-0042');
    const other = await accept(client, 'Q-2026-0042', { consentVersion: '2025-01' });
    assert.equal(codeOf(other), 'validation-failed');
    assert.deepEqual(backend.ledger, []);
  });

  it('asks for a PO number above the threshold unless a card is on file', async () => {
    const { client } = await world({}, 'facturation@aurelia.example');
    const quote = await client.ask('/quotes/Q-2026-0041');
    assert.equal(quote.body['purchaseOrderRequired'], true);
    for (const purchaseOrderNumber of [undefined]) {
      const refused = await accept(client, 'Q-2026-0041', { purchaseOrderNumber });
      assert.equal(refused.status, 422);
      assert.equal(codeOf(refused), 'purchase-order-required');
    }
    const headers = { 'If-Match': etagOf(quote), 'Idempotency-Key': 'second' };
    const body = { ...signature, purchaseOrderNumber: 'BC-2026-003' };
    const path = '/quotes/Q-2026-0041/acceptance';
    assert.equal((await client.ask(path, { method: 'POST', body, headers })).status, 201);
    const acme = await world();
    const big = await acme.client.ask('/quotes/Q-2026-0042');
    assert.equal(big.body['purchaseOrderRequired'], false);
  });

  it('keeps the reason and the note of a rejection, and no card number', async () => {
    const { client } = await world();
    const number = ['4242', '4242', '4242', '4242'].join(' ');
    const refused = await decide(
      client,
      'Q-2026-0044',
      'rejection',
      { reason: 'other', note: `Charge ${number} instead` },
      'first',
    );
    assert.equal(refused.status, 422);
    const body = { reason: 'timing', note: 'In autumn.' };
    const answer = await decide(client, 'Q-2026-0044', 'rejection', body, 'second');
    assert.equal(answer.status, 200);
    assert.equal(answer.body['status'], 'rejected');
    assert.deepEqual(answer.body['decision'], {
      at: '2026-06-15T09:00:00Z',
      by: 'Dana Whitfield',
      ...body,
    });
    const late = await decide(client, 'Q-2026-0044', 'rejection', body, 'third');
    assert.equal(codeOf(late), 'quote-not-pending');
  });

  it('is only shown to a contact who may not decide', async () => {
    const { client } = await world({}, 'acme-readonly');
    const answer = await accept(client, 'Q-2026-0044');
    assert.equal(answer.status, 403);
    assert.equal(codeOf(answer), 'forbidden');
  });

  it('comes as a PDF under its number', async () => {
    const { backend } = await world();
    const response = await backend.fetch(`${api}/quotes/Q-2026-0042/pdf`);
    assert.match(response.headers.get('Content-Disposition') ?? '', /Q-2026-0042\.pdf/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), '%PDF-');
  });
});
