/**
 * A process that does nothing but serve answers with lighter objects; what a client receives must be the
 * same, to the byte, as from a server that shares its process.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, urlToHttpOptions } from 'node:url';
import { createMockBackend, demoPassword } from '../index.js';
import { send, type PlainRequest } from './plain-request.node.test.js';
import { serve, type HttpServer } from './serve.js';

const bin = fileURLToPath(new URL('../../bin/corporate-billing-mocks.mjs', import.meta.url));
const page = 'http://localhost:8000';
const json = { 'Content-Type': 'application/json' };

type Ask = PlainRequest & { readonly path: string };

const asks: Record<string, Ask> = {
  'what needs no session': { path: '/password-rules' },
  'a page of another origin': { path: '/password-rules', headers: { Origin: page } },
  'a refused origin': { path: '/password-rules', headers: { Origin: 'https://evil.example' } },
  'a preflight': {
    method: 'OPTIONS',
    path: '/invoices',
    headers: { Origin: page, 'Access-Control-Request-Method': 'GET' },
  },
  'an answer that is held': { path: '/password-rules', headers: { 'If-None-Match': '*' } },
  'the head alone': { method: 'HEAD', path: '/password-rules' },
  'nobody who is signed in': { path: '/invoices' },
  'a sign-in': {
    method: 'POST',
    path: '/session',
    headers: { ...json, Origin: page },
    body: JSON.stringify({ userId: 'acme-billing', password: demoPassword }),
  },
  'a wrong password': {
    method: 'POST',
    path: '/session',
    headers: json,
    body: JSON.stringify({ userId: 'acme-billing', password: 'no' }),
  },
  'a body that is no JSON': { method: 'POST', path: '/session', headers: json, body: '{' },
  'a body that is too large': {
    method: 'POST',
    path: '/session',
    headers: json,
    body: 'x'.repeat(200_000),
  },
  'a method that is not there': { method: 'DELETE', path: '/password-rules' },
  'an address that is not there': { path: '/nowhere' },
};
/** These are asked as somebody who is signed in. */
const withToken: Record<string, Ask> = {
  'an invoice': { path: '/invoices/INV-2026-0117' },
  'a list in another language': { path: '/invoices', headers: { 'Accept-Language': 'de' } },
  'a PDF': { path: '/invoices/INV-2026-0117/pdf' },
  'an invoice of nobody': { path: '/invoices/INV-0000-0000' },
};

/** Returns the answer as it travels; the port is what differs between any two servers. */
async function told(baseUrl: string, { path, ...request }: Ask) {
  const url = new URL(baseUrl + path);
  const { status, headers, body } = await send(urlToHttpOptions(url), request);
  const text = JSON.stringify({ status, headers, body: body.toString('latin1') });
  return JSON.parse(text.replaceAll(url.port, 'PORT')) as { status: number; body: string };
}

/** Starts the command with a clock that stands, on a free port. */
async function startCommand() {
  const env = { ...process.env };
  delete env['NODE_OPTIONS'];
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--clock', 'frozen'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const baseUrl = /^listening on (\S+)$/m.exec(said.toString())?.[1];
  assert.ok(baseUrl !== undefined, said.toString());
  return { baseUrl, end: () => child.kill() };
}

describe('a server with a process of its own', () => {
  const globals = [globalThis.Request, globalThis.Response];
  let shared: HttpServer;
  let own: Awaited<ReturnType<typeof startCommand>>;
  before(async () => {
    own = await startCommand();
    shared = await serve(createMockBackend({ clock: 'frozen' }), { port: 0 });
  });
  after(async () => {
    own.end();
    await shared.close();
  });

  async function compare(ask: Ask) {
    const [expected, given] = await Promise.all([
      told(shared.baseUrl, ask),
      told(own.baseUrl, ask),
    ]);
    assert.deepEqual(given, expected);
    return given;
  }

  for (const [name, ask] of Object.entries(asks)) {
    it(`answers the same: ${name}`, async () => {
      await compare(ask);
    });
  }

  it('answers the same to somebody who is signed in', async () => {
    const body = JSON.stringify({ userId: 'acme-billing', password: demoPassword });
    const signIn: Ask = { method: 'POST', path: '/tokens', headers: json, body };
    const { token } = JSON.parse((await compare(signIn)).body) as { token: string };
    const statuses: number[] = [];
    for (const ask of Object.values(withToken)) {
      const headers = { ...ask.headers, Authorization: `Bearer ${token}` };
      statuses.push((await compare({ ...ask, headers })).status);
    }
    assert.deepEqual(statuses, [200, 200, 200, 404]);
  });

  it('leaves the globals alone where it shares its process', () => {
    assert.deepEqual([globalThis.Request, globalThis.Response], globals);
  });
});
