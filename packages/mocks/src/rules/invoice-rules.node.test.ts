import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredAccount, StoredInvoice, StoredPayment } from '../state/model.js';
import {
  invoiceDetails,
  invoicesBefore,
  invoiceSummary,
  isPlace,
  issuedTo,
  openItems,
  payableOf,
  paymentViews,
} from './invoice-rules.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const payment = (
  amount: number,
  status = 'succeeded',
  more: Partial<StoredPayment> = {},
): StoredPayment => ({
  paymentId: `pay-${String(amount)}`,
  amount: eur(amount),
  status,
  createdAt: '2026-06-15T09:00:00Z',
  source: { kind: 'card' },
  ...more,
});
const invoice = (over: Partial<StoredInvoice> = {}): StoredInvoice =>
  ({
    invoiceNumber: 'INV-1',
    issueDate: '2026-05-01',
    dueDate: '2026-06-15',
    total: eur(1000),
    lines: [],
    payments: [],
    ...over,
  }) as unknown as StoredInvoice;
const today = '2026-06-15';

describe('an invoice', () => {
  const rows: readonly (readonly [
    what: string,
    invoice: StoredInvoice,
    day: string,
    standing: [status: string, overdue: boolean, balance: number, payable: number],
  ])[] = [
    ['on its due day', invoice(), today, ['open', false, 1000, 1000]],
    ['a day later', invoice(), '2026-06-16', ['open', true, 1000, 1000]],
    [
      'that was paid, long after',
      invoice({ payments: [payment(1000)] }),
      '2027-01-01',
      ['paid', false, 0, 0],
    ],
    [
      'that is partly paid and partly under way',
      invoice({ payments: [payment(300), payment(200, 'processing'), payment(100, 'failed')] }),
      today,
      ['open', false, 700, 500],
    ],
    [
      'that is a credit note',
      invoice({ kind: 'creditNote', total: eur(-500) }),
      '2026-07-01',
      ['open', false, -500, 0],
    ],
  ];
  for (const [what, given, day, [status, overdue, balance, payable]] of rows) {
    it(`${what} stands like that`, () => {
      const row = invoiceSummary(given, day);
      assert.deepEqual(
        [row.status, row.overdue, row.balance, row.payable],
        [status, overdue, eur(balance), eur(payable)],
      );
      assert.equal(payableOf(given), payable);
    });
  }

  it('says only what there is to say', () => {
    assert.deepEqual(Object.keys(invoiceSummary(invoice(), today)), [
      ...['invoiceNumber', 'issueDate', 'dueDate', 'status', 'overdue', 'total', 'balance'],
      'payable',
    ]);
    const seller = { taxNumbers: [{ scheme: 'vat', value: 'x' }] };
    const full = invoice({
      kind: 'creditNote',
      correctsInvoice: 'INV-0',
      purchaseOrderNumber: 'PO-1',
      seller: seller as StoredInvoice['seller'] & object,
      taxLines: [],
    });
    const { kind, correctsInvoice, purchaseOrderNumber, documentFormats } = invoiceSummary(
      full,
      today,
    );
    assert.deepEqual(
      [kind, correctsInvoice, purchaseOrderNumber, documentFormats],
      ['creditNote', 'INV-0', 'PO-1', ['pdf', 'ubl']],
    );
  });

  it('shows its buyer’s tax numbers where there are some', () => {
    const number = { scheme: 'vat', value: 'DE1' };
    const details = (some?: object[]) =>
      invoiceDetails(invoice(some && { buyerTaxNumbers: some as never }), today);
    assert.deepEqual(details([number]).buyerTaxNumbers, [number]);
    for (const none of [details([]), details()]) assert.ok(!('buyerTaxNumbers' in none));
  });
});

