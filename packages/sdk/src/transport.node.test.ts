import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallInfo } from './hooks.js';
import type { Billing } from './surface.js';
import {
  failureAfter,
  failureOf,
  json,
  least,
  problem,
  sessionOf,
  settle,
  clientOf,
} from './fake-api.node.test.js';

const html = () =>
  new Response('<!doctype html><title>Sign in</title>', {
    headers: { 'content-type': 'text/html' },
  });
const invoices = () => json({ items: [{ invoiceNumber: 'INV-2026-0117' }] });
const payment = { amount: { amount: 100, currency: 'USD' }, paymentToken: 'pt_1' };
const dropped = () => Promise.reject(new TypeError('fetch failed'));

describe('what a person is told when an answer is not what was promised', () => {
  const unreadable: [string, () => Response][] = [
    ['a page in place of data', html],
    ['nothing at all', () => new Response('')],
    ['half of the data', () => new Response('{"items":[{"invoiceNum')],
    ['a list in place of an object', () => json([])],
    ['an object without its items', () => json({})],
  ];
  for (const [what, answer] of unreadable) {
    it(`says it cannot be read when there comes ${what}`, async () => {
      const { billing, sent } = clientOf(answer);
      const error = await failureOf(billing.invoices.list());
      assert.equal(error.kind, 'parse');
      assert.equal(error.code, 'parse');
      assert.equal(sent.length, 1, 'asking again would bring the same');
    });
  }

  const unasked: [string, (billing: Billing) => Promise<unknown>, boolean][] = [
    ['a read', (billing) => billing.account.get(), false],
    ['who is signed in', (billing) => billing.session.current(), false],
    ['a payment', (billing) => billing.invoices.pay('INV-1', payment), true],
    ['a copy by mail', (billing) => billing.invoices.sendCopy('INV-1'), true],
    ['a PDF', (billing) => billing.invoices.downloadPdf('INV-1'), false],
  ];
  for (const [what, act, isUnknown] of unasked) {
    it(`takes no "not modified" for an answer to ${what}`, async () => {
      const { billing } = clientOf(({ method }) =>
        isUnknown && method === 'GET' ? json(sessionOf('a')) : new Response(null, { status: 304 }),
      );
      const error = await failureOf(act(billing));
      assert.deepEqual(
        [error.kind, error.code, error.status, error.outcomeUnknown],
        ['parse', 'parse', 304, isUnknown],
      );
    });
  }

  it('does not take a page for the confirmation that a copy was mailed', async () => {
    const { billing } = clientOf(({ method }) =>
      method === 'GET' ? json(sessionOf('a')) : html(),
    );
    assert.equal((await failureOf(billing.invoices.sendCopy('INV-1'))).kind, 'parse');
  });

  it('does not follow a redirect that a service worker or a test let through', async () => {
    const { billing, sent } = clientOf(() => new Response('{}', { status: 302 }));
    assert.equal((await failureOf(billing.account.get())).kind, 'parse');
    assert.equal(sent[0]?.init.redirect, 'manual');
  });

  it('tells of a redirect once, with what to check', async () => {
    const opaque = () =>
      Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const moved = () =>
      new Response(null, { status: 307, headers: { location: 'https://login.example/' } });
    for (const answer of [opaque, moved]) {
      const { billing, sent } = clientOf(answer);
      const error = await failureOf(billing.account.get());
      assert.deepEqual([error.kind, error.code], ['parse', 'redirect']);
      assert.match(error.message, /getAccount: .*redirect.*Check baseUrl/);
      assert.equal(sent.length, 1, 'neither repeated nor followed');
    }
  });

  it('reads nothing into a 402 or a 410 that is not the API’s', async () => {
    for (const status of [402, 410]) {
      const { billing, changes } = clientOf(({ method }) =>
        method === 'GET' ? json(sessionOf('a')) : new Response('', { status }),
      );
      const error = await failureOf(billing.invoices.pay('INV-1', payment));
      assert.deepEqual([error.kind, error.code, error.status], ['problem', 'internal', status]);
      assert.deepEqual(changes, [], 'no payment was made or declined');
    }
  });

  it('carries the number to quote, from the body or else from the header', async () => {
    const header = { 'x-request-id': 'gateway-7' };
    const cases: [() => Response, string | undefined][] = [
      [() => problem(404, 'not-found', {}, header), 'req-1'],
      [() => new Response('<h1>Bad</h1>', { status: 502, headers: header }), 'gateway-7'],
      [() => new Response('{"items":[', { headers: header }), 'gateway-7'],
      [() => new Response('', { status: 302, headers: header }), 'gateway-7'],
      [() => new Response('', { status: 404 }), undefined],
    ];
    for (const [answer, requestId] of cases) {
      const { billing } = clientOf(answer, { retry: { attempts: 1 } });
      assert.equal((await failureOf(billing.invoices.list())).requestId, requestId);
    }
  });

  it('says why an answer could not be read', async () => {
    for (const answer of [html, () => new Response('{"items":[')]) {
      const { cause } = await failureOf(clientOf(answer).billing.invoices.list());
      assert.ok(cause instanceof SyntaxError);
    }
  });

  it('reads no more of an error page than a problem could fill', async () => {
    let pulled = 0;
    let isCancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(body) {
            pulled++;
            body.enqueue(new Uint8Array(16_384).fill(0x20));
          },
          cancel() {
            isCancelled = true;
          },
        }),
        { status: 500 },
      );
    const { billing } = clientOf(endless, { retry: { attempts: 1 } });
    const error = await failureOf(billing.account.get());
    assert.deepEqual([error.kind, error.status], ['problem', 500]);
    assert.ok(pulled < 10, `${String(pulled)} parts of 16 kB`);
    assert.equal(isCancelled, true);
  });

  it('names an error by its status when a gateway answers in place of the API', async () => {
    const expected: [number, string][] = [
      [401, 'not-signed-in'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [418, 'internal'],
      [429, 'too-many-requests'],
      [500, 'internal'],
      [503, 'unavailable'],
    ];
    for (const [status, code] of expected) {
      const bodies = ['<h1>Bad</h1>', '', '{"code":"cut', '"text"', '{"code":""}', '{"code":7}'];
      for (const body of bodies) {
        const { billing } = clientOf(() => new Response(body, { status }), {
          retry: { attempts: 1 },
        });
        const error = await failureOf(billing.account.get());
        assert.deepEqual([error.kind, error.code, error.status], ['problem', code, status]);
        assert.equal(error.problem, undefined);
      }
    }
  });

  it('keeps an error an error when a gateway lists what is wrong in its own form', async () => {
    const errors = [null, 'No.', { field: 'city' }, { pointer: '/city', code: 'c', message: 'm' }];
    const { billing, sent } = clientOf(() => problem(422, 'validation-failed', { errors }));
    const error = await failureOf(billing.account.get());
    assert.deepEqual([error.kind, error.code], ['problem', 'validation-failed']);
    assert.deepEqual(error.fieldErrors, { city: { code: 'c', message: 'm' } });
    assert.equal(sent.length, 1);
  });

  it('hands over all that the problem says', async () => {
    const errors = [
      { pointer: '/postalCode', code: 'pattern', message: 'Five digits.' },
      { pointer: '/addressLines/0', code: 'required', message: 'Missing.' },
    ];
    const current = { etag: '"bt-4"' };
    const { billing } = clientOf(({ method }) =>
      method === 'GET'
        ? json(sessionOf('a'))
        : problem(412, 'precondition-failed', { errors, current }),
    );
    const error = await failureOf(
      billing.call('updateBillTo', { body: {} as never }, { ifMatch: '"bt-3"' }),
    );
    assert.deepEqual(error.fieldErrors, {
      postalCode: { code: 'pattern', message: 'Five digits.' },
      'addressLines.0': { code: 'required', message: 'Missing.' },
    });
    assert.deepEqual(error.current, current);
    assert.equal(error.requestId, 'req-1');
    assert.equal(error.operationId, 'updateBillTo');
    assert.equal(error.retryable, false);
  });
});

