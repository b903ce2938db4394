/**
 * Sends the backend random requests made from the contract, good and bad, and judges every answer by
 * the contract: documented, of the documented shape, never 500, and no success for what it forbids.
 *
 * `npm run fuzz -- --count 5000 --seed 1`
 */
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { operations, type OperationId } from '@corporate-billing/sdk/operations';
import { Browser, goodCalls, type Call } from './calls.js';
import { numbersOf } from '../support/numbers.js';
import { createOracle, type Answer } from './oracle.js';
import { allowsBody, anyPlan, spoil, type Plan } from './request-arbitraries.js';

export interface FuzzOptions {
  /** The number of requests in all. */
  readonly count: number;
  readonly seed: number;
  /** Spoils answers, to plant a bug. */
  readonly tamper?: (operationId: OperationId, answer: Answer) => Answer;
}

export interface FuzzReport {
  readonly requests: number;
  /** Counts the answers by their status. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly operations: number;
  /**
   * Describes the smallest requests found whose answer is wrong, and why; undefined when all is
   * well.
   */
  readonly failure: string | undefined;
}

const requestsInARow = 5;

/** Makes a good call of the demo's first account, as far as earlier calls still allow one. */
const goodCall = async (browser: Browser, operationId: OperationId): Promise<Call> => {
  await browser.enter('acme-billing');
  return Promise.resolve(goodCalls[operationId](browser)).catch(() => ({}));
};

async function callOf(browser: Browser, plan: Plan): Promise<Call> {
  const good = await goodCall(browser, plan.operationId);
  const { path } = operations[plan.operationId];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const { pathId } = plan;
  const headers = new Headers(good.headers);
  const put = (name: string, value: string | null | undefined) => {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, value);
  };
  put('Idempotency-Key', plan.key);
  put('If-Match', plan.ifMatch);
  put('If-None-Match', plan.ifNoneMatch);
  const base = plan.body === null ? good.body : plan.body === 'no JSON' ? '{"' : plan.body.value;
  const body = spoil(base, plan.spoilings);
  return {
    path: pathId === null ? (good.path ?? {}) : Object.fromEntries(names.map((n) => [n, pathId])),
    headers: Object.fromEntries(headers),
    ...(plan.query !== null && { query: plan.query }),
    ...(body !== undefined && operations[plan.operationId].method !== 'GET' && { body }),
  };
}

/** Runs until the count is reached, or until something is wrong. */
export async function fuzz({ count, seed, tamper }: FuzzOptions): Promise<FuzzReport> {
  const oracle = createOracle();
  const statuses: Record<number, number> = {};
  const seen = new Set<string>();
  let requests = 0;

  const send = async (browser: Browser, plan: Plan): Promise<string[]> => {
    const { operationId } = plan;
    const call = await callOf(browser, plan);
    if (plan.user === null) await browser.send('signOut', {});
    else await browser.enter(plan.user);
    const given = await browser.send(operationId, call);
    const answer = tamper ? tamper(operationId, given) : given;
    requests += 1;
    seen.add(operationId);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const faults = oracle.judge(operationId, answer);
    if (answer.status >= 500) faults.push(`it answers ${String(answer.status)}`);
    // A string is sent as it is, so that it may be no JSON.
    const isText = typeof call.body === 'string';
    if (answer.status < 300 && call.body !== undefined && !isText) {
      if (!allowsBody(operationId, call.body)) faults.push('a forbidden body succeeds');
    }
    return faults.map(
      (fault) => `${operationId} ${String(answer.status)}: ${fault} for ${JSON.stringify(call)}`,
    );
  };

  const property = fc.asyncProperty(
    fc.array(anyPlan, { minLength: requestsInARow, maxLength: requestsInARow }),
    async (plans) => {
      const browser = new Browser();
      for (const plan of plans) {
        const faults = await send(browser, plan);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }
    },
  );
  const result = await fc.check(property, { seed, numRuns: Math.ceil(count / requestsInARow) });
  const failure = result.failed
    ? `${String((result.errorInstance as Error | null)?.message)}\n(path ${String(result.counterexamplePath)})`
    : undefined;
  return { requests, statuses, operations: seen.size, failure };
}

async function main(): Promise<void> {
  const { count, seed } = numbersOf('npm run fuzz --', {
    count: 5000,
    seed: Math.floor(Math.random() * 2 ** 31),
  });
  process.stdout.write(`Seed ${String(seed)}\n`);
  const report = await fuzz({ count, seed });
  process.stdout.write(
    `${String(report.requests)} requests of ${String(report.operations)} operations:\n`,
  );
  for (const [status, times] of Object.entries(report.statuses)) {
    process.stdout.write(`  ${status} ${String(times)}\n`);
  }
  if (report.failure === undefined) return;
  process.stderr.write(`${report.failure}\n`);
  process.stderr.write(`Repeat it with --count ${String(count)} --seed ${String(seed)}\n`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
