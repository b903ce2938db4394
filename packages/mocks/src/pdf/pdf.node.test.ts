import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { InvoiceDetails } from '@corporate-billing/sdk';
import { invoiceDetails } from '../rules/invoice-rules.js';
import { createSeed } from '../seed/index.js';
import { presentQuote } from '../operations/quotes.js';
import { invoicePdf } from './invoice.js';
import { printMoney } from './format.js';
import { statementOf } from '../rules/statement.js';
import { quotePdf } from './quote.js';
import { receiptPdf } from './receipt.js';
import { statementPdf } from './statement.js';
import { w9Pdf } from './w9.js';

const today = '2026-06-15';
const folder = mkdtempSync(join(tmpdir(), 'billing-pdf-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Poppler brings these two programs; without it, its tests are skipped. */
function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const poppler = { skip: hasPoppler() ? false : 'pdftotext and pdftoppm are not installed' };

function find(accountId: string, invoiceNumber: string) {
  const account = createSeed().accounts.find(({ profile }) => profile.accountId === accountId);
  const stored = account?.invoices.find((one) => one.invoiceNumber === invoiceNumber);
  assert.ok(account && stored);
  return { invoice: invoiceDetails(stored, today), profile: account.profile };
}

async function printed(accountId: string, invoiceNumber: string): Promise<string> {
  const { invoice, profile } = find(accountId, invoiceNumber);
  const path = join(folder, `${invoiceNumber}.pdf`);
  writeFileSync(path, await invoicePdf(invoice, profile));
  return path;
}

const textOf = (path: string) =>
  execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Finds where a word stands on the first page, in points. */
function placeOf(path: string, word: string): Box {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
  const found = new RegExp(
    `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${word}`,
  ).exec(html);
  assert.ok(found, `${word} stands on the page`);
  const [x = 0, y = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
  return { x, y, width: right - x, height: bottom - y };
}

/** Lists pairs of words that overlap, or that reach into the foot, on all pages. */
function collisions(path: string): string[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
  const word = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g;
  return html.split('<page ').flatMap((page) => {
    const words = [...page.matchAll(word)].map(([, x, y, right, bottom, text]) => ({
      ...{ x: Number(x), y: Number(y), right: Number(right), bottom: Number(bottom), text },
    }));
    return words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => Math.min(a.right, b.right) - Math.max(a.x, b.x) > 1)
        // Boxes are higher than letters: lines that follow each other share a little.
        .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > 5)
        .map((b) => `${a.text ?? ''} on ${b.text ?? ''}`),
    );
  });
}

/** Returns the share of dark pixels in a box, at 144 dots to the inch. */
function inkIn(path: string, box: Box): number {
  const crop = Object.entries({ x: box.x, y: box.y, W: box.width, H: box.height }).flatMap(
    ([name, points]) => [`-${name}`, String(Math.round(points * 2))],
  );
  const out = join(folder, 'crop');
  execFileSync('pdftoppm', ['-r', '144', '-gray', '-singlefile', ...crop, path, out]);
  const image = readFileSync(`${out}.pgm`);
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(image.toString('latin1', 0, 40));
  assert.ok(header);
  const pixels = image.subarray(header[0].length);
  return pixels.filter((value) => value < 128).length / pixels.length;
}

