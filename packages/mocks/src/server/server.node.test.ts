import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { urlToHttpOptions } from 'node:url';
import { createMockBackend, type BackendOptions, type Timers } from '../index.js';
import { serve, type HttpServer, type ServerOptions } from './serve.js';
import { DataFile } from './data-file.js';
import { send, type PlainAnswer } from './plain-request.node.test.js';

const page = 'http://localhost:8000';
const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-data-'));
const open: HttpServer[] = [];

after(async () => {
  await Promise.all(open.map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function world(options: BackendOptions = {}, serverOptions: ServerOptions = {}) {
  const warnings: string[] = [];
  const backend = createMockBackend({ clock: 'frozen', ...options });
  const server = await serve(backend, {
    port: 0,
    warn: (sentence) => warnings.push(sentence),
    ...serverOptions,
  });
  open.push(server);
  return { backend, server, warnings };
}

interface Answer extends PlainAnswer {
  readonly json: Record<string, unknown>;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Sends what a browser would. */
async function ask(url: string, { method, headers, body }: Ask = {}): Promise<Answer> {
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const answer = await send(urlToHttpOptions(new URL(url)), {
    ...(method !== undefined && { method }),
    headers: { ...type, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const isJson = answer.body.length > 0 && /json/.test(answer.headers['content-type'] ?? '');
  const json = (isJson ? JSON.parse(answer.body.toString()) : {}) as Record<string, unknown>;
  return { ...answer, json };
}

const credentials = { userId: 'acme-billing', password: 'Rescue-2026!' };

async function signIn(server: HttpServer, headers: Record<string, string> = { Origin: page }) {
  const answer = await ask(`${server.baseUrl}/session`, {
    method: 'POST',
    headers,
    body: credentials,
  });
  const cookie = answer.headers['set-cookie']?.[0] ?? '';
  const own = {
    Cookie: cookie.split(';')[0] ?? '',
    'X-CSRF-Token': String(answer.json['csrfToken']),
  };
  return { answer, cookie, own };
}

const pay = (server: HttpServer, own: Record<string, string>, key: string) =>
  ask(`${server.baseUrl}/invoices/INV-2026-0117/payments`, {
    method: 'POST',
    headers: { ...own, 'Idempotency-Key': key },
    body: { amount: { amount: 100, currency: 'USD' }, useMethodOnFile: true },
  });

const saysNothing = (sentence: string): void => {
  assert.equal(sentence, '');
};

describe('over HTTP', () => {
  it('keeps a session in a cookie that is named by the port and outlives no browser', async () => {
    const { server } = await world();
    const { cookie, own } = await signIn(server);
    assert.match(
      cookie,
      new RegExp(`^cb_session_${String(server.port)}=\\w{40}; Path=/; HttpOnly`),
    );
    assert.match(cookie, /SameSite=Lax$/);
    assert.doesNotMatch(cookie, /Expires|Domain/i);
    assert.equal((await ask(`${server.baseUrl}/account`, { headers: own })).status, 200);
    const out = await ask(`${server.baseUrl}/session`, { method: 'DELETE', headers: own });
    assert.match(out.headers['set-cookie']?.[0] ?? '', /=; .*Max-Age=0/);
    assert.equal((await ask(`${server.baseUrl}/account`, { headers: own })).status, 401);
  });

  it('tells the time by the mock clock', async () => {
    const { server } = await world();
    for (const path of ['/password-rules', '/account', '/nothing']) {
      const { headers } = await ask(server.baseUrl + path);
      assert.equal(headers.date, 'Mon, 15 Jun 2026 09:00:00 GMT', path);
    }
  });

  it('lets pages on localhost read answers and their headers', async () => {
    const { server, warnings } = await world();
    const asking = { Origin: page, 'Access-Control-Request-Method': 'PUT' };
    const before = await ask(`${server.baseUrl}/bill-to`, { method: 'OPTIONS', headers: asking });
    assert.equal(before.status, 204);
    assert.equal(before.headers['access-control-allow-origin'], page);
    assert.match(before.headers['access-control-allow-methods'] ?? '', /PUT/);
    assert.match(before.headers['access-control-allow-headers'] ?? '', /If-Match.*X-CSRF-Token/);
    const { answer } = await signIn(server);
    assert.equal(answer.headers['access-control-allow-credentials'], 'true');
    const exposed = answer.headers['access-control-expose-headers'] ?? '';
    for (const name of 'Date ETag Retry-After Content-Disposition Idempotency-Replayed'.split(
      ' ',
    )) {
      assert.ok(exposed.includes(name), name);
    }
    assert.deepEqual(warnings, []);
  });

  it('refuses other pages, and says once how to let them in', async () => {
    const { server, warnings } = await world();
    const elsewhere = { Origin: 'https://shop.example' };
    for (let times = 0; times < 2; times++) {
      const { answer } = await signIn(server, elsewhere);
      assert.equal(answer.status, 403);
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    }
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /--origin https:\/\/shop\.example/);
    const before = await ask(`${server.baseUrl}/bill-to`, {
      method: 'OPTIONS',
      headers: elsewhere,
    });
    assert.equal(before.status, 403);
    assert.match(String(before.json['detail']), /--origin/);
    const { answer } = await signIn(server, { Origin: 'null' });
    assert.match(String(answer.json['detail']), /opened from a file.*Serve it over http/);
    const told = await world({}, { origins: ['https://shop.example'] });
    assert.equal((await signIn(told.server, elsewhere)).answer.status, 201);
    assert.equal((await signIn(told.server)).answer.status, 403);
  });

  it('explains why a page on localhost gets no cookie from 127.0.0.1', async () => {
    const { server, warnings } = await world();
    const url = server.baseUrl.replace('localhost', '127.0.0.1');
    const headers = { Origin: page, 'Sec-Fetch-Site': 'cross-site' };
    const refused = await ask(`${url}/session`, { method: 'POST', headers, body: credentials });
    const signedOut = await ask(`${url}/session`, { headers: { Origin: page } });
    assert.equal(refused.json['code'], 'csrf');
    assert.equal(signedOut.json['code'], 'not-signed-in');
    for (const { json } of [refused, signedOut]) {
      assert.match(String(json['detail']), new RegExp(`call the API at ${server.baseUrl}`));
    }
    const turned = await ask(`${server.baseUrl}/session`, {
      headers: { Origin: 'http://127.0.0.1:8000' },
    });
    assert.match(String(turned.json['detail']), /open the page at http:\/\/localhost:8000/);
    assert.equal(warnings.length, 2);
  });

  it('is there for what waits for it, and names the methods it has', async () => {
    const { server } = await world();
    const { origin } = new URL(server.baseUrl);
    for (const url of [origin, server.baseUrl, `${server.baseUrl}/`]) {
      for (const method of ['GET', 'HEAD']) {
        assert.equal((await ask(url, { method })).status, 200, `${method} ${url}`);
      }
    }
    const asked = await ask(`${server.baseUrl}/invoices`, { method: 'OPTIONS' });
    assert.equal(asked.status, 204);
    assert.match(asked.headers.allow ?? '', /GET, POST/);
    const wrong = await ask(`${server.baseUrl}/requests`, { method: 'PATCH' });
    assert.deepEqual([wrong.status, wrong.headers.allow], [405, 'GET, POST']);
    const steered = await ask(`${origin}/__mock/scenario`, { method: 'POST' });
    assert.deepEqual([steered.status, steered.headers.allow], [405, 'GET, PUT']);
  });

  it('stops when the last answer is given, though a client keeps its connection', async (test) => {
    let answerNow = (): void => undefined;
    let timers: Timers = { now: () => 0, setTimeout: () => undefined };
    const arrived = new Promise<void>((resolve) => {
      const setTimeout = (callback: () => void) => {
        answerNow = callback;
        resolve();
      };
      test.mock.timers.enable({ apis: ['setTimeout'] });
      timers = { now: () => 0, setTimeout };
    });
    const { server } = await world({ latency: 100, timers });
    const answer = fetch(`${server.baseUrl}/session`);
    await arrived;
    const stopped = server.close();
    answerNow();
    assert.equal((await answer).status, 401);
    // Nothing moves the clock on to the time at which connections are cut.
    await stopped;
  });

  it('does not answer to a name that only leads here', async () => {
    const { server } = await world();
    const host = `evil.example:${String(server.port)}`;
    const headers = { Host: host, Origin: `http://${host}` };
    const { answer } = await signIn(server, headers);
    assert.equal(answer.status, 403);
    assert.match(String(answer.json['detail']), /--host/);
    const steered = await ask(server.baseUrl.replace('v1', '__mock/reset'), {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    assert.equal(steered.status, 403);
  });

  it('drops the connection where the network is said to fail', async () => {
    const { server, backend } = await world();
    const { own } = await signIn(server);
    await backend.failNext('payInvoice', 'answer-lost');
    const pay = () =>
      ask(`${server.baseUrl}/invoices/INV-2026-0117/payments`, {
        method: 'POST',
        headers: { ...own, 'Idempotency-Key': 'once' },
        body: { amount: { amount: 100, currency: 'USD' }, useMethodOnFile: true },
      });
    await assert.rejects(pay());
    assert.equal(backend.ledger.filter(({ kind }) => kind === 'payment-created').length, 1);
    assert.equal((await pay()).headers['idempotency-replayed'], 'true');
    await backend.use('offline');
    await assert.rejects(ask(`${server.baseUrl}/account`, { headers: own }));
  });

  it('sends PDFs whole', async () => {
    const { server } = await world();
    const { own } = await signIn(server);
    const { headers, body } = await ask(`${server.baseUrl}/invoices/INV-2026-0117/pdf`, {
      headers: own,
    });
    assert.equal(headers['content-type'], 'application/pdf');
    assert.equal(Number(headers['content-length']), body.length);
    assert.equal(body.subarray(0, 5).toString(), '%PDF-');
  });

  it('gives the files of a mail, the same bytes as the documents, to no other site', async () => {
    const { server, backend, warnings } = await world();
    const { own } = await signIn(server);
    const invoice = `${server.baseUrl}/invoices/INV-2026-0117`;
    const headers = { ...own, 'Idempotency-Key': 'copy' };
    await ask(`${invoice}/copies`, { method: 'POST', headers });
    const [mail] = backend.outbox;
    const outbox = server.baseUrl.replace(/v1$/, '__mock/outbox');
    const address = `${outbox}/${mail!.mailId}/INV-2026-0117.pdf`;
    const file = await ask(address);
    assert.ok(file.body.equals((await ask(`${invoice}/pdf`, { headers: own })).body));
    assert.equal(file.headers['content-type'], 'application/pdf');
    assert.equal(file.headers['content-disposition'], 'inline; filename="INV-2026-0117.pdf"');
    assert.equal(file.headers['cache-control'], 'no-store');
    assert.equal(file.headers['x-content-type-options'], 'nosniff');
    assert.equal(warnings.length, 0);

    const foreign = { Origin: 'https://evil.example' };
    const refused: [url: string, headers: Record<string, string>, status: number][] = [
      [address, foreign, 403],
      [address, { 'Sec-Fetch-Site': 'cross-site' }, 403],
      [address, { Host: 'evil.example' }, 403],
      [`${outbox}/${mail!.mailId}/INV-2026-0112.pdf`, {}, 404],
      [`${outbox}/mail-00099/INV-2026-0117.pdf`, {}, 404],
      [`${outbox}/${mail!.mailId}/%E0%A4%A`, {}, 404],
      [`${outbox}/${mail!.mailId}/..%2F..%2Fstate`, {}, 404],
    ];
    for (const [url, sent, status] of refused) {
      const answer = await ask(url, { headers: sent });
      assert.equal(answer.status, status, `${url} ${JSON.stringify(sent)}`);
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
      assert.ok(!answer.body.includes('%PDF'));
    }
  });

  it('makes nobody of the cookie that somebody still holds from before a reset', async () => {
    const { server, backend } = await world();
    const { own } = await signIn(server);
    await backend.reset();
    const other = { ...credentials, userId: 'tanaka-keiri' };
    const url = `${server.baseUrl}/session`;
    assert.equal((await ask(url, { method: 'POST', body: other })).status, 201);
    assert.equal((await ask(url, { headers: own })).json['code'], 'session-expired');
  });

  it('is steered in every scenario, and says what it does not understand', async () => {
    const { server, backend } = await world();
    const mock = server.baseUrl.replace('v1', '__mock');
    const steer = (method: string, name: string, body?: unknown) =>
      ask(`${mock}/${name}`, { method, ...(body === undefined ? {} : { body }) });
    assert.equal((await steer('PUT', 'scenario', { id: 'offline' })).status, 204);
    assert.equal(backend.scenario, 'offline');
    assert.equal((await steer('POST', 'reset')).status, 204);
    assert.equal(backend.scenario, 'default');
    const later = await steer('POST', 'advance', { days: 30, seconds: 1 });
    assert.equal(later.json['now'], '2026-07-15T09:00:01.000Z');
    const failure = { operationId: 'getAccount', code: 'unavailable', times: 2 };
    assert.equal((await steer('POST', 'fail-next', failure)).status, 204);
    const { own } = await signIn(server);
    for (const status of [503, 503, 200]) {
      assert.equal((await ask(`${server.baseUrl}/account`, { headers: own })).status, status);
    }
    const asked = { userId: 'acme-billing' };
    await ask(`${server.baseUrl}/password-reset-requests`, { method: 'POST', body: asked });
    const mails = (await steer('GET', 'outbox')).json['items'] as { link: string }[];
    assert.match(mails.at(-1)?.link ?? '', /^http:\/\/localhost:8000\/#reset=/);
    const { items } = (await steer('GET', 'ledger')).json;
    assert.deepEqual(items, JSON.parse(JSON.stringify(backend.ledger)));

    const wrong: [method: string, name: string, body: unknown, status: number, words: RegExp][] = [
      ['PUT', 'scenario', { id: 'storm' }, 400, /storm.*payment-declined/],
      ['POST', 'advance', { weeks: 1 }, 400, /weeks.*days/],
      ['POST', 'advance', { days: '1' }, 400, /"days"/],
      ['POST', 'advance', { days: 1e9 }, 400, /9999/],
      ['POST', 'advance', [], 400, /not a JSON object/],
      ['POST', 'fail-next', { operationId: 'fly', code: 'internal' }, 400, /fly/],
      [
        'POST',
        'fail-next',
        { operationId: 'getAccount', code: 'internal', time: 2 },
        400,
        /"time"/,
      ],
      [
        'POST',
        'fail-next',
        { operationId: 'getAccount', code: 'internal', times: 0 },
        400,
        /count/,
      ],
      ['POST', 'fail-next', { code: 'internal' }, 400, /"operationId" is nothing/],
      [
        'POST',
        'fail-next',
        { operationId: 'getAccount', code: 'payment-declined' },
        400,
        /getAccount never answers "payment-declined".*not-signed-in.*network/,
      ],
      ['POST', 'reset', { hard: true }, 400, /"hard".*none/],
      ['POST', 'fail-next', { operationId: 'getAccount', code: 'x' }, 400, /x/],
      ['GET', 'reset', undefined, 405, /POST reset/],
      ['POST', 'rest', {}, 404, /\/__mock\/reset/],
    ];
    for (const [method, name, body, status, words] of wrong) {
      const answer = await steer(method, name, body);
      assert.equal(answer.status, status, `${method} ${name}`);
      assert.match(String(answer.json['detail']), words);
    }
  });
});

describe('a data file', () => {
  it('refuses writes while the disk is full, keeps nothing of them, and writes again', async () => {
    const path = join(folder, 'full.json');
    const said: string[] = [];
    let full = false;
    const replace = (target: string, text: string) => {
      if (full) return Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
      writeFileSync(target, text);
      return Promise.resolve();
    };
    const data = await DataFile.open(path, { say: (sentence) => said.push(sentence), replace });
    const { server, backend } = await world({ storage: data }, { data });
    const { own } = await signIn(server);
    const before = readFileSync(path, 'utf8');
    const ledger = JSON.stringify(backend.ledger);
    full = true;
    // They are sent together, so that some wait for the write of others.
    const refused = await Promise.all(['one', 'two', 'three'].map((key) => pay(server, own, key)));
    for (const answer of refused) {
      assert.deepEqual([answer.status, answer.json['code']], [503, 'unavailable']);
      assert.equal(answer.headers['retry-after'], '5');
      assert.match(String(answer.json['detail']), /the disk is full/);
    }
    const { answer } = await signIn(server);
    assert.equal(answer.status, 503);
    assert.equal(answer.headers['set-cookie'], undefined);
    assert.equal((await ask(`${server.baseUrl}/account`, { headers: own })).status, 200);
    await assert.rejects(backend.advance({ seconds: 1 }), { name: 'NotKeptError' });
    const steered = await ask(server.baseUrl.replace('v1', '__mock/reset'), { method: 'POST' });
    assert.equal(steered.status, 503);
    assert.equal(JSON.stringify(backend.ledger), ledger, 'memory holds what the file does not');
    assert.equal(readFileSync(path, 'utf8'), before);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /full\.json: the disk is full/);
    full = false;
    assert.equal((await pay(server, own, 'one')).status, 201);
    assert.match(said[1] ?? '', /again/);
    assert.match(readFileSync(path, 'utf8'), /"key":"one"/);
    assert.doesNotMatch(readFileSync(path, 'utf8'), /"key":"two"/);
  });

  it('is written by what changes something, and by no read', async () => {
    let writes = 0;
    const replace = (target: string, text: string) => {
      writes++;
      writeFileSync(target, text);
      return Promise.resolve();
    };
    const path = join(folder, 'reads.json');
    const data = await DataFile.open(path, { say: saysNothing, replace });
    const { server, backend } = await world({ storage: data }, { data });
    const { own } = await signIn(server);
    const after = writes;
    for (let round = 0; round < 3; round++) {
      for (const read of ['session', 'account', 'invoices', 'invoices/INV-2026-0117/pdf', 'no']) {
        await ask(`${server.baseUrl}/${read}`, { headers: own });
      }
    }
    await data.saved();
    assert.equal(writes, after);
    const text = readFileSync(path, 'utf8');
    await server.close();
    const again = await DataFile.open(path, { say: saysNothing, replace });
    const next = await world({ storage: again }, { data: again });
    await ask(`${next.server.baseUrl}/account`, { headers: own });
    await again.saved();
    assert.equal(writes, after, 'a read after a restart');
    assert.equal(readFileSync(path, 'utf8'), text);
    assert.equal(backend.outbox.length, 0);
  });

  it('is refused with the path of a figure that is none', async () => {
    const path = join(folder, 'figures.json');
    const state = createMockBackend().snapshot();
    const text = JSON.stringify({ revision: 1, state });
    const wrong: readonly (readonly [find: RegExp, put: string, said: RegExp])[] = [
      [/"amount":(\d+)/, '"amount":"$1"', /accounts\[0\]\.profile\.purchaseOrderThreshold/],
      [/"unitPrice":\{"amount":(\d+)/, '"unitPrice":{"amount":$1.5', /lines\[0\]\.unitPrice/],
      [/"total":\{"amount":\d+/, '"total":{"amount":9007199254740993', /\.total must be/],
      [/"total":\{[^}]*\}/, '"total":"1,000.00"', /\.total must be an amount.*"1,000\.00"/],
      [/"total":\{[^}]*\}/, '"total":null', /\.total must be/],
      [/"quantity":\d+/, '"quantity":"3"', /\.quantity must be a whole number, not "3"/],
    ];
    for (const [find, put, said] of wrong) {
      const bent = text.replace(find, put);
      assert.notEqual(bent, text);
      writeFileSync(path, bent);
      await assert.rejects(DataFile.open(path, { say: saysNothing }), said);
    }
    writeFileSync(path, text);
    await (await DataFile.open(path, { say: saysNothing })).close();
  });

  it('is written beside itself under a name nobody can guess, and through no link', async () => {
    const path = join(folder, 'guessed.json');
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, `${path}.tmp`);
    writeFileSync(`${path}.0123456789abcdef.tmp`, 'left by a server that was killed');
    const data = await DataFile.open(path, { say: saysNothing });
    const { server } = await world({ storage: data }, { data });
    const names = new Set<string>();
    const watching = watch(folder, (_event, name) => names.add(String(name)));
    await signIn(server);
    await signIn(server);
    watching.close();
    assert.equal(readFileSync(victim, 'utf8'), 'mine');
    const made = [...names].filter((name) => /^guessed\.json\.[0-9a-f]{16}\.tmp$/.test(name));
    assert.ok(made.length >= 2, [...names].join());
    const left = readdirSync(folder).filter((name) => name.startsWith('guessed.json'));
    assert.deepEqual(left.sort(), ['guessed.json', 'guessed.json.lock', 'guessed.json.tmp']);
    assert.equal(statSync(path).mode & 0o777, 0o600);
  });

  it('belongs to one server, until that one ends', async () => {
    const path = join(folder, 'locked.json');
    const say = saysNothing;
    const first = await DataFile.open(path, { say });
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    for (const other of [path, link]) {
      await assert.rejects(
        DataFile.open(other, { say }),
        /is in use by another server \(process \d+\)/,
      );
    }
    await first.close();
    const lock = `${path}.lock`;
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const here = { pid: gone, host: hostname() };
    const stale = [
      JSON.stringify(here),
      JSON.stringify({ ...here, pid: process.pid, started: 'another time' }),
    ];
    for (const content of stale) {
      writeFileSync(lock, content);
      await (await DataFile.open(path, { say })).close();
    }
    writeFileSync(lock, JSON.stringify({ ...here, host: 'elsewhere' }));
    await assert.rejects(
      DataFile.open(path, { say }),
      /on elsewhere\..*delete .*locked\.json\.lock/,
    );
    writeFileSync(lock, '');
    await assert.rejects(DataFile.open(path, { say }), /is in use/);
    utimesSync(lock, 0, 0);
    await (await DataFile.open(path, { say })).close();
    await assert.rejects(DataFile.open('/dev/null', { say }), /is not a file/);
  });

  it('leaves a file alone that something else has written meanwhile', async () => {
    const path = join(folder, 'shared.json');
    const said: string[] = [];
    const data = await DataFile.open(path, { say: (sentence) => said.push(sentence) });
    const { server } = await world({ storage: data }, { data });
    await signIn(server);
    writeFileSync(path, 'somebody else was here');
    assert.equal((await signIn(server)).answer.status, 503);
    assert.equal(readFileSync(path, 'utf8'), 'somebody else was here');
    assert.equal(said.length, 1);
  });
});