describe('ids from outside', () => {
  for (const id of ['..', '.', 'a/b', 'a%2Fb', '', 'x'.repeat(65), 'é', 'a?b']) {
    it(`never lead to another path: ${JSON.stringify(id)}`, async () => {
      const { billing, sent } = clientOf(invoices);
      const error = await failureOf(billing.invoices.get(id));
      assert.deepEqual([error.kind, error.code], ['problem', 'validation-failed']);
      assert.equal(sent.length, 0);
    });
  }
});

describe('sending again', () => {
  it('brings a read through two dropped lines, with pauses in between', async () => {
    const { billing, sent, timers, api } = clientOf(dropped);
    const list = billing.invoices.list();
    await timers.pass(99);
    assert.equal(sent.length, 1);
    await timers.pass(1);
    assert.equal(sent.length, 2, 'half of 200 ms, as chance has it');
    api.answer = invoices;
    await timers.pass(200);
    assert.equal((await list).length, 1);
    assert.equal(sent.length, 3);
  });

  it('gives up after three, saying that no answer came', async () => {
    const { billing, sent, timers } = clientOf(dropped);
    const error = await failureAfter(timers, 20_000, billing.invoices.list());
    assert.deepEqual([error.kind, error.retryable, sent.length], ['network', true, 3]);
    assert.ok(error.cause instanceof TypeError);
  });

  it('repeats a payment with the very same key', async () => {
    const { billing, sent, timers } = clientOf(({ method }) =>
      method === 'GET' ? json(sessionOf('a')) : dropped(),
    );
    const payment = { amount: { amount: 100, currency: 'USD' }, paymentToken: 'pt_1' };
    await failureAfter(timers, 20_000, billing.invoices.pay('INV-1', payment));
    const keys = sent
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers.get('idempotency-key'));
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
    assert.match(keys[0] ?? '', /^[0-9a-f]{32}$/);
  });

  it('uses the key the caller keeps', async () => {
    const { billing, sent } = clientOf(({ method }) =>
      method === 'GET' ? json(sessionOf('a')) : json({ ...least, paymentId: 'p' }, { status: 201 }),
    );
    const payment = { amount: { amount: 100, currency: 'USD' }, paymentToken: 'pt_1' };
    await billing.invoices.pay('INV-1', payment, { idempotencyKey: 'mine' });
    assert.equal(sent.at(-1)?.headers.get('idempotency-key'), 'mine');
  });

  it('never repeats a sign-in, nor a write without a key', async () => {
    const { billing, sent, timers, api } = clientOf(dropped);
    const signIn = billing.session.signIn({ userId: 'a', password: 'b' });
    assert.equal((await failureAfter(timers, 20_000, signIn)).kind, 'network');
    assert.equal(sent.length, 1);
    api.answer = ({ method }) => (method === 'GET' ? json(sessionOf('a')) : dropped());
    await failureAfter(
      timers,
      20_000,
      billing.paymentMethod.update({ kind: 'check' }, { ifMatch: '"1"' }),
    );
    assert.equal(sent.filter(({ method }) => method === 'PUT').length, 1);
  });

  it('does not repeat what the API refused', async () => {
    const { billing, sent } = clientOf(() => problem(404, 'not-found'));
    await failureOf(billing.invoices.get('INV-1'));
    assert.equal(sent.length, 1);
  });

  it('waits as long as the server asks', async () => {
    const { billing, sent, timers, api } = clientOf(() =>
      problem(503, 'unavailable', {}, { 'retry-after': '5' }),
    );
    const list = billing.invoices.list();
    await timers.pass(5099);
    assert.equal(sent.length, 1);
    api.answer = invoices;
    await timers.pass(1);
    assert.equal(sent.length, 2);
    await list;
  });

  it('reads a date to wait for against the server clock, with the machine a day off', async () => {
    const { billing, sent, timers, api } = clientOf(() =>
      problem(
        429,
        'too-many-requests',
        {},
        {
          date: 'Tue, 16 Jun 2026 09:00:00 GMT',
          'retry-after': 'Tue, 16 Jun 2026 09:00:07 GMT',
        },
      ),
    );
    const list = billing.invoices.list();
    await timers.pass(7000);
    assert.equal(sent.length, 1);
    api.answer = invoices;
    await timers.pass(100);
    assert.equal(sent.length, 2);
    await list;
  });

  it('leaves longer waits to the person, and makes no age of an absurd one', async () => {
    const waits: [string, number | undefined][] = [
      ['31', 31],
      ['99999999999999999999', 86_400],
      ['soon', undefined],
      ['-5', undefined],
    ];
    for (const [header, seconds] of waits) {
      const { billing, sent } = clientOf(
        () => problem(429, 'too-many-requests', {}, { 'retry-after': header }),
        {
          retry: { attempts: seconds ? 3 : 1 },
        },
      );
      assert.equal((await failureOf(billing.invoices.list())).retryAfter, seconds);
      assert.equal(sent.length, 1);
    }
  });

  it('asks the body how long to wait when the header says nothing usable', async () => {
    for (const header of ['', '1.5', 'soon', '-5', 'Infinity']) {
      const { billing } = clientOf(
        () => problem(429, 'too-many-requests', { retryAfter: 31 }, { 'retry-after': header }),
        { retry: { attempts: 1 } },
      );
      assert.equal((await failureOf(billing.invoices.list())).retryAfter, 31, header);
    }
  });

  it('believes the body of a problem no more than its header', async () => {
    const waits: [unknown, number | undefined][] = [
      [31, 31],
      [1e15, 86_400],
      ['soon', undefined],
      [-5, undefined],
      [null, undefined],
    ];
    for (const [retryAfter, seconds] of waits) {
      const { billing } = clientOf(() => problem(429, 'too-many-requests', { retryAfter }), {
        retry: { attempts: 1 },
      });
      assert.equal((await failureOf(billing.invoices.list())).retryAfter, seconds);
    }
  });

  it('stops adding load when everything fails, and takes heart from success', async () => {
    const { billing, sent, timers, api } = clientOf(() => problem(503, 'unavailable'));
    const fail = (n: number) =>
      failureAfter(timers, 60_000, billing.invoices.get(`INV-${String(n)}`));
    for (let n = 0; n < 20; n++) await fail(n);
    assert.equal(sent.length, 20 + 10, 'ten retries in all');
    api.answer = () => json({ ...least, invoiceNumber: 'x' });
    for (let n = 0; n < 10; n++) await billing.invoices.get('INV-1', { reload: true });
    api.answer = () => problem(503, 'unavailable');
    await fail(99);
    assert.equal(sent.length, 30 + 10 + 2);
  });
});

