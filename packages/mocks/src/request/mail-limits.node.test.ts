import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mail } from '../index.js';
import { world, type Answered, type Client } from '../test-client.node.test.js';

/** Makes one change that a mail tells of. */
type Cause = (client: Client, turn: number) => Promise<Answered>;

let keys = 0;
const keyed = () => ({ 'Idempotency-Key': `mail-limit-${String((keys += 1))}` });

const add = (client: Client, email: string) =>
  client.ask('/invoice-contacts', { method: 'POST', headers: keyed(), body: { email } });

/** Adds an address in one turn, and removes it in the next. */
const changeContacts: Cause = async (client) => {
  const { body } = await client.ask('/invoice-contacts');
  const contacts = body['items'] as { contactId: string; email: string }[];
  const desk = contacts.find(({ email }) => email.startsWith('desk@'));
  if (!desk) return add(client, 'desk@acme.example');
  return client.ask(`/invoice-contacts/${desk.contactId}`, { method: 'DELETE' });
};

const changeMethod: Cause = async (client, turn) => {
  const { body } = await client.ask('/payment-method');
  return client.ask('/payment-method', {
    method: 'PUT',
    headers: { 'If-Match': String(body['etag']) },
    body: turn % 2 ? { kind: 'check' } : { kind: 'card', paymentToken: await client.card() },
  });
};

/** Has the newest invoice mailed again. */
const copyOfOne: Cause = async (client) => {
  const { body } = await client.ask('/invoices');
  const [newest] = body['items'] as { invoiceNumber: string }[];
  const copies = `/invoices/${newest?.invoiceNumber ?? ''}/copies`;
  return client.ask(copies, { method: 'POST', headers: keyed() });
};

interface Row {
  readonly kind: Mail['kind'];
  readonly cause: Cause;
  readonly most: number;
  readonly name: string;
}

const limited: readonly Row[] = [
  { kind: 'invoice-copy', cause: copyOfOne, most: 3, name: 'invoice-copies' },
  {
    kind: 'invoice-contacts-changed',
    cause: changeContacts,
    most: 20,
    name: 'invoice-contact-changes',
  },
  {
    kind: 'payment-method-changed',
    cause: changeMethod,
    most: 10,
    name: 'payment-method-changes',
  },
];

const mailsOf = (client: Client, wanted: string) =>
  client.backend.outbox.filter(({ kind }) => kind === wanted).length;

describe('mails that people cause', () => {
  for (const { kind, cause, most, name } of limited) {
    it(`are ${String(most)} in 15 minutes, then what causes them is refused: ${kind}`, async () => {
      const { client, backend } = await world();
      for (let turn = 0; turn < most; turn += 1) {
        const { status, text } = await cause(client, turn);
        assert.ok(status < 300, text);
      }
      assert.equal(mailsOf(client, kind), most);
      const { ledger } = backend;
      const late = await cause(client, most);
      assert.equal(late.status, 429);
      assert.equal(late.headers.get('Retry-After'), '900');
      assert.equal(late.headers.get('RateLimit-Policy'), `"${name}";q=${String(most)};w=900`);
      assert.equal(mailsOf(client, kind), most, 'no mail');
      assert.deepEqual(backend.ledger, ledger, 'and no change');
      await backend.advance({ minutes: 15 });
      assert.ok((await cause(client, most)).status < 300);
      assert.equal(mailsOf(client, kind), most + 1);
    });

    it(`count for one account: ${kind}`, async () => {
      const { client, backend } = await world();
      for (let turn = 0; turn <= most; turn += 1) await cause(client, turn);
      await client.signIn('kontor-rechnung');
      const before = backend.outbox.length;
      const { status, text } = await cause(client, 0);
      assert.ok(status < 300, text);
      assert.ok(backend.outbox.length > before);
    });
  }

  it('are not counted where the change is refused, and a token of a refused change stays good', async () => {
    const { client, backend } = await world();
    for (let turn = 0; turn < 30; turn += 1) {
      assert.equal((await add(client, 'dana.whitfield@acme.example')).status, 409);
      const { body } = await client.ask('/payment-method');
      const headers = { 'If-Match': String(body['etag']) };
      const wrong = { kind: 'card', paymentToken: 'pt_nobody_0001' };
      const refused = await client.ask('/payment-method', { method: 'PUT', headers, body: wrong });
      assert.equal(refused.status, 422);
    }
    for (let turn = 0; turn < 10; turn += 1) {
      assert.equal((await changeMethod(client, turn)).status, 200);
    }
    const { body } = await client.ask('/payment-method');
    const change = {
      method: 'PUT',
      headers: { 'If-Match': String(body['etag']) },
      body: { kind: 'card', paymentToken: await client.card() },
    };
    assert.equal((await client.ask('/payment-method', change)).status, 429);
    await backend.advance({ minutes: 15 });
    assert.equal((await client.ask('/payment-method', change)).status, 200);
  });

  it('are not limited where they are owed: each payment has its receipt', async () => {
    const { client } = await world();
    for (let turn = 0; turn < 30; turn += 1) {
      const { status } = await client.pay(
        100,
        { useMethodOnFile: true },
        `receipt-${String(turn)}`,
      );
      assert.equal(status, 201);
    }
    assert.equal(mailsOf(client, 'payment-receipt'), 30);
  });
});
