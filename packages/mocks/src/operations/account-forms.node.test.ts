import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, world, type Answered, type Client } from '../test-client.node.test.js';

const codeOf = (answer: Answered) => answer.body['code'];
const errorsOf = (answer: Answered) =>
  (answer.body['errors'] as { pointer: string; code: string }[] | undefined)?.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
const itemsOf = (answer: Answered) => answer.body['items'] as Record<string, unknown>[];

/** Reads, then sends a change with the tag that was read as If-Match. */
async function put(client: Client, path: string, body: (read: Record<string, unknown>) => object) {
  const read = await client.ask(path);
  const headers = { 'If-Match': read.headers.get('ETag') ?? '' };
  return client.ask(path, { method: 'PUT', body: body(read.body), headers });
}

let keys = 0;
const post = (client: Client, path: string, body: object) =>
  client.ask(path, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': `key-${String((keys += 1))}` },
  });

describe('the bill-to address', () => {
  it('takes back what was read, with a change', async () => {
    const { client, backend } = await world();
    const answer = await put(client, '/bill-to', (read) => ({
      ...read,
      addressLines: ['4100 Burnet Road', ' ', 'Floor 3 '],
      phone: '+1 (512) 555-0199',
    }));
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body['addressLines'], ['4100 Burnet Road', 'Floor 3']);
    assert.equal(answer.body['phone'], '+15125550199');
    assert.equal(answer.headers.get('ETag'), answer.body['etag']);
    assert.deepEqual(
      backend.ledger.map(({ kind }) => kind),
      ['bill-to-changed'],
    );
    const issued = (await client.ask('/invoices/INV-2026-0117')).body['billTo'] as object;
    assert.ok(JSON.stringify(issued).includes('Suite 210'));
  });

  it('keeps the country, and knows the postal codes of it', async () => {
    const { client, backend } = await world();
    const moved = await put(client, '/bill-to', (read) => ({ ...read, country: 'FR' }));
    assert.equal(moved.status, 422);
    assert.equal(codeOf(moved), 'country-not-editable');
    const wrong = await put(client, '/bill-to', (read) => ({
      ...read,
      postalCode: '7875',
      region: '',
    }));
    assert.deepEqual(errorsOf(wrong), ['/region required', '/postalCode invalid']);
    const unknown = await put(client, '/bill-to', (read) => ({ ...read, vat: '1' }));
    assert.equal(unknown.status, 422);
    assert.deepEqual(backend.ledger, []);
  });

  it('tells who comes second what the first one saved', async () => {
    const { client } = await world();
    const { body, headers } = await client.ask('/bill-to');
    await put(client, '/bill-to', (read) => ({ ...read, city: 'Round Rock' }));
    const second = await client.ask('/bill-to', {
      method: 'PUT',
      body,
      headers: { 'If-Match': headers.get('ETag') ?? '' },
    });
    assert.equal(second.status, 412);
    assert.equal((second.body['current'] as Record<string, unknown>)['city'], 'Round Rock');
    const blind = await client.ask('/bill-to', { method: 'PUT', body });
    assert.equal(blind.status, 428);
  });
});

describe('an If-Match header', () => {
  it('may name several tags, of which one is right', async () => {
    const { client } = await world();
    const { body, headers } = await client.ask('/bill-to');
    const tag = headers.get('ETag') ?? '';
    for (const [named, status] of [
      [`W/${tag}`, 412],
      ['"a", "b"', 412],
      [`"a", ${tag}`, 200],
    ] as const) {
      const answer = await client.ask('/bill-to', {
        method: 'PUT',
        body,
        headers: { 'If-Match': named },
      });
      assert.equal(answer.status, status, named);
    }
  });
});

describe('invoice contacts', () => {
  it('are unique whatever the case, five at most, and the main one stays', async () => {
    const { client, backend } = await world();
    const again = await post(client, '/invoice-contacts', { email: 'AP@acme.example' });
    assert.equal(codeOf(again), 'contact-exists');
    for (const name of ['a', 'b', 'c']) {
      const added = await post(client, '/invoice-contacts', { email: `${name}@acme.example` });
      assert.equal(added.status, 201);
    }
    const over = await post(client, '/invoice-contacts', { email: 'd@acme.example' });
    assert.equal(codeOf(over), 'contact-limit-reached');
    const [main, second] = itemsOf(await client.ask('/invoice-contacts'));
    const remove = (contact: Record<string, unknown> | undefined) =>
      client.ask(`/invoice-contacts/${String(contact?.['contactId'])}`, { method: 'DELETE' });
    assert.equal(codeOf(await remove(main)), 'main-contact');
    assert.equal((await remove(second)).status, 204);
    assert.equal((await remove(second)).status, 404);
    assert.equal(itemsOf(await client.ask('/invoice-contacts')).length, 4);
    assert.equal(backend.outbox.length, 4);
    assert.deepEqual(backend.outbox[0]?.to, ['dana.whitfield@acme.example']);
  });
});

