import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations, type OperationId } from '@corporate-billing/sdk/operations';
import { failureCodes } from './generated/failure-codes.js';
import {
  createMockBackend,
  DataError,
  type FailureCode,
  type Locks,
  type MockBackend,
  type Scenario,
} from './index.js';
import { startServer } from './node.js';
import { storageKey } from './state/store.js';
import { api, Client, world } from './test-client.node.test.js';

const code = (answer: { body: Record<string, unknown> }) => answer.body['code'];
const onFile = { useMethodOnFile: true };

/** Works like `localStorage`, and can be made full. */
function memoryStorage() {
  const values = new Map<string, string>();
  return {
    full: false,
    getItem: (key: string) => values.get(key) ?? null,
    setItem(key: string, value: string) {
      if (this.full) throw new Error('QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key: string) => void values.delete(key),
  };
}

/**
 * Shows what one process sees of a storage: others' writes arrive a little later, its own at once.
 */
function lateStorage(shared: ReturnType<typeof memoryStorage>) {
  let own: { at: number; text: string } | undefined;
  let writes = 0;
  return {
    ...shared,
    getItem(key: string) {
      const seen = shared.getItem(`arrived ${key}`);
      return own && own.at === writes ? own.text : seen;
    },
    setItem(key: string, text: string) {
      own = { at: ++writes, text };
      setTimeout(() => {
        shared.setItem(`arrived ${key}`, text);
        own = undefined;
      }, 5);
    },
  };
}

/** Works like `navigator.locks`, for exclusive locks only. */
function lockManager(): Locks {
  const held = new Set<string>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    async request<T>(name: string, callback: () => Promise<T>): Promise<T> {
      const before = queues.get(name) ?? Promise.resolve();
      const run = before.then(async () => {
        held.add(name);
        try {
          return await callback();
        } finally {
          held.delete(name);
        }
      });
      queues.set(
        name,
        run.catch(() => undefined),
      );
      return run;
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
  };
}

describe('steering', () => {
  it('fails as each scenario says, and works again afterwards', async () => {
    const { backend, client } = await world();
    const expected: Partial<Record<Scenario, unknown>> = {
      'server-error': 'internal',
      'rate-limited': 'too-many-requests',
      'session-expired': 'session-expired',
    };
    for (const [scenario, wanted] of Object.entries(expected)) {
      await backend.use(scenario as Scenario);
      assert.equal(code(await client.ask('/account')), wanted, scenario);
      await backend.use('default');
      await client.signIn();
      assert.equal((await client.ask('/account')).status, 200);
    }
    await backend.use('offline');
    await assert.rejects(client.ask('/account'), TypeError);
  });

  it('lets a person whose session ended sign in again and go on', async () => {
    const { backend, client } = await world({ scenario: 'session-expired' }, null);
    await backend.signInAs('acme-billing');
    assert.equal(code(await client.ask('/account')), 'session-expired');
    await client.signIn();
    assert.equal((await client.ask('/account')).status, 200);
  });

  it('declines every card while told to', async () => {
    const { client } = await world({ scenario: 'payment-declined' });
    assert.equal((await client.pay(1, onFile, 'k1')).status, 402);
  });

  it('fails the next calls of one operation as planned, and no others', async () => {
    const { backend, client } = await world();
    await backend.failNext('getAccount', 'unavailable', { times: 2 });
    assert.equal((await client.ask('/invoices')).status, 200);
    assert.equal((await client.ask('/account')).status, 503);
    assert.equal((await client.ask('/account')).status, 503);
    assert.equal((await client.ask('/account')).status, 200);
  });

  it('loses a call on the way there, or its answer on the way back', async () => {
    const { backend, client } = await world();
    await backend.failNext('payInvoice', 'network');
    await assert.rejects(client.pay(1, onFile, 'k1'), TypeError);
    assert.equal(backend.ledger.length, 0);
    await backend.failNext('payInvoice', 'answer-lost');
    await assert.rejects(client.pay(1, onFile, 'k1'), TypeError);
    assert.equal(backend.ledger.length, 2);
    const again = await client.pay(1, onFile, 'k1');
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    await backend.failNext('payInvoice', 'payment-declined');
    assert.equal((await client.pay(1, onFile, 'k2')).body['failureCode'], 'card-declined');
  });

  it('does not spend a key on a planned failure', async () => {
    const { backend, client } = await world();
    await backend.failNext('payInvoice', 'internal');
    assert.equal((await client.pay(1, onFile, 'k1')).status, 500);
    assert.equal((await client.pay(1, onFile, 'k1')).status, 201);
  });

  it('changes what is edited behind the back, once, so that a merge succeeds', async () => {
    const { client } = await world({ scenario: 'conflict' });
    const { body, headers } = await client.ask('/bill-to');
    assert.equal(headers.get('ETag'), body['etag']);
    const put = (etag: unknown) =>
      client.ask('/bill-to', {
        method: 'PUT',
        body: { ...body, phone: '+15125550199' },
        headers: { 'If-Match': String(etag) },
      });
    const stale = await put(body['etag']);
    assert.equal(stale.status, 412);
    const current = stale.body['current'] as Record<string, unknown>;
    assert.notDeepEqual(current['addressLines'], body['addressLines']);
    assert.equal(stale.headers.get('ETag'), current['etag']);
    assert.equal((await put(current['etag'])).status, 200);
    const blind = await client.ask('/bill-to', { method: 'PUT', body });
    assert.equal(blind.status, 428);
  });

  it('says which scenario, operation or person does not exist', async () => {
    const { backend } = await world();
    const loose = backend as unknown as Record<'use' | 'failNext', (...args: string[]) => unknown>;
    assert.throws(() => loose.use('rain'), /No scenario "rain".*default/);
    assert.throws(() => loose.failNext('fly', 'internal'), /"fly"/);
    await assert.rejects(backend.signInAs('nobody'), /"nobody".*acme-billing/);
  });

  it('plans no answer that the contract does not have for the operation', async () => {
    const { backend } = await world();
    const loose = (operationId: string, code: string) =>
      backend.failNext(operationId as OperationId, code as FailureCode);
    for (const operationId of Object.keys(operations) as OperationId[]) {
      const possible = [...failureCodes[operationId], 'network', 'answer-lost'];
      for (const code of [...new Set(Object.values(failureCodes).flat()), 'storm', '']) {
        if (possible.includes(code)) continue;
        const listed = `By the contract ${operationId} never answers "${code}". It may answer: ${possible.join(', ')}.`;
        assert.throws(() => loose(operationId, code), { name: 'RangeError', message: listed });
      }
      for (const code of possible) await loose(operationId, code);
    }
    assert.equal(
      backend.snapshot().plannedFailures.length,
      Object.values(failureCodes).flat().length + 2 * Object.keys(operations).length,
    );
  });

  it('takes no time that nobody could tell, and keeps the clock where it was', async () => {
    const { backend, client } = await world();
    const before = backend.now;
    for (const days of [Number.NaN, -1, Infinity, 1e12]) {
      await assert.rejects(backend.advance({ days }), RangeError);
      assert.equal(backend.now, before);
    }
    const { headers } = await client.ask('/account');
    assert.equal(headers.get('Date'), 'Mon, 15 Jun 2026 09:00:00 GMT');
    for (const now of ['2026-02-30T00:00:00Z', '2026-06-15T09:00', 'June 1', '']) {
      assert.throws(() => createMockBackend({ now }), /is not a time such as 2026-06-15T09:00:00Z/);
    }
    assert.equal(createMockBackend({ now: '2026-06-15', clock: 'frozen' }).now, before - 9 * 36e5);
  });

  it('takes back only what is whole', async () => {
    const { backend } = await world();
    const whole = backend.snapshot();
    const wrong = [
      { ...whole, accounts: [null] },
      { ...whole, accounts: [{ ...whole.accounts[0], quotes: {} }] },
      { ...whole, clock: { base: null, startedAt: null } },
    ] as unknown as (typeof whole)[];
    for (const each of wrong) assert.throws(() => backend.restore(each), /no snapshot/);
    await backend.restore(whole);
  });

  it('says what is wrong with its options before the first request', () => {
    const scenario = 'rain' as unknown as Scenario;
    assert.throws(() => createMockBackend({ scenario }), /No scenario "rain"/);
    assert.throws(() => createMockBackend({ data: { users: [], accounts: [] } }), DataError);
  });

  it('cannot be brought down by a body of lists in lists', async () => {
    const { client } = await world();
    const answer = await client.backend.fetch(`${api}/requests`, {
      method: 'POST',
      body: '['.repeat(20_000) + ']'.repeat(20_000),
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'deep',
        'X-CSRF-Token': client.csrf ?? '',
      },
    });
    assert.equal(answer.status, 400);
  });

  it('fails a number of times that can be counted', async () => {
    const { backend, client } = await world();
    for (const times of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => backend.failNext('getAccount', 'internal', { times }), /not a count/);
    }
    assert.equal((await client.ask('/account')).status, 200);
  });

  it('forgets everything, or goes back to where it was', async () => {
    const { backend, client } = await world();
    const before = backend.snapshot();
    await client.pay(1, onFile, 'k1');
    await backend.restore(before);
    assert.equal(backend.ledger.length, 0);
    assert.equal((await client.ask('/account')).status, 200);
    await backend.reset();
    assert.equal(code(await client.ask('/account')), 'not-signed-in');
    assert.throws(() => backend.restore({ ...before, version: 0 }), TypeError);
  });

  it('gives the caller who gives up an AbortError, and takes effect all the same', async () => {
    const { backend, client } = await world({ latency: 10 });
    const giveUp = new AbortController();
    const call = backend.fetch(`${api}/invoices/INV-2026-0117/copies`, {
      method: 'POST',
      headers: { 'X-CSRF-Token': client.csrf ?? '', 'Idempotency-Key': 'k1' },
      signal: giveUp.signal,
    });
    giveUp.abort();
    await assert.rejects(call, { name: 'AbortError' });
    await client.ask('/account');
    assert.equal(backend.outbox.length, 1);
  });

  it('takes the time it is told to take', async () => {
    const delays: number[] = [];
    const timers = {
      now: () => 0,
      setTimeout(callback: () => void, delay: number) {
        delays.push(delay);
        queueMicrotask(callback);
      },
    };
    const { client } = await world({ latency: 50, scenario: 'slow', timers }, null);
    await client.ask('/password-rules');
    assert.deepEqual(delays, [3050]);
  });
});

