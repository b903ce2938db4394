/** Whatever ends the command, and whenever, nothing of it is left and its port is free. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/corporate-billing-mocks.mjs', import.meta.url));
const name = 'corporate-billing-mocks';
const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-ending-'));
const started: ChildProcess[] = [];

after(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

// The folder is a customer's: the command is in node_modules, and a script runs it.
mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
symlinkSync(bin, join(folder, 'node_modules/.bin', name));
const scripts = { mock: `${name} serve --port $PORT` };
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'customer', scripts }));

const runners: Readonly<Record<string, (port: string) => [command: string, ...args: string[]]>> = {
  node: (port) => [process.execPath, bin, 'serve', '--port', port],
  npx: (port) => ['npx', name, 'serve', '--port', port],
  npm: () => ['npm', 'run', 'mock'],
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Takes the port; rejects where somebody listens. */
async function take(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((closed) => server.close(closed));
}

function start(runner: string, port: number) {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port) };
  // These variables come from whatever runs this test.
  for (const each of Object.keys(env)) {
    if (each.startsWith('npm_') || each === 'NODE_OPTIONS') Reflect.deleteProperty(env, each);
  }
  const [command, ...args] = runners[runner]?.(String(port)) ?? [''];
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  child.stderr.resume();
  let said = '';
  const listening = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('listening on')) resolve();
    });
  });
  // The last process that holds the other end of the pipes has ended.
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  return { child, listening, ended };
}

/** The server's own process is there and still reads its sources; Linux only. */
async function isStarting(port: number): Promise<void> {
  for (;;) {
    for (const pid of readdirSync('/proc')) {
      const line = /^\d+$/.test(pid) ? commandLine(pid) : '';
      if (/node\0.*corporate-billing-mocks/.test(line) && line.includes(`\0${String(port)}\0`)) {
        return;
      }
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const moments: Readonly<Record<string, (run: ReturnType<typeof start>, port: number) => unknown>> =
  {
    'after the start': ({ listening }) => listening,
    'during the start': (_run, port) => isStarting(port),
    'before the start': () => undefined,
  };

/** Says why nobody can know of the signal; false where somebody can. */
function untold(runner: string, moment: string, signal: string): string | false {
  if (moment !== 'during the start') return false;
  if (process.platform !== 'linux') return 'Only Linux lists processes as files.';
  return runner !== 'node' && signal === 'SIGINT'
    ? 'npm passes SIGINT on to its shell alone, and the shell keeps it to itself until its child has ended. ' +
        "All that is seen of it is that the shell woke once more, which the child can count from its first line on. (A terminal's Ctrl-C reaches every one of them.)"
    : false;
}

for (const runner of Object.keys(runners)) {
  describe(`${runner} that runs the server`, () => {
    for (const [moment, reached] of Object.entries(moments)) {
      for (const signal of signals) {
        const name = `leaves the port free, ended ${moment} by ${signal}`;
        it(name, { skip: untold(runner, moment, signal) }, async () => {
          const port = await freePort();
          const run = start(runner, port);
          await reached(run, port);
          assert.ok(run.child.kill(signal));
          await run.ended;
          await take(port);
        });
      }
    }
  });
}
