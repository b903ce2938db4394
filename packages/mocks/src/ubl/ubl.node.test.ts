import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import type { InvoiceDetails } from '@corporate-billing/sdk';
import { decimalString } from '@corporate-billing/sdk/rules';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { invoicePdf } from '../pdf/invoice.js';
import { printMoney } from '../pdf/format.js';
import { invoiceDetails } from '../rules/invoice-rules.js';
import { createSeed } from '../seed/index.js';
import type { DiscountSpec, LineSpec } from '../seed/lines.js';
import { europeanInvoice } from '../../../../test/en16931/european-invoice.js';
import { rulesBrokenBy } from '../../../../test/en16931/rules.js';
import { ublText } from './invoice.js';

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const poppler = { skip: hasPoppler() ? false : 'pdftotext is not installed' };

/** What the reader of the file makes of an element; lists are always lists. */
type Read = Readonly<Record<string, unknown>>;

const lists = new Set(
  'cac:InvoiceLine cac:CreditNoteLine cac:TaxSubtotal cac:AllowanceCharge cac:PartyTaxScheme'.split(
    ' ',
  ),
);
const reader = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => lists.has(name),
});

function readBack(xml: string): Read {
  const file = reader.parse(xml) as Read;
  return (file['Invoice'] ?? file['CreditNote']) as Read;
}

const at = (node: Read, path: string): unknown =>
  path.split('/').reduce<unknown>((inside, name) => (inside as Read | undefined)?.[name], node);

const textAt = (node: Read, path: string): string => {
  const found = at(node, path);
  return String(typeof found === 'object' && found !== null ? (found as Read)['#text'] : found);
};

const listAt = (node: Read, path: string): readonly Read[] =>
  (at(node, path) ?? []) as readonly Read[];

/** Reads a decimal of the file as hundredths, without floating point. */
function cents(text: string): bigint {
  const [, minus = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  assert.notEqual(whole, '', `no amount of at most two decimals: ${text}`);
  const value = BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'));
  return minus ? -value : value;
}

const amount = (node: Read, path: string): bigint => cents(textAt(node, path));
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);

/** Divides and rounds half up, as the standard's `round()` does. */
const rounded = (value: bigint, by: bigint): bigint => {
  const shifted = 2n * value + by;
  const quotient = shifted / (2n * by);
  return shifted % (2n * by) < 0n ? quotient - 1n : quotient;
};

const keyOf = (category: Read): string =>
  `${textAt(category, 'cbc:ID')} ${textAt(category, 'cbc:Percent')}`;