/** Does a little of everything, and returns all bytes that were answered. */
async function day(backend: MockBackend): Promise<string> {
  const client = new Client(backend);
  const answers = [await client.signIn(), await client.ask('/quotes')];
  answers.push(await client.pay(100, { paymentToken: await client.card() }, 'k1'));
  await backend.advance({ hours: 1 });
  answers.push(await client.ask('/account'), await client.signIn('acme-billing', 'wrong'));
  const told = answers.map(({ status, headers, text }) => [status, [...headers], text]);
  return JSON.stringify([told, backend.ledger, backend.outbox, backend.snapshot()]);
}

describe('a backend', () => {
  it('gives the same bytes for the same seed, clock and calls', async () => {
    const [one, two] = [1, 2].map(() => createMockBackend({ clock: 'frozen' }));
    assert.ok(one && two);
    assert.equal(await day(one), await day(two));
  });

  it('shares nothing with another', async () => {
    const one = await world();
    const two = await world({}, null);
    await one.client.pay(100, onFile, 'k1');
    await one.backend.use('server-error');
    await two.client.signIn();
    const { body } = await two.client.ask('/invoices/INV-2026-0117');
    assert.deepEqual(body['balance'], body['total']);
  });

  it('dates its answers by its own clock', async () => {
    const { client, backend } = await world();
    await backend.advance({ days: 30 });
    const { headers } = await client.ask('/password-rules');
    assert.equal(headers.get('Date'), 'Wed, 15 Jul 2026 09:00:00 GMT');
  });

  it('runs with the machine unless frozen', () => {
    let machine = 1000;
    const timers = { now: () => machine, setTimeout: () => undefined };
    const running = createMockBackend({ timers });
    const frozen = createMockBackend({ timers, clock: 'frozen' });
    const start = Date.parse('2026-06-15T09:00:00Z');
    assert.equal(running.now, start);
    machine += 5000;
    assert.deepEqual([running.now, frozen.now], [start + 5000, start]);
  });

  it('names an operation that has no mock', async () => {
    const { backend } = await world();
    const answer = await backend.fetch('https://mock.example/elsewhere');
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /No mock for GET https:\/\/mock\.example\/elsewhere/);
  });

  it('keeps the cookie from calls that leave credentials out', async () => {
    const { backend } = await world();
    const answer = await backend.fetch(`${api}/account`, { credentials: 'omit' });
    assert.equal(answer.status, 401);
  });

  it('answers a Node process through MSW, and lets other requests pass', async () => {
    const { backend } = await world();
    const server = startServer(backend);
    try {
      const answer = await fetch(`${api}/account`);
      assert.equal(answer.status, 200);
      await backend.use('offline');
      await assert.rejects(fetch(`${api}/account`), TypeError);
      assert.equal(backend.handlers.length, 1);
      await assert.rejects(fetch('http://127.0.0.1:9/v1/other'), TypeError);
    } finally {
      server.close();
    }
  });
});

