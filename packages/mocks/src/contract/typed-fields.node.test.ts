import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestSchemas } from '../generated/request-schemas.js';
import { world, type Answered, type Client } from '../test-client.node.test.js';
import { cleanTyped } from './typed-fields.js';

let keys = 0;
const post = (client: Client, path: string, body: object, key = `typed-${String((keys += 1))}`) =>
  client.ask(path, { method: 'POST', body, headers: { 'Idempotency-Key': key } });

async function putBillTo(client: Client, change: object): Promise<Answered> {
  const read = await client.ask('/bill-to');
  const headers = { 'If-Match': read.headers.get('ETag') ?? '' };
  return client.ask('/bill-to', { method: 'PUT', body: { ...read.body, ...change }, headers });
}

const errorsOf = ({ body }: Answered) =>
  (body['errors'] as { pointer: string; code: string; message: string }[] | undefined) ?? [];

describe('what is typed for machines', () => {
  it('is kept without invisible signs, whoever sends it', async () => {
    const { client } = await world();
    const added = await post(client, '/invoice-contacts', {
      email: ' ｂｏｏｋｓ@acme.example\u200b',
    });
    assert.equal(added.status, 201);
    assert.equal(added.body['email'], 'books@acme.example');
    for (const email of [
      'books@acme.example',
      'BOOKS@acme.example\u2060',
      'books@ac\u00adme.example',
    ]) {
      const again = await post(client, '/invoice-contacts', { email });
      assert.equal(again.body['code'], 'contact-exists', email);
    }
  });

  it('is refused by its field when nothing is left of it', async () => {
    const { client } = await world();
    const mail = await post(client, '/invoice-contacts', { email: '\u200b\u3164' });
    assert.deepEqual(
      errorsOf(mail).map(({ pointer }) => pointer),
      ['/email'],
    );
    const order = { number: '\u200b\u00a0', expirationDate: '2027-01-31' };
    const number = await post(client, '/purchase-orders', order);
    assert.deepEqual(
      errorsOf(number).map(({ pointer, code }) => `${pointer} ${code}`),
      ['/number required'],
    );
  });

  it('signs in and orders as it is meant', async () => {
    const { client } = await world({}, null);
    const session = await client.signIn('\u202aａcme-billing\u202c ');
    assert.equal(session.status, 201);
    const order = await post(client, '/purchase-orders', {
      number: 'INV/2026/\u200b00001\u00a0B',
      expirationDate: '２０２７-01-31',
    });
    assert.equal(order.body['number'], 'INV/2026/00001 B');
    assert.equal(order.body['expirationDate'], '2027-01-31');
  });

  it('leaves a password as it was typed', () => {
    const typed = { userId: 'a\u200bcme', password: ' Ｒescue\u200b\u00a02026 ' };
    assert.deepEqual(cleanTyped(requestSchemas.signIn ?? {}, typed), {
      userId: 'acme',
      password: typed.password,
    });
  });

  it('is the same act for an idempotency key, however it is pasted', async () => {
    const { client } = await world();
    const first = await post(client, '/invoice-contacts', { email: 'books@acme.example' }, 'one');
    const again = await post(
      client,
      '/invoice-contacts',
      { email: 'books@acme.example\u200b' },
      'one',
    );
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(again.text, first.text);
  });
});

describe('phone and postal code of the bill-to address', () => {
  const kept: readonly (readonly [user: string, field: string, typed: string, kept: string])[] = [
    ['acme-billing', 'phone', '(512) 555-0123', '+15125550123'],
    ['acme-billing', 'phone', '16175550100', '+16175550100'],
    ['acme-billing', 'phone', '\u202a+1 617 555 0100\u202c', '+16175550100'],
    ['facturation@aurelia.example', 'phone', '01 23 45 67 89', '+33123456789'],
    ['tanaka-keiri', 'phone', '０３－１２３４－５６７８', '+81312345678'],
    ['new-billing', 'phone', '0151 12345678', '+4915112345678'],
    ['acme-billing', 'postalCode', '787561234', '78756-1234'],
    ['facturation@aurelia.example', 'postalCode', 'F-69001', '69001'],
    ['tanaka-keiri', 'postalCode', '１０００００１', '100-0001'],
    ['tanaka-keiri', 'postalCode', '〒100-0001', '100-0001'],
    ['new-billing', 'postalCode', 'D-10115', '10115'],
  ];
  for (const [user, field, typed, stored] of kept) {
    it(`keeps ${stored} for ${JSON.stringify(typed)} of ${user}`, async () => {
      const { client } = await world({}, user);
      const answer = await putBillTo(client, { [field]: typed });
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.body[field], stored);
    });
  }

  for (const [field, typed] of [
    ['phone', '555 0142'],
    ['phone', '+1 512 CALL'],
    ['phone', '+1 512 555 0142 ext. 3'],
    ['phone', '\u200b'],
    ['postalCode', '7875'],
  ] as const) {
    it(`refuses ${JSON.stringify(typed)} by its field`, async () => {
      const { client } = await world();
      const answer = await putBillTo(client, { [field]: typed });
      assert.equal(answer.status, 422);
      assert.deepEqual(
        errorsOf(answer).map(({ pointer }) => pointer),
        [`/${field}`],
      );
    });
  }

  it('keeps the marks of names, and no sign that reorders the page', async () => {
    const { client } = await world();
    const answer = await putBillTo(client, {
      company: 'نرم\u200cافزار \u202eexe.\u2069',
      contactName: '👩\u200d💻 Dana\u00a0Whitfield\u200b',
    });
    assert.equal(answer.body['company'], 'نرم\u200cافزار exe.');
    assert.equal(answer.body['contactName'], '👩\u200d💻 Dana Whitfield');
    const empty = await putBillTo(client, { company: '\u3164' });
    assert.deepEqual(
      errorsOf(empty).map(({ pointer, code }) => `${pointer} ${code}`),
      ['/company required'],
    );
  });
});

describe('a number that the contract cannot hold', () => {
  it('is refused with the signs that it may have', async () => {
    const { client } = await world();
    const answer = await post(client, '/requests', {
      topic: 'dispute',
      invoiceNumber: 'INV/2026/00001',
      details: 'The price is wrong.',
    });
    const [error] = errorsOf(answer);
    assert.equal(error?.pointer, '/invoiceNumber');
    assert.match(error.message, /letters from A to Z, digits, - and _/);
  });
});

describe('card numbers in free text', () => {
  for (const text of [
    '4111.1111.1111.1111',
    '4111 1111 1111 1111 12/28 123',
    '４１１１１１１１１１１１１１１１',
  ]) {
    it(`are refused: ${text}`, async () => {
      const { client } = await world();
      const request = await post(client, '/requests', { topic: 'cancel', details: text });
      assert.deepEqual(
        errorsOf(request).map(({ pointer, code }) => `${pointer} ${code}`),
        ['/details card-number'],
      );
    });
  }
});
