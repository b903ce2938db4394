import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invoice } from '@corporate-billing/sdk';
import { formatDeduction, formatMoney } from '../../format/money.js';
import {
  countOf,
  creditNotesIn,
  matches,
  newestFirst,
  passes,
  sorted,
  sums,
} from './history-rules.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

function invoice(number: string, more: Partial<Invoice> = {}): Invoice {
  return {
    invoiceNumber: number,
    issueDate: '2026-06-01',
    dueDate: '2026-07-01',
    status: 'open',
    overdue: false,
    total: usd(1000),
    balance: usd(1000),
    payable: usd(1000),
    ...more,
  };
}

const lateAndPart = invoice('INV-2', { overdue: true, balance: usd(400), payable: usd(400) });
const numbers = (invoices: Invoice[]) => invoices.map(({ invoiceNumber }) => invoiceNumber);

void describe('the invoice history', () => {
  void it('counts an invoice that is late and partially paid under both', () => {
    const all = [invoice('INV-1'), lateAndPart];
    assert.equal(countOf(all, 'all'), 2);
    assert.equal(countOf(all, 'overdue'), 1);
    assert.equal(countOf(all, 'partial'), 1);
    assert.equal(countOf(all, 'open'), 1);
  });

  void it('shows what it has no filter for under all', () => {
    assert.equal(passes(invoice('INV-9', { status: 'on-hold' }), 'all'), true);
    assert.equal(passes(invoice('INV-9', { status: 'on-hold' }), 'open'), false);
  });

  void it('finds by number or PO, whatever the case and the spaces', () => {
    const found = invoice('INV-2026-0117', { purchaseOrderNumber: 'PO-88213' });
    for (const query of ['0117', 'po-88213', ' PO-882 13 ', 'inv-2026', '']) {
      assert.equal(matches(found, query), true, query);
    }
    assert.equal(matches(found, 'PO-87440'), false);
    assert.equal(matches(invoice('INV-1'), 'undefined'), false);
  });

  void it('finds an amount however it is typed', () => {
    const found = invoice('INV-1', { total: usd(1_857_570), balance: usd(500_000) });
    for (const query of [
      '18,575.70',
      '18.575,70',
      "18'575.70",
      '$18,575.70',
      'US$ 18575.70',
      '18575.70',
      '5,000',
      '5000',
      '5.000,00',
      '5000.00',
      '5 000,00 $',
      '５０００',
    ]) {
      assert.equal(matches(found, query), true, query);
    }
    for (const query of ['18,575', '1857', '575.70', '500', '50000', '5000 each']) {
      assert.equal(matches(found, query), false, query);
    }
    const yen = { amount: 12_345, currency: 'JPY' };
    assert.equal(matches(invoice('INV-2', { total: yen, balance: yen }), '12,345円'), true);
    assert.equal(matches(invoice('INV-2', { total: yen, balance: yen }), '¥12,345'), true);
  });

  void it('finds every amount as a page writes it, in each language and currency', () => {
    const locales = 'en de fr es it pt nl en-GB de-CH de-AT fr-CH fr-CA es-MX it-CH pt-PT nl-BE';
    const currencies = 'EUR USD GBP CHF JPY KWD SEK PLN CAD BRL MXN DKK CZK AUD HKD HUF INR';
    const missed: string[] = [];
    for (const locale of locales.split(' '))
      for (const currency of currencies.split(' '))
        for (const amount of [1, 12, 5_000, 123_456, 1_857_570, -35_343, -1_857_570]) {
          const money = { amount, currency };
          const found = invoice('INV', { total: money, balance: { amount: 0, currency } });
          for (const write of [formatMoney, formatDeduction]) {
            const text = write(money, locale);
            if (!matches(found, text)) missed.push(`${locale}: ${text}`);
          }
        }
    assert.deepEqual(missed, []);
    const other = invoice('CN-9', { total: usd(11_700), balance: usd(11_700) });
    assert.equal(matches(other, 'INV-117'), false);
  });

  void it('sorts numbers as people count', () => {
    const all = [invoice('INV-10'), invoice('INV-9')];
    const sort = { column: 'invoiceNumber', descending: false } as const;
    assert.deepEqual(numbers(sorted(all, sort, 'en')), ['INV-9', 'INV-10']);
  });

  void it('puts invoices without PO last in both directions', () => {
    const all = [
      invoice('A'),
      invoice('B', { purchaseOrderNumber: 'PO-1' }),
      invoice('C', { purchaseOrderNumber: 'PO-2' }),
    ];
    const by = (descending: boolean) =>
      numbers(sorted(all, { column: 'purchaseOrder', descending }, 'en'));
    assert.deepEqual(by(false), ['B', 'C', 'A']);
    assert.deepEqual(by(true), ['C', 'B', 'A']);
  });

  void it('starts with the newest and keeps the given list as it was', () => {
    const all = [invoice('A', { issueDate: '2026-01-01' }), invoice('B')];
    assert.deepEqual(numbers(sorted(all, newestFirst, 'en')), ['B', 'A']);
    assert.deepEqual(numbers(all), ['A', 'B']);
  });

  void it('puts what is late before what is merely open, and settled last', () => {
    const all = [
      invoice('P', { status: 'paid', balance: usd(0), payable: usd(0) }),
      invoice('O'),
      lateAndPart,
    ];
    const sort = { column: 'status', descending: false } as const;
    assert.deepEqual(numbers(sorted(all, sort, 'en')), ['INV-2', 'O', 'P']);
  });

  void it('never adds one currency to another', () => {
    assert.deepEqual(sums([usd(1), usd(2), { amount: 5, currency: 'EUR' }]), [
      usd(3),
      { amount: 5, currency: 'EUR' },
    ]);
  });

  void it('tells credit notes from invoices', () => {
    const credit = invoice('CN-1', { kind: 'creditNote' });
    assert.deepEqual(creditNotesIn([invoice('INV-1'), credit]), [credit]);
  });

  void it('finds a credit note by the invoice that it corrects', () => {
    const credit = invoice('CN-1', { kind: 'creditNote', correctsInvoice: 'INV-9' });
    assert.equal(matches(credit, 'inv-9'), true);
  });

  for (const [query, amount, found] of [
    ['-5000', 500_000, true],
    ['\u22125000', 500_000, true],
    ['005000', 500_000, true],
    ['0', 0, true],
    ['00', 0, true],
    ['5', 5, true],
    ['0,05', 5, true],
    ['50', 55, false],
    ['*5000', 500_000, false],
    ['a\t\t b', 1, false],
    ['Stryker', 1, false],
    ['', 1, true],
  ] as const) {
    void it(`${found ? 'finds' : 'does not find'} ${String(amount)} by ${JSON.stringify(query)}`, () => {
      const one = invoice('X', { total: usd(amount), balance: usd(amount) });
      assert.equal(matches(one, query), found);
    });
  }

  /** What people type or paste for 1,234.50 or 4,000.00 in a currency. */
  const notations: [currency: string, amount: number, queries: string[]][] = [
    [
      'USD',
      123_450,
      ['1234.5', '\u200e$1,234.50', '$1,234.50\u200b', '+1,234.50', '1\u2060234.50'],
    ],
    ['EUR', 123_450, ['1234,5', '1.234,5 €', '\ufeff1.234,50', '−1.234,50 €', '–1.234,50 €']],
    ['EUR', 400_000, ['4000,-', '4.000,--', '4000,—', '4.000,=', '4000,0']],
    ['CHF', 123_450, ['1´234.50', '1`234.50', 'Fr. 1234.50', "CHF 1'234.5"]],
    ['CHF', 400_000, ['4000.—', 'Fr. 4’000.–']],
    ['DKK', 123_450, ['1.234,50 kr.', 'kr. 1234,5']],
    ['INR', 400_000, ['4000/-', '₹4,000/-']],
    ['SEK', 400_000, ['4000:-', '4 000 kr']],
    ['KWD', 1_234_500, ['1234.5', '1,234.50', 'KWD 1234.500']],
    ['JPY', 1234, ['1,234', '¥1,234-', '１，２３４円']],
  ];
  for (const [currency, amount, queries] of notations) {
    for (const query of queries) {
      void it(`finds ${String(amount)} ${currency} by ${JSON.stringify(query)}`, () => {
        const money = { amount, currency };
        assert.equal(matches(invoice('X', { total: money, balance: money }), query), true);
      });
    }
  }

  /** Reads like another amount, and finds nothing. */
  const others: [currency: string, amount: number, queries: string[]][] = [
    ['USD', 15_000, ['1.50', '1.5', '1,50', '15.0', '15']],
    ['USD', 1250, ['12/50', '12:50', '1.25', '125.0']],
    ['KWD', 15_000, ['1.5', '1.50', '150']],
  ];
  for (const [currency, amount, queries] of others) {
    for (const query of queries) {
      void it(`does not find ${String(amount)} ${currency} by ${JSON.stringify(query)}`, () => {
        const money = { amount, currency };
        assert.equal(matches(invoice('X', { total: money, balance: money }), query), false);
      });
    }
  }

  for (const query of [
    'INV\u00ad-2026-\u200b0117',
    'INV\u20112026\u20110117',
    'INV\u20132026\u20130117',
    '\u2068INV-2026-0117\u2069',
    'ＩＮＶ－２０２６－０１１７',
    'PO\u2212882\u200e13',
  ]) {
    void it(`finds a number as it is pasted: ${JSON.stringify(query)}`, () => {
      const found = invoice('INV-2026-0117', { purchaseOrderNumber: 'PO-88213' });
      assert.equal(matches(found, query), true);
    });
  }

  void it('does not care for blanks, however many', () => {
    const spaced = invoice('X', { purchaseOrderNumber: 'PO  882 13' });
    assert.equal(matches(spaced, 'po882  13'), true);
    assert.equal(matches(invoice('STRASSE-1'), 'straße'), false);
    assert.equal(matches(invoice('İ'), 'i\u0307'), true);
  });

  void it('sorts by each column, in both directions', () => {
    const rows = {
      invoiceNumber: ['a1', 'a2', 'a10'].map((number) => invoice(number)),
      issued: ['01', '02', '03'].map((day) => invoice('X', { issueDate: `2026-06-${day}` })),
      due: ['01', '02', '03'].map((day) => invoice('X', { dueDate: `2026-07-${day}` })),
      purchaseOrder: ['1', '2', '10'].map((number) =>
        invoice('X', { purchaseOrderNumber: number }),
      ),
      total: [1, 2, 10].map((amount) => invoice('X', { total: usd(amount) })),
      balance: [1, 2, 10].map((amount) => invoice('X', { balance: usd(amount) })),
      status: [
        invoice('X', { overdue: true, balance: usd(400), payable: usd(400) }),
        invoice('X', { balance: usd(400), payable: usd(400) }),
        invoice('X'),
        invoice('X', { payable: usd(0) }),
        invoice('X', { kind: 'creditNote' }),
        invoice('X', { status: 'paid', balance: usd(0), payable: usd(0) }),
        invoice('X', { status: 'on-hold', payable: usd(1000) }),
      ],
    };
    for (const [column, inOrder] of Object.entries(rows)) {
      const by = (descending: boolean) =>
        sorted(
          [...inOrder.slice(1), ...inOrder.slice(0, 1)],
          { column, descending } as never,
          'en',
        );
      assert.deepEqual(by(false), inOrder, column);
      assert.deepEqual(by(true), inOrder.toReversed(), column);
    }
  });

  void it('puts equal ones in the order of their age, then of their numbers', () => {
    const all = [
      invoice('A', { issueDate: '2026-06-01' }),
      invoice('B', { issueDate: '2026-06-02' }),
      invoice('C', { issueDate: '2026-06-02' }),
      invoice('D', { issueDate: '2026-06-01' }),
    ];
    for (const descending of [false, true])
      assert.deepEqual(numbers(sorted(all, { column: 'total', descending }, 'en')), [
        ...['C', 'B', 'D', 'A'],
      ]);
    const missing = [invoice('A', { purchaseOrderNumber: 'PO-1' }), invoice('B')];
    assert.deepEqual(numbers(sorted(missing, { column: 'total', descending: false }, 'en')), [
      ...['B', 'A'],
    ]);
  });
});
