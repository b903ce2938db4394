/**
 * Lets many clients read through an outage of a minute, by the SDK's own retry policy, and prints how
 * many requests arrive in each second: a server that comes back must not be run down.
 *
 * `npm run simulate:outage -- --count 100000 --seed 1`
 */
import { pathToFileURL } from 'node:url';
import { BillingError } from '@corporate-billing/sdk';
import { createRetryPolicy } from '../../packages/sdk/src/retry.js';
import { numbersOf } from '../support/numbers.js';
import { chanceOf } from './virtual-time.js';

export const outage = { begins: 60_000, ends: 120_000 };
const lasts = 180_000;
/** A busy page or script: it reads something every five seconds. */
const pause = 5_000;
const slice = 10;

const read = { id: 'getAccount', method: 'GET', keyed: false } as never;
const failure = new BillingError({ kind: 'problem', operationId: 'getAccount', status: 503 });

export interface OutageReport {
  /** How many requests arrived in each second, as a multiple of an ordinary one. */
  readonly curve: readonly number[];
  /** Holds the most in a second of the outage, and in a second after it. */
  readonly during: number;
  readonly after: number;
}

/** Moves time on in slices; of 100,000 clients, none needs an order within one. */
export function passOutage(count: number, seed: number): OutageReport {
  const random = chanceOf(seed);
  const timers = { random, now: () => 0, setTimeout: () => 0, clearTimeout: () => undefined };
  const policies = Array.from({ length: count }, () => createRetryPolicy({}, timers));
  const due = Array.from({ length: lasts / slice }, (): [client: number, attempt: number][] => []);
  const plan = (at: number, client: number, attempt: number) =>
    due[Math.floor(at / slice)]?.push([client, attempt]);
  for (let client = 0; client < count; client += 1) plan(random() * pause, client, 1);
  const arrived = Array.from({ length: lasts / 1000 }, () => 0);
  for (const [index, calls] of due.entries()) {
    const now = index * slice;
    const isOut = now >= outage.begins && now < outage.ends;
    const second = Math.floor(now / 1000);
    arrived[second] = (arrived[second] ?? 0) + calls.length;
    for (const [client, attempt] of calls) {
      if (attempt === 1) plan(now + pause, client, 1);
      const policy = policies[client];
      if (!isOut) policy?.succeeded();
      const wait = isOut ? policy?.pause(read, failure, attempt) : undefined;
      if (wait !== undefined) plan(now + slice + wait, client, attempt + 1);
    }
  }
  const curve = arrived.map((requests) => requests / (count / (pause / 1000)));
  const most = (from: number, to: number) => Math.max(...curve.slice(from / 1000, to / 1000));
  return {
    curve,
    during: most(outage.begins, outage.ends),
    after: most(outage.ends, lasts),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { count, seed } = numbersOf('npm run simulate:outage --', { count: 100_000, seed: 1 });
  const { curve, during, after } = passOutage(count, seed);
  for (let second = 55; second < 130; second += 1) {
    const load = curve[second] ?? 0;
    const bar = '#'.repeat(Math.round(load * 20));
    process.stdout.write(`${String(second).padStart(4)} s ${load.toFixed(2)} ${bar}\n`);
  }
  const told = `at most ${during.toFixed(2)} times an ordinary second during the outage`;
  process.stdout.write(`${String(count)} clients: ${told}, ${after.toFixed(2)} after it\n`);
}
