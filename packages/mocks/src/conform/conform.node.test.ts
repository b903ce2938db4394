import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockBackend, demoPassword } from '../index.js';
import { serve, type HttpServer } from '../server.js';
import { conform, written, type Report } from './conform.js';

const login = { userId: 'acme-billing', password: demoPassword };
const failures = ({ results }: Report) =>
  results
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ what, faults }) => [what, ...faults]);

describe('the conformance kit', () => {
  const backend = createMockBackend({ clock: 'frozen' });
  let server: HttpServer;
  before(async () => {
    server = await serve(backend, { port: 0, warn: () => undefined });
  });
  after(() => server.close());
  beforeEach(() => backend.reset());

  it('passes on the pretend backend, which it leaves as it was', async () => {
    const before = JSON.stringify(backend.ledger);
    const report = await conform({ baseUrl: server.baseUrl, ...login, writes: false });
    assert.deepEqual(failures(report), []);
    assert.ok(report.passed > 100, `${String(report.passed)} checks`);
    assert.equal(report.skipped, 0);
    assert.equal(JSON.stringify(backend.ledger), before);
  });

  for (const userId of ['facturation@aurelia.example', 'kontor-rechnung', 'tanaka-keiri']) {
    it(`passes for ${userId}`, async () => {
      const given = { baseUrl: server.baseUrl, ...login, userId, writes: false };
      assert.deepEqual(failures(await conform(given)), []);
    });
  }

  it('passes on what changes the account', async () => {
    const report = await conform({ baseUrl: server.baseUrl, ...login, writes: true });
    assert.deepEqual(failures(report), []);
    assert.deepEqual(
      backend.ledger.map(({ kind }) => kind),
      ['purchase-order-added', 'purchase-order-changed'],
    );
  });

  it('is a command, with a report for people and one for programs', async () => {
    const bin = fileURLToPath(new URL('../../bin/corporate-billing-mocks.mjs', import.meta.url));
    const run = (...more: string[]) =>
      new Promise<{ code: number; out: string; error: string }>((resolve) => {
        const args = [bin, 'conform', ...more];
        execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (failure, out, error) => {
          resolve({ code: failure ? Number(failure.code) : 0, out, error });
        });
      });
    const flags = ['--base-url', server.baseUrl, '--user', login.userId, '--password'];
    const people = await run(...flags, login.password);
    assert.equal(people.code, 0, people.out + people.error);
    assert.match(people.out, /^ {2}ok {3}createToken: gives a token/m);
    assert.match(people.out, /\d+ passed, 0 failed, 0 skipped\n$/);
    const programs = await run(...flags, 'Wrong-2026!', '--json');
    assert.equal(programs.code, 1);
    assert.ok((JSON.parse(programs.out) as Report).failed > 0);
    assert.equal((await run('--user', 'a')).code, 2);
  });
});

type Bend = (answer: {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}) => unknown;

/** What a server may do wrong: for which requests, and how. Each one must be seen. */
const mutants: readonly (readonly [what: string, requests: RegExp, bend: Bend])[] = [
  [
    'no ETag',
    /^GET .*\/account$/,
    ({ headers }) => {
      headers.delete('ETag');
    },
  ],
  [
    'no X-Request-Id',
    /\/quotes$/,
    ({ headers }) => {
      headers.delete('X-Request-Id');
    },
  ],
  ['another requestId', /\/tokens$/, ({ body }) => (body['requestId'] = 'other')],
  ['an undocumented status', /\/remittance-details$/, (answer) => (answer.status = 206)],
  ['a field that is missing', /\/bill-to$/, ({ body }) => delete body['city']],
  [
    'an amount that is a text',
    /\/account$/,
    ({ body }) => (body['purchaseOrderThreshold'] = '5.00'),
  ],
  ['a number that is a text', /\/tokens$/, ({ body }) => (body['expiresIn'] = '900')],
  [
    'another type',
    /\/invoices$/,
    ({ headers }) => {
      headers.set('Content-Type', 'text/html');
    },
  ],
  [
    'a problem as plain JSON',
    /\/tokens$/,
    ({ status, headers }) => {
      if (status >= 400) headers.set('Content-Type', 'application/json');
    },
  ],
  [
    'another status in the problem',
    /\/session$/,
    ({ status, body }) => {
      if (status >= 400) body['status'] = 500;
    },
  ],
  [
    'a cookie that scripts read',
    /\/session$/,
    ({ headers }) => {
      const cookie = headers.get('Set-Cookie');
      if (cookie) headers.set('Set-Cookie', cookie.replace(/HttpOnly;?/i, ''));
    },
  ],
  [
    'an oracle for User IDs',
    /\/session$/,
    ({ status, body }) => {
      if (status === 401) body['detail'] = String(Math.random());
    },
  ],
  [
    '304 never',
    /\/payment-method$/,
    (answer) => {
      if (answer.status === 304) answer.status = 200;
    },
  ],
  [
    'everybody may read',
    /\/purchase-orders$/,
    (answer) => {
      if (answer.status === 401) answer.status = 200;
    },
  ],
  [
    '403 in place of 404',
    /\/UNKNOWN-1$/,
    (answer) => {
      if (answer.status === 404) answer.status = 403;
    },
  ],
  [
    '422 in place of 415',
    /\/tokens$/,
    (answer) => {
      if (answer.status === 415) answer.status = 422;
    },
  ],
  [
    'a 405 without Allow',
    /PATCH/,
    ({ headers }) => {
      headers.delete('Allow');
    },
  ],
  ['404 in place of 405', /PATCH/, (answer) => (answer.status = 404)],
  ['no end of the list', /limit=1&before/, ({ body }) => (body['items'] = [])],
  [
    'no Location',
    /POST .*\/purchase-orders$/,
    ({ headers }) => {
      headers.delete('Location');
    },
  ],
  [
    'no sign of a replay',
    /POST .*\/purchase-orders$/,
    ({ headers }) => {
      headers.delete('Idempotency-Replayed');
    },
  ],
  [
    'a stale tag taken',
    /PUT .*\/purchase-orders/,
    (answer) => {
      if (answer.status === 412) answer.status = 200;
    },
  ],
];

describe('a server that is wrong', () => {
  const backend = createMockBackend({ clock: 'frozen' });
  let server: HttpServer;
  before(async () => {
    server = await serve(backend, { port: 0, warn: () => undefined });
  });
  after(() => server.close());
  afterEach(() => {
    mock.restoreAll();
  });

  for (const [what, requests, bend] of mutants) {
    it(`is seen by: ${what}`, async () => {
      await backend.reset();
      const real = globalThis.fetch;
      mock.method(globalThis, 'fetch', async (url: string, init: RequestInit) => {
        const response = await real(url, init);
        if (!requests.test(`${String(init.method)} ${url}`)) return response;
        const text = await response.text();
        const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
        const answer = {
          status: response.status,
          headers: new Headers(response.headers),
          body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
        };
        bend(answer);
        const { status, headers, body } = answer;
        headers.delete('Content-Length');
        const content = status === 304 ? null : isJson ? JSON.stringify(body) : text;
        return new Response(content, { status, headers });
      });
      const writes = /POST|PUT/.test(requests.source);
      const report = await conform({ baseUrl: server.baseUrl, ...login, writes });
      assert.ok(report.failed > 0, written(report));
    });
  }
});
