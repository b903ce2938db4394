// The tests of this package share these: an API that answers as told, and time that stands still.
import { createBilling } from './billing.js';
import type { Change } from './changes.js';
import type { Timers } from './clock.js';
import { shapes } from './generated/shapes.js';
import { BillingError } from './errors.js';
import type { BillingOptions } from './surface.js';
import { loadRest } from './loading.js';

// A test whose time stands still cannot wait for a file.
await loadRest();

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

export type Answerer = (sent: Sent) => Response | Promise<Response>;

export interface FakeTimers extends Timers {
  /** Lets time pass, running what falls due and what follows from it. */
  pass(milliseconds: number): Promise<void>;
}

export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

export function fakeTimers(start = Date.parse('2026-06-15T09:00:00Z'), chance = 0.5): FakeTimers {
  let now = start;
  let ids = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  return {
    now: () => now,
    random: () => chance,
    setTimeout(run, milliseconds) {
      due.set(++ids, { at: now + milliseconds, run });
      return ids;
    },
    clearTimeout(id) {
      due.delete(id as number);
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const [next] = [...due].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at);
        if (!next) break;
        due.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
      await settle();
    },
  };
}

export const sessionOf = (userId: string, more: object = {}) => ({
  userId,
  accountId: `account-of-${userId}`,
  contactName: userId,
  expiresIn: 1800,
  authenticatedAt: '2026-06-15T09:00:00Z',
  serverTime: '2026-06-15T09:00:00.000Z',
  csrfToken: `csrf-of-${userId}`,
  ...more,
});

/** Answers any operation that is not a list, with the least that the contract promises. */
export const least: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...Object.values(shapes),
  { csrfToken: undefined },
) as Record<string, unknown>;

/** JSON as told; the things in a list are completed to the least that the contract promises. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const { items } = body as { items?: object[] };
  const complete = items && { items: items.map((item) => ({ ...least, ...item })) };
  return Response.json(Array.isArray(body) ? body : { ...(body as object), ...complete }, init);
}

export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Readonly<Record<string, string>> = {},
) =>
  new Response(
    JSON.stringify({ type: `urn:${code}`, title: code, status, code, requestId: 'req-1', ...more }),
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

export function clientOf(answer: Answerer, options: Partial<BillingOptions> = {}) {
  const timers = fakeTimers();
  const sent: Sent[] = [];
  const changes: Change[] = [];
  const api = { answer };
  const billing = createBilling({
    baseUrl: 'https://billing.example/v1',
    timers,
    fetch: async (input, init = {}) => {
      const { pathname, search } = new URL(input as string);
      const request = {
        method: init.method ?? 'GET',
        path: pathname.replace('/v1', '') + search,
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
        init,
      };
      sent.push(request);
      return api.answer(request);
    },
    ...options,
  });
  billing.addEventListener('change', (event) => changes.push(event.detail));
  return { billing, sent, changes, timers, api };
}

/** Makes an answer that arrives when the test says so. */
export function held() {
  let answer!: (response: Response) => void;
  const response = new Promise<Response>((resolve) => (answer = resolve));
  return { response, answer };
}

/** Returns the error a call rejects with; anything else fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<BillingError> {
  const error = await work.then(
    () => new Error('resolved, where a failure was expected'),
    (reason: unknown) => reason,
  );
  if (error instanceof BillingError) return error;
  throw error;
}

/** Does the same where time has to pass first. */
export async function failureAfter(timers: FakeTimers, ms: number, work: Promise<unknown>) {
  const failure = failureOf(work);
  failure.catch(() => undefined);
  await timers.pass(ms);
  return failure;
}
