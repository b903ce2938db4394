// Lists what a caller may get wrong: each is reported as the one error, and nothing is sent.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBilling } from './billing.js';
import { tokenSession } from './credentials.js';
import { BillingError, isBillingError } from './errors.js';
import { clientOf, failureOf, json, least, sessionOf } from './fake-api.node.test.js';
import { passwordToken } from './password-token.js';

// JavaScript may pass any value.
const any = (value: unknown) => value as never;
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

type Client = ReturnType<typeof clientOf>['billing'];

describe('a call that cannot be sent as it was given', () => {
  const cases = {
    'a line break in the key': (b: Client) =>
      b.invoices.pay('INV-1', any({}), { idempotencyKey: 'a\nb' }),
    'a key in Cyrillic': (b: Client) =>
      b.invoices.pay('INV-1', any({}), { idempotencyKey: 'ключ' }),
    'an empty key': (b: Client) => b.invoices.pay('INV-1', any({}), { idempotencyKey: '' }),
    'a key that is no text': (b: Client) =>
      b.invoices.pay('INV-1', any({}), { idempotencyKey: any(7) }),
    'no key, but null': (b: Client) =>
      b.invoices.pay('INV-1', any({}), { idempotencyKey: any(null) }),
    'a line break in ifMatch': (b: Client) => b.billTo.update(any({}), { ifMatch: '"1"\r\nX: y' }),
    'an ifMatch that is no text': (b: Client) => b.billTo.update(any({}), { ifMatch: any({}) }),
    'a header with a line break': (b: Client) => b.account.get({ headers: { a: 'b\nc' } }),
    'a header with a name that is none': (b: Client) => b.account.get({ headers: { 'a b': 'c' } }),
    'headers that are a text': (b: Client) => b.account.get({ headers: any('a: b') }),
    'headers of a call by id that are a list': (b: Client) =>
      b.call('getAccount', any({ headers: [1] })),
    'a cyclic body': (b: Client) => b.billTo.update(any(cyclic), { ifMatch: '"1"' }),
    'a BigInt in the body': (b: Client) => b.invoices.pay('INV-1', any({ amount: 1n })),
    'a body that throws': (b: Client) =>
      b.requests.submit(
        any({
          get topic() {
            throw new Error('of the caller');
          },
        }),
      ),
    'no body': (b: Client) => b.quotes.accept('Q-1', any(undefined), { ifMatch: '"1"' }),
    'null for a body': (b: Client) => b.requests.submit(any(null)),
    'a text for a body': (b: Client) => b.requests.submit(any('{}')),
    'a list for a body': (b: Client) => b.requests.submit(any([])),
    'a function for a body': (b: Client) => b.requests.submit(any(() => undefined)),
    'a body where there is none': (b: Client) => b.call('getAccount', any({ body: {} })),
    'an unknown operation': (b: Client) => b.call(any('payEverything'), any({})),
    'an operation named constructor': (b: Client) => b.call(any('constructor'), any({})),
    'an operation named __proto__': (b: Client) => b.call(any('__proto__'), any({})),
    'an operation by its address': (b: Client) => b.call(any('GET /account'), any({})),
    'no operation': (b: Client) => b.call(any(undefined), any({})),
    'a symbol for an operation': (b: Client) => b.call(any(Symbol('pay')), any({})),
    'no input where an id is needed': (b: Client) => b.call('getInvoice', any(undefined)),
    'null for an input': (b: Client) => b.call('getInvoice', any(null)),
    'a text for an input': (b: Client) => b.call('getInvoice', any('INV-1')),
    'no path': (b: Client) => b.call('getInvoice', any({})),
    'a text for a path': (b: Client) => b.call('getInvoice', any({ path: 'INV-1' })),
    'an id of another name': (b: Client) => b.call('getInvoice', any({ path: { id: 'INV-1' } })),
    'no id': (b: Client) => b.invoices.get(any(undefined)),
    'a number for an id': (b: Client) => b.invoices.get(any(117)),
    'a list for an id': (b: Client) => b.invoices.get(any(['INV-1'])),
    'an id that leads elsewhere': (b: Client) => b.invoices.get('../session'),
    'an object in the query': (b: Client) => b.invoices.listPayments('INV-1', { key: any({}) }),
    'a text for the query': (b: Client) =>
      b.call('listPayments', any({ path: { invoiceNumber: 'INV-1' }, query: 'key=1' })),
    'a text for options': (b: Client) => b.account.get(any('fast')),
    'null for options': (b: Client) => b.account.get(any(null)),
    'a signal in the place of options': (b: Client) =>
      b.account.get(any(new AbortController().signal)),
    'a signal that is none': (b: Client) => b.account.get({ signal: any({ aborted: false }) }),
    'a controller for a signal': (b: Client) =>
      b.session.current({ signal: any(new AbortController()) }),
    'a time-out that is no number': (b: Client) => b.account.get({ timeout: any('5s') }),
    'a time-out of NaN': (b: Client) => b.account.get({ timeout: NaN }),
    'a time-out below nothing': (b: Client) => b.account.get({ timeout: -1 }),
    'an onProgress that is no function': (b: Client) =>
      b.taxForms.downloadW9({ onProgress: any(true) }),
  };
  for (const [what, call] of Object.entries(cases)) {
    it(`is refused with one error: ${what}`, async () => {
      const { billing, sent } = clientOf(() => json({ ...least, ...sessionOf('a'), items: [] }));
      const error = await failureOf(call(billing));
      assert.deepEqual([error.kind, error.code], ['problem', 'validation-failed'], String(error));
      assert.equal(error.retryable, false);
      assert.equal(error.outcomeUnknown, false);
      assert.ok(error.cause instanceof Error);
      assert.match(error.message, /^.+: .{10}/, 'says to what it happened, and what');
      assert.equal(sent.length, 0);
    });
  }

  const withBody = new Set([
    'session.signIn',
    'session.confirm',
    'session.requestPasswordReset',
    'session.resetPassword',
    'paymentMethod.update',
    'billTo.update',
    'invoiceContacts.add',
    'purchaseOrders.add',
    'requests.submit',
  ]);
  const wrong: Record<string, unknown> = {
    'a text': 'fast',
    'a number': 5,
    null: null,
    true: true,
    'a list': [{}],
    'a function': () => undefined,
    'a signal': new AbortController().signal,
  };
  type Method = (...given: unknown[]) => Promise<unknown>;
  const methods = Object.entries(clientOf(() => json(least)).billing).flatMap(([group, members]) =>
    Object.entries(members as Record<string, unknown>)
      .filter(([, member]) => typeof member === 'function')
      .map(
        ([name, member]) => [`${group}.${name}`, group, name, (member as Method).length] as const,
      ),
  );
  const before = (method: string, count: number) =>
    count < 2 ? [] : count > 2 ? ['Q-1', {}] : [withBody.has(method) ? {} : 'Q-1'];

  it('knows every method of the client', () => {
    assert.ok(methods.length >= 34, String(methods.length));
  });

  for (const [method, group, name, count] of methods) {
    it(`is refused with one error: options of a wrong type for ${method}`, async () => {
      for (const [what, options] of Object.entries(wrong)) {
        const { billing, sent } = clientOf(() => json({ ...least, items: [] }));
        const client = billing as unknown as Record<string, Record<string, Method>>;
        const call = client[group]?.[name]?.(...before(method, count), options);
        const error = await failureOf(call as Promise<unknown>);
        assert.deepEqual([error.kind, error.code], ['problem', 'validation-failed'], what);
        assert.match(error.message, /^\w+: (options must be an object|a signal goes into)/, what);
        assert.equal(sent.length, 0, what);
      }
    });
  }

  it('needs no input where the operation needs none', async () => {
    const { billing } = clientOf(() => json({ ...least }));
    await billing.call('getAccount', any(undefined));
    await billing.account.get({ signal: undefined, timeout: undefined, headers: undefined });
  });
});