describe('payments', () => {
  it('are shown without what only the backend knows', () => {
    const secret = payment(5, 'failed', {
      key: 'k',
      userId: 'u',
      settlesAt: 1,
      failureCode: 'expired-card',
      allocations: [{ invoiceNumber: 'INV-1', amount: eur(5) }],
    });
    const { key, userId, settlesAt, ...shown } = secret;
    assert.ok(key && userId && settlesAt);
    assert.deepEqual(paymentViews([secret]), [shown]);
    assert.deepEqual(Object.keys(paymentViews([payment(5)])[0] ?? {}), [
      ...['paymentId', 'amount', 'status', 'createdAt', 'source'],
    ]);
  });

  it('name the bank’s question only while it is open', () => {
    const nextAction = { kind: 'challenge', token: 't' } as never;
    const ask = (status: string) => paymentViews([payment(1, status, { nextAction })])[0];
    assert.equal(ask('authentication-required')?.nextAction, nextAction);
    assert.ok(!('nextAction' in (ask('succeeded') ?? {})));
    assert.ok(!('nextAction' in (paymentViews([payment(1, 'authentication-required')])[0] ?? {})));
  });

  it('come the newest first, and of one second the last made first', () => {
    const at = (amount: number, second: number) =>
      payment(amount, 'succeeded', { createdAt: `2026-06-15T09:00:0${String(second)}Z` });
    const list = [at(1, 5), at(2, 3), at(3, 5), at(4, 7), at(5, 3)];
    assert.deepEqual(
      paymentViews(list).map(({ amount }) => amount.amount),
      [4, 3, 1, 5, 2],
    );
  });
});

describe('an account', () => {
  const credit = invoice({ invoiceNumber: 'CN-1', kind: 'creditNote', total: eur(-500) });
  const account = (over: Partial<StoredAccount>): StoredAccount =>
    ({ invoices: [], ...over }) as unknown as StoredAccount;

  it('was issued its invoices and its credit notes', () => {
    const own = invoice();
    assert.deepEqual(issuedTo(account({ invoices: [own], creditNotes: [credit] })), [own, credit]);
    assert.deepEqual(issuedTo(account({ invoices: [own] })), [own]);
  });

  it('has open what is not paid, and credit that is left', () => {
    const paid = invoice({ invoiceNumber: 'INV-2', payments: [payment(1000)] });
    const spent = { ...credit, total: eur(0) };
    const open = openItems(
      account({ invoices: [paid, invoice()], creditNotes: [credit, spent] }),
      today,
    );
    assert.deepEqual(
      [open.invoices, open.creditNotes].map((some) => some.map((one) => one.invoiceNumber)),
      [['INV-1'], ['CN-1']],
    );
    assert.deepEqual(openItems(account({}), today), { invoices: [], creditNotes: [] });
  });
});

describe('a page of the list', () => {
  const list = [
    invoice({ invoiceNumber: 'INV-1', issueDate: '2026-01-01' }),
    invoice({ invoiceNumber: 'INV-3', issueDate: '2026-01-02' }),
    invoice({ invoiceNumber: 'INV-2', issueDate: '2026-01-02' }),
  ];
  const page = (before: string | undefined, limit: number) => {
    const { found, next } = invoicesBefore(list, before, limit);
    return [found.map(({ invoiceNumber }) => invoiceNumber).join(' '), next];
  };
  for (const [before, limit, numbers, next] of [
    [undefined, 3, 'INV-3 INV-2 INV-1', undefined],
    [undefined, 2, 'INV-3 INV-2', '2026-01-02_INV-2'],
    ['2026-01-02_INV-2', 2, 'INV-1', undefined],
    ['2026-01-02_INV-3', 1, 'INV-2', '2026-01-02_INV-2'],
    ['2026-01-01_INV-1', 2, '', undefined],
    [undefined, 0, '', undefined],
  ] as const) {
    it(`of ${String(limit)} before ${String(before)} is ${numbers || 'empty'}`, () => {
      assert.deepEqual(page(before, limit), [numbers, next]);
    });
  }

  for (const [text, holds] of [
    ['2026-01-02_INV-2', true],
    [`2026-01-02_${'x'.repeat(64)}`, true],
    [`2026-01-02_${'x'.repeat(65)}`, false],
    ['x2026-01-02_INV-2', false],
    ['2026-01-02_INV-2/', false],
    ['2026-01-02_', false],
    ['2026-1-02_INV-2', false],
    ['', false],
  ] as const) {
    it(`begins ${holds ? '' : 'never '}at ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(isPlace(text), holds);
    });
  }
});
