import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import { statementOf } from './statement.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const invoice = (invoiceNumber: string, more: object = {}): StoredInvoice =>
  ({
    invoiceNumber,
    issueDate: '2026-05-01',
    dueDate: '2026-06-15',
    total: eur(100),
    payments: [],
    ...more,
  }) as unknown as StoredInvoice;
const account = (invoices: StoredInvoice[], more: object = {}): StoredAccount =>
  ({
    profile: { currency: 'EUR', company: 'Acme', timeZone: 'Europe/Berlin' },
    invoices,
    ...more,
  }) as unknown as StoredAccount;
const today = '2026-06-15';

describe('a statement', () => {
  it('lists what is open by its day of issue, and by its number', () => {
    const { openItems, entries } = statementOf(
      account([invoice('INV-3'), invoice('INV-2', { issueDate: '2026-05-02' }), invoice('INV-1')]),
      today,
      '2026-01-01',
    );
    for (const list of [openItems, entries])
      assert.deepEqual(
        list.map(({ invoiceNumber }) => invoiceNumber),
        ['INV-1', 'INV-3', 'INV-2'],
      );
  });

  it('says of each what there is to say', () => {
    const rows = statementOf(
      account(
        [
          invoice('INV-1'),
          invoice('INV-2', { dueDate: '2026-06-14', purchaseOrderNumber: 'PO-1' }),
        ],
        {
          creditNotes: [
            invoice('INV-3', { kind: 'creditNote', total: eur(-30), dueDate: '2026-01-01' }),
          ],
        },
      ),
      today,
      today,
    ).openItems;
    const amounts = { total: eur(100), balance: eur(100) };
    const days = { issueDate: '2026-05-01', dueDate: '2026-06-15' };
    assert.deepEqual(rows, [
      { invoiceNumber: 'INV-1', ...days, ...amounts, daysOverdue: 0 },
      {
        invoiceNumber: 'INV-2',
        ...days,
        dueDate: '2026-06-14',
        purchaseOrderNumber: 'PO-1',
        ...amounts,
        daysOverdue: 1,
      },
      {
        invoiceNumber: 'INV-3',
        kind: 'creditNote',
        ...days,
        dueDate: '2026-01-01',
        total: eur(-30),
        balance: eur(-30),
        daysOverdue: 0,
      },
    ]);
  });

  it('counts a payment on the account’s own day, and tells credit from invoices', () => {
    const payments = [
      {
        paymentId: 'pay-1',
        amount: eur(40),
        status: 'succeeded',
        createdAt: '2026-06-01T22:30:00Z',
      },
      { paymentId: 'pay-2', amount: eur(7), status: 'failed', createdAt: '2026-06-01T22:30:00Z' },
    ];
    const creditNotes = [invoice('CN-1', { kind: 'creditNote', total: eur(-30) })];
    const { entries, openingBalance, credits, balance } = statementOf(
      account([invoice('INV-1', { payments })], { creditNotes }),
      today,
      '2026-05-01',
    );
    assert.deepEqual(entries, [
      entry('creditNote', '2026-05-01', 'CN-1', -30, -30),
      entry('invoice', '2026-05-01', 'INV-1', 100, 70),
      { ...entry('payment', '2026-06-02', 'INV-1', -40, 30), paymentId: 'pay-1' },
    ]);
    assert.deepEqual([openingBalance, credits, balance], [eur(0), eur(-30), eur(30)]);
  });

  it('names its seller where there is one', () => {
    const seller = { name: 'RescueAssist', taxNumbers: [] };
    assert.equal(statementOf(account([], { seller }), today, today).seller, seller);
    assert.ok(!('seller' in statementOf(account([]), today, today)));
  });
});

const entry = (
  kind: string,
  date: string,
  invoiceNumber: string,
  amount: number,
  balance: number,
) => ({
  kind,
  date,
  invoiceNumber,
  amount: eur(amount),
  balance: eur(balance),
});
