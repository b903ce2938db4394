/**
 * Pays invoices through a server that is killed, as `kill -9` does, and started again on its data:
 * no payment doubled, none acknowledged and lost, every one known at the end.
 *
 * `npm run soak:kills -- --payments 500 --kills 25`
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { demoPassword, type LedgerEntry } from '@corporate-billing/mocks';
import { createBilling, isBillingError, passwordToken, type Billing } from '@corporate-billing/sdk';
import { payOnce, type IntentStore } from '@corporate-billing/sdk/pay-once';
import { numbersOf } from '../support/numbers.js';

export interface KillsReport {
  readonly payments: number;
  readonly kills: number;
  /** Calls that failed, and were made again. */
  readonly failedCalls: number;
  readonly doubled: string[];
  readonly lost: string[];
  readonly unknown: string[];
}

const bin = fileURLToPath(
  new URL('../../packages/mocks/bin/corporate-billing-mocks.mjs', import.meta.url),
);
const invoiceNumber = 'INV-2026-0117';
const atOnce = 6;
/** A payer who meets nothing but failures gives up after this many calls. */
const mostCalls = 400;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

/** The server as a process of its own, on a file that outlives it. */
class Server {
  #child: ChildProcess | undefined;

  constructor(
    private readonly port: number,
    private readonly file: string,
  ) {}

  async start(): Promise<void> {
    const env = { ...process.env };
    delete env['NODE_OPTIONS'];
    const args = [bin, 'serve', '--port', String(this.port), '--data', this.file];
    const child = spawn(process.execPath, args, { env });
    this.#child = child;
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('listening on')) resolve();
      });
      child.once('close', () => {
        reject(new Error(error));
      });
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}

/** Keeps intents as a payer's own disk would, which is not what is killed here. */
function memory(): IntentStore {
  const kept = new Map<string, string>();
  return {
    keep: (name, text) => {
      if (!kept.has(name)) kept.set(name, text);
      return kept.get(name) ?? text;
    },
    forget: (name) => kept.delete(name),
  };
}

export async function soakKills(options: {
  readonly payments: number;
  readonly kills: number;
}): Promise<KillsReport> {
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-kills-'));
  const port = await freePort();
  const baseUrl = `http://localhost:${String(port)}/v1`;
  const server = new Server(port, join(folder, 'data.json'));
  await server.start();
  const session = passwordToken({ baseUrl, userId: 'acme-billing', password: demoPassword });
  const billing = createBilling({ baseUrl, session, retry: { baseDelay: 20, maxDelay: 100 } });
  const told = new Map<string, string>();
  const report = { payments: 0, kills: 0, failedCalls: 0, unknown: [] as string[] };
  const every = Math.max(1, Math.floor(options.payments / (options.kills + 1)));
  let restarting: Promise<void> | undefined;

  /** Kills the server while other payments are under way. */
  const killInBetween = (): void => {
    if (told.size % every !== 0 || report.kills >= options.kills) return;
    report.kills += 1;
    restarting = server.kill().then(() => server.start());
  };

  const payer = async (intents: string[]): Promise<void> => {
    const store = memory();
    for (let intent = intents.shift(); intent !== undefined; intent = intents.shift()) {
      report.payments += 1;
      const paymentId = await paid(billing, intent, store, async () => {
        report.failedCalls += 1;
        await restarting;
      });
      if (paymentId === undefined) report.unknown.push(intent);
      else told.set(intent, paymentId);
      killInBetween();
    }
  };

  try {
    const intents = Array.from({ length: options.payments }, (_, n) => `intent-${String(n)}`);
    await Promise.all(Array.from({ length: atOnce }, () => payer(intents)));
    await restarting;
    const ledger = await fetch(`http://localhost:${String(port)}/__mock/ledger`);
    const { items } = (await ledger.json()) as { items: LedgerEntry[] };
    return { ...report, ...compared(items, told) };
  } finally {
    billing.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pays under one intent until it is known what became of it. */
async function paid(
  billing: Billing,
  intent: string,
  store: IntentStore,
  failed: () => Promise<void>,
): Promise<string | undefined> {
  const amount = { amount: 100, currency: 'USD' };
  for (let calls = 0; calls < mostCalls; calls += 1) {
    try {
      const payment = { amount, useMethodOnFile: true as const };
      return (await payOnce(billing, invoiceNumber, payment, { store, intent })).paymentId;
    } catch (error) {
      if (!isBillingError(error)) throw error;
      await failed();
    }
  }
  return undefined;
}

/** Compares what payers were told with what the server has. */
function compared(
  items: readonly LedgerEntry[],
  told: ReadonlyMap<string, string>,
): Pick<KillsReport, 'doubled' | 'lost'> {
  const made = items.filter(({ kind }) => kind === 'payment-created');
  const ids = new Set([...told.values()]);
  const ledgerIds = made.map(({ paymentId = '' }) => paymentId);
  return {
    // A payment that nobody was told of is a second one of somebody.
    doubled: ledgerIds.filter((id, at) => !ids.has(id) || ledgerIds.indexOf(id) !== at),
    lost: [...told].filter(([, id]) => !ledgerIds.includes(id)).map(([intent]) => intent),
  };
}

async function main(): Promise<void> {
  const options = numbersOf('npm run soak:kills --', { payments: 500, kills: 25 });
  const report = await soakKills(options);
  for (const [name, value] of Object.entries(report)) {
    const count = Array.isArray(value) ? value.length : Number(value);
    process.stdout.write(`${String(count).padStart(8)} ${name}\n`);
  }
  const wrong = [...report.doubled, ...report.lost, ...report.unknown];
  process.exit(wrong.length === 0 ? 0 : 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