describe('a client that cannot be made as it was given', () => {
  const baseUrl = 'https://billing.example/v1';
  const make = (options: unknown) => () => createBilling(any(options));
  const cases: [string, () => unknown, RegExp][] = [
    ['no options', make(undefined), /baseUrl is missing/],
    ['null', make(null), /must be an object/],
    ['no address', make({}), /baseUrl is missing.*write it like/],
    ['an address that is no text', make({ baseUrl: 7 }), /not a text/],
    ['a URL object', make({ baseUrl: new URL(baseUrl) }), /not a text/],
    ['an empty address', make({ baseUrl: ' ' }), /is empty/],
    ['half an address', make({ baseUrl: 'https://' }), /not an address/],
    [
      'an address without a scheme',
      make({ baseUrl: 'billing.example.com/v1' }),
      /begin with https/,
    ],
    [
      'an address with a port for a scheme',
      make({ baseUrl: 'localhost:8000/v1' }),
      /neither https: nor/,
    ],
    ['a file', make({ baseUrl: 'file:///v1' }), /neither https: nor http:/],
    ['a script', make({ baseUrl: 'javascript:alert(1)' }), /neither https: nor http:/],
    ['a query', make({ baseUrl: `${baseUrl}?key=1` }), /query/],
    ['a fragment', make({ baseUrl: `${baseUrl}#a` }), /fragment/],
    [
      'a password in the address',
      make({ baseUrl: 'https://u:secret@billing.example/v1' }),
      /password/,
    ],
    ['a relative address where there is no page', make({ baseUrl: 'v1' }), /not an address/],
    ['a locale in Cyrillic', make({ baseUrl, locale: 'русский' }), /locale/],
    ['a locale with a line break', make({ baseUrl, locale: 'fr\nX: y' }), /locale/],
    ['a locale that is no text', make({ baseUrl, locale: 7 }), /locale must be a text/],
    ['a session that is a text', make({ baseUrl, session: 'cookie' }), /session must be an object/],
    ['a fetch that is no function', make({ baseUrl, fetch: {} }), /fetch must be a function/],
    ['a time-out of nothing', make({ baseUrl, timeout: 0 }), /timeout must be a number above 0/],
    ['attempts that are no number', make({ baseUrl, retry: { attempts: '3' } }), /attempts/],
    [
      'hooks that are a function',
      make({ baseUrl, hooks: () => undefined }),
      /hooks must be an object/,
    ],
    ['a token session without fetchToken', () => tokenSession(any({})), /fetchToken/],
    ['a token session without options', () => tokenSession(any(undefined)), /fetchToken/],
    ['a password that is missing', () => passwordToken(any({ baseUrl, userId: 'a' })), /password/],
    [
      'a script’s wrong address',
      () => passwordToken({ baseUrl: '', userId: 'a', password: 'b' }),
      /empty/,
    ],
  ];
  for (const [what, attempt, message] of cases) {
    it(`is refused at once, with what to write: ${what}`, () => {
      let thrown: unknown;
      try {
        attempt();
      } catch (error) {
        thrown = error;
      }
      assert.ok(thrown instanceof BillingError, String(thrown));
      assert.equal(thrown.code, 'validation-failed');
      assert.match(thrown.message, message);
      assert.doesNotMatch(thrown.message, /secret/);
    });
  }

  it('is made where a server draws a page whose address is relative', () => {
    createBilling({ baseUrl: '/v1' }).close();
  });
});

