/**
 * Checks what the server lets in: origins, hosts, addresses, bodies; and the headers of every
 * answer.
 */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { createMockBackend } from '../index.js';
import { send, type PlainAnswer, type PlainRequest } from './plain-request.node.test.js';
import { serve } from './serve.js';

const backend = createMockBackend({ clock: 'frozen' });
const server = await serve(backend, { port: 0 });
const { port } = server;
const page = 'http://localhost:8000';

after(() => server.close());

interface Answer extends Omit<PlainAnswer, 'body'> {
  readonly text: string;
  readonly code: unknown;
}

/** Sends exactly these headers. */
async function ask(path: string, request?: PlainRequest): Promise<Answer> {
  const { status, headers, body } = await send({ host: 'localhost', port, path }, request);
  const text = body.toString();
  const isProblem = headers['content-type'] === 'application/problem+json';
  const code = isProblem ? (JSON.parse(text) as { code: unknown }).code : undefined;
  return { status, headers, text, code };
}

/** Sends text that need not be HTTP; resolves with everything that comes back. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      socket.end();
    });
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });

const json = { 'Content-Type': 'application/json' };
const signIn = (headers: Record<string, string>, body: string | Buffer = credentials) =>
  ask('/v1/session', { method: 'POST', headers: { ...json, ...headers }, body });
const credentials = JSON.stringify({ userId: 'acme-billing', password: 'Rescue-2026!' });

describe('an origin', () => {
  const refused = [
    'http://localhost:99999',
    'http://localhost:-1',
    'http://localhost:8000/',
    'http://localhost:8000/page',
    'http://LOCALHOST:8000',
    'http://localhost.:8000',
    'http://localhost:8000.',
    'http://user@localhost:8000',
    'http://localhost:80',
    'http://[::1',
    'https://localhost:8000',
    'null',
    'localhost',
    '*',
    'http://',
    'file://',
    'javascript:alert(1)',
    'http://localhost:8000, http://localhost:8000',
    'http://localhost:8000 http://evil.example',
  ];
  for (const origin of refused) {
    it(`is refused with a problem: ${origin}`, async () => {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const answer = await ask('/v1/session', { method, headers: { Origin: origin, ...json } });
        assert.equal(answer.status, 403, method);
        assert.equal(answer.code, 'forbidden');
      }
    });
  }

  it('is allowed as browsers write it', async () => {
    for (const origin of ['http://localhost', 'http://localhost:1', 'http://localhost:65535']) {
      const answer = await signIn({ Origin: origin });
      assert.equal(answer.status, 201, origin);
      assert.equal(answer.headers['access-control-allow-origin'], origin);
    }
  });

  it('is one of those in the options, written as people write them', async () => {
    const other = await serve(createMockBackend(), { port: 0, origins: ['https://Shop.example/'] });
    const answer = await send(
      { host: 'localhost', port: other.port, path: '/v1/session' },
      { headers: { Origin: 'https://shop.example' } },
    );
    assert.equal(answer.status, 401);
    await other.close();
    for (const origin of ['shop.example', 'https://shop.example/path', 'null', 'http://a:99999']) {
      await assert.rejects(serve(createMockBackend(), { port: 0, origins: [origin] }), {
        name: 'StartError',
      });
    }
  });
});

describe('a port in the options', () => {
  for (const wrong of [Number.NaN, -1, 70_000, 1.5]) {
    it(`is refused in a sentence: ${String(wrong)}`, async () => {
      await assert.rejects(serve(createMockBackend(), { port: wrong }), /is not a port/);
    });
  }
});

describe('an address or a host that cannot be read', () => {
  const hosts = [
    'localhost:99999',
    'local host',
    'a/b',
    '[::1',
    'localhost:80:80',
    'user@localhost',
  ];
  for (const host of hosts) {
    it(`is a 400 or a 403 with a problem: Host ${host}`, async () => {
      const text = await raw(
        `GET /v1/session HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      assert.match(text, /^HTTP\/1\.1 40[03] /);
      assert.match(text, /application\/problem\+json/i);
      assert.match(text, /"code":"(validation-failed|forbidden)"/);
    });
  }

  const paths = [
    '/%',
    '/%E0%A4%A',
    '/v1/%',
    '/v1/invoices/%',
    '/v1/invoices/%2e%2e/%',
    '/v1//',
    '//',
    '/__mock/%',
  ];
  for (const path of paths) {
    it(`is a 400 or a 404 with a problem: ${path}`, async () => {
      for (const method of ['GET', 'POST']) {
        const answer = await ask(path, { method });
        assert.ok([400, 404, 405].includes(answer.status), String(answer.status));
        assert.ok(answer.code !== undefined, answer.text);
      }
    });
  }

  for (const line of ['NOT HTTP', 'GET /v1/session HTTP/1.1\r\nHost: a\r\nBad Header: x']) {
    it(`is a 400 with a problem: ${JSON.stringify(line)}`, async () => {
      assert.match(await raw(`${line}\r\n\r\n`), /^HTTP\/1\.1 400 .*application\/problem\+json/s);
    });
  }

  it('is a 405 with the methods there are', async () => {
    for (const method of ['PATCH', 'DELETE', 'PUT', 'TRACE']) {
      const answer = await ask('/v1/invoices', { method });
      assert.deepEqual([answer.status, answer.headers.allow], [405, 'GET'], method);
    }
  });
});

describe('a body', () => {
  const large = 'x'.repeat(1 << 20);

  it('that is too large is refused before it is read, announced or not', async () => {
    const length = `Content-Length: ${String(64 << 20)}\r\n`;
    const announced = await raw(
      `POST /v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${length}\r\n{`,
    );
    assert.match(announced, /^HTTP\/1\.1 413 /);
    assert.match(announced, /"code":"content-too-large"/);
    const waiting = await raw(
      `POST /v1/session HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n${length}\r\n`,
    );
    assert.match(waiting, /^HTTP\/1\.1 413 /);
  });

  it('that is too large leaves the client its answer, though it sends to the end', async () => {
    const parts = Array.from({ length: 24 }, () => large);
    for (const body of [undefined, parts.join('')]) {
      for (const path of ['/v1/session', '/__mock/reset']) {
        const headers = { ...json, Origin: page };
        const answer = await ask(path, { method: 'POST', headers, body, parts: body ? [] : parts });
        assert.deepEqual([answer.status, answer.code], [413, 'content-too-large'], path);
        assert.equal(answer.headers['access-control-allow-origin'], page);
      }
    }
  });

  it('is waited for by whom says so first', async () => {
    const answer = await signIn({ Expect: '100-continue' });
    assert.equal(answer.status, 201);
  });

  it('of a hundred thousand mistakes gets a small answer', async () => {
    const mistakes = Object.fromEntries(
      Array.from({ length: 90_000 }, (_, index) => [`n${String(index)}`, 1]),
    );
    const answer = await signIn({}, JSON.stringify(mistakes));
    assert.equal(answer.status, 422);
    assert.ok(answer.text.length < 10_000, String(answer.text.length));
    assert.equal((JSON.parse(answer.text) as { errors: unknown[] }).errors.length, 50);
    const long = await signIn({}, JSON.stringify({ ['n'.repeat(900_000)]: 1 }));
    assert.ok(long.text.length < 10_000, String(long.text.length));
  });

  it('is nested as deep as anybody needs, and no deeper', async () => {
    for (const depth of [60, 400_000]) {
      const nested = `{"userId":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      const answer = await signIn({}, nested);
      assert.deepEqual([answer.status, answer.code], [400, 'validation-failed']);
    }
  });

  it('is UTF-8, whose bytes no letter is lost from', async () => {
    const send = (body: Buffer) => signIn({}, body);
    const right = Buffer.from('{"userId":"hélène","password":"x"}', 'utf8');
    assert.notEqual((await send(right)).status, 400);
    for (const wrong of [
      Buffer.from('{"userId":"hélène","password":"x"}', 'latin1'),
      Buffer.from('{"userId":"hélène","password":"x"}', 'utf16le'),
      right.subarray(0, right.indexOf('è') + 1),
    ]) {
      const answer = await send(wrong);
      assert.deepEqual([answer.status, answer.code], [400, 'validation-failed']);
    }
  });

  const types: readonly (readonly [type: string | undefined, status: number])[] = [
    ['application/json', 201],
    ['Application/JSON; charset=utf-8', 201],
    ['application/json;charset="UTF-8"', 201],
    ['application/json; profile=x; charset=utf8', 201],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['text/plain', 415],
    ['text/plain;charset=UTF-8', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/jsonx', 415],
    ['text/json', 415],
    ['', 415],
    [undefined, 415],
  ];
  for (const [type, status] of types) {
    it(`sent as ${type ?? 'nothing'} gets a ${String(status)}`, async () => {
      const headers = type === undefined ? {} : { 'Content-Type': type };
      const answer = await ask('/v1/session', { method: 'POST', headers, body: credentials });
      assert.equal(answer.status, status);
      if (status === 415) assert.equal(answer.code, 'unsupported-media-type');
    });
  }
});

describe('every answer', () => {
  it('stays out of caches and frames, and is of the type it says', async () => {
    const paths = [
      '/',
      '/v1',
      '/v1/session',
      '/v1/password-rules',
      '/nothing',
      '/__mock/outbox',
      '/__mock/no',
    ];
    const answers = [
      ...(await Promise.all(paths.map((path) => ask(path)))),
      await signIn({}),
      await signIn({ Origin: 'null' }),
      await signIn({ 'Content-Length': String(4 << 20) }, 'x'.repeat(4 << 20)),
      await ask('/v1/session', { method: 'OPTIONS' }),
    ];
    for (const { status, headers } of answers) {
      assert.equal(headers['cache-control'], 'no-store', String(status));
      assert.equal(headers['x-content-type-options'], 'nosniff', String(status));
      assert.equal(headers['x-frame-options'], 'DENY', String(status));
      assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/);
    }
  });

  it('may be asked for with any header, each by its name', async () => {
    const asked = (names: string) =>
      ask('/v1/invoices', {
        method: 'OPTIONS',
        headers: { Origin: page, 'Access-Control-Request-Headers': names },
      });
    const answer = await asked('traceparent,baggage,X-Tenant, sentry-trace,*,bad name,a:b');
    const allowed = (answer.headers['access-control-allow-headers'] ?? '').split(', ');
    for (const name of ['traceparent', 'baggage', 'X-Tenant', 'sentry-trace', 'X-CSRF-Token']) {
      assert.ok(allowed.includes(name), name);
    }
    for (const name of ['*', 'bad name', 'a:b']) assert.ok(!allowed.includes(name), name);
    assert.match(String(answer.headers.vary), /Origin, Access-Control-Request-Headers/);
    const many = await asked(Array.from({ length: 400 }, (_, n) => `x-${String(n)}`).join());
    assert.ok((many.headers['access-control-allow-headers'] ?? '').split(',').length < 80);
    const foreign = await ask('/v1/invoices', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Headers': 'traceparent' },
    });
    assert.equal(foreign.headers['access-control-allow-headers'], undefined);
  });
});

describe('a new sign-in', () => {
  it('ends the session that the same browser held, and no other', async () => {
    const cookieOf = (answer: Answer) => answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const status = async (Cookie: string) =>
      (await ask('/v1/session', { headers: { Cookie } })).status;
    const first = cookieOf(await signIn({}));
    const elsewhere = cookieOf(await signIn({}));
    assert.equal(
      (await signIn({ Cookie: first }, '{"userId":"acme-billing","password":"no"}')).status,
      401,
    );
    assert.equal(await status(first), 200);
    const second = cookieOf(await signIn({ Cookie: first }));
    assert.equal(await status(first), 401);
    assert.equal(await status(second), 200);
    assert.equal(await status(elsewhere), 200);
  });
});
