import { execFile, execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/files.mjs';
import { startWorkerd } from './workerd.mjs';

const run = promisify(execFile);
const login = { userId: 'acme-billing', password: 'Rescue-2026!' };

/**
 * Builds `examples/edge` as its README says.
 *
 * @param {string} folder Has the packed mocks, esbuild and workerd in its `node_modules`.
 * @returns {string} The folder of the built example.
 */
export function buildEdge(folder) {
  const place = join(folder, 'edge');
  cpSync(join(root, 'examples/edge'), place, { recursive: true });
  symlinkSync(join(folder, 'node_modules'), join(place, 'node_modules'));
  mkdirSync(join(place, 'worlds'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: place, stdio: 'pipe' });
  return place;
}

/**
 * Builds `examples/edge` and holds it against the contract. One world hears nothing of
 * another, and what was answered survives the death of the process.
 *
 * @param {string} folder Has the packed mocks, esbuild and workerd in its `node_modules`.
 */
export async function tryEdge(folder) {
  const place = buildEdge(folder);
  const program = createRequire(join(folder, 'package.json'))('workerd').default;
  const start = () =>
    startWorkerd(program, ['--socket-addr=http=localhost:0', 'worker.capnp'], place);

  let worker = start();
  let port = await worker.port;
  try {
    await conforms(folder, `http://localhost:${port}/w/one/v1`);
    assert.equal(await addContact(port, 'one'), 201);
    const kept = await contactsIn(port, 'one');
    assert.equal(await contactsIn(port, 'two'), 2, 'another world knows nothing of it');
    assert.equal((await fetch(`http://localhost:${port}/v1/account`)).status, 400);
    worker.kill('SIGKILL');
    worker = start();
    port = await worker.port;
    assert.equal(await contactsIn(port, 'one'), kept, 'what was answered is there after a kill');
  } finally {
    worker.kill('SIGKILL');
  }
}

async function conforms(folder, baseUrl) {
  const cli = join(folder, 'node_modules/@corporate-billing/mocks/bin/corporate-billing-mocks.mjs');
  const { userId, password } = login;
  const who = ['--user', userId, '--password', password];
  const said = await run(process.execPath, [
    cli,
    'conform',
    '--base-url',
    baseUrl,
    ...who,
    '--writes',
  ]);
  process.stdout.write(`         ${said.stdout.trim().split('\n').at(-1)}\n`);
}

async function contactsIn(port, world) {
  const response = await asDana(port, world, '/invoice-contacts');
  const { items } = await response.json();
  return items.length;
}

async function addContact(port, world) {
  const { status } = await asDana(port, world, '/invoice-contacts', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one-and-only-key' },
    body: JSON.stringify({ email: 'kept@acme.example' }),
  });
  return status;
}

async function asDana(port, world, path, { headers, ...init } = {}) {
  const api = `http://localhost:${port}/w/${world}/v1`;
  const asked = await fetch(`${api}/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  });
  const { token } = await asked.json();
  return fetch(api + path, { ...init, headers: { ...headers, Authorization: `Bearer ${token}` } });
}