/** Lists the rules of EN 16931 that a file breaks, by their names in the standard. */
function brokenRules(file: Read): string[] {
  const totals = at(file, 'cac:LegalMonetaryTotal') as Read;
  const lines = [...listAt(file, 'cac:InvoiceLine'), ...listAt(file, 'cac:CreditNoteLine')];
  const off = listAt(file, 'cac:AllowanceCharge');
  const taxes = listAt(at(file, 'cac:TaxTotal') as Read, 'cac:TaxSubtotal');
  const net = (some: readonly Read[], name: string) => sum(some.map((one) => amount(one, name)));
  const lineSum = amount(totals, 'cbc:LineExtensionAmount');
  const allowances = off.length > 0 ? amount(totals, 'cbc:AllowanceTotalAmount') : 0n;
  const exclusive = amount(totals, 'cbc:TaxExclusiveAmount');
  const inclusive = amount(totals, 'cbc:TaxInclusiveAmount');
  const tax = amount(file, 'cac:TaxTotal/cbc:TaxAmount');
  const breakdown = new Map(taxes.map((one) => [keyOf(at(one, 'cac:TaxCategory') as Read), one]));
  const used = new Map<string, bigint>();
  const add = (category: Read, value: bigint) =>
    used.set(keyOf(category), (used.get(keyOf(category)) ?? 0n) + value);
  for (const line of lines) {
    const category = at(line, 'cac:Item/cac:ClassifiedTaxCategory') as Read;
    add(category, amount(line, 'cbc:LineExtensionAmount'));
  }
  for (const one of off) add(at(one, 'cac:TaxCategory') as Read, -amount(one, 'cbc:Amount'));
  const quantity = (line: Read) =>
    BigInt(
      textAt(
        line,
        'cbc:InvoicedQuantity' in line ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity',
      ),
    );
  const rules: Readonly<Record<string, boolean>> = {
    'BR-16': lines.length > 0,
    'BR-27': lines.every((line) => amount(line, 'cac:Price/cbc:PriceAmount') >= 0n),
    'BR-CO-10': lineSum === net(lines, 'cbc:LineExtensionAmount'),
    'BR-CO-11': allowances === net(off, 'cbc:Amount'),
    'BR-CO-13': exclusive === lineSum - allowances,
    'BR-CO-14': tax === net(taxes, 'cbc:TaxAmount'),
    'BR-CO-15': inclusive === exclusive + tax,
    'BR-CO-16': amount(totals, 'cbc:PayableAmount') === inclusive,
    'BR-CO-17': taxes.every((one) => {
      const percent = cents(textAt(one, 'cac:TaxCategory/cbc:Percent'));
      const due = rounded(amount(one, 'cbc:TaxableAmount') * percent, 10_000n);
      return amount(one, 'cbc:TaxAmount') === due;
    }),
    'BR-CO-18': taxes.length > 0,
    'BR-S-08': [...used].every(
      ([key, taxable]) =>
        breakdown.has(key) && amount(breakdown.get(key)!, 'cbc:TaxableAmount') === taxable,
    ),
    'one breakdown a rate': breakdown.size === taxes.length && breakdown.size === used.size,
    'line = price x quantity': lines.every(
      (line) =>
        amount(line, 'cbc:LineExtensionAmount') ===
        amount(line, 'cac:Price/cbc:PriceAmount') * quantity(line),
    ),
    'BR-21': lines.every((line, index) => textAt(line, 'cbc:ID') === String(index + 1)),
    'BR-25': lines.every((line) => textAt(line, 'cac:Item/cbc:Name').length > 0),
    'BR-33': off.every((one) => textAt(one, 'cbc:AllowanceChargeReason').length > 0),
    'BR-CO-25':
      inclusive <= 0n ||
      'cbc:DueDate' in file ||
      at(file, 'cac:PaymentTerms/cbc:Note') !== undefined,
  };
  return Object.keys(rules).filter((name) => rules[name] !== true);
}

const rates = [0, 210, 550, 700, 1_000, 1_900, 2_000, 2_550];
const wild = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'リモート',
      'Απομακρυσμένη',
      'דלת',
      'تقارير',
      'Łódź & <Co> "x" \'y\'',
      ']]>',
      '&#0;',
    ),
  )
  .map((text) => text || 'x');

const line: fc.Arbitrary<LineSpec> = fc.record({
  product: wild,
  quantity: fc.integer({ min: 1, max: 9_999 }),
  unitPrice: fc.integer({ min: 0, max: 5_000_000 }),
  taxRate: fc.constantFrom(...rates),
});

/** Discounts of some rates, none more than what its rate charges. */
function discountsOf(lines: readonly LineSpec[], shares: readonly number[]): DiscountSpec[] {
  return rates.flatMap((taxRate, index) => {
    const charged = lines
      .filter((one) => one.taxRate === taxRate)
      .reduce((all, one) => all + one.quantity * one.unitPrice, 0);
    const off = Math.floor((charged * (shares[index] ?? 0)) / 100);
    return off > 0 ? [{ label: `−${String(index)} %`, amount: off, taxRate }] : [];
  });
}

