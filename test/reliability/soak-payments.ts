/**
 * Pays many invoices over a line on which anything may happen, and compares what people were told
 * with the backend's ledger: no payment doubled, none acknowledged and lost, every one known. Meanwhile
 * others pay through a server that is killed and started again.
 *
 * `npm run soak:payments -- 100000 --seed 1`
 */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Money } from '@corporate-billing/sdk';
import {
  createMockBackend,
  createSeed,
  type MockBackend,
  type Snapshot,
} from '@corporate-billing/mocks';
import { faultNames, faultyWire, type Fault } from './faulty-wire.js';
import { api, Payer, type Desk, type End } from './payer.js';
import { chanceOf, takeOverTimers, virtualTime } from './virtual-time.js';
import { numbersOf } from '../support/numbers.js';

export interface SoakOptions {
  readonly count: number;
  readonly seed: number;
  /** Spoils what is sent, to plant a bug. */
  readonly tamper?: (request: Request) => Request;
  readonly progress?: (done: number) => void;
}

export interface SoakReport {
  readonly payments: number;
  readonly ends: Readonly<Record<'paid' | 'declined' | 'refused', number>>;
  readonly faults: Readonly<Record<Fault, number>>;
  readonly reloads: number;
  readonly secondTabs: number;
  /** Rounds that paid several invoices with one payment. */
  readonly several: number;
  /** Acts that were charged more than once. */
  readonly doubled: string[];
  /** The person was told that it is paid, and the ledger has no payment. */
  readonly lost: string[];
  /** The person was told that it failed, and was charged. */
  readonly hidden: string[];
  /** Nobody ever learnt the outcome. */
  readonly unknown: string[];
  /** More was charged than the invoice's total. */
  readonly overpaid: string[];
}

const start = '2026-06-15T09:00:00Z';
// Few, because the whole backend is looked at after every round.
const invoicesPerBackend = 10;
const cards = ['visa-ok', 'visa-ok', 'declined', 'authentication-required', 'processing'] as const;

/** Makes one account with open invoices only. */
function seedOfInvoices(count: number, chance: () => number) {
  const seed = createSeed();
  const account = seed.accounts[0];
  const model = account?.invoices.find(({ payments }) => payments.length === 0);
  if (!account || !model) throw new Error('The demo has no open invoice to copy.');
  const numbers = Array.from({ length: count }, (_, place) => [
    `SOAK-${String(place)}`,
    ...Array.from({ length: 3 }, (_all, n) => `MORE-${String(place)}-${String(n)}`),
  ]);
  account.invoices = numbers.flat().map((invoiceNumber) => ({
    ...structuredClone(model),
    invoiceNumber,
    total: { amount: 1000 + Math.floor(chance() * 9000), currency: model.total.currency },
  }));
  seed.accounts = [account];
  seed.users = seed.users.filter(({ accountId }) => accountId === account.profile.accountId);
  return seed;
}