describe('a storage', () => {
  it('carries the session and everything else over a reload', async () => {
    const storage = memoryStorage();
    const before = await world({ storage });
    await before.client.pay(100, onFile, 'k1');
    const after = await world({ storage }, null);
    assert.equal((await after.client.ask('/account')).status, 200);
    assert.equal(after.backend.ledger.length, 2);
  });

  it('loses no write of two tabs', async () => {
    const storage = memoryStorage();
    const tabs = [await world({ storage, latency: 1 }), await world({ storage, latency: 1 }, null)];
    const [first, second] = tabs;
    assert.ok(first && second);
    second.client.csrf = first.client.csrf;
    const calls = Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? first : second).client.pay(1, onFile, `key-${String(n)}`),
    );
    const answers = await Promise.all(calls);
    assert.ok(answers.every(({ status }) => status === 201));
    const ids = new Set(answers.map(({ body }) => body['paymentId']));
    assert.equal(ids.size, 40);
    const settled = first.backend.ledger.filter(({ kind }) => kind === 'payment-settled');
    assert.equal(settled.length, 40);
  });

  it('is changed in turns, by tabs that see what the others wrote only later', async () => {
    const locks = lockManager();
    const shared = memoryStorage();
    const [mine, theirs] = [lateStorage(shared), lateStorage(shared)];
    const first = await world({ storage: mine, locks });
    const second = await world({ storage: theirs, locks }, null);
    second.client.csrf = first.client.csrf;
    const calls = Array.from({ length: 12 }, (_, n) =>
      (n % 2 ? first : second).client.pay(1, onFile, `key-${String(n)}`),
    );
    const answers = await Promise.all(calls);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    await second.client.ask('/account');
    const settled = second.backend.ledger.filter(({ kind }) => kind === 'payment-settled');
    assert.equal(settled.length, 12);
  });

  it('starts afresh when what was stored is unusable, says why, and keeps it aside', async () => {
    for (const [text, reason] of [
      ['{"version":', /not JSON/],
      ['{}', /no revision/],
      ['{"revision":1,"state":{"version":0}}', /another version/],
      ['{"revision":1,"state":{"version":1,"clock":{}}}', /not a list/],
      ['{"revision":1,"state":{"version":1,"users":[],"accounts":[null]}}', /not a list|an object/],
      [namesNobody(), /in account 1/],
    ] as const) {
      const storage = memoryStorage();
      storage.setItem(storageKey, text);
      const { backend, client } = await world({ storage });
      assert.match(backend.recovered ?? '', reason);
      assert.equal((await client.ask('/account')).status, 200);
      assert.equal(storage.getItem(`${storageKey}.unusable`), text);
    }
  });

  it('holds the companies that somebody changed, and names the others', async () => {
    const storage = memoryStorage();
    const { backend, client } = await world({ storage });
    const accountsStored = () => {
      const { state } = JSON.parse(storage.getItem(storageKey) ?? '') as {
        state: { accounts: { seed?: string; profile?: { accountId: string } }[] };
      };
      return state.accounts.map(
        ({ seed, profile }) => seed ?? `changed: ${profile?.accountId ?? ''}`,
      );
    };
    const names = backend.snapshot().accounts.map(({ profile }) => profile.accountId);
    assert.deepEqual(accountsStored(), names);
    assert.ok((storage.getItem(storageKey)?.length ?? 0) < 20_000);

    assert.equal((await client.pay(1, onFile, 'k1')).status, 201);
    const changed = names.map((name) => (name === 'acme' ? 'changed: acme' : name));
    assert.deepEqual(accountsStored(), changed);
    const again = createMockBackend({ clock: 'frozen', storage });
    assert.deepEqual(again.snapshot(), backend.snapshot());
    assert.equal(again.recovered, undefined);

    // What is written out as the seed has it is shared again, in snapshots and in older storages.
    const snapshot = backend.snapshot();
    await backend.reset();
    await backend.restore(snapshot);
    assert.deepEqual(accountsStored(), changed);
    storage.setItem(storageKey, JSON.stringify({ revision: 99, state: snapshot }));
    const older = createMockBackend({ clock: 'frozen', storage });
    await older.use('payment-processing');
    assert.deepEqual(accountsStored(), changed);
  });

  it('that is full does not stop the demo', async () => {
    const storage = memoryStorage();
    storage.full = true;
    const { backend, client } = await world({ storage });
    assert.equal((await client.pay(1, onFile, 'k1')).status, 201);
    assert.equal(backend.ledger.length, 2);
    assert.match(backend.recovered ?? '', /could not be stored/);
  });
});

/** A stored state that names a company which no seed has. */
function namesNobody(): string {
  const state = { ...createMockBackend().snapshot(), accounts: [{ seed: 'nobody' }] };
  return JSON.stringify({ revision: 1, state });
}
