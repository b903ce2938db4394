import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invoice } from '@corporate-billing/sdk';
import fc from 'fast-check';
import { csvDialect, csvText, inert, invoicesCsv } from './csv.js';
import { columns } from './history-columns.js';

/** Reads CSV by RFC 4180, independently of our writer. */
function read(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === separator) {
      record.push(cell);
      cell = '';
    } else if (char === '\r' && text[i + 1] === '\n') {
      records.push([...record, cell]);
      record = [];
      cell = '';
      i++;
    } else cell += char;
  }
  assert.equal(quoted, false);
  assert.deepEqual([record, cell], [[], '']);
  return records;
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '|',
        '%',
        '"',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        ' ',
        'a',
        '1',
        '\u200e',
        '\ufeff',
      ),
      { maxLength: 8 },
    )
    .map((chars) => chars.join('')),
);

const invoice = (more: Partial<Invoice>): Invoice => ({
  invoiceNumber: 'INV-1',
  issueDate: '2026-06-08',
  dueDate: '2026-07-08',
  status: 'open',
  overdue: false,
  total: { amount: 1857570, currency: 'USD' },
  balance: { amount: 50, currency: 'USD' },
  payable: { amount: 50, currency: 'USD' },
  ...more,
});

const labels = {
  invoiceNumber: 'Invoice Number',
  issued: 'Issued',
  due: 'Due',
  purchaseOrder: 'PO',
  total: 'Total',
  balance: 'Balance',
  status: 'Status',
};
const options = { columns, labels, statusOf: () => 'Open', locale: 'en-US' };

void describe('the CSV of the invoice history', () => {
  void it('is read back cell for cell, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(',' as const, ';' as const),
        (records, separator) => {
          assert.deepEqual(read(csvText(records, separator), separator), records);
        },
      ),
      { numRuns: 2000 },
    );
  });

  void it('holds no cell that a spreadsheet would run', () => {
    const dangerous = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
    fc.assert(
      fc.property(nasty, nasty, (number, order) => {
        const text = invoicesCsv([invoice({ invoiceNumber: number, purchaseOrderNumber: order })], {
          ...options,
          columns: ['invoiceNumber', 'purchaseOrder', 'status'],
          statusOf: () => order,
        });
        for (const cell of read(text, ',').flat()) assert.doesNotMatch(cell, dangerous);
      }),
      { numRuns: 5000 },
    );
  });

  void it('keeps the text behind the apostrophe whole', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        assert.ok([text, `'${text}`].includes(inert(text)));
      }),
    );
    assert.equal(inert('=1+1'), "'=1+1");
    assert.equal(inert('PO-88213'), 'PO-88213');
  });

  void it('holds the chosen columns in their order, with exact amounts', () => {
    const text = invoicesCsv([invoice({ purchaseOrderNumber: 'PO-88213' })], options);
    assert.deepEqual(read(text, ','), [
      ['Invoice Number', 'Issued', 'Due', 'PO', 'Total (USD)', 'Balance (USD)', 'Status'],
      ['INV-1', '2026-06-08', '2026-07-08', 'PO-88213', '18575.70', '0.50', 'Open'],
    ]);
  });

  void it('writes decimal commas and semicolons where the language does', () => {
    assert.deepEqual(csvDialect('fr'), { separator: ';', decimal: ',' });
    assert.deepEqual(csvDialect('de-CH'), { separator: ',', decimal: '.' });
    const text = invoicesCsv([invoice({})], { ...options, columns: ['total'], locale: 'fr' });
    assert.equal(text, 'Total (USD)\r\n18575,70\r\n');
  });

  void it('has the digits of ISO 4217 in every currency', () => {
    const cells: [amount: number, currency: string, cell: string][] = [
      [1_270_000, 'HUF', '12700.00'],
      [123_450, 'IDR', '1234.50'],
      [1_234_500, 'IQD', '1234.500'],
      [1_234_567, 'KWD', '1234.567'],
      [12_345, 'ISK', '12345'],
      [-5, 'LBP', '-0.05'],
      [12_345, 'CLF', '1.2345'],
    ];
    for (const [amount, currency, cell] of cells) {
      const one = invoice({ total: { amount, currency } });
      const text = invoicesCsv([one], { ...options, columns: ['total'] });
      assert.equal(text, `Total (${currency})\r\n${cell}\r\n`);
    }
  });

  void it('names the currency in each cell where there are two', () => {
    const yen = invoice({ total: { amount: 900, currency: 'JPY' } });
    const text = invoicesCsv([invoice({}), yen], { ...options, columns: ['total'] });
    assert.equal(text, 'Total\r\n18575.70 USD\r\n900 JPY\r\n');
  });
});