export async function soakPayments(options: SoakOptions): Promise<SoakReport> {
  const chance = chanceOf(options.seed);
  const time = virtualTime(Date.parse(start));
  const giveBack = takeOverTimers(time);
  const report = {
    payments: 0,
    ends: { paid: 0, declined: 0, refused: 0 },
    reloads: 0,
    secondTabs: 0,
    several: 0,
    doubled: [] as string[],
    lost: [] as string[],
    hidden: [] as string[],
    unknown: [] as string[],
    overpaid: [] as string[],
  };
  let backend: MockBackend = createMockBackend();
  let totals = new Map<string, Money>();
  const { tamper } = options;
  const wire = faultyWire({ backend: () => backend, time, chance, ...(tamper && { tamper }) });

  const desk: Desk = {
    time,
    chance,
    fetch: wire.fetch,
    signIn: async () => {
      await backend.signInAs('acme-billing');
    },
    card: async () => {
      const testCard = cards[Math.floor(chance() * cards.length)] ?? 'visa-ok';
      await backend.signInAs('acme-billing');
      const session = (await (await backend.fetch(`${api}/session`)).json()) as {
        csrfToken: string;
      };
      const answer = await backend.fetch(`${api}/test-provider/tokens`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken },
        body: JSON.stringify({ testCard }),
      });
      return ((await answer.json()) as { paymentToken: string }).paymentToken;
    },
  };

  /** Lets the pages run until everybody knows, with reloads and second tabs in between. */
  const runToEnd = async (payers: Payer[]): Promise<string> => {
    for (let step = 0; step < 2000; step += 1) {
      await wire.quiet();
      for (const payer of payers) payer.look();
      if (payers.every(({ end }) => end)) break;
      const one = payers[Math.floor(chance() * payers.length)];
      if (wire.trouble > 0 && one && chance() < 0.08) {
        wire.trouble -= 1;
        one.reload();
      }
      await wire.quiet();
      if (payers.some(({ waits }) => waits)) time.step();
    }
    const standings = payers.map(({ standing }) => standing).join(' | ');
    // Requests that are still under way arrive, however late.
    for (let late = 0; late < 50 && time.step(); late += 1) await wire.quiet();
    time.clear();
    for (const payer of payers) {
      report.reloads += payer.reloads;
      payer.close();
    }
    return standings;
  };

  const payRound = async (numbers: readonly string[]): Promise<void> => {
    await desk.signIn();
    const sums = numbers.map(totalOf);
    const [invoiceNumber = ''] = numbers;
    wire.trouble = Math.floor(chance() * 7);
    const part = chance() < 0.5 ? 1 : chance();
    const allocations = sums.map((total, index) => ({
      invoiceNumber: numbers[index] ?? '',
      amount: { ...total, amount: Math.max(1, Math.floor(total.amount * part)) },
    }));
    const act = {
      invoiceNumber,
      amount: sumMoney(allocations),
      ...(numbers.length > 1 && { allocations }),
      useMethodOnFile: chance() < 0.4,
    };
    if (numbers.length > 1) report.several += 1;
    const owner = (tab: string) => ({ accountId: 'soak', userId: `${invoiceNumber} ${tab}` });
    const before = backend.ledger.length;
    const first = new Payer(desk, act, owner('first'));
    const payers = [first];
    await first.pay();
    let acts = 1;
    if (chance() < 0.15) {
      const copy = first.duplicate(owner('copy'));
      if (copy) payers.push(copy);
    } else if (chance() < 0.15) {
      acts = 2;
      const second = new Payer(desk, act, owner('second'));
      payers.push(second);
      await second.pay();
    }
    report.secondTabs += payers.length - 1;
    const standings = await runToEnd(payers);
    const { invoices = [] } = backend.snapshot().accounts[0] ?? {};
    for (const [index, number] of numbers.entries())
      judge(invoices, number, sums[index]?.amount ?? 0, acts, before, payers, standings);
    report.payments += 1;
    // Two tabs of one page are one act; two pages of their own are two.
    for (const end of endsOf(payers, acts)) if (end) report.ends[end] += 1;
  };

  const totalOf = (invoiceNumber: string): Money => {
    const found = totals.get(invoiceNumber);
    if (!found) throw new Error(`The backend has no ${invoiceNumber}.`);
    return found;
  };

  const judge = (
    invoices: Snapshot['accounts'][number]['invoices'],
    number: string,
    total: number,
    acts: number,
    before: number,
    payers: readonly Payer[],
    standings: string,
  ): void => {
    const where = `round ${String(report.payments + 1)} (${standings})`;
    const entries = backend.ledger.slice(before).filter(({ subject }) => subject === number);
    const live = invoices
      .find(({ invoiceNumber }) => invoiceNumber === number)
      ?.payments.filter(({ status }) => status === 'succeeded' || status === 'processing');
    const charged = live?.length ?? 0;
    const settled = entries.filter(({ kind }) => kind === 'payment-settled').length;
    const taken = (live ?? []).reduce((sum, { amount }) => sum + amount.amount, 0);
    const told = endsOf(payers, acts).filter((end) => end === 'paid').length;
    if (payers.some(({ end }) => !end)) report.unknown.push(where);
    if (charged > acts || settled > acts) report.doubled.push(where);
    if (told > charged) report.lost.push(where);
    if (charged > told && charged <= acts) report.hidden.push(where);
    if (taken > total) report.overpaid.push(where);
  };

  try {
    for (let index = 0; index < options.count; index += 1) {
      if (index % invoicesPerBackend === 0) {
        const data = seedOfInvoices(invoicesPerBackend, chance);
        const open = data.accounts[0]?.invoices ?? [];
        totals = new Map(open.map(({ invoiceNumber, total }) => [invoiceNumber, total]));
        backend = createMockBackend({ now: start, timers: time, data });
      }
      const place = index % invoicesPerBackend;
      const count = chance() < 0.3 ? 2 + Math.floor(chance() * 3) : 1;
      // The further ones are of this round alone.
      const more = Array.from(
        { length: count - 1 },
        (_, n) => `MORE-${String(place)}-${String(n)}`,
      );
      await payRound([`SOAK-${String(place)}`, ...more]);
      options.progress?.(index + 1);
    }
  } finally {
    giveBack();
  }
  return { ...report, faults: wire.counts };
}