describe('purchase orders', () => {
  it('lie in the future when they are made, and stand once', async () => {
    const { client } = await world();
    const past = await post(client, '/purchase-orders', {
      number: 'PO-90417',
      expirationDate: '2026-06-14',
    });
    assert.deepEqual(errorsOf(past), ['/expirationDate past']);
    const known = await post(client, '/purchase-orders', {
      number: ' po-88213 ',
      expirationDate: '2027-01-01',
    });
    assert.equal(codeOf(known), 'purchase-order-exists');
    const added = await post(client, '/purchase-orders', {
      number: 'PO-90417',
      expirationDate: '2026-06-15',
    });
    assert.equal(added.status, 201);
    assert.equal(added.body['state'], 'active');
    assert.equal(itemsOf(await client.ask('/purchase-orders')).length, 4);
  });

  it('are changed by who has read them, and expire after their last day', async () => {
    const { client, backend } = await world();
    const order = itemsOf(await client.ask('/purchase-orders'))[1] ?? {};
    const path = `/purchase-orders/${String(order['purchaseOrderId'])}`;
    const send = (body: object, tag: unknown) =>
      client.ask(path, { method: 'PUT', body, headers: { 'If-Match': String(tag) } });
    assert.equal((await send(order, '"old"')).status, 412);
    const changed = await send({ ...order, expirationDate: '2026-12-31' }, order['etag']);
    assert.equal(changed.status, 200);
    assert.notEqual(changed.body['etag'], order['etag']);
    await backend.advance({ days: 200 });
    await client.signIn();
    const later = itemsOf(await client.ask('/purchase-orders'))[1];
    assert.deepEqual([later?.['number'], later?.['state']], ['PO-87440', 'expired']);
  });
});

describe('the payment method', () => {
  it('becomes a new card by a token that serves once', async () => {
    const { client, backend } = await world();
    const paymentToken = await client.card();
    const change = () => put(client, '/payment-method', () => ({ kind: 'card', paymentToken }));
    const answer = await change();
    assert.equal(answer.status, 200);
    assert.equal((answer.body['display'] as Record<string, unknown>)['last4'], '1881');
    assert.equal('outcome' in answer.body, false);
    assert.deepEqual(errorsOf(await change()), ['/paymentToken unknown']);
    assert.deepEqual(
      backend.outbox.map(({ kind, to }) => [kind, ...to]),
      [['payment-method-changed', 'dana.whitfield@acme.example']],
    );
  });

  it('refuses an expired card and a token of the other kind, and leaves the token good', async () => {
    const { client, backend } = await world();
    const expired = await client.card('expired');
    const card = await client.card();
    const send = (body: object) => put(client, '/payment-method', () => body);
    const refused = await send({ kind: 'card', paymentToken: expired });
    assert.deepEqual(errorsOf(refused), ['/paymentToken expired-card']);
    const mixed = await send({
      kind: 'directDebit',
      paymentToken: card,
      mandate: { version: 'ACH-2026-02', locale: 'en' },
    });
    assert.deepEqual(errorsOf(mixed), ['/paymentToken unknown']);
    assert.equal((await send({ kind: 'card', paymentToken: card })).status, 200);
    assert.equal(backend.ledger.length, 1);
  });

  it('becomes a direct debit only under the mandate that was shown', async () => {
    const { client } = await world();
    const token = await client.ask('/test-provider/tokens', {
      method: 'POST',
      body: { testDebit: 'ach-ok' },
    });
    const paymentToken = token.body['paymentToken'];
    const send = (mandate?: object) =>
      put(client, '/payment-method', () => ({ kind: 'directDebit', paymentToken, mandate }));
    assert.deepEqual(errorsOf(await send()), ['/mandate required']);
    const other = await send({ version: 'ACH-2020-01', locale: 'en' });
    assert.deepEqual(errorsOf(other), ['/mandate/version changed']);
    const offer = (await client.ask('/payment-method')).body['mandateOffer'] as { text: string };
    const answer = await send({ version: 'ACH-2026-02', locale: 'en' });
    const mandate = answer.body['mandate'] as Record<string, unknown>;
    assert.equal(mandate['text'], offer.text);
    assert.equal(mandate['acceptedAt'], '2026-06-15T09:00:00Z');
    const quote = await client.ask('/quotes/Q-2026-0042');
    assert.equal(quote.body['purchaseOrderRequired'], true);
  });

  it('shows where to send what is paid by hand', async () => {
    const { client } = await world();
    const bank = await client.ask('/remittance-details');
    assert.equal(bank.body['reference'], 'ACME-4471');
    await put(client, '/payment-method', () => ({ kind: 'check' }));
    const check = await client.ask('/remittance-details');
    assert.equal(check.body['kind'], 'check');
    const { client: japan } = await world({}, 'tanaka-keiri');
    const refused = await put(japan, '/payment-method', () => ({ kind: 'check' }));
    assert.deepEqual(errorsOf(refused), ['/kind not-allowed']);
  });
});