describe('the end of a call', () => {
  const never = () => new Promise<Response>(() => undefined);

  it('comes after 45 seconds, 90 for a payment, 120 for a PDF, even if nothing listens', async () => {
    const { billing, timers } = clientOf(({ path }) =>
      path === '/session' ? json(sessionOf('a')) : never(),
    );
    const payment = { amount: { amount: 100, currency: 'USD' }, useMethodOnFile: true } as const;
    const cases: [Promise<unknown>, number][] = [
      [billing.account.get(), 45_000],
      [billing.invoices.pay('INV-1', payment), 90_000],
      [billing.invoices.downloadPdf('INV-1'), 120_000],
      [billing.quotes.list({ timeout: 1000 }), 1000],
    ];
    const ends: [string, number][] = [];
    const start = timers.now();
    for (const [work] of cases) {
      work.catch((error: unknown) =>
        ends.push([(error as { kind: string }).kind, timers.now() - start]),
      );
    }
    for (let second = 0; second < 130; second++) await timers.pass(1000);
    assert.deepEqual(ends, [
      ['timeout', 1000],
      ['timeout', 45_000],
      ['timeout', 90_000],
      ['timeout', 120_000],
    ]);
  });

  it('comes late, not at once, where there is to be none', async () => {
    const asked: number[] = [];
    const timers = {
      setTimeout(_: () => void, milliseconds: number) {
        asked.push(milliseconds);
      },
    };
    const { billing } = clientOf(invoices, { timers });
    await billing.invoices.list({ timeout: Infinity });
    // A timer takes at most this; it would take more for one millisecond.
    assert.deepEqual(asked, [2 ** 31 - 1]);
  });

  it('covers a body that stalls', async () => {
    const { billing, timers } = clientOf(
      () =>
        new Response(
          new ReadableStream({
            start: (body) => {
              body.enqueue(new TextEncoder().encode('{"it'));
            },
          }),
        ),
    );
    assert.equal((await failureAfter(timers, 45_000, billing.account.get())).kind, 'timeout');
  });

  it('comes at once when the caller leaves, and stops the request', async () => {
    const { billing, sent } = clientOf(never);
    const leaving = new AbortController();
    const failure = failureOf(billing.account.get({ signal: leaving.signal }));
    await settle();
    leaving.abort();
    assert.equal((await failure).kind, 'aborted');
    assert.equal(sent[0]?.init.signal?.aborted, true);
  });

  it('sends nothing for a caller who left before', async () => {
    const { billing, sent } = clientOf(invoices);
    const signal = AbortSignal.abort();
    assert.equal((await failureOf(billing.invoices.list({ signal }))).kind, 'aborted');
    assert.equal(
      (await failureOf(billing.invoices.downloadPdf('INV-1', { signal }))).kind,
      'aborted',
    );
    assert.equal(sent.length, 0);
  });

  it('comes for everything when the client is closed', async () => {
    const { billing, sent } = clientOf(never);
    const failure = failureOf(billing.account.get());
    await settle();
    billing.close();
    assert.equal((await failure).kind, 'aborted');
    assert.equal((await failureOf(billing.quotes.list())).kind, 'aborted');
    assert.equal(sent.length, 1);
  });
});

