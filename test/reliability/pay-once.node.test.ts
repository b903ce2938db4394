import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockBackend, demoPassword } from '@corporate-billing/mocks';
import { serve, type HttpServer } from '@corporate-billing/mocks/server';
import { createBilling, passwordToken, type BillingError } from '@corporate-billing/sdk';
import { payManyOnce, payOnce, type IntentStore } from '@corporate-billing/sdk/pay-once';

const { fileStore } = (await import(
  new URL('../../examples/node-sdk/file-store.mjs', import.meta.url).href
)) as { fileStore: (folder: string) => IntentStore };

const invoiceNumber = 'INV-2026-0117';
const amount = { amount: 100_000, currency: 'USD' };
const backend = createMockBackend({ clock: 'frozen' });

const entries = (kind: string) => backend.ledger.filter((entry) => entry.kind === kind);

describe('a program that is killed at any step', () => {
  const script = fileURLToPath(new URL('../../examples/node-sdk/pay-once.mjs', import.meta.url));
  const killer = fileURLToPath(new URL('kill-at.mjs', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-pay-once-'));
  let server: HttpServer;

  before(async () => {
    server = await serve(backend, { port: 0 });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the example; `at` is the step at which it dies, 0 for never. */
  const run = (intents: string, at: number) =>
    new Promise<{ readonly signal: string | undefined; readonly out: string }>((resolve) => {
      const flags = ['--conditions=corporate-billing-source', '--import=tsx', `--import=${killer}`];
      const args = [...flags, script, invoiceNumber, String(amount.amount), intents];
      const env = {
        ...process.env,
        BILLING_API: server.baseUrl,
        BILLING_USER: 'acme-billing',
        BILLING_PASSWORD: demoPassword,
        KILL_AT: String(at),
        KILL_FOLDER: intents,
      };
      execFile(process.execPath, args, { env }, (failure, out, error) => {
        resolve({ signal: failure?.signal ?? undefined, out: (out + error).trim() });
      });
    });

  it('pays once, and the next run says which payment it was', async () => {
    let killed = 0;
    for (let at = 1; ; at += 1) {
      await backend.reset();
      const intents = join(folder, String(at));
      const first = await run(intents, at);
      if (first.signal === 'SIGKILL') killed += 1;
      const second = await run(intents, 0);
      const what = `killed at step ${String(at)}: ${first.out} | ${second.out}`;
      const [settled, ...more] = entries('payment-settled');
      assert.deepEqual([more.length, entries('payment-created').length], [0, 1], what);
      assert.equal(second.out, `${settled?.paymentId ?? ''} succeeded 1000.00 USD`, what);
      if (first.signal === undefined) break;
    }
    // Three requests and four acts on the disk, each with a step before and one behind it.
    assert.ok(killed >= 14, `${String(killed)} steps`);
  });

  it('never begins twice, though two run at once', async () => {
    await backend.reset();
    const intents = join(folder, 'twins');
    const said = await Promise.all([run(intents, 0), run(intents, 0)]);
    assert.equal(entries('payment-created').length, 1);
    assert.equal(said[0].out, said[1].out);
    assert.deepEqual(readdirSync(intents), [invoiceNumber]);
  });
});

it('files keep one text under a name, though many are given at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-intents-'));
  try {
    const store = fileStore(folder);
    const texts = Array.from({ length: 20 }, (_, index) => `text ${String(index)}`);
    const kept = await Promise.all(texts.map(async (text) => store.keep('one', text)));
    assert.equal(new Set(kept).size, 1);
    assert.ok(texts.includes(kept[0] ?? ''), kept[0]);
    assert.deepEqual(readdirSync(folder), ['one']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Makes a store in memory, and the client of a program. */
async function world() {
  await backend.reset();
  const kept = new Map<string, string>();
  const store: IntentStore = {
    keep: (name, text) => {
      if (!kept.has(name)) kept.set(name, text);
      return kept.get(name) ?? '';
    },
    forget: (name) => kept.delete(name),
  };
  const baseUrl = 'https://mock.example/v1';
  const { fetch } = backend;
  const session = passwordToken({ baseUrl, userId: 'acme-billing', password: demoPassword, fetch });
  const billing = createBilling({ baseUrl, session, fetch, retry: { attempts: 1 } });
  const pay = (more: object = {}, options: object = {}) =>
    payOnce(billing, invoiceNumber, { amount, useMethodOnFile: true, ...more } as never, {
      store,
      ...options,
    });
  const allocations = [
    { invoiceNumber: 'INV-2026-0081', amount: { currency: 'USD', amount: 741_844 } },
    { invoiceNumber, amount },
  ];
  const payMany = () => payManyOnce(billing, { allocations, useMethodOnFile: true }, { store });
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => (error as BillingError).code,
    );
  return { kept, pay, payMany, failure };
}

describe('paying once', () => {
  it('finds the payment when the answer is lost', async () => {
    const { pay } = await world();
    await backend.failNext('payInvoice', 'answer-lost');
    assert.equal((await pay()).status, 'succeeded');
    assert.equal(entries('payment-settled').length, 1);
  });

  for (const code of ['network', 'internal', 'unavailable'] as const) {
    it(`goes on under the same key after ${code}`, async () => {
      const { pay, failure, kept } = await world();
      await backend.failNext('payInvoice', code);
      assert.equal(await failure(pay()), code);
      const [begun] = kept.values();
      const { paymentId } = await pay();
      assert.equal(
        (JSON.parse(begun ?? '') as { key: string }).key,
        entries('payment-settled')[0]?.key,
      );
      assert.equal((await pay()).paymentId, paymentId);
      assert.equal(entries('payment-created').length, 1);
    });
  }

  it('throws a refusal, and the next call is a new payment', async () => {
    const { pay, failure, kept } = await world();
    await backend.failNext('payInvoice', 'payment-declined');
    assert.equal(await failure(pay()), 'payment-declined');
    assert.equal(kept.size, 0);
    assert.equal((await pay()).status, 'succeeded');
    assert.deepEqual(
      backend.ledger.map(({ kind }) => kind).filter((kind) => kind.startsWith('payment')),
      ['payment-created', 'payment-failed', 'payment-created', 'payment-settled'],
    );
  });

  it('throws that more is asked than is payable', async () => {
    const { pay, failure, kept } = await world();
    const more = { amount: { amount: 999_999_999, currency: 'USD' } };
    assert.equal(await failure(pay(more)), 'amount-exceeds-balance');
    assert.equal(kept.size, 0);
    assert.equal(entries('payment-created').length, 0);
  });

  it('keeps the intent while it is not known', async () => {
    const { pay, failure, kept } = await world();
    await backend.use('payment-answer-lost');
    assert.equal(await failure(pay()), 'network');
    assert.equal(kept.size, 1);
    await backend.use('default');
    assert.equal((await pay()).status, 'succeeded');
    assert.equal(entries('payment-created').length, 1);
  });

  it('refuses another amount under the same intent, and takes it under another', async () => {
    const { pay, failure } = await world();
    await pay();
    const more = { amount: { amount: 1, currency: 'USD' } };
    assert.equal(await failure(pay(more)), 'validation-failed');
    assert.equal(entries('payment-created').length, 1);
    assert.equal((await pay(more, { intent: 'the rest' })).amount.amount, 1);
  });

  it('sends nothing before the key is kept', async () => {
    const { pay } = await world();
    const store = { keep: () => Promise.reject(new Error('disk full')), forget: () => undefined };
    await assert.rejects(pay({}, { store }), /disk full/);
    assert.equal(entries('payment-created').length, 0);
  });
});

describe('paying several once', () => {
  it('finds the payment with its sum when the answer is lost, and after a restart', async () => {
    const { payMany } = await world();
    await backend.failNext('payInvoices', 'answer-lost');
    const { status, amount: sum, paymentId } = await payMany();
    assert.deepEqual([status, sum.amount], ['succeeded', 841_844]);
    assert.equal((await payMany()).paymentId, paymentId);
    const charged = entries('payment-settled').map(({ subject, key }) => ({ subject, key }));
    assert.deepEqual(
      charged.map(({ subject }) => subject),
      ['INV-2026-0081', invoiceNumber],
    );
    assert.equal(new Set(charged.map(({ key }) => key)).size, 1);
  });

  it('throws a refusal, and the next call is a new payment', async () => {
    const { payMany, failure, kept } = await world();
    await backend.failNext('payInvoices', 'payment-declined');
    assert.equal(await failure(payMany()), 'payment-declined');
    assert.equal(kept.size, 0);
    assert.equal((await payMany()).status, 'succeeded');
  });
});