describe('the pretend payment provider', () => {
  it('has every test card and debit the widgets name', async () => {
    const { client } = await world();
    const told = async (body: object) => {
      const answer = await client.ask('/test-provider/tokens', { method: 'POST', body });
      const { brand, bankName, last4 } = answer.body['display'] as Record<string, string>;
      return `${brand ?? bankName ?? ''} ${last4 ?? ''}`;
    };
    const cards = ['visa-ok', 'declined', 'authentication-required', 'processing', 'expired'];
    const shown = [];
    for (const testCard of cards) shown.push(await told({ testCard }));
    for (const testDebit of ['ach-ok', 'sepa-ok']) shown.push(await told({ testDebit }));
    assert.deepEqual(shown, [
      'Visa 1881',
      'Visa 0002',
      'Visa 3184',
      'MasterCard 5454',
      'Visa 0069',
      'Example Trust Bank 6789',
      'Banque Exemple 0028',
    ]);
    const number = await client.ask('/test-provider/tokens', {
      method: 'POST',
      body: { testCard: 'visa-ok', number: '1' },
    });
    assert.equal(number.status, 422);
  });
});

describe('requests', () => {
  it('are numbered on, kept and listed with the newest first', async () => {
    const { client } = await world();
    const body = {
      topic: 'payment-not-applied',
      details: 'Not there.',
      invoiceNumber: 'INV-2026-0081',
    };
    const answer = await post(client, '/requests', body);
    assert.deepEqual(answer.body, {
      requestId: 'R-10483',
      status: 'received',
      createdAt: '2026-06-15T09:00:00Z',
      ...body,
    });
    const numbers = itemsOf(await client.ask('/requests')).map((each) => each['requestId']);
    assert.deepEqual(numbers, ['R-10483', 'R-10482', 'R-10457', 'R-10311']);
  });

  it('name what their topic needs, of this account', async () => {
    const { client } = await world();
    const ask = (body: object) => post(client, '/requests', { details: 'Please.', ...body });
    assert.deepEqual(errorsOf(await ask({ topic: 'dispute' })), ['/invoiceNumber required']);
    assert.deepEqual(errorsOf(await ask({ topic: 'free-lunch' })), ['/topic unknown']);
    const foreign = await ask({ topic: 'payment-not-applied', invoiceNumber: 'INV-2026-0115' });
    assert.deepEqual(errorsOf(foreign), ['/invoiceNumber unknown']);
    const older = await ask({ topic: 'older-invoice-copy', invoiceNumber: 'INV-2024-0318' });
    assert.equal(older.status, 201);
  });

  it('dispute an invoice through the fifteenth day', async () => {
    const dispute = { topic: 'dispute', details: 'Too many.', invoiceNumber: 'INV-2026-0112' };
    const inTime = await world({ now: '2026-06-13T04:59:00Z' });
    assert.equal((await post(inTime.client, '/requests', dispute)).status, 201);
    const late = await world({ now: '2026-06-13T05:00:00Z' });
    const refused = await post(late.client, '/requests', dispute);
    assert.deepEqual(errorsOf(refused), ['/invoiceNumber dispute-period-over']);
  });

  it('hold no card number, and mind no other number', async () => {
    const { client } = await world();
    const ask = (details: string) => post(client, '/requests', { topic: 'tax-exemption', details });
    const visa = ['4242', '4242', '4242', '4242'];
    assert.deepEqual(errorsOf(await ask(`Take ${visa.join('-')}.`)), ['/details card-number']);
    assert.deepEqual(errorsOf(await ask(visa.join(''))), ['/details card-number']);
    assert.equal((await ask('Certificate 4242 4242 4242 4243, PO 20260615000001')).status, 201);
  });
});

describe('the W-9', () => {
  it('is there for accounts in the United States only', async () => {
    const { backend } = await world();
    const response = await backend.fetch(`${api}/tax-forms/w-9`);
    assert.equal(response.headers.get('Content-Type'), 'application/pdf');
    const { client } = await world({}, 'facturation@aurelia.example');
    assert.equal((await client.ask('/tax-forms/w-9')).status, 404);
  });
});
