/**
 * Sends the backend random requests made from the contract, good and bad, and judges every answer by
 * the contract: documented, of the documented shape, never 500, and no success for what it forbids.
 *
 * `npm run fuzz -- --count 5000 --seed 1` sends so many in all, and makes the one that fails smaller;
 * `npm run fuzz -- --runs 300` sends of every operation so many that the contract allows, and so many
 * that it forbids.
 */
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { operations, type OperationId } from '@corporate-billing/sdk/operations';
import { Browser, goodCalls, type Call } from './calls.js';
import { cleanTyped } from '../../packages/mocks/src/contract/typed-fields.js';
import { requestSchemas } from '../../packages/mocks/src/generated/request-schemas.js';
import { numbersOf } from '../support/numbers.js';
import { createOracle, type Answer } from './oracle.js';
import { forbidden } from './forbidden.js';
import { anyPlan, planOf, spoil, type Plan } from './request-arbitraries.js';

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

/** What people typed is cleaned before any rule looks at it (contract: `x-typed`). */
function asRead(operationId: OperationId, call: Call): Call {
  const schema = requestSchemas[operationId];
  return schema && isJson(call.body) ? { ...call, body: cleanTyped(schema, call.body) } : call;
}

/** A body that is a text is sent as it is, and is no JSON. */
const isJson = (body: unknown): boolean => body !== undefined && typeof body !== 'string';

interface Judged {
  readonly status: number;
  /** Says why the contract forbids the request; undefined where it allows it. */
  readonly why: string | undefined;
  readonly faults: readonly string[];
}

type Judge = (browser: Browser, plan: Plan) => Promise<Judged>;

/** Returns what sends a planned request and says what is wrong with its answer. */
function judgeWith(tamper: FuzzOptions['tamper']): Judge {
  const oracle = createOracle();
  return async (browser, plan) => {
    const { operationId } = plan;
    const call = await callOf(browser, plan);
    if (plan.user === null) await browser.send('signOut', {});
    else await browser.enter(plan.user);
    const given = await browser.send(operationId, call);
    const answer = tamper ? tamper(operationId, given) : given;
    const { status } = answer;
    const why = forbidden(operationId, asRead(operationId, call), plan.user !== null);
    const faults = oracle.judge(operationId, answer);
    if (status >= 500) faults.push('the backend failed');
    if (why !== undefined && status < 400) faults.push(`it succeeds although ${why}`);
    if (why === undefined && unreadable.has(status)) faults.push('what is allowed is not read');
    return {
      status,
      why,
      faults: faults.map(
        (fault) => `${operationId} ${String(status)}: ${fault} for ${JSON.stringify(call)}`,
      ),
    };
  };
}

/** These answers say that the request was not in the contract's form. */
const unreadable = new Set([400, 415, 428]);

/** Runs until the count is reached, or until something is wrong. */
export async function fuzz({ count, seed, tamper }: FuzzOptions): Promise<FuzzReport> {
  const judge = judgeWith(tamper);
  const statuses: Record<number, number> = {};
  const seen = new Set<string>();
  let requests = 0;
  const property = fc.asyncProperty(
    fc.array(anyPlan, { minLength: requestsInARow, maxLength: requestsInARow }),
    async (plans) => {
      const browser = new Browser();
      for (const plan of plans) {
        const { status, faults } = await judge(browser, plan);
        requests += 1;
        seen.add(plan.operationId);
        statuses[status] = (statuses[status] ?? 0) + 1;
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

/** Of one operation: how many requests were sent that the contract allows, and that it forbids. */
interface Tried {
  readonly operationId: OperationId;
  readonly allowed: number;
  readonly forbidden: number;
  readonly faults: readonly string[];
}

/** After so many drawings in vain there is no request of the other kind. */
const patience = 30;

/** Tries one operation until it has had `runs` requests of either kind, or can have none of one. */
async function fuzzOne(
  operationId: OperationId,
  judge: Judge,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<Tried> {
  const counts = { allowed: 0, forbidden: 0 };
  const faults: string[] = [];
  const isDone = () => faults.length > 0 || Math.min(counts.allowed, counts.forbidden) >= runs;
  for (let drawing = 0; drawing < patience && !isDone(); drawing += 1) {
    const plans = fc.sample(planOf(operationId), { seed: seed + drawing, numRuns: runs });
    let browser = new Browser();
    for (const [at, plan] of plans.entries()) {
      if (at % requestsInARow === 0) browser = new Browser();
      const { why, faults: found } = await judge(browser, plan);
      counts[why === undefined ? 'allowed' : 'forbidden'] += 1;
      faults.push(...found);
      if (isDone()) break;
    }
  }
  return { operationId, ...counts, faults };
}

/** Tries every operation, and prints what each was sent. */
async function fuzzEach(runs: number, seed: number): Promise<void> {
  const judge = judgeWith(undefined);
  const tried: Tried[] = [];
  for (const operationId of Object.keys(operations) as OperationId[]) {
    const one = await fuzzOne(operationId, judge, { runs, seed });
    tried.push(one);
    const counts = `${String(one.allowed)} allowed, ${String(one.forbidden)} forbidden`;
    process.stdout.write(`  ${operationId}: ${counts}\n`);
    if (one.faults.length > 0) process.stderr.write(`${one.faults.join('\n')}\n`);
  }
  const few = tried.filter((one) => Math.min(one.allowed, one.forbidden) < runs);
  if (few.length > 0) {
    const names = few.map(({ operationId }) => operationId).join(', ');
    process.stdout.write(`Fewer than ${String(runs)} of one kind: ${names}\n`);
  }
  const wrong = tried.filter(({ faults }) => faults.length > 0);
  process.stdout.write(
    `${String(tried.length)} operations, ${String(wrong.length)} with a fault\n`,
  );
  if (wrong.length > 0) process.exit(1);
}

async function main(): Promise<void> {
  const defaults = { count: 5000, runs: 0, seed: Math.floor(Math.random() * 2 ** 31) };
  const { count, runs, seed } = numbersOf('npm run fuzz --', defaults);
  process.stdout.write(`Seed ${String(seed)}\n`);
  if (runs > 0) {
    await fuzzEach(runs, seed);
    return;
  }
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
