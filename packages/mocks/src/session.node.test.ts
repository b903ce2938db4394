import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Client } from './test-client.node.test.js';
import { api, read, world } from './test-client.node.test.js';

const code = (answer: { body: Record<string, unknown> }) => answer.body['code'];

const namedIn = (link = '') => new URLSearchParams(link.slice(link.indexOf('#') + 1));
const tokenIn = (link?: string) => namedIn(link).get('reset') ?? '';

describe('signing in', () => {
  it('tells an impossible User ID without a look-up', async () => {
    const { client } = await world({}, null);
    for (const userId of ['x', '-dash', 'two words', 'a@b']) {
      const answer = await client.signIn(userId);
      assert.equal(answer.status, 422, userId);
      assert.equal(code(answer), 'invalid-user-id');
    }
  });

  it('takes the User ID in any case', async () => {
    const { client } = await world({}, null);
    assert.equal((await client.signIn('ACME-Billing')).status, 201);
  });

  it('answers a wrong password and an unknown person with the same bytes', async () => {
    const known = await world({}, null);
    const unknown = await world({}, null);
    const a = await known.client.signIn('acme-billing', 'wrong');
    const b = await unknown.client.signIn('nobody-here', 'wrong');
    assert.equal(a.status, 401);
    assert.equal(a.text, b.text);
    assert.deepEqual([...a.headers], [...b.headers]);
  });

  it('counts ten failures, then says how long to wait, for unknown people too', async () => {
    for (const userId of ['acme-billing', 'nobody-here']) {
      const { client, backend } = await world({}, null);
      for (let n = 0; n < 10; n++) {
        assert.equal((await client.signIn(userId, 'wrong')).status, 401);
        await backend.advance({ seconds: 30 });
      }
      const stopped = await client.signIn(userId, 'Rescue-2026!');
      assert.equal(stopped.status, 429);
      assert.equal(stopped.headers.get('Retry-After'), '600');
      assert.equal(stopped.body['retryAfter'], 600);
      await backend.advance({ minutes: 10, seconds: 1 });
      assert.notEqual((await client.signIn(userId)).status, 429);
    }
  });

  it('does not lock a person out because somebody else tried', async () => {
    const { backend, client } = await world({}, null);
    const body = JSON.stringify({ userId: 'acme-billing', password: 'wrong' });
    for (let n = 0; n < 12; n++) {
      const request = new Request(`${api}/session`, { method: 'POST', body });
      await backend.handle(request, { client: '203.0.113.9' });
    }
    assert.equal((await client.signIn()).status, 201);
  });

  it('does not count successes', async () => {
    const { client } = await world({}, null);
    for (let n = 0; n < 15; n++) assert.equal((await client.signIn()).status, 201);
  });

  it('gives a new session each time and ends none of another backend', async () => {
    const one = await world();
    const other = await world({}, null);
    assert.equal(code(await other.client.ask('/account')), 'not-signed-in');
    const before = one.client.csrf;
    await one.client.signIn();
    assert.notEqual(one.client.csrf, before);
  });
});

describe('the session', () => {
  it('ends after 30 minutes without use; asking who is signed in does not prolong it', async () => {
    const { client, backend } = await world();
    await backend.advance({ minutes: 20 });
    assert.equal((await client.ask('/session')).body['expiresIn'], 600);
    await backend.advance({ minutes: 10 });
    assert.equal(code(await client.ask('/session')), 'session-expired');
  });

  it('lives on with use, but never beyond 12 hours', async () => {
    const { client, backend } = await world();
    for (let n = 0; n < 28; n++) {
      await backend.advance({ minutes: 25 });
      assert.equal((await client.ask('/account')).status, 200);
    }
    const extended = await client.ask('/session/extension', { method: 'POST' });
    assert.equal(extended.body['expiresIn'], 20 * 60);
    await backend.advance({ minutes: 20 });
    assert.equal(code(await client.ask('/account')), 'session-expired');
  });

  it('ends with signing out, which may be done twice', async () => {
    const { client } = await world();
    assert.equal((await client.ask('/session', { method: 'DELETE' })).status, 204);
    assert.equal(code(await client.ask('/session')), 'not-signed-in');
    assert.equal((await client.ask('/session', { method: 'DELETE' })).status, 204);
  });

  it('can be held by a bearer token for 15 minutes, without a CSRF token', async () => {
    const { client, backend } = await world({}, null);
    const body = { userId: 'acme-billing', password: 'Rescue-2026!' };
    const made = await client.ask('/tokens', { method: 'POST', body });
    assert.equal(made.status, 201);
    const headers = { Authorization: `Bearer ${String(made.body['token'])}` };
    assert.equal((await client.ask('/account', { headers })).status, 200);
    const copy = '/invoices/INV-2026-0117/copies';
    const keyed = { ...headers, 'Idempotency-Key': 'k1' };
    assert.equal((await client.ask(copy, { method: 'POST', headers: keyed })).status, 202);
    assert.equal(code(await client.ask('/account')), 'not-signed-in');
    await backend.advance({ minutes: 15 });
    assert.equal(code(await client.ask('/account', { headers })), 'session-expired');
  });
});