const written = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 40 }),
    shares: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 8, maxLength: 8 }),
    company: wild,
    street: wild,
    contact: wild,
    isCredit: fc.boolean(),
    order: fc.option(fc.constantFrom('PO-1', '4500071940'), { nil: undefined }),
  })
  .map(({ lines, shares, ...one }): InvoiceDetails =>
    europeanInvoice({ ...one, lines, discounts: discountsOf(lines, shares) }),
  );

const isWhole = process.env['WHOLE_TABLES'] !== undefined;
let thousand: InvoiceDetails[] | undefined;

const sign = ({ kind }: InvoiceDetails): bigint => (kind === 'creditNote' ? -1n : 1n);

/** Says what differs between the file and the answer of the API. */
function differences(file: Read, details: InvoiceDetails): string[] {
  const totals = at(file, 'cac:LegalMonetaryTotal') as Read;
  const same = (name: string, said: bigint, wanted: number): string[] =>
    said * sign(details) === BigInt(wanted) ? [] : [name];
  return [
    ...same('total', amount(totals, 'cbc:TaxInclusiveAmount'), details.total.amount),
    ...same('tax', amount(file, 'cac:TaxTotal/cbc:TaxAmount'), details.tax.amount),
    ...same(
      'net',
      amount(totals, 'cbc:TaxExclusiveAmount'),
      details.total.amount - details.tax.amount,
    ),
  ];
}