describe('an invoice on paper', () => {
  it('says all that an invoice must say', poppler, async () => {
    const text = textOf(await printed('acme', 'INV-2026-0081'));
    const expected = [
      'INV-2026-0081',
      'Apr 16, 2026',
      'May 16, 2026',
      'PO-87440',
      '4100 Burnet Road',
      'Austin, TX 78756',
      'United States',
      'Dana Whitfield',
      'User ID acme-billing',
      'RescueAssist Corporate seats',
      'Sep 1, 2025 – Aug 31, 2026',
      '$10,296.00',
      'Sales tax, 8.25%',
      '$12,418.44',
      '-$5,000.00',
      '$7,418.44',
      'Visa ending 4242',
      'MasterCard ending 5454',
      'Failed',
      '000 000 000',
      'Mar 3, 2024',
      'RescueAssist USA, Inc.',
      '0 Example Street, Boston, MA 00000, United States',
      'Tax number 00-0000000',
      'Page 1 / 1',
    ];
    for (const part of expected) assert.ok(text.includes(part), `${part} in\n${text}`);
  });

  it('writes Aurélia and 田中 in text and in ink', poppler, async () => {
    const french = await printed('aurelia', 'INV-2026-0115');
    assert.match(textOf(french), /Aurélia Dépannage SAS/);
    assert.match(textOf(french), /11 880,00/);
    assert.match(textOf(french), /0 Example Quay, Dublin 0, Irlande/);
    assert.match(textOf(french), /N° de TVA IE0000000XX/);
    assert.match(textOf(french), /N° de TVA FR00000000000/);
    assert.ok(inkIn(french, placeOf(french, 'Aurélia')) > 0.05);
    const japanese = await printed('tanaka', 'INV-2026-0110');
    assert.match(textOf(japanese), /田中 恵/);
    assert.ok(inkIn(japanese, placeOf(japanese, '田中')) > 0.1);
    const margin = { x: 2, y: 2, width: 40, height: 40 };
    assert.equal(inkIn(japanese, margin), 0);
  });

  it('is the same to the byte for the same invoice', async () => {
    const { invoice, profile } = find('tanaka', 'INV-2026-0110');
    const first = await invoicePdf(invoice, profile);
    const second = await invoicePdf(structuredClone(invoice), profile);
    assert.deepEqual(first, second);
    assert.equal(new TextDecoder('latin1').decode(first.subarray(0, 5)), '%PDF-');
  });

  it('goes on over pages when the lines are many or long', async () => {
    const { invoice, profile } = find('acme', 'INV-2026-0117');
    const [line] = invoice.lines;
    assert.ok(line);
    const long = { ...line, description: 'Unbroken'.repeat(40) };
    const many: InvoiceDetails = {
      ...invoice,
      lines: Array.from({ length: 80 }, (_, index) => (index % 20 === 0 ? long : line)),
    };
    const document = await PDFDocument.load(await invoicePdf(many, profile));
    assert.ok(document.getPageCount() >= 3);
  });

  it('lets no text run into another, however long names and sums are', poppler, async () => {
    const { invoice, profile } = find('acme', 'INV-2026-0081');
    const [line] = invoice.lines;
    const sum = { amount: 999_999_999_999, currency: 'KWD' };
    assert.ok(line && invoice.remittance);
    const tall = { ...line, description: 'Unbroken'.repeat(60), quantity: 9_999, unitPrice: sum };
    const path = join(folder, 'long.pdf');
    const large: InvoiceDetails = {
      ...invoice,
      lines: Array.from({ length: 12 }, () => ({ ...tall, total: sum })),
      taxLabel: 'Sales tax by the law of the state and of the county and of the city',
      tax: sum,
      balance: { ...sum, amount: sum.amount * 10 },
      remittance: {
        ...invoice.remittance,
        beneficiary: 'RescueAssist and all who help it '.repeat(5),
        fields: [{ label: 'Account number of the beneficiary', value: 'Example '.repeat(20) }],
      },
    };
    writeFileSync(path, await invoicePdf(large, { ...profile, language: 'de' }));
    assert.deepEqual(collisions(path), []);
  });

  it('says the day of a payment where the account is', poppler, async () => {
    const { invoice, profile } = find('acme', 'INV-2026-0081');
    const [payment] = invoice.payments;
    assert.ok(payment);
    const path = join(folder, 'late.pdf');
    const late = { ...payment, createdAt: '2026-05-09T04:59:00Z' };
    writeFileSync(path, await invoicePdf({ ...invoice, payments: [late] }, profile));
    assert.match(textOf(path), /May 8, 2026/);
  });

  const names = [
    ['Polish', 'Łódź Usługi Spółka z o.o.'],
    ['Romanian', 'Ștefan și Țară'],
    ['Turkish', 'İstanbul Destek Şirketi ğ'],
    ['Czech', 'Žluťoučký kůň s.r.o.'],
    ['Hungarian', 'Őrségi Ügyfél Kft. ű'],
    ['Latvian', 'Ģirts Ķēniņš'],
    ['Vietnamese', 'Nguyễn Thị Hồng Phượng'],
    ['Icelandic', 'Þórður Ðæ'],
    ['Greek', 'Ελληνική Υποστήριξη Α.Ε.'],
    ['polytonic Greek', 'ἀρχή ὥρα'],
    ['Cyrillic', 'Служба поддержки «Ёж» №5'],
    ['Ukrainian', 'Їжак і Ґанок'],
    ['Serbian', 'Ђорђе Љиљана Џон'],
    ['Japanese', '日本語サポート株式会社'],
    ['currency signs', '€£¥ ₹₺₽₪₫₴'],
    ['a letter and its mark apart', 'Łódz\u0301'],
  ] as const;

  for (const [language, name] of names) {
    it(`has the letters of ${language}`, poppler, async () => {
      const { invoice, profile } = find('acme', 'INV-2026-0117');
      const path = join(folder, 'letters.pdf');
      const company = { ...invoice, billTo: { ...invoice.billTo, company: name } };
      writeFileSync(path, await invoicePdf(company, profile));
      const text = textOf(path);
      // Where the font changes, the program that reads the text may take a gap for a space.
      const packed = (all: string) => all.normalize('NFC').replace(/\s/g, '');
      assert.ok(packed(text).includes(packed(name)), `${name} in\n${text}`);
      assert.ok(!text.includes('[?]'));
      const [word = ''] = name.normalize('NFC').split(' ');
      assert.ok(inkIn(path, placeOf(path, word)) > 0.05, `${word} in ink`);
    });
  }

  it('marks and names the letters its fonts lack', poppler, async () => {
    const { invoice, profile } = find('acme', 'INV-2026-0117');
    const path = join(folder, 'odd.pdf');
    const odd = { ...invoice, billTo: { ...invoice.billTo, company: 'شركة 🚑 <b>\u200b' } };
    writeFileSync(path, await invoicePdf(odd, profile));
    const text = textOf(path);
    assert.match(text, /\[\?\] \[\?\] <b>/);
    assert.match(text, /cannot print: U\+0634 U\+0631 U\+0643 U\+0629 U\+1F691/);
  });

  it('reads the large Japanese font only for a document that needs it', async () => {
    assert.equal(await usesJapaneseFont(find('acme', 'INV-2026-0117')), false);
    assert.equal(await usesJapaneseFont(find('tanaka', 'INV-2026-0110')), true);
  });
});

