import { execFile, execFileSync, spawn } from 'node:child_process';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { took } from '../support/steps.mjs';
import { tryEdge } from './edge.mjs';
import { startWorkerd } from './workerd.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);
const patience = 60_000;

/** What the program sees on every runtime; the mock's data is the same each time. */
const expected = {
  newest: 20,
  all: 26,
  pdf: 'INV-2026-0117.pdf %PDF-',
  paidOnce: true,
  unknown: 'not-found',
  aborted: 'aborted',
  late: 'timeout',
  redirected: 'redirect',
};

const scripts = {
  node: (...args) => [process.execPath, args],
  bun: (...args) => [bun(), args],
  deno: (...args) => [bin('deno'), ['run', '--no-prompt', '--allow-net', '--allow-env', ...args]],
};
let folder;
const bin = (name) => join(folder, 'node_modules/.bin', name);

/** Bun's own command needs its install script; the program itself lies in the package for this machine. */
function bun() {
  const builds = join(folder, 'node_modules/@oven');
  const [build] = readdirSync(builds).sort().reverse();
  return join(builds, build, 'bin/bun');
}

/**
 * Runs one program with the packed SDK on each runtime, against the mock server, and compares what it
 * saw.
 *
 * @param {{ name: string, tarball: string }[]} packages The packed packages.
 */
export async function runRuntimes(packages) {
  folder = mkdtempSync(join(tmpdir(), 'corporate-billing-runtimes-'));
  installRuntimes(folder, packages);
  const redirecting = await redirectingServer();
  let failed = 0;
  for (const runtime of [...Object.keys(scripts), 'workerd']) {
    failed += await failuresOf(runtime, async () => {
      const mock = await startMock();
      try {
        const work = runtime === 'workerd' ? onWorkerd : onScript;
        assert.deepEqual(await work(runtime, [mock.baseUrl, redirecting.address]), expected);
      } finally {
        mock.process.kill();
      }
    });
  }
  redirecting.server.close();
  failed += await failuresOf('the mock backend on workerd, a world in each Durable Object', () =>
    tryEdge(folder),
  );
  rmSync(folder, { recursive: true, force: true });
  return failed;
}

async function failuresOf(name, work) {
  const start = Date.now();
  try {
    await work();
    process.stdout.write(`  ok     ${name} (${took(start)})\n`);
    return 0;
  } catch (error) {
    process.stdout.write(`  FAILED ${name}: ${error.message}\n`);
    return 1;
  }
}

/** Installs the runtimes and the packed packages into a folder. */
export function installRuntimes(folder, packages) {
  const names = ['package.json', 'package-lock.json', 'program.mjs', 'script.mjs'];
  for (const name of [...names, 'worker.mjs', 'worker.capnp']) {
    cpSync(join(here, name), join(folder, name));
  }
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  const npm = (...args) => execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
  npm('ci', ...quietly);
  const wanted = packages.filter(({ name }) => /\/(sdk|mocks)$/.test(name));
  npm('install', '--no-save', ...quietly, ...wanted.map(({ tarball }) => tarball));
}

async function startMock() {
  const cli = join(folder, 'node_modules/@corporate-billing/mocks/bin/corporate-billing-mocks.mjs');
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--clock', 'frozen'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [, baseUrl] = /listening on (\S+)/.exec(line) ?? [];
    if (baseUrl) return { process: server, baseUrl };
  }
  throw new Error('The mock server ended before it listened.');
}

/** A stranger answers every request with a way elsewhere. */
async function redirectingServer() {
  const server = createServer((_, response) => {
    response.writeHead(302, { Location: 'http://localhost:1/elsewhere' }).end();
  });
  await new Promise((ready) => server.listen(0, 'localhost', ready));
  return { server, address: `http://localhost:${server.address().port}/v1` };
}

async function onScript(runtime, args) {
  const [program, words] = scripts[runtime](join(folder, 'script.mjs'), ...args);
  const { stdout } = await run(program, words, { cwd: folder, timeout: patience });
  return JSON.parse(stdout);
}

async function onWorkerd(_, [api, redirecting]) {
  const require = createRequire(join(folder, 'package.json'));
  const { build } = require('esbuild');
  const program = require('workerd').default;
  await build({
    entryPoints: [join(folder, 'worker.mjs')],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker'],
    logLevel: 'silent',
  });
  const worker = startWorkerd(program, [join(folder, 'worker.capnp')]);
  try {
    const port = await worker.port;
    const query = new URLSearchParams({ api, redirecting });
    const response = await fetch(`http://localhost:${port}/?${query}`, {
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(await response.text());
    return await response.json();
  } finally {
    worker.kill();
  }
}
