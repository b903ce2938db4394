import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashPassword } from '../state/hash.js';
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import { createSeed, demoPassword } from './index.js';

const today = '2026-06-15';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const paidIn = (invoice: StoredInvoice, status: string) =>
  sum(invoice.payments.filter((one) => one.status === status).map((one) => one.amount.amount));

const balanceOf = (invoice: StoredInvoice) => invoice.total.amount - paidIn(invoice, 'succeeded');

function accountOf(accountId: string): StoredAccount {
  const account = createSeed().accounts.find(({ profile }) => profile.accountId === accountId);
  assert.ok(account);
  return account;
}

const newest20 = (account: StoredAccount) =>
  account.invoices.toSorted((a, b) => b.issueDate.localeCompare(a.issueDate)).slice(0, 20);

describe('the demo data', () => {
  it('is the same every time, and nobody can spoil it for the next', () => {
    const first = createSeed();
    first.accounts[0]?.invoices.pop();
    assert.deepEqual(createSeed(), createSeed());
    assert.notDeepEqual(first, createSeed());
    assert.deepEqual(JSON.parse(JSON.stringify(createSeed())), createSeed());
  });

  it('lets the six people of the demo in with the one password', () => {
    const { users, accounts } = createSeed();
    assert.deepEqual(
      users.map(({ userId, name, accountId }) => [userId, name, accountId]),
      [
        ['acme-billing', 'Dana Whitfield', 'acme'],
        ['facturation@aurelia.example', 'Hélène Marchand', 'aurelia'],
        ['tanaka-keiri', '田中 恵', 'tanaka'],
        ['acme-readonly', 'Sam Ortiz', 'acme'],
        ['new-billing', 'Birte Petersen', 'nordlicht'],
        ['kontor-rechnung', 'Jörg Sattler', 'kontor'],
      ],
    );
    for (const user of users) {
      assert.equal(user.passwordHash, hashPassword(user.userId, demoPassword));
      assert.ok(accounts.some(({ profile }) => profile.accountId === user.accountId));
    }
    assert.deepEqual(users.find(({ userId }) => userId === 'acme-readonly')?.capabilities, []);
  });

  it('adds up on every document', () => {
    for (const { invoices, quotes } of createSeed().accounts) {
      for (const one of invoices) {
        const lines = sum(one.lines.map(({ total }) => total.amount));
        assert.equal(lines, one.subtotal.amount, one.invoiceNumber);
        assert.equal(one.subtotal.amount + one.tax.amount, one.total.amount, one.invoiceNumber);
        assert.ok(paidIn(one, 'succeeded') + paidIn(one, 'processing') <= one.total.amount);
        assert.ok(one.payments.every(({ createdAt }) => createdAt.slice(0, 10) >= one.issueDate));
        assert.ok(one.payments.every(({ createdAt }) => createdAt.slice(0, 10) <= today));
      }
      for (const one of quotes) {
        const lines = sum(one.lines.map(({ total }) => total.amount));
        assert.equal(lines, one.subtotal.amount, one.quoteNumber);
        const net = one.subtotal.amount - one.savings.amount;
        assert.equal(net + one.tax.amount, one.total.amount, one.quoteNumber);
      }
    }
  });

  it('gives every invoice and quote a number of its own, across companies', () => {
    const { accounts } = createSeed();
    const numbers = accounts.flatMap((account) => [
      ...account.invoices.map(({ invoiceNumber }) => invoiceNumber),
      ...account.quotes.map(({ quoteNumber }) => quoteNumber),
    ]);
    assert.equal(new Set(numbers).size, numbers.length);
    const byDate = accounts
      .flatMap(({ invoices }) => invoices)
      .toSorted((a, b) => a.issueDate.localeCompare(b.issueDate));
    const inOrder = byDate.map(({ invoiceNumber }) => invoiceNumber);
    assert.deepEqual(inOrder, inOrder.toSorted());
    assert.equal(inOrder.at(-1), 'INV-2026-0117');
  });
});