async function usesJapaneseFont({ invoice, profile }: ReturnType<typeof find>): Promise<boolean> {
  const document = await PDFDocument.load(await invoicePdf(invoice, profile));
  const objects = document.context.enumerateIndirectObjects();
  return objects.some(([, object]) => String(object).includes('NotoSansJP'));
}

describe('a quote and a W-9 on paper', () => {
  it('say what they are for', poppler, async () => {
    const [account] = createSeed().accounts;
    const stored = account?.quotes.find((one) => one.quoteNumber === 'Q-2026-0042');
    assert.ok(account && stored);
    const path = join(folder, 'quote.pdf');
    const quote = presentQuote(account, stored, today);
    writeFileSync(path, await quotePdf(quote, account.profile));
    const text = textOf(path);
    assert.match(text, /^RescueAssist .*\n+RescueAssist USA, Inc\./);
    for (const part of ['Q-2026-0042', 'Jul 9, 2026', 'Savings, renewal 5%', '$39,325.06']) {
      assert.ok(text.includes(part), part);
    }
    writeFileSync(path, await w9Pdf());
    assert.match(textOf(path), /RescueAssist USA, Inc\./);
  });
});

describe('money on paper', () => {
  it('is exact in every currency', () => {
    assert.equal(
      printMoney({ amount: 9_007_199_254_740_991, currency: 'USD' }, 'en'),
      '$90,071,992,547,409.91',
    );
    assert.equal(printMoney({ amount: -5, currency: 'USD' }, 'en'), '-$0.05');
    assert.equal(printMoney({ amount: 1_234_567, currency: 'KWD' }, 'en'), 'KWD\u00a01,234.567');
    assert.equal(printMoney({ amount: 2_205_500, currency: 'JPY' }, 'en'), '¥2,205,500');
    assert.equal(printMoney({ amount: 1_270_000, currency: 'HUF' }, 'en'), 'HUF\u00a012,700.00');
    assert.equal(
      printMoney({ amount: 1_270_000, currency: 'HUF' }, 'fr'),
      '12\u00a0700,00\u00a0HUF',
    );
    assert.equal(printMoney({ amount: 123_450, currency: 'PKR' }, 'en'), 'PKR\u00a01,234.50');
    assert.equal(printMoney({ amount: 1_234_500, currency: 'IQD' }, 'en'), 'IQD\u00a01,234.500');
  });
});

describe('the papers of an account', () => {
  const text = async (bytes: Promise<Uint8Array>): Promise<string> => {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, await bytes);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  };
  const seeded = () => {
    const [account] = createSeed().accounts;
    assert.ok(account);
    return account;
  };

  it('print the figures of the statement', poppler, async () => {
    const account = seeded();
    const statement = statementOf(account, today, '2026-05-01');
    const { language, country } = account.profile;
    const printed = await text(statementPdf(statement, { language, country }));
    for (const figure of [statement.balance, statement.aged.days1To30, statement.openingBalance])
      assert.ok(printed.includes(printMoney(figure, language)), printMoney(figure, language));
    for (const { invoiceNumber } of statement.openItems) assert.ok(printed.includes(invoiceNumber));
  });

  it('print every invoice on the receipt of one payment', poppler, async () => {
    const { profile } = seeded();
    const amount = { amount: 841_844, currency: 'USD' };
    const payment = {
      paymentId: 'pay-1001',
      amount,
      status: 'succeeded',
      createdAt: '2026-06-15T09:00:00Z',
      source: { kind: 'card', brand: 'Visa', last4: '4242' },
    } as const;
    const invoices = ['INV-2026-0081', 'INV-2026-0117'].map((invoiceNumber) => ({
      invoiceNumber,
      issueDate: today,
      amount: { amount: 420_922, currency: 'USD' },
    }));
    const printed = await text(receiptPdf({ payment, invoices, seller: undefined }, profile));
    for (const one of ['Receipt', 'pay-1001', '$8,418.44', '$4,209.22', 'INV-2026-0117'])
      assert.ok(printed.includes(one), `${one} in ${printed}`);
  });
});
