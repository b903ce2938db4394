import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createBilling } from './billing.js';
import { failureOf, least, sessionOf } from './fake-api.node.test.js';
import { payOnce } from './pay-once.js';

/** What is on every object now. */
let polluted: Record<string, unknown> = {};
const put = () => Object.assign(Object.prototype, polluted);
const take = () => {
  for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
};

const read = JSON.stringify({ ...sessionOf('a'), items: [] });
const written = JSON.stringify({ ...least, paymentId: 'pay_1', status: 'succeeded' });
const calls: string[] = [];

/** Answers while nothing is polluted: the network is no part of the client. */
const network: typeof fetch = (input, init) => {
  take();
  const { method } = init ?? {};
  calls.push(`${String(method)} ${input as string}`);
  const answer = new Response(method === 'GET' ? read : written);
  put();
  return Promise.resolve(answer);
};

const payment = { amount: { amount: 100, currency: 'USD' }, paymentToken: 'pt_1' };

/**
 * The names under which our sources read what may be missing. Engines read the others themselves, of
 * every property that is defined and of every promise.
 */
function namesRead(): string[] {
  const folder = new URL('.', import.meta.url);
  const found = new Set<string>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const source = readFileSync(new URL(file, folder), 'utf8');
    const read = /\?\.(\w+)|^\s*(?:readonly )?(\w+)\?:|[{,]\s*(\w+) = |'(\w+)' in /gm;
    for (const names of source.matchAll(read)) found.add(names.slice(1).find(Boolean) ?? '');
  }
  const ofEngines = ['get', 'set', 'value', 'writable', 'enumerable', 'configurable', 'then'];
  return [...found].filter((name) => !(name in Object.prototype) && !ofEngines.includes(name));
}

describe('a name that a page has put on every object', () => {
  const values = { text: 'evil', function: () => 'evil', object: {}, promise: Promise.resolve() };

  /** Reads, pays, pays once, saves and fails; returns what came of it, and what was sent. */
  async function story(): Promise<unknown[]> {
    const { signal } = new AbortController();
    const kept = new Map<string, string>();
    const store = {
      keep: (name: string, text: string) => kept.get(name) ?? (kept.set(name, text), text),
      forget: (name: string) => kept.delete(name),
    };
    const seen = [
      await billing.invoices.list({ signal, reload: true }),
      await billing.invoices.list(),
      await billing.invoices.pay('INV-1', payment, { signal, idempotencyKey: 'key' }),
      (await payOnce(billing, 'INV-1', payment, { store })).paymentId,
      await billing.call('updateBillTo', { body: {} as never }, { ifMatch: '"1"' }),
      (await failureOf(billing.invoices.get('a/b'))).code,
    ];
    const sent = calls.splice(0).filter((call) => !call.endsWith('/session'));
    return [JSON.stringify(seen), ...sent];
  }

  const baseUrl = 'https://billing.example/v1';
  const billing = createBilling({ baseUrl, fetch: network, retry: { attempts: 1 } });
  let right: unknown[];
  before(async () => {
    right = await story();
  });
  after(() => {
    billing.close();
  });

  for (const name of new Set([...namesRead(), 'pending', 'done', 'signal', 'key', 'allocations'])) {
    it(`changes nothing: ${name}`, async () => {
      for (const [kind, value] of Object.entries(values)) {
        polluted = { [name]: value };
        put();
        const seen = await story().finally(take);
        polluted = {};
        assert.deepEqual(seen, right, kind);
      }
    });
  }
});