describe('hooks', () => {
  it('see each sending, and nothing secret', async () => {
    const seen: [string, CallInfo][] = [];
    const note = (name: string) => (info: CallInfo) => seen.push([name, info]);
    const { billing, timers } = clientOf(
      ({ method }) => (method === 'GET' ? problem(503, 'unavailable') : json(sessionOf('a'))),
      {
        hooks: { onRequest: note('request'), onResponse: note('response'), onError: note('error') },
      },
    );
    await billing.session.signIn({ userId: 'a', password: 'Rescue-2026!' });
    await failureAfter(timers, 20_000, billing.account.get());
    assert.deepEqual(
      seen.map(([name, { operationId, attempt, status }]) => [name, operationId, attempt, status]),
      [
        ['request', 'signIn', 1, undefined],
        ['response', 'signIn', 1, 200],
        ...[1, 2, 3].flatMap((attempt) => [
          ['request', 'getAccount', attempt, undefined],
          ['response', 'getAccount', attempt, 503],
          ['error', 'getAccount', attempt, 503],
        ]),
      ],
    );
    // One id joins all sendings of a call, and no two calls share one.
    const ids = seen.map(([, { callId }]) => callId);
    assert.equal(new Set(ids.slice(0, 2)).size, 1);
    assert.equal(new Set(ids.slice(2)).size, 1);
    assert.notEqual(ids[0], ids[2]);
    assert.doesNotMatch(JSON.stringify(seen), /Rescue-2026!|csrf-of/);
  });

  it('break nothing when they throw, now or later', async () => {
    const { billing } = clientOf(invoices, {
      hooks: {
        onRequest: () => {
          throw new Error('broken logger');
        },
        onResponse: () => Promise.reject(new Error('broken logger')),
      },
    });
    assert.equal((await billing.invoices.list()).length, 1);
    await settle();
  });
});

describe('what is sent', () => {
  it('speaks the language of the page, keeps nothing in caches, names the version to change', async () => {
    const { billing, sent } = clientOf(() => json({ ...least, ...sessionOf('a') }), {
      locale: 'fr-CA',
    });
    await billing.billTo.update({} as never, { ifMatch: '"bt-3"' });
    const put = sent.find(({ method }) => method === 'PUT');
    assert.equal(put?.headers.get('accept-language'), 'fr-CA');
    assert.equal(put.headers.get('if-match'), '"bt-3"');
    assert.equal(put.init.cache, 'no-store');
    assert.equal(put.init.credentials, 'include');
  });

  it('goes through the fetch the page has at that moment', async () => {
    const { billing } = clientOf(invoices, { fetch: undefined });
    const before = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(invoices());
    try {
      assert.equal((await billing.invoices.list()).length, 1);
    } finally {
      globalThis.fetch = before;
    }
  });

  it('finds a payment by its key', async () => {
    const { billing, sent } = clientOf(() => json({ items: [] }));
    await billing.invoices.listPayments('INV-1', { key: 'k 1' });
    assert.equal(sent[0]?.path, '/invoices/INV-1/payments?key=k+1');
  });
});
