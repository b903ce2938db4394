/**
 * The mock server beside Prism, which answers from the examples of the same contract, and beside a server
 * that answers the same bytes and does nothing else: calls a second, in turns, each as a process of its own.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPassword } from '@corporate-billing/mocks';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Prism is installed there by its own lockfile. */
const strangers = join(root, 'test/strangers');
const atOnce = 8;
const rounds = 5;
/** Node compiles what runs often: this many calls make a server as quick as it gets. */
const warming = 8000;

/** Calls a second, by who answers. */
export interface Rates {
  readonly mock: number;
  readonly prism: number;
  readonly bare: number;
}

/** Compares reads of the paths that are given, as somebody who is signed in. */
export async function ratesOverHttp(
  paths: readonly string[],
  calls: number,
): Promise<[path: string, Rates][]> {
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['ci', ...quietly], { cwd: strangers, stdio: 'ignore' });
  const servers = { mock: await startMock(), prism: await startPrism(), bare: await startBare() };
  try {
    const authorization = `Bearer ${await tokenOf(servers.mock.address)}`;
    const rates: [string, Rates][] = [];
    for (const path of paths) {
      const rateAt = ({ address }: Started, count = calls) =>
        rateOf(address + path, authorization, count);
      rates.push([path, await inTurns(servers, rateAt)]);
    }
    return rates;
  } finally {
    for (const { child } of Object.values(servers)) child.kill();
  }
}

type Sides = Readonly<Record<keyof Rates, Started>>;

/** Measures each side a few times, after a round that warms all up, and returns the middle ones. */
async function inTurns(
  servers: Sides,
  rateAt: (server: Started, count?: number) => Promise<number>,
): Promise<Rates> {
  const told = { mock: [] as number[], prism: [] as number[], bare: [] as number[] };
  const sides = Object.keys(told) as (keyof Rates)[];
  for (const side of sides) await rateAt(servers[side], warming);
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) told[side].push(await rateAt(servers[side]));
  }
  return { mock: middle(told.mock), prism: middle(told.prism), bare: middle(told.bare) };
}

const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[rounds >> 1] ?? 0;

interface Started {
  readonly child: ChildProcess;
  /** The base of the contract's paths. */
  readonly address: string;
}

async function startMock(): Promise<Started> {
  const port = String(await freePort());
  const bin = join(root, 'packages/mocks/bin/corporate-billing-mocks.mjs');
  return started(process.execPath, [bin, 'serve', '--port', port], `http://localhost:${port}/v1`);
}

async function startPrism(): Promise<Started> {
  const port = String(await freePort());
  const program = join(strangers, 'node_modules/.bin/prism');
  const args = ['mock', join(root, 'openapi.yaml'), '--port', port, '--verboseLevel', 'fatal'];
  return started(program, args, `http://127.0.0.1:${port}`);
}

/** The floor: what HTTP costs in Node, with a body of the usual size. */
async function startBare(): Promise<Started> {
  const port = String(await freePort());
  const program = `
    const body = 'x'.repeat(2000);
    require('node:http').createServer((_, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(body);
    }).listen(${port}, '127.0.0.1');`;
  return started(process.execPath, ['-e', program], `http://127.0.0.1:${port}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Resolves when it answers. */
async function started(program: string, args: string[], address: string): Promise<Started> {
  const env = { ...process.env };
  delete env['NODE_OPTIONS'];
  const child = spawn(program, args, { stdio: 'ignore', env });
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`${address}/password-rules`).catch(() => undefined);
    if (answer?.ok) return { child, address };
    await new Promise((later) => setTimeout(later, 200));
  }
  child.kill();
  throw new Error(`${program} does not answer at ${address}`);
}

async function tokenOf(address: string): Promise<string> {
  const response = await fetch(`${address}/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userId: 'acme-billing', password: demoPassword }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}

async function rateOf(address: string, authorization: string, calls: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let left = calls;
  const caller = async () => {
    while (left-- > 0) await answered(address, authorization, agent);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, caller));
  const took = performance.now() - start;
  agent.destroy();
  return calls / (took / 1000);
}

const answered = (address: string, authorization: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent, headers: { Authorization: authorization } }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`${address}: ${String(response.statusCode)}`));
      response.resume().once('end', resolve);
    }).once('error', reject);
  });
