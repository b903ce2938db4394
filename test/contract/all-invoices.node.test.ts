import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockBackend, demoPassword } from '@corporate-billing/mocks';
import { createBilling, passwordToken, type Billing, type Invoice } from '@corporate-billing/sdk';
import { allInvoices } from '@corporate-billing/sdk/all-invoices';

const baseUrl = 'https://mock.example/v1';

/** A backend whose first account has 57 invoices, three of them on each day. */
async function world() {
  const backend = createMockBackend({ clock: 'frozen' });
  const state = structuredClone(backend.snapshot()) as {
    accounts: { invoices: { invoiceNumber: string; issueDate: string }[] }[];
  };
  const [account] = state.accounts;
  const [model] = account?.invoices ?? [];
  assert.ok(account && model);
  account.invoices = Array.from({ length: 57 }, (_, index) => ({
    ...model,
    invoiceNumber: `INV-2026-${String(index).padStart(4, '0')}`,
    issueDate: `2026-03-${String(1 + Math.floor(index / 3)).padStart(2, '0')}`,
  }));
  await backend.restore(state as never);
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { pathname, search } = new URL(input as string);
    if (pathname.endsWith('/invoices')) asked.push(search);
    return backend.fetch(input, init);
  };
  const session = passwordToken({ baseUrl, userId: 'acme-billing', password: demoPassword, fetch });
  return { backend, asked, fetch, billing: createBilling({ baseUrl, session, fetch }) };
}

const numbersOf = async (invoices: AsyncIterable<Invoice>) => {
  const numbers: string[] = [];
  for await (const { invoiceNumber } of invoices) numbers.push(invoiceNumber);
  return numbers;
};

const everyNumber = Array.from(
  { length: 57 },
  (_, index) => `INV-2026-${String(56 - index).padStart(4, '0')}`,
);

const codeOf = async (billing: Billing, query: object) => {
  try {
    return (await billing.call('listInvoices', { query })).items.length;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('all invoices', () => {
  for (const [pageSize, calls] of [
    [1, 57],
    [10, 6],
    [19, 3],
    [57, 1],
    [100, 1],
  ] as const) {
    it(`come in one order, each once, ${String(pageSize)} at a time`, async () => {
      const { billing, asked } = await world();
      assert.deepEqual(await numbersOf(allInvoices(billing, { pageSize })), everyNumber);
      assert.equal(asked.length, calls);
    });
  }

  it('are asked for as they are taken', async () => {
    const { billing, asked } = await world();
    for await (const { invoiceNumber } of allInvoices(billing, { pageSize: 5 })) {
      if (invoiceNumber === 'INV-2026-0050') break;
    }
    assert.equal(asked.length, 2);
  });

  it('come each once though one is issued meanwhile', async () => {
    const { billing, backend } = await world();
    const numbers: string[] = [];
    for await (const { invoiceNumber } of allInvoices(billing, { pageSize: 10 })) {
      numbers.push(invoiceNumber);
      if (numbers.length !== 15) continue;
      const state = structuredClone(backend.snapshot()) as never as {
        accounts: { invoices: object[] }[];
      };
      const invoices = state.accounts[0]?.invoices ?? [];
      invoices.unshift({ ...invoices[0], invoiceNumber: 'INV-NEW', issueDate: '2026-06-14' });
      await backend.restore(state as never);
    }
    assert.deepEqual(numbers, everyNumber);
  });

  it('end with the call that is aborted', async () => {
    const { billing } = await world();
    const controller = new AbortController();
    const found: string[] = [];
    await assert.rejects(
      async () => {
        for await (const { invoiceNumber } of allInvoices(billing, {
          pageSize: 5,
          signal: controller.signal,
        })) {
          found.push(invoiceNumber);
          controller.abort();
        }
      },
      { kind: 'aborted' },
    );
    assert.equal(found.length, 5);
  });

  const places = ['2026-03-09_INV-2', '2026-03-08_INV-2', '2026-03-07_INV-2'];
  const wrongWays: readonly (readonly [what: string, ways: readonly unknown[]])[] = [
    ['the place it comes from', [places[0], places[0]]],
    ['a circle', [...places, places[1]]],
    ['an empty place', ['']],
    ['nowhere', [null]],
    ['a number', [7]],
    ['an object', [{}]],
  ];
  for (const [what, ways] of wrongWays) {
    it(`end with an error when the server leads on to ${what}`, async () => {
      const { fetch } = await world();
      let page = 0;
      const misled: typeof fetch = async (input, init) => {
        const response = await fetch(input, init);
        if (!new URL(input as string).pathname.endsWith('/invoices')) return response;
        const body = (await response.json()) as object;
        assert.ok(page < ways.length, 'asked again and again');
        return Response.json({ ...body, next: ways[page++] });
      };
      const who = { baseUrl, userId: 'acme-billing', password: demoPassword, fetch };
      const session = passwordToken(who);
      const billing = createBilling({ baseUrl, session, fetch: misled });
      await assert.rejects(numbersOf(allInvoices(billing)), {
        kind: 'parse',
        operationId: 'listInvoices',
      });
      billing.close();
    });
  }

  const table: readonly (readonly [query: object, answer: number | string])[] = [
    [{}, 20],
    [{ limit: 1 }, 1],
    [{ limit: 100 }, 57],
    [{ limit: 101 }, 'validation-failed'],
    [{ limit: 0 }, 'validation-failed'],
    [{ limit: -1 }, 'validation-failed'],
    [{ limit: 1.5 }, 'validation-failed'],
    [{ limit: '20 ' }, 'validation-failed'],
    [{ before: '2026-03-02_INV-2026-0003' }, 3],
    [{ before: '2026-03-02_INV-9' }, 6],
    [{ before: '2025-01-01_INV-0' }, 0],
    [{ before: 'yesterday' }, 'validation-failed'],
    [{ before: '' }, 'validation-failed'],
  ];
  for (const [query, answer] of table) {
    it(`answers ${String(answer)} to ${JSON.stringify(query)}`, async () => {
      const { billing } = await world();
      assert.equal(await codeOf(billing, query), answer);
    });
  }

  it('are not for a page: it gets the newest 20, and no way on', async () => {
    const { backend, fetch } = await world();
    await backend.signInAs('acme-billing');
    const page = createBilling({ baseUrl, fetch });
    const { items, next } = await page.call('listInvoices', {});
    assert.deepEqual([items.length, next], [20, undefined]);
    assert.equal(await codeOf(page, { limit: 20 }), 'forbidden');
    assert.equal(await codeOf(page, { before: '2026-03-02_INV-2026-0003' }), 'forbidden');
  });
});