describe('writes from elsewhere', () => {
  const copy = { method: 'POST', headers: { 'Idempotency-Key': 'k1' } };
  const path = '/invoices/INV-2026-0117/copies';

  it('are refused without the token of this very session, and have no effect', async () => {
    const { client, backend } = await world();
    const old = client.csrf ?? '';
    await client.signIn();
    for (const csrf of [null, 'guess', old]) {
      assert.equal(code(await client.ask(path, { ...copy, csrf })), 'csrf');
    }
    assert.equal(backend.outbox.length, 0);
    assert.equal((await client.ask(path, copy)).status, 202);
  });

  it('are refused with a foreign Origin or from another site, even with the token', async () => {
    const { client, backend } = await world();
    const forged = [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }];
    for (const headers of forged) {
      const given = { 'X-CSRF-Token': client.csrf ?? '', ...headers };
      const request = new Request(`${api}${path}`, { method: 'POST', headers: given });
      const answer = await read(await backend.handle(request));
      assert.equal(answer.status, 403);
      assert.equal(code(answer), 'csrf');
    }
    assert.equal(backend.outbox.length, 0);
  });

  it('pass from the own origin, and from one that is allowed', async () => {
    const { client, backend } = await world();
    const allowed = (origin: string) => origin === 'http://localhost:8000';
    for (const Origin of ['https://mock.example', 'http://localhost:8000']) {
      const headers = { 'X-CSRF-Token': client.csrf ?? '', Origin, ...copy.headers };
      const request = new Request(`${api}${path}`, { method: 'POST', headers });
      assert.equal((await backend.handle(request, { isAllowedOrigin: allowed })).status, 202);
    }
  });
});

describe('a forgotten password', () => {
  const ask = (client: Client, userId: string) =>
    client.ask('/password-reset-requests', { method: 'POST', body: { userId } });
  const reset = (client: Client, resetToken: string, password: string) =>
    client.ask('/password-resets', { method: 'POST', body: { resetToken, password } });

  it('is answered alike for everybody; only a real contact gets a mail', async () => {
    const known = await world({}, null);
    const unknown = await world({}, null);
    const a = await ask(known.client, 'acme-billing');
    const b = await ask(unknown.client, 'nobody-here');
    assert.equal(a.status, 202);
    assert.equal(a.text, b.text);
    assert.deepEqual([...a.headers], [...b.headers]);
    assert.deepEqual(known.backend.outbox[0]?.to, ['dana.whitfield@acme.example']);
    assert.equal(unknown.backend.outbox.length, 0);
  });

  it('is set anew by the link, once, within 30 minutes, and ends other sessions', async () => {
    const { client, backend } = await world();
    await ask(client, 'acme-billing');
    const token = tokenIn(backend.outbox[0]?.link);
    const weak = await reset(client, token, 'short');
    assert.equal(weak.status, 422);
    assert.deepEqual(
      (weak.body['errors'] as { code: string }[]).map((each) => each.code),
      ['too-short', 'needs-uppercase', 'needs-digit', 'needs-symbol'],
    );
    assert.equal((await reset(client, token, 'Austin-Burnet-4100!')).status, 204);
    assert.equal(code(await client.ask('/session')), 'session-expired');
    assert.equal(code(await reset(client, token, 'Austin-Burnet-4200!')), 'reset-link-expired');
    assert.equal((await client.signIn()).status, 401);
    assert.equal((await client.signIn('acme-billing', 'Austin-Burnet-4100!')).status, 201);
  });

  it('is set by a token that names the User ID, for password managers', async () => {
    const { client, backend } = await world({}, null);
    for (const userId of ['acme-billing', 'facturation@aurelia.example']) {
      await ask(client, userId);
      const [, named = ''] = tokenIn(backend.outbox.at(-1)?.link).split('-u-');
      assert.equal(Buffer.from(named, 'base64url').toString(), userId);
    }
  });

  it('asks for a new link after 30 minutes', async () => {
    const { client, backend } = await world({}, null);
    await ask(client, 'acme-billing');
    await backend.advance({ minutes: 30 });
    const token = tokenIn(backend.outbox[0]?.link);
    assert.equal((await reset(client, token, 'Austin-Burnet-4100!')).status, 410);
  });
});

