import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { parse, stringify } from 'yaml';
import { readFileSync } from 'node:fs';
import { actsOf, signedIn, withHeader } from './acts.js';
import { api, goodCalls, json } from './calls.js';
import { createOracle, type Answer } from './oracle.js';

const oracle = createOracle();
const ids = Object.keys(operations) as OperationId[];
const rowOf = (id: OperationId): Operation => operations[id];

/**
 * The contract documents these statuses and this backend cannot give them, for the reason beside
 * each.
 */
const notGiven: Partial<Record<OperationId, Partial<Record<number, string>>>> = {};

const seen = new Map<OperationId, Set<number>>(ids.map((id) => [id, new Set()]));

/** Checks an answer by the contract, and that it has the status and code meant. */
function expectAnswer(id: OperationId, answer: Answer, status: number, code?: string): void {
  assert.deepEqual(oracle.judge(id, answer), [], `${id} ${String(answer.status)}`);
  const text = new TextDecoder().decode(answer.bytes);
  assert.equal(answer.status, status, `${id}: ${text.slice(0, 400)}`);
  if (code !== undefined) assert.equal((JSON.parse(text) as { code?: unknown }).code, code, id);
  seen.get(id)?.add(status);
}

for (const id of ids) {
  const row = rowOf(id);

  describe(id, () => {
    for (const { what, status, code, prepare } of actsOf(id, oracle.documented(id))) {
      it(what, async () => {
        const ready = await prepare();
        if (ready) expectAnswer(id, await ready.browser.send(id, ready.call), status, code);
      });
    }

    if (row.idempotent) {
      it('answers the same again under the same key', async () => {
        const browser = await signedIn();
        const call = await goodCalls[id](browser);
        const first = await browser.send(id, call);
        const again = await browser.send(id, call);
        expectAnswer(id, again, first.status);
        assert.deepEqual(again.bytes, first.bytes);
        assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
      });
    }

    it('has given every status that is documented', () => {
      const expected = row.statuses.filter((status) => notGiven[id]?.[status] === undefined);
      assert.deepEqual([...(seen.get(id) ?? [])].sort(), [...expected].sort());
    });
  });
}

/** What was made, by the field that names it in the answer and where `Location` leads. */
const made: Partial<Record<OperationId, string>> = {
  signIn: 'userId',
  addInvoiceContact: 'contactId',
  addPurchaseOrder: 'purchaseOrderId',
  acceptQuote: 'orderNumber',
  payInvoice: 'paymentId',
  payInvoices: 'paymentId',
  submitRequest: 'requestId',
  addAttachment: 'name',
};

describe('what was made', () => {
  const secrets: readonly OperationId[] = ['createToken', 'createTestToken'];
  for (const id of ids.filter((each) => rowOf(each).statuses.includes(201))) {
    if (secrets.includes(id)) continue;
    it(`by ${id} is read where Location says, also when the first answer is given again`, async () => {
      const browser = await signedIn();
      const call = await goodCalls[id](browser);
      const answer = await browser.send(id, call);
      const location = answer.headers.get('Location') ?? '';
      assert.match(location, /^\/v1\//);
      const read = await browser.backend.fetch(new URL(location, api).href);
      assert.equal(read.status, 200, location);
      const name = String(json(answer)[made[id] ?? 'none']);
      const text = await read.text();
      assert.ok(id === 'acceptQuote' ? text.includes('"accepted"') : text.includes(name), text);
      if (!rowOf(id).idempotent) return;
      assert.equal((await browser.send(id, call)).headers.get('Location'), location);
    });
  }
});

describe('a method that a path does not have', () => {
  const paths = new Map<string, string[]>();
  for (const id of ids) {
    const { path, method } = rowOf(id);
    paths.set(path, [...(paths.get(path) ?? []), method]);
  }
  for (const [path, has] of paths) {
    it(`is a 405 with those it has: ${path}`, async () => {
      const { backend } = await signedIn();
      const others = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].filter(
        (each) => !has.includes(each),
      );
      for (const method of others) {
        const address = api + path.replace(/\{\w+\}/g, 'X-1');
        const answer = await backend.fetch(address, { method });
        assert.equal(answer.status, 405, method);
        assert.equal(answer.headers.get('Allow'), has.join(', '));
        assert.match(answer.headers.get('X-Request-Id') ?? '', /./);
        const problem = (await answer.json()) as Record<string, unknown>;
        assert.equal(problem['code'], 'method-not-allowed');
        assert.equal(problem['requestId'], answer.headers.get('X-Request-Id'));
      }
    });
  }
});

describe('a limit', () => {
  it('says which it is, what is left of it and when there is more', async () => {
    const browser = await signedIn();
    const call = { body: { userId: 'acme-billing', password: 'wrong' } };
    for (let attempt = 0; attempt < 10; attempt += 1) await browser.send('signIn', call);
    const { status, headers } = await browser.send('signIn', call);
    const told = ['RateLimit-Policy', 'RateLimit', 'Retry-After'].map((name) => headers.get(name));
    assert.deepEqual(
      [status, ...told],
      [429, '"sign-in";q=10;w=900', '"sign-in";r=0;t=900', '900'],
    );
  });
});

describe('a body of another type', () => {
  const types = [
    ...['text/plain', 'text/plain; charset=utf-8', 'application/x-www-form-urlencoded'],
    ...['multipart/form-data; boundary=x', 'application/xml', 'application/json-patch+json'],
    ...['application/problem+json', 'application/jsonp', 'text/json', '*/*', 'json', ''],
  ];
  for (const type of types) {
    it(`is a 415, though it is JSON: "${type}"`, async () => {
      const browser = await signedIn();
      const call = await goodCalls.addInvoiceContact(browser);
      const spoilt = withHeader(call, 'Content-Type', type);
      const answer = await browser.send('addInvoiceContact', spoilt);
      expectAnswer('addInvoiceContact', answer, 415, 'unsupported-media-type');
      const { items } = await browser.read('listInvoiceContacts');
      assert.ok(!JSON.stringify(items).includes('desk@acmefield.example'));
    });
  }
});

describe('the oracle', () => {
  it('turns red at a status that only `default` covers', async () => {
    const browser = await signedIn();
    const answer = await browser.send('getAccount', {});
    assert.deepEqual(oracle.judge('getAccount', { ...answer, status: 418 }), [
      '418 is not documented',
    ]);
  });

  it('turns red when an answer lacks what the contract requires', async () => {
    const contract = parse(readFileSync('openapi.yaml', 'utf8')) as {
      components: { schemas: { Account: { required: string[]; properties: object } } };
    };
    const { Account } = contract.components.schemas;
    Account.required.push('shoeSize');
    Account.properties = { ...Account.properties, shoeSize: { type: 'integer' } };
    const bent = createOracle(stringify(contract, { aliasDuplicateObjects: false }));
    const browser = await signedIn();
    const answer = await browser.send('getAccount', {});
    assert.deepEqual(bent.judge('getAccount', answer), [
      "the body must have required property 'shoeSize'",
    ]);
  });

  it('turns red at another type of answer', async () => {
    const browser = await signedIn();
    const answer = await browser.send('getAccount', {});
    const headers = new Headers(answer.headers);
    headers.set('Content-Type', 'text/html');
    assert.match(
      String(oracle.judge('getAccount', { ...answer, headers })),
      /"text\/html" is none/,
    );
  });
});
