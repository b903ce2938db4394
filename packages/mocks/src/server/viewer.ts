/** Shows people what a backend holds: a page at `/__mock/`, and what it reads. */
import { readFile } from 'node:fs/promises';
import { formatMoney } from '@corporate-billing/sdk/rules';
import type { MockBackend } from '../backend.js';
import { instantOf } from '../state/clock.js';
import { describeScenario, scenarios } from '../state/scenarios.js';
import type { State } from '../state/model.js';
import type { Worlds } from './worlds.js';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Nothing but the viewer's own files may run in its page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Returns a file of the viewer; undefined for any other name. */
export async function viewerFile(name: string): Promise<Response | undefined> {
  const file = name === '' ? 'viewer.html' : name;
  const type = types[/^viewer\.(html|css|js)$/.exec(file)?.[1] ?? ''];
  if (type === undefined) return undefined;
  const folder = new URL('viewer/', import.meta.resolve('@corporate-billing/mocks/package.json'));
  const headers = { 'Content-Type': type, 'Content-Security-Policy': policy };
  return new Response(await readFile(new URL(file, folder)), { headers });
}

/** One call of the API, as the viewer lists it: its address and no body, no secret. */
export interface CallNote {
  /** The mock time is written in RFC 3339. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Tells how many ms of the machine's time it took. */
  readonly took: number;
}

const mostCalls = 500;

/** Remembers the newest calls of each backend. */
export class CallLog {
  readonly #calls = new WeakMap<MockBackend, CallNote[]>();

  of(backend: MockBackend): readonly CallNote[] {
    return this.#calls.get(backend) ?? [];
  }

  add(backend: MockBackend, note: CallNote): void {
    const calls = this.#calls.get(backend) ?? [];
    if (calls.length === mostCalls) calls.splice(0, mostCalls / 2);
    calls.push(note);
    this.#calls.set(backend, calls);
  }
}

/** Everything the page shows, in one answer. */
export const viewOf = (
  backend: MockBackend,
  world: string | undefined,
  calls: CallLog,
): object => ({
  scenario: backend.scenario,
  scenarios: scenarios.map((id) => ({ id, what: describeScenario(id) })),
  now: instantOf(backend.now),
  world,
  mails: backend.outbox,
  ledger: backend.ledger.map(({ amount, ...entry }) => ({
    ...entry,
    ...(amount && { amount: formatMoney(amount, 'en') }),
  })),
  calls: calls.of(backend),
  state: withoutSecrets(backend.snapshot()),
});

/** Where no world is named, the page lists them. */
export const listOf = (worlds: Worlds): object => ({ worlds: worlds.list().slice(0, 200) });

/** What lets somebody in stays out of every answer. */
function withoutSecrets(state: Readonly<State>): object {
  const { version, scenario, clock, counters, plannedFailures, accounts, users } = state;
  const people = users.map(({ userId, accountId, name, email, capabilities }) => ({
    userId,
    accountId,
    name,
    email,
    capabilities,
  }));
  return { accounts, users: people, version, scenario, clock, counters, plannedFailures };
}