describe('a token that is none', () => {
  const cases: [string, () => unknown, string][] = [
    ['nothing', () => undefined, 'parse'],
    ['a text', () => 'token', 'parse'],
    ['no token', () => ({ expiresIn: 900 }), 'parse'],
    ['no end', () => ({ token: 't' }), 'parse'],
    ['an end that is no number', () => ({ token: 't', expiresIn: '900' }), 'parse'],
    ['a line break', () => ({ token: 'a\nb', expiresIn: 900 }), 'parse'],
  ];
  for (const [what, token, kind] of cases) {
    it(`is told, once: ${what}`, async () => {
      let asked = 0;
      const fetchToken = () => {
        asked++;
        return Promise.resolve(any(token()));
      };
      const { billing, sent } = clientOf(() => json(least), {
        session: tokenSession({ fetchToken }),
      });
      const error = await failureOf(billing.account.get());
      assert.equal(error.kind, kind, String(error));
      assert.equal(asked, 1);
      assert.equal(sent.length, 0);
    });
  }
});

describe('a host’s fetch that is none', () => {
  for (const [what, response] of Object.entries({ nothing: undefined, a_text: 'ok', bare: {} })) {
    it(`is told when it answers with ${what}`, async () => {
      const { billing } = clientOf(() => any(response), { retry: { attempts: 1 } });
      const error = await billing.account.get().catch((thrown: unknown) => thrown);
      assert.ok(isBillingError(error));
      assert.equal(error.kind, 'parse');
    });
  }
});

describe('a program whose built-ins are frozen', () => {
  // A frozen prototype refuses to have its properties assigned on what inherits them.
  const freeze = (writable: boolean) => {
    for (const name of ['name', 'message', 'toString']) {
      Object.defineProperty(Error.prototype, name, { writable });
    }
  };

  it('gets the one error like any other', async () => {
    freeze(false);
    try {
      const { billing } = clientOf(() => json({}));
      const error = await billing.account.get().catch((thrown: unknown) => thrown);
      assert.ok(isBillingError(error));
      assert.equal(`${error.name} ${error.kind}`, 'BillingError parse');
    } finally {
      freeze(true);
    }
  });
});