const endsOf = (payers: readonly Payer[], acts: number): End[] =>
  acts === 2 ? payers.map(({ end }) => end) : [endOfAll(payers)];

const sumMoney = (allocations: readonly { readonly amount: Money }[]): Money =>
  allocations
    .map(({ amount }) => amount)
    .reduce((sum, one) => ({ ...sum, amount: sum.amount + one.amount }));

/** Combines two tabs: the second may have learnt more than the first. */
const endOfAll = (payers: readonly Payer[]): End =>
  payers.find(({ end }) => end === 'paid')?.end ?? payers[0]?.end;

/** Lists what went wrong, by kind; it is empty when all is well. */
export const wrongIn = (report: SoakReport): string[] =>
  (['doubled', 'lost', 'hidden', 'unknown', 'overpaid'] as const)
    .filter((kind) => report[kind].length > 0)
    .map((kind) => `${kind}: ${report[kind].slice(0, 5).join(', ')}`);

const plain = (name: string, count: number): string => `  ${String(count).padStart(8)} ${name}\n`;

/** Pays through a server that is killed, in a process of its own; resolves with what it printed. */
function killsMeanwhile(count: number): Promise<{ readonly text: string; readonly code: number }> {
  const payments = Math.max(24, Math.floor(count / 1000));
  const kills = Math.max(2, Math.floor(payments / 20));
  const script = fileURLToPath(new URL('soak-kills.ts', import.meta.url));
  const numbers = ['--payments', String(payments), '--kills', String(kills)];
  const child = spawn(process.execPath, [...process.execArgv, script, ...numbers], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ text, code: code ?? 1 });
    });
  });
}

async function main(): Promise<void> {
  const { count, seed } = numbersOf('npm run soak:payments --', {
    count: 100_000,
    seed: Math.floor(Math.random() * 2 ** 31),
  });
  const out = (text: string) => process.stdout.write(text);
  out(`Seed ${String(seed)}\n`);
  const killed = killsMeanwhile(count);
  const began = performance.now();
  const report = await soakPayments({
    count,
    seed,
    progress: (done) => {
      if (done % 1000 === 0) out(`  ${String(done)} of ${String(count)}\n`);
    },
  });
  out(`${String(report.payments)} rounds:\n`);
  for (const [name, times] of Object.entries(report.ends)) out(plain(name, times));
  for (const name of faultNames) out(plain(name, report.faults[name]));
  out(plain('of several invoices', report.several));
  out(plain('reloads', report.reloads) + plain('second tabs', report.secondTabs));
  for (const kind of ['doubled', 'lost', 'hidden', 'unknown', 'overpaid'] as const) {
    out(plain(kind, report[kind].length));
  }
  const seconds = (performance.now() - began) / 1000;
  out(
    `in ${seconds.toFixed(0)} s; a million take ${((seconds * 1e6) / count / 60).toFixed(0)} min\n`,
  );
  const { text, code } = await killed;
  out(`through a server that was killed and started again meanwhile:\n${text}`);
  const wrong = wrongIn(report);
  if (code !== 0) wrong.push('killed: see above');
  for (const line of wrong) process.stderr.write(`${line}\n`);
  if (wrong.length > 0) {
    process.stderr.write(`Repeat it with --count ${String(count)} --seed ${String(seed)}\n`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