describe('an invoice as UBL', () => {
  it('holds the rules of EN 16931 in 1,000 invoices and credit notes', (t) => {
    const counts = { files: 0, credit: 0, lines: 0, severalRates: 0, discounts: 0 };
    fc.assert(
      fc.property(written, (details) => {
        const xml = ublText(details);
        const file = readBack(xml);
        assert.deepEqual(rulesBrokenBy(xml), []);
        assert.deepEqual(brokenRules(file), []);
        assert.deepEqual(differences(file, details), []);
        counts.files += 1;
        counts.lines += details.lines.length;
        if (details.kind === 'creditNote') counts.credit += 1;
        if ((details.taxLines?.length ?? 0) > 1) counts.severalRates += 1;
        if (details.discounts) counts.discounts += 1;
      }),
      { numRuns: 1_000, seed: 16_931 },
    );
    assert.ok(counts.files >= 1_000 && counts.credit > 300, JSON.stringify(counts));
    assert.ok(counts.severalRates > 700 && counts.discounts > 700, JSON.stringify(counts));
    t.diagnostic(JSON.stringify(counts));
  });

  // A PDF takes its time: without `--whole`, the first ten of the thousand stand for the rest.
  const part = isWhole ? 100 : 10;
  for (let first = 0; first < (isWhole ? 1_000 : part); first += part) {
    const range = `${String(first + 1)} to ${String(first + part)}`;
    it(`has the total that the PDF prints and the API answers, ${range}`, poppler, async (t) => {
      thousand ??= fc.sample(written, { numRuns: 1_000, seed: 16_931 });
      for (const details of thousand.slice(first, first + part)) {
        const input = await invoicePdf(details, { language: 'en', timeZone: 'UTC' });
        const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
        const printed = /^ *Total +(\S+)$/m.exec(text)?.[1];
        assert.equal(printed, printMoney(details.total, 'en'));
        const total = textAt(
          readBack(ublText(details)),
          'cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount',
        );
        assert.equal(total, decimalString(details.total).replace('-', ''));
      }
      t.diagnostic(`${String(part)} files`);
    });
  }

  it('holds for every document of the European demo accounts', (t) => {
    let documents = 0;
    for (const { profile, invoices, creditNotes = [] } of createSeed().accounts) {
      for (const stored of [...invoices, ...creditNotes]) {
        const details = invoiceDetails(stored, '2026-06-15');
        if (profile.currency !== 'EUR') {
          assert.equal(details.documentFormats, undefined);
          continue;
        }
        assert.deepEqual(details.documentFormats, ['pdf', 'ubl']);
        const xml = ublText(details);
        const file = readBack(xml);
        assert.deepEqual(rulesBrokenBy(xml), [], details.invoiceNumber);
        documents += 1;
        assert.deepEqual(brokenRules(file), [], details.invoiceNumber);
        assert.deepEqual(differences(file, details), [], details.invoiceNumber);
      }
    }
    t.diagnostic(`${String(documents)} documents`);
    assert.ok(documents > 0);
  });

  const kontor = () => {
    const account = createSeed().accounts.find(({ profile }) => profile.accountId === 'kontor');
    assert.ok(account);
    return account;
  };

  it('names seller, buyer, order, reference and account as EN 16931 wants them', () => {
    const file = readBack(ublText(invoiceDetails(kontor().invoices[0]!, '2026-06-15')));
    const party = 'cac:AccountingSupplierParty/cac:Party';
    const buyer = 'cac:AccountingCustomerParty/cac:Party';
    assert.deepEqual(
      [
        textAt(file, 'cbc:CustomizationID'),
        textAt(file, 'cbc:ID'),
        textAt(file, 'cbc:InvoiceTypeCode'),
        textAt(file, 'cbc:DocumentCurrencyCode'),
        textAt(file, 'cbc:BuyerReference'),
        textAt(file, 'cac:OrderReference/cbc:ID'),
        textAt(file, `${party}/cac:PartyLegalEntity/cbc:RegistrationName`),
        textAt(file, `${party}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`),
        textAt(listAt(file, `${party}/cac:PartyTaxScheme`)[0]!, 'cbc:CompanyID'),
        textAt(file, `${buyer}/cac:PartyLegalEntity/cbc:RegistrationName`),
        textAt(listAt(file, `${buyer}/cac:PartyTaxScheme`)[0]!, 'cbc:CompanyID'),
        textAt(file, 'cac:PaymentMeans/cbc:PaymentMeansCode'),
        textAt(file, 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID'),
      ],
      [
        'urn:cen.eu:en16931:2017',
        'INV-2026-0116',
        '380',
        'EUR',
        'KST-4120',
        '4500088213',
        'RescueAssist Ireland Ltd.',
        'IE',
        'IE0000000XX',
        'Kontor Fernwartung GmbH',
        'DE000000000',
        '58',
        'IE00EXAM00000044710028',
      ],
    );
  });

  it('is a credit note of type 381 with positive sums, and names the invoice it corrects', () => {
    const xml = ublText(invoiceDetails(kontor().creditNotes![0]!, '2026-06-15'));
    assert.match(xml, /<CreditNote xmlns="urn:oasis:[^"]*:CreditNote-2"/);
    const file = readBack(xml);
    assert.equal(textAt(file, 'cbc:CreditNoteTypeCode'), '381');
    assert.equal(textAt(file, 'cac:LegalMonetaryTotal/cbc:PayableAmount'), '353.43');
    assert.equal(
      textAt(file, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
      'INV-2026-0085',
    );
  });

  it('keeps every name as it was written, as far as XML can hold it', () => {
    const [first] = kontor().invoices;
    const hostile = `<b>&amp; "x" 'y' ]]> \u0000\ud800 דלת リモート`;
    const details = invoiceDetails(
      { ...first!, billTo: { ...first!.billTo, company: hostile } },
      '2026-06-15',
    );
    const decoded = new XMLParser({ processEntities: true, parseTagValue: false });
    const file = (decoded.parse(ublText(details)) as Read)['Invoice'] as Read;
    assert.equal(
      textAt(
        file,
        'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName',
      ),
      `<b>&amp; "x" 'y' ]]> \ufffd\ufffd דלת リモート`,
    );
  });

  it('is the same whatever was paid since', () => {
    const [, paid] = kontor().invoices;
    const today = '2026-06-15';
    assert.equal(
      ublText(invoiceDetails(paid!, today)),
      ublText(invoiceDetails({ ...paid!, payments: [] }, today)),
    );
  });
});