describe('step-up', () => {
  it('asks for the password before a payment, then lets the same call through', async () => {
    const { client, backend } = await world();
    const card = { paymentToken: await client.card() };
    await backend.use('step-up');
    const stopped = await client.pay(100, card, 'k1');
    assert.equal(stopped.status, 403);
    assert.equal(code(stopped), 'reauthentication-required');
    const wrong = { method: 'POST', body: { password: 'wrong' } };
    assert.equal((await client.ask('/session/confirmation', wrong)).status, 401);
    const right = { method: 'POST', body: { password: 'Rescue-2026!' } };
    assert.equal((await client.ask('/session/confirmation', right)).status, 200);
    assert.equal((await client.pay(100, card, 'k1')).status, 201);
  });
});

describe('asking for a reset link again and again', () => {
  const ask = (client: Client, userId: string) =>
    client.ask('/password-reset-requests', { method: 'POST', body: { userId } });
  const set = (client: Client, resetToken: string) =>
    client.ask('/password-resets', {
      method: 'POST',
      body: { resetToken, password: 'Another-2026!' },
    });

  it('mails a few times, and answers alike for ever, whoever exists', async () => {
    const { client, backend } = await world({}, null);
    const answers = [];
    for (let times = 0; times < 30; times++) answers.push(await ask(client, 'acme-billing'));
    answers.push(await ask(client, 'nobody-here'));
    for (const { status, text } of answers) assert.deepEqual([status, text], [202, '']);
    assert.equal(backend.outbox.length, 3);
    await backend.advance({ minutes: 15 });
    await ask(client, 'ACME-billing');
    assert.equal(backend.outbox.length, 4);
  });

  it('mails to twenty people at most for one client', async () => {
    const { client, backend } = await world({}, null);
    for (let index = 0; index < 20; index++) await ask(client, `nobody-${String(index)}`);
    await ask(client, 'acme-billing');
    assert.equal(backend.outbox.length, 0);
  });

  it('leaves only the newest link good', async () => {
    const { client, backend } = await world({}, null);
    await ask(client, 'acme-billing');
    await ask(client, 'acme-billing');
    const [older, newer] = backend.outbox.map(({ link }) => tokenIn(link));
    assert.equal((await set(client, older ?? '')).status, 410);
    assert.equal((await set(client, newer ?? '')).status, 204);
  });
});

describe('what a caller does to what it was given', () => {
  it('never reaches the state', async () => {
    const { client, backend } = await world();
    await ask(client);
    const before = JSON.stringify(backend.snapshot());
    const { outbox, ledger } = backend as unknown as Record<'outbox' | 'ledger', unknown[]>;
    outbox.push('mine');
    Object.assign(outbox[0] as object, { to: ['mine'] });
    ledger.push('mine');
    (backend.snapshot().accounts[0] as { billTo: unknown }).billTo = 'mine';
    backend.snapshot().accounts[0]?.invoices.pop();
    const answer = await client.ask('/invoices');
    (answer.body['items'] as unknown[]).length = 0;
    assert.equal(JSON.stringify(backend.snapshot()), before);
    async function ask({ backend: asked }: Client) {
      await asked.fetch(`${api}/password-reset-requests`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"userId":"acme-billing"}',
      });
    }
  });
});
