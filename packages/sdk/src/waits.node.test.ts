// A process ends when its work has been given up, not when a distant time-out has passed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokenSession } from './credentials.js';
import { failureOf, json, settle, clientOf } from './fake-api.node.test.js';

const index = new URL('./index.ts', import.meta.url).href;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Half of the 45 seconds that anything left behind would wait. */
const generous = 22_000;

/** What a script printed, once it ended by itself. */
function run(script: string): Promise<string> {
  const code = `
    import { createBilling, passwordToken, tokenSession } from ${JSON.stringify(index)};
    const failed = (error) => console.log(error.kind);
    ${script}`;
  const flags = ['--conditions=corporate-billing-source', '--import=tsx', '--input-type=module'];
  const child = spawn(process.execPath, [...flags, '--eval', code], { cwd: root });
  const kill = setTimeout(() => child.kill('SIGKILL'), generous);
  let out = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (out += String(chunk)));
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearTimeout(kill);
      resolve(signal ? `was still waiting after ${out}` : out.trim());
    });
  });
}

describe('a script that gives up', () => {
  // Takes the connection, and never says a word.
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  let baseUrl = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`;
  });
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  const withPassword = () => `
    const baseUrl = '${baseUrl}';
    const session = passwordToken({ baseUrl, userId: 'acme-billing', password: 'x' });
    const billing = createBilling({ baseUrl, session });`;
  const cases: [string, string, () => string][] = [
    [
      'a token, by its signal',
      'aborted',
      () => `${withPassword()}
        await billing.invoices.list({ signal: AbortSignal.timeout(200) }).catch(failed);`,
    ],
    [
      'a token, by its time-out',
      'timeout',
      () => `${withPassword()} await billing.invoices.list({ timeout: 200 }).catch(failed);`,
    ],
    [
      'a token, by close()',
      'aborted',
      () => `${withPassword()}
        setTimeout(billing.close, 200);
        await billing.invoices.list().catch(failed);`,
    ],
    [
      'a token of its own making that never comes',
      'aborted',
      () => `
        const session = tokenSession({
          fetchToken: ({ signal }) => new Promise((_, reject) => {
            const alive = setTimeout(() => undefined, 60_000);
            signal.addEventListener('abort', () => { clearTimeout(alive); reject(signal.reason); });
          }),
        });
        const billing = createBilling({ baseUrl: '${baseUrl}', session });
        await billing.account.get({ signal: AbortSignal.timeout(200) }).catch(failed);`,
    ],
    [
      'who is signed in, before a write',
      'aborted',
      () => `
        const billing = createBilling({ baseUrl: '${baseUrl}' });
        const signal = AbortSignal.timeout(200);
        await billing.invoices.sendCopy('INV-1', { signal }).catch(failed);`,
    ],
  ];
  for (const [what, kind, script] of cases) {
    it(`ends while it waits for ${what}`, async () => {
      assert.equal(await run(script()), kind);
    });
  }
});

describe('the signal that fetchToken gets', () => {
  const waiting = () => {
    const signals: AbortSignal[] = [];
    const fetchToken = ({ signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    };
    const session = tokenSession({ fetchToken });
    return { signals, ...clientOf(() => json({ items: [] }), { session }) };
  };
  const asked = async (signals: AbortSignal[]) => {
    while (signals.length === 0) await settle();
  };

  it('aborts when the last who waits has given up, and not before', async () => {
    const { billing, signals } = waiting();
    const [one, other] = [new AbortController(), new AbortController()];
    const failures = [one, other].map(({ signal }, index) =>
      failureOf(billing.invoices.get(`INV-${String(index)}`, { signal })),
    );
    await asked(signals);
    await settle();
    one.abort();
    await failures[0];
    const isAborted = () => signals[0]?.aborted;
    assert.equal(isAborted(), false);
    other.abort();
    await failures[1];
    await settle();
    assert.equal(isAborted(), true);
    assert.equal(signals.length, 1);
  });

  it('aborts with the client', async () => {
    const { billing, signals } = waiting();
    const failure = failureOf(billing.account.get());
    await asked(signals);
    billing.close();
    assert.equal((await failure).kind, 'aborted');
    await settle();
    assert.equal(signals[0]?.aborted, true);
  });

  it('leaves the next call its own attempt', async () => {
    const { billing, signals } = waiting();
    const controller = new AbortController();
    const failure = failureOf(billing.account.get({ signal: controller.signal }));
    await asked(signals);
    controller.abort();
    await failure;
    billing.account.get().catch(() => undefined);
    while (signals.length < 2) await settle();
    assert.equal(signals[1]?.aborted, false);
    billing.close();
  });
});
