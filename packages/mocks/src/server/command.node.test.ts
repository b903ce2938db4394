/** Runs the command as people and suites do: as a process of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockBackend } from '../index.js';

const { fromSources } = (await import(
  new URL('../../bin/from-sources.mjs', import.meta.url).href
)) as { fromSources: (entry: string, cache: string) => Promise<{ said: string }> };

const bin = fileURLToPath(new URL('../../bin/corporate-billing-mocks.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-serve-'));
const started: ChildProcess[] = [];

after(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]) {
  const env = { ...process.env };
  delete env['NODE_OPTIONS'];
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env });
  started.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal);
    });
  });
  return { child, said, ended };
}

/** Starts a server; `baseUrl` is what it printed. */
async function served(...args: string[]) {
  const process = start('serve', '--port', '0', ...args);
  const baseUrl = await new Promise<string>((resolve, reject) => {
    process.child.stdout.on('data', () => {
      const found = /^listening on (http:\/\/localhost:\d+\/v1)$/m.exec(process.said.out);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    void process.ended.then(() => {
      reject(new Error(process.said.error));
    });
  });
  const mock = baseUrl.replace(/v1$/, '__mock');
  return { ...process, baseUrl, mock };
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

async function bearer(baseUrl: string): Promise<string> {
  const answer = await post(`${baseUrl}/tokens`, {
    userId: 'acme-billing',
    password: 'Rescue-2026!',
  });
  return ((await answer.json()) as { token: string }).token;
}

interface Ledger {
  readonly items: { kind: string; key?: string }[];
}

const keysIn = async (mock: string): Promise<string[]> => {
  const { items } = (await (await fetch(`${mock}/ledger`)).json()) as Ledger;
  return items.filter(({ kind }) => kind === 'payment-created').map(({ key = '' }) => key);
};

const pay = (baseUrl: string, token: string, key: string): Promise<Response> =>
  post(
    `${baseUrl}/invoices/INV-2026-0117/payments`,
    { amount: { amount: 100, currency: 'USD' }, useMethodOnFile: true },
    { Authorization: `Bearer ${token}`, 'Idempotency-Key': key },
  );

/** Writes stored data that is valid JSON and lacks an account's invoices. */
function halfAState(): string {
  const state = createMockBackend().snapshot();
  const [account] = state.accounts;
  Reflect.deleteProperty(account ?? {}, 'invoices');
  return JSON.stringify({ revision: 1, state });
}

/** Pays before, while and after there is no room for the data. */
async function throughAFullDisk(file: string, disk: { fill(): void; free(): void }) {
  const server = await served('--data', file);
  const token = await bearer(server.baseUrl);
  const paid = async (key: string, status: number) => {
    assert.equal((await pay(server.baseUrl, token, key)).status, status);
  };
  await paid('before', 201);
  disk.fill();
  await paid('meanwhile', 503);
  assert.deepEqual(await keysIn(server.mock), ['before']);
  assert.match(server.said.error, /: the disk is full\. The server goes on/);
  assert.ok(server.said.error.includes(file), server.said.error);
  const kept = readFileSync(file, 'utf8');
  JSON.parse(kept);
  assert.ok(kept.includes('"before"'), 'what was there is lost');
  assert.ok(!kept.includes('"meanwhile"'), 'the disk was not full');
  disk.free();
  await paid('after', 201);
  assert.match(server.said.error, /is written to .* again/);
  const { items } = (await (await fetch(`${server.mock}/ledger`)).json()) as Ledger;
  server.child.kill('SIGKILL');
  await server.ended;
  const next = await served('--data', file);
  assert.deepEqual(await (await fetch(`${next.mock}/ledger`)).json(), { items });
  assert.deepEqual(await keysIn(next.mock), ['before', 'after']);
}

describe('the command', () => {
  it('says where it listens and ends cleanly when told to', async () => {
    const server = await served();
    assert.equal((await fetch(`${server.baseUrl}/password-rules`)).status, 200);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
    assert.equal(server.said.error, '');
  });

  it('ends with the npx that runs it, which tells it nothing', async () => {
    const npx = { npm_command: 'exec', npm_lifecycle_script: 'corporate-billing-mocks' };
    const env: NodeJS.ProcessEnv = { ...process.env, ...npx };
    delete env['NODE_OPTIONS'];
    // A shell stands in between, as under npx; it waits, and passes no signal on.
    const between = `"${process.execPath}" "${bin}" serve --port 0; :`;
    const child = spawn('sh', ['-c', between], { cwd: folder, env });
    started.push(child);
    await new Promise((listening) => child.stdout.once('data', listening));
    const ended = new Promise((closed) => child.once('close', closed));
    child.kill();
    // The server holds the other end of the pipe until it has ended.
    await ended;
  });

  it('says in one sentence what is wrong with a flag', async () => {
    const wrong: [args: string[], words: RegExp][] = [
      [['serve', '--prot', '1'], /no flag --prot/],
      [['serve', '--port', 'http'], /--port is "http"/],
      [['serve', '--scenario', 'storm'], /no scenario "storm".*payment-declined/],
      [['serve', '--now', 'noon'], /--now is "noon"/],
      [['serve', '--origin', 'localhost'], /--origin is "localhost"/],
      [['serve', '--data', ''], /--data is "": it must name a file/],
      [['serve', '--data', 'kept/'], /--data is "kept\/": it must name a file/],
      [['serve', '--idle-seconds', '60'], /--idle-seconds belongs to --worlds/],
      [['serve', '--worlds', '--idle-seconds', '0'], /--idle-seconds is 0/],
      [['fly'], /no command "fly"/],
    ];
    const ends = wrong.map(async ([args, words]) => {
      const { said, ended } = start(...args);
      assert.equal(await ended, 2, args.join(' '));
      assert.match(said.error, words);
      assert.equal(said.error.trim().split('\n').length, 1, said.error);
    });
    await Promise.all(ends);
  });

  it('helps wherever help is asked for', async () => {
    for (const args of [['--help'], ['serve', '--help'], ['serve', '--port', '1', '-h']]) {
      const { said, ended } = start(...args);
      assert.equal(await ended, 0);
      assert.match(said.out, /--port 4010/);
    }
  });

  it('says that a port is taken, on either address', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, host, resolve));
      const { port } = other.address() as { port: number };
      const { said, ended } = start('serve', '--port', String(port));
      assert.equal(await ended, 1);
      assert.match(said.error, new RegExp(`^Port ${String(port)} is taken\\..*--port`));
      other.close();
    }
  });

  it('keeps what was acknowledged over kill -9, and never leaves half a file', async () => {
    const file = join(folder, 'killed.json');
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round++) {
      const server = await served('--data', file);
      const token = await bearer(server.baseUrl);
      const kept = await keysIn(server.mock);
      assert.deepEqual([...new Set(kept)], kept, 'paid twice');
      for (const key of acknowledged) assert.ok(kept.includes(key), `lost ${key}`);
      const paying = Array.from({ length: 12 }, async (_, index) => {
        const key = `${String(round)}-${String(index)}`;
        const answer = await pay(server.baseUrl, token, key);
        assert.equal(answer.status, 201);
        acknowledged.push(key);
        // This happens in the middle of the others' writes.
        if (index === 3 * round) server.child.kill('SIGKILL');
      });
      await Promise.allSettled(paying);
      server.child.kill('SIGKILL');
      await server.ended;
      JSON.parse(readFileSync(file, 'utf8'));
    }
    assert.ok(acknowledged.length >= 4, `only ${String(acknowledged.length)} were acknowledged`);
    const server = await served('--data', file);
    const kept = await keysIn(server.mock);
    for (const key of acknowledged) assert.ok(kept.includes(key), `lost ${key}`);
  });

  it('refuses a file it cannot read, by its path, and leaves it as it is', async () => {
    const contents = {
      'cut.json': '{"revision":7,"state":{"ver',
      'note.json': '[]',
      'void.json': '',
      'half.json': halfAState(),
    };
    const refusals = Object.entries(contents).map(async ([name, content]) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      const { said, ended } = start('serve', '--port', '0', '--data', file);
      assert.equal(await ended, 1);
      assert.ok(said.error.includes(file), said.error);
      assert.equal(readFileSync(file, 'utf8'), content);
    });
    await Promise.all(refusals);
  });

  it('does not start where it could not keep what happens', async () => {
    const { said, ended } = start('serve', '--port', '0', '--data', join(folder, 'no/such.json'));
    assert.equal(await ended, 1);
    assert.match(said.error, /no\/such\.json: .*The server was not started\.$/m);
    assert.doesNotMatch(said.error, /goes on/);
  });

  it('says so where the lock of an ended server cannot be removed', async (test) => {
    const disk = join(folder, 'read-only');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', disk]).status !== 0) {
      test.skip('No disk could be mounted: that takes root on Linux.');
      return;
    }
    test.after(() => spawnSync('umount', ['-l', disk]));
    const file = join(disk, 'billing.json');
    const gone = { pid: 2 ** 22 + 1, started: 'earlier', host: hostname() };
    writeFileSync(`${file}.lock`, JSON.stringify(gone));
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const { said, ended } = start('serve', '--port', '0', '--data', file);
    assert.equal(await ended, 1);
    assert.match(said.error, /billing\.json: EROFS.*The server was not started\.\n$/);
    assert.equal(said.error.trim().split('\n').length, 1, said.error);
  });

  it('lets no second server have the data, whatever came of the first', async () => {
    const file = join(folder, 'shared.json');
    const first = await served('--data', file);
    const second = start('serve', '--port', '0', '--data', file);
    assert.equal(await second.ended, 1);
    assert.match(second.said.error, /shared\.json is in use by another server \(process \d+\)\./);
    assert.equal((await fetch(`${first.baseUrl}/password-rules`)).status, 200);
    first.child.kill('SIGKILL');
    await first.ended;
    const third = await served('--data', file);
    third.child.kill('SIGTERM');
    await third.ended;
    assert.ok(!existsSync(`${file}.lock`));
  });

  it('takes nothing for its data that is no file', async () => {
    for (const data of ['/dev/full', '/dev/zero', folder]) {
      const { said, ended } = start('serve', '--port', '0', '--data', data);
      assert.equal(await ended, 1);
      assert.match(said.error, / is not a file\./);
    }
  });

  it('refuses writes while its disk is full, and keeps nothing of them', async (test) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounting = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
    if (mounting.status !== 0) {
      test.skip('No small disk could be mounted: that takes root on Linux.');
      return;
    }
    test.after(() => spawnSync('umount', ['-l', disk]));
    const filler = join(disk, 'filler');
    await throughAFullDisk(join(disk, 'billing.json'), {
      fill: () => {
        assert.throws(
          () => {
            writeFileSync(filler, Buffer.alloc(8 << 20));
          },
          { code: 'ENOSPC' },
        );
      },
      free: () => {
        rmSync(filler);
      },
    });
  });

  it('keeps of earlier sources only what still runs', async () => {
    const cache = join(folder, 'cache');
    const entry = join(folder, 'entry.ts');
    const gone = spawnSync(process.execPath, ['--version']).pid;
    mkdirSync(join(cache, 'ended'), { recursive: true });
    writeFileSync(join(cache, `ended/${String(gone)}.runs`), '');
    mkdirSync(join(cache, 'running'));
    writeFileSync(join(cache, `running/${String(process.ppid)}.runs`), '');
    mkdirSync(join(cache, `given-up.${String(gone)}`));
    for (const said of ['first', 'second', 'second']) {
      writeFileSync(entry, `export const said: string = '${said}';`);
      assert.equal((await fromSources(entry, cache)).said, said);
    }
    const left = readdirSync(cache);
    // Both belong to this process: a part of the first could still be asked for.
    assert.equal(left.length, 3, left.join());
    assert.ok(left.includes('running'));
  });

  it('serves companies of one’s own', async () => {
    const file = join(folder, 'company.json');
    const billTo = {
      addressLines: ['1 Test Street'],
      city: 'Testville',
      country: 'US',
      phone: '+15125550100',
      email: 'ap@globex.example',
    };
    const account = { accountId: 'globex', company: 'Globex', currency: 'USD', billTo };
    const user = {
      userId: 'globex-ap',
      accountId: 'globex',
      name: 'G',
      email: 'ap@globex.example',
    };
    writeFileSync(
      file,
      JSON.stringify({ users: [{ ...user, password: 'Secret-2026!' }], accounts: [account] }),
    );
    const server = await served('--company', file, '--clock', 'frozen');
    const signIn = { userId: 'globex-ap', password: 'Secret-2026!' };
    assert.equal((await post(`${server.baseUrl}/session`, signIn)).status, 201);
    writeFileSync(file, JSON.stringify({ users: [user], accounts: [{ ...account, city: 'X' }] }));
    const { said, ended } = start('serve', '--port', '0', '--company', file);
    assert.equal(await ended, 1);
    assert.match(said.error, /accounts\[0\]\.city/);
  });

  it('copies the worker script', async () => {
    const { ended } = start('init', '.');
    assert.equal(await ended, 0);
    assert.match(readFileSync(join(folder, 'mockServiceWorker.js'), 'utf8'), /Mock Service Worker/);
    const astray = start('init', 'nowhere');
    assert.equal(await astray.ended, 1);
    assert.match(astray.said.error, /nowhere is not a folder/);
  });
});
