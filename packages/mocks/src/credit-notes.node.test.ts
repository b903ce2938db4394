import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockBackend, demoPassword } from './index.js';
import { openItems } from './rules/invoice-rules.js';
import { createSeed } from './seed/index.js';
import { seedFrom, type AccountData } from './seed/data.js';
import { api, world, type Client } from './test-client.node.test.js';

const items = (answer: { body: Record<string, unknown> }) =>
  answer.body['items'] as Record<string, unknown>[];
const eur = (amount: number) => ({ amount, currency: 'EUR' });

const pay = (client: Client, number: string, amount: number) =>
  client.ask(`/invoices/${number}/payments`, {
    method: 'POST',
    body: { amount: eur(amount), paymentToken: 'pt-1' },
    headers: { 'Idempotency-Key': `k-${String(amount)}` },
  });

const noted = [
  ['facturation@aurelia.example', 'CN-2026-0009', 'INV-2026-0089', -35_800, -7_160, -42_960],
  ['kontor-rechnung', 'CN-2026-0008', 'INV-2026-0085', -29_700, -5_643, -35_343],
] as const;

describe('credit notes', () => {
  for (const [user, number, corrects, subtotal, tax, total] of noted) {
    it(`${number} stands among the newest, negative, with the invoice it corrects`, async () => {
      const { client } = await world({}, user);
      const row = items(await client.ask('/invoices')).find(
        (each) => each['invoiceNumber'] === number,
      );
      assert.deepEqual(
        [row?.['kind'], row?.['correctsInvoice'], row?.['total'], row?.['payable']],
        ['creditNote', corrects, eur(total), eur(0)],
      );
      const { body } = await client.ask(`/invoices/${number}`);
      assert.deepEqual([body['subtotal'], body['tax']], [eur(subtotal), eur(tax)]);
      assert.equal((await client.ask(`/invoices/${corrects}`)).status, 200);
      assert.equal((await client.ask(`/invoices/${number}/pdf`)).status, 200);
    });

    it(`${number} is never overdue and never payable, a year later either`, async () => {
      const { client, backend } = await world({}, user);
      await backend.advance({ days: 400 });
      await client.signIn(user);
      const { body } = await client.ask(`/invoices/${number}`);
      assert.deepEqual([body['overdue'], body['payable']], [false, eur(0)]);
      for (const amount of [1, -total]) {
        const refused = await pay(client, number, amount);
        assert.equal(refused.body['code'], 'amount-exceeds-balance');
        assert.match(String(refused.body['detail']), /credit note/);
      }
      assert.deepEqual(
        backend.ledger.filter(({ subject }) => subject === number),
        [],
      );
    });
  }

  it('are read by a program page by page with the invoices', async () => {
    const backend = createMockBackend({ clock: 'frozen' });
    const body = JSON.stringify({ userId: noted[0][0], password: demoPassword });
    const headers = { 'Content-Type': 'application/json' };
    const made = await backend.fetch(`${api}/tokens`, { method: 'POST', headers, body });
    const { token } = (await made.json()) as { token: string };
    const kinds: unknown[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const query = next === '' ? '?limit=5' : `?limit=5&before=${next}`;
      const answer = await backend.fetch(`${api}/invoices${query}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const page = (await answer.json()) as { items: { kind?: string }[]; next?: string };
      kinds.push(...page.items.map(({ kind = 'invoice' }) => kind));
      next = page.next;
    }
    assert.equal(kinds.length, 13);
    assert.equal(kinds.filter((kind) => kind === 'creditNote').length, 1);
  });

  it('count among the open items of an account, beside its unpaid invoices', () => {
    const account = createSeed().accounts.find(({ profile }) => profile.accountId === 'kontor');
    assert.ok(account);
    const { invoices, creditNotes } = openItems(account, '2026-06-15');
    assert.deepEqual(
      [...invoices, ...creditNotes].map(({ invoiceNumber, balance }) => [
        invoiceNumber,
        balance.amount,
      ]),
      [
        ['INV-2026-0116', 612_612],
        ['INV-2026-0099', 170_408],
        ['CN-2026-0008', -35_343],
      ],
    );
  });
});

const company = (more: Partial<AccountData>) => ({
  users: [{ userId: 'one', accountId: 'a', name: 'One', email: 'one@one.example', password: 'x' }],
  accounts: [
    {
      accountId: 'a',
      company: 'One',
      currency: 'EUR',
      taxRate: 1_000,
      billTo: {
        addressLines: ['1'],
        city: 'X',
        country: 'DE',
        phone: '+493410000142',
        email: 'one@one.example',
      },
      invoices: [{ ...written, number: 'INV-1' }],
      ...more,
    },
  ],
});
const period = { start: '2026-01-01', end: '2026-12-31' };
const written = {
  issued: '2026-06-01',
  period,
  lines: [{ product: 'P', quantity: 3, unitPrice: 5 }],
};

describe('credit notes of a company of your own', () => {
  const note = { ...written, number: 'CN-1', corrects: 'INV-1' };

  it('are the negative of what their lines charged, rounded as the invoice was', () => {
    const [account] = seedFrom(company({ creditNotes: [note] })).accounts;
    const [invoice, credit] = [account?.invoices[0], account?.creditNotes?.[0]];
    assert.equal(invoice?.total.amount, 17);
    assert.equal(credit?.total.amount, -17);
    assert.equal(credit.kind, 'creditNote');
  });

  for (const [what, wrong, fault] of [
    ['an invoice that is not there', { ...note, corrects: 'INV-2' }, /no invoice "INV-2"/],
    ['the number of an invoice', { ...note, number: 'INV-1' }, /"INV-1" is an invoice/],
  ] as const) {
    it(`cannot name ${what}`, () => {
      assert.throws(() => seedFrom(company({ creditNotes: [wrong] })), fault);
    });
  }
});