describe('Acme', () => {
  it('shows 20 of 26 invoices with their statuses', () => {
    const account = accountOf('acme');
    assert.equal(account.invoices.length, 26);
    const shown = newest20(account);
    const open = shown.filter((one) => balanceOf(one) > 0);
    const overdue = open.filter((one) => one.dueDate < today);
    const processing = open.filter((one) => paidIn(one, 'processing') > 0);
    const partly = open.filter((one) => paidIn(one, 'succeeded') > 0);
    assert.equal(shown.length - open.length, 15);
    assert.equal(open.length - overdue.length - processing.length, 2);
    assert.deepEqual(
      overdue.map(({ invoiceNumber }) => invoiceNumber),
      ['INV-2026-0096', 'INV-2026-0081'],
    );
    assert.deepEqual(
      partly.map(({ invoiceNumber }) => invoiceNumber),
      ['INV-2026-0081'],
    );
    assert.ok(
      account.invoices.filter((one) => !shown.includes(one)).every((one) => !balanceOf(one)),
    );
    assert.equal(shown.at(-1)?.invoiceNumber, 'INV-2025-0118');
  });

  it('comes to the sums of the overview', () => {
    const { invoices } = accountOf('acme');
    const overdue = invoices.filter((one) => one.dueDate < today);
    const year = invoices.filter((one) => one.issueDate >= '2025-07-01');
    assert.equal(sum(invoices.map(balanceOf)), 3_941_607);
    assert.equal(sum(overdue.map(balanceOf)), 1_438_433);
    assert.equal(sum(invoices.map((one) => paidIn(one, 'processing'))), 237_068);
    assert.equal(sum(year.map((one) => paidIn(one, 'succeeded'))), 7_550_541);
  });

  it('has the totals the documents show', () => {
    const totals = newest20(accountOf('acme')).map(({ total }) => total.amount);
    assert.deepEqual(
      totals,
      [
        1857570, 408536, 237068, 696589, 1241844, 348024, 818370, 139318, 976199, 528693, 237068,
        1160981, 101972, 1764692, 371514, 603710, 185757, 934198, 139318, 654371,
      ],
    );
  });

  it('has six quotes: one ends today, one is over the threshold', () => {
    const { quotes, profile } = accountOf('acme');
    const told = quotes.map(({ quoteNumber, validThrough, status, total }) =>
      [quoteNumber, validThrough, status, total.amount].join(' '),
    );
    assert.deepEqual(told, [
      'Q-2026-0044 2026-07-12 pending 127302',
      'Q-2026-0042 2026-07-09 pending 3932506',
      'Q-2026-0039 2026-06-15 pending 116098',
      'Q-2026-0021 2026-04-30 pending 411350',
      'Q-2026-0017 2026-04-05 accepted 696589',
      'Q-2025-0188 2025-12-03 rejected 497950',
    ]);
    assert.equal(profile.purchaseOrderThreshold.amount, 2_500_000);
  });
});

describe('the other companies', () => {
  it('Aurélia has 12 invoices, one open, and a quote over its threshold', () => {
    const account = accountOf('aurelia');
    const totals = account.invoices.map(({ total }) => total.amount);
    assert.deepEqual(
      totals,
      [
        1188000, 214800, 356400, 142560, 928800, 214800, 71280, 499200, 1116000, 214800, 356400,
        142560,
      ],
    );
    assert.equal(account.invoices.filter((one) => balanceOf(one) > 0).length, 1);
    const [quote] = account.quotes;
    assert.ok(quote && quote.total.amount > account.profile.purchaseOrderThreshold.amount);
  });

  it('Aurélia signed the mandate when its words were there, and before the first debit', () => {
    const { paymentMethod, invoices } = accountOf('aurelia');
    const { version, acceptedAt } = paymentMethod.mandate ?? {};
    assert.ok(version && acceptedAt);
    assert.ok(version.replace('SEPA-', '') <= acceptedAt.slice(0, 7), `${version} ${acceptedAt}`);
    const debits = invoices.flatMap(({ payments }) => payments.map(({ createdAt }) => createdAt));
    assert.ok(debits.length > 0 && debits.every((debited) => debited > acceptedAt));
  });

  it('Tanaka has 7 invoices in yen, one open', () => {
    const { invoices } = accountOf('tanaka');
    assert.equal(invoices.length, 7);
    assert.ok(invoices.every(({ total }) => total.currency === 'JPY'));
    assert.equal(invoices.filter((one) => balanceOf(one) > 0).length, 1);
  });

  it('Kontor has 14 invoices, one of them overdue after its debit came back, and a quote', () => {
    const { invoices, quotes, purchaseOrders } = accountOf('kontor');
    const totals = invoices.map(({ total }) => total.amount);
    assert.deepEqual(
      totals,
      [
        612612, 170408, 117810, 266560, 188496, 325346, 94248, 171360, 1178100, 106505, 141372,
        209440, 70686, 311780,
      ],
    );
    const open = invoices.filter((one) => balanceOf(one) > 0);
    assert.deepEqual(
      open.map((one) => [one.invoiceNumber, one.dueDate < today, paidIn(one, 'failed')]),
      [
        ['INV-2026-0116', false, 0],
        ['INV-2026-0099', true, 170_408],
      ],
    );
    const standing = quotes.map(({ status, validThrough }) => [status, validThrough >= today]);
    assert.deepEqual(standing, [['pending', true]]);
    assert.equal(purchaseOrders.length, 2);
  });

  it('Kontor signed the mandate when its words were there, and before the first debit', () => {
    const { paymentMethod, invoices } = accountOf('kontor');
    const { version, acceptedAt } = paymentMethod.mandate ?? {};
    assert.ok(version && acceptedAt);
    assert.ok(version.replace('SEPA-', '') <= acceptedAt.slice(0, 7), `${version} ${acceptedAt}`);
    const debits = invoices.flatMap(({ payments }) => payments.map(({ createdAt }) => createdAt));
    assert.ok(debits.length > 0 && debits.every((debited) => debited > acceptedAt));
  });

  it('Nordlicht has nothing yet', () => {
    const { invoices, quotes, requests, purchaseOrders, invoiceContacts } = accountOf('nordlicht');
    assert.deepEqual([invoices, quotes, requests, purchaseOrders, invoiceContacts].flat(), []);
  });
});
