import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createMockBackend, demoPassword } from '../index.js';
import { serve, type HttpServer } from './serve.js';
import { Worlds, type WorldsOptions } from './worlds.js';

const servers: HttpServer[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

async function served(options: WorldsOptions = {}) {
  const worlds = new Worlds({ backend: { clock: 'frozen' }, ...options });
  const server = await serve(worlds, { port: 0 });
  servers.push(server);
  return { worlds, origin: `http://localhost:${String(server.port)}` };
}

interface Told {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly cookie: string;
}

async function ask(
  url: string,
  init: { method?: string; headers?: Record<string, string>; json?: unknown } = {},
): Promise<Told> {
  const { json, headers, ...rest } = init;
  const response = await fetch(url, {
    ...rest,
    headers: { ...(json !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, body, cookie: response.headers.get('Set-Cookie') ?? '' };
}

const signIn = (base: string, headers: Record<string, string> = {}) =>
  ask(`${base}/session`, {
    method: 'POST',
    headers,
    json: { userId: 'acme-billing', password: demoPassword },
  });

const pairOf = (cookie: string) => cookie.split(';')[0] ?? '';

/** Adds a contact, as somebody who is signed in; returns all addresses afterwards. */
async function addContact(base: string, email: string): Promise<string[]> {
  const session = await signIn(base);
  const headers = {
    Cookie: pairOf(session.cookie),
    'X-CSRF-Token': String(session.body['csrfToken']),
    'Idempotency-Key': email,
  };
  const added = await ask(`${base}/invoice-contacts`, { method: 'POST', headers, json: { email } });
  assert.equal(added.status, 201);
  const { body } = await ask(`${base}/invoice-contacts`, { headers });
  return (body['items'] as { email: string }[]).map((contact) => contact.email);
}

describe('worlds over HTTP', () => {
  it('are named by the path, a header or a cookie, in this order', async () => {
    const { origin, worlds } = await served();
    const cookie = { Cookie: 'other=1; cb_world=by-cookie' };
    const header = { 'X-Mock-World': 'by-header' };
    const cases: readonly [path: string, headers: Record<string, string>, key: string][] = [
      ['/v1/session', cookie, 'by-cookie'],
      ['/v1/session', { ...cookie, ...header }, 'by-header'],
      ['/w/by-path/v1/session', { ...cookie, ...header }, 'by-path'],
    ];
    for (const [path, headers, key] of cases) {
      const told = await ask(`${origin}${path}`, { headers });
      assert.equal(told.status, 401, path);
      assert.equal(worlds.list()[0]?.key, key);
    }
    assert.equal(worlds.size, 3);
  });

  it('are asked for by a 400 that says what to do', async () => {
    const { origin, worlds } = await served();
    for (const path of [
      '/v1/session',
      '/__mock/outbox',
      '/w/not%20a%20key/v1/session',
      '/w//v1/x',
    ]) {
      const told = await ask(`${origin}${path}`);
      assert.equal(told.status, 400, path);
      assert.match(String(told.body['detail']), /\/w\/KEY\/v1.*X-Mock-World.*cb_world/);
    }
    assert.equal((await ask(`${origin}/`)).status, 200);
    assert.equal((await ask(`${origin}/w/a/v1`)).status, 200);
    assert.equal(worlds.size, 0);
  });

  it('are known to no server with one backend', async () => {
    const server = await serve(createMockBackend(), { port: 0 });
    servers.push(server);
    const origin = `http://localhost:${String(server.port)}`;
    for (const path of ['/w/one/v1', '/w/one/v1/session', '/w/one/__mock/', '/__mock/worlds']) {
      assert.equal((await ask(`${origin}${path}`)).status, 404, path);
    }
  });

  it('share no session: the secret of one opens no other', async () => {
    const { origin } = await served();
    const session = await signIn(`${origin}/w/one/v1`);
    assert.match(session.cookie, /; Path=\/w\/one\/;/);
    // Somebody has signed in there, too, as often as here.
    await signIn(`${origin}/w/two/v1`);
    const headers = { Cookie: pairOf(session.cookie) };
    assert.equal((await ask(`${origin}/w/one/v1/session`, { headers })).status, 200);
    assert.equal((await ask(`${origin}/w/two/v1/session`, { headers })).status, 401);
  });

  it('share no data, however their calls are mixed', async () => {
    const { origin } = await served();
    const keys = Array.from({ length: 60 }, (_each, index) => `mixed-${String(index)}`);
    const found = await Promise.all(
      keys.map((key) => addContact(`${origin}/w/${key}/v1`, `${key}@acme.example`)),
    );
    for (const [index, addresses] of found.entries()) {
      const added = addresses.filter((address) => address.startsWith('mixed-'));
      assert.deepEqual(added, [`${keys[index] ?? ''}@acme.example`]);
    }
  });

  it('have a clock, a scenario and an outbox each', async () => {
    const { origin } = await served();
    const [one, two] = [`${origin}/w/one/__mock`, `${origin}/w/two/__mock`];
    await ask(`${one}/advance`, { method: 'POST', json: { days: 30 } });
    await ask(`${one}/scenario`, { method: 'PUT', json: { id: 'rate-limited' } });
    const timeOf = async (mock: string) =>
      (await ask(`${mock}/advance`, { method: 'POST', json: {} })).body['now'];
    assert.equal(await timeOf(one), '2026-07-15T09:00:00.000Z');
    assert.equal(await timeOf(two), '2026-06-15T09:00:00.000Z');
    assert.equal((await ask(`${two}/scenario`)).body['id'], 'default');
  });

  it('begin as a snapshot was, with nobody signed in', async () => {
    const { origin } = await served();
    await addContact(`${origin}/w/prepared/v1`, 'kept@acme.example');
    const kept = await ask(`${origin}/w/prepared/__mock/snapshot`, {
      method: 'PUT',
      json: { name: 'with-contact' },
    });
    assert.equal(kept.status, 204);
    const made = await ask(`${origin}/__mock/worlds`, {
      method: 'POST',
      json: { key: 'fork', from: 'with-contact' },
    });
    assert.deepEqual(made.body, { key: 'fork', baseUrl: `${origin}/w/fork/v1` });
    assert.match(made.cookie, /^cb_world=fork;/);
    assert.ok(
      (await addContact(`${origin}/w/fork/v1`, 'more@acme.example')).includes('kept@acme.example'),
    );
    const strange = await ask(`${origin}/__mock/worlds`, {
      method: 'POST',
      json: { key: 'fork', from: 'nothing' },
    });
    assert.equal(strange.status, 400);
    assert.match(String(strange.body['detail']), /no snapshot "nothing".*with-contact/);
  });

  it('are listed and ended', async () => {
    const { origin } = await served();
    await ask(`${origin}/__mock/worlds`, { method: 'POST', json: { key: 'first' } });
    const { body: unnamed } = await ask(`${origin}/__mock/worlds`, { method: 'POST' });
    assert.match(String(unnamed['key']), /^[0-9a-f-]{36}$/);
    const listed = async () =>
      ((await ask(`${origin}/__mock/worlds`)).body['items'] as { key: string }[]).map(
        ({ key }) => key,
      );
    assert.deepEqual(await listed(), [unnamed['key'], 'first']);
    const end = () => ask(`${origin}/__mock/worlds/first`, { method: 'DELETE' });
    assert.equal((await end()).status, 204);
    assert.equal((await end()).status, 404);
    assert.deepEqual(await listed(), [unnamed['key']]);
    const wrong = await ask(`${origin}/__mock/worlds`, { method: 'PUT' });
    assert.equal(wrong.status, 405);
  });
});

describe('the number of worlds', () => {
  it('has a cap: the one unused for longest ends', () => {
    const worlds = new Worlds({ most: 2 });
    worlds.use('a');
    worlds.use('b');
    const kept = worlds.use('a');
    worlds.use('c');
    assert.deepEqual(
      worlds.list().map(({ key }) => key),
      ['c', 'a'],
    );
    assert.equal(worlds.use('a'), kept);
  });

  it('falls when nobody uses them any more', () => {
    let now = 0;
    const worlds = new Worlds({ idleSeconds: 60, now: () => now });
    worlds.use('old');
    now += 40_000;
    worlds.use('new');
    now += 40_000;
    assert.deepEqual(
      worlds.list().map(({ key }) => key),
      ['new'],
    );
  });

  it('is refused where it is none', () => {
    assert.throws(() => new Worlds({ most: 0 }), /"most" is 0/);
    assert.throws(() => new Worlds({ idleSeconds: Number.NaN }), /"idleSeconds" is NaN/);
  });
});
