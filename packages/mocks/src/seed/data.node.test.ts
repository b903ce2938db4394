import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createMockBackend, DataError, type CompanyData } from '../index.js';
import { read } from '../test-client.node.test.js';
import { buildAccount, buildUser, invoice } from './index.js';
import { seedFrom } from './data.js';

const billTo = {
  addressLines: ['1 Test Street'],
  city: 'Testville',
  country: 'US',
  phone: '+15125550100',
  email: 'ap@globex.example',
};
const period = { start: '2026-06-01', end: '2027-05-31' };
const reversed = { start: period.end, end: period.start };

const globex: CompanyData = {
  users: [
    {
      userId: 'globex-ap',
      accountId: 'globex',
      name: 'Gina Globex',
      email: 'ap@globex.example',
      password: 'Secret-2026!',
    },
  ],
  accounts: [
    {
      accountId: 'globex',
      company: 'Globex',
      currency: 'USD',
      taxRate: 825,
      billTo,
      invoices: [
        {
          number: 'G-1',
          issued: '2026-06-01',
          lines: [{ product: 'Seats', quantity: 3, unitPrice: 1_000 }],
          period,
          payments: [{ at: '2026-06-02T08:00:00Z', source: { kind: 'check' }, amount: 1_000 }],
        },
      ],
      quotes: [
        {
          number: 'Q-1',
          issued: '2026-06-01',
          lines: [{ product: 'Seats', quantity: 3, unitPrice: 1_000 }],
          contractPeriod: period,
        },
      ],
    },
  ],
};

/** Returns the data with one value changed. */
const but = (path: string, value: unknown): CompanyData => {
  const copy = structuredClone(globex) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const place = names.reduce((node, name) => node[name] as Record<string, unknown>, copy);
  place[last] = value;
  return copy as unknown as CompanyData;
};

const faultsOf = (data: unknown): string => {
  try {
    seedFrom(data as CompanyData);
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.message;
  }
  return '';
};

describe('companies of one’s own', () => {
  it('are served with sums, taxes and balances that follow from few facts', async () => {
    const backend = createMockBackend({ data: globex, clock: 'frozen' });
    await backend.signInAs('globex-ap');
    const { body } = await read(await backend.fetch('https://mock.example/v1/invoices/G-1'));
    assert.deepEqual(body['total'], { amount: 3_248, currency: 'USD' });
    assert.deepEqual(body['balance'], { amount: 2_248, currency: 'USD' });
    const quotes = await read(await backend.fetch('https://mock.example/v1/quotes'));
    assert.match(quotes.text, /"Q-1".*"pending"/);
    await assert.rejects(backend.signInAs('acme-billing'), /globex-ap/);
  });

  it('have payments that are told apart, whatever the invoices are called', () => {
    const [account] = globex.accounts;
    const [first] = account?.invoices ?? [];
    const twice = but('accounts.0.invoices', [first, { ...first, number: 'H-1' }]);
    const ids = seedFrom(twice).accounts[0]?.invoices.flatMap(({ payments }) =>
      payments.map(({ paymentId }) => paymentId),
    );
    assert.deepEqual(ids, ['pay_G-1_1', 'pay_H-1_1']);
  });

  it('can be put together by the same functions as the demo’s', async () => {
    const account = buildAccount({
      accountId: 'initech',
      company: 'Initech',
      currency: 'EUR',
      language: 'de',
      timeZone: 'Europe/Berlin',
      taxRate: 1_900,
      taxLabel: 'USt. 19 %',
      purchaseOrderThreshold: 1_000_000,
      representative: { name: 'R', email: 'r@example.com', phone: '+49' },
      billTo: { ...billTo, country: 'DE' },
      contact: { userId: 'initech', name: 'I' },
      paymentMethod: { kind: 'check', display: {}, acceptedBrands: [], allowedKinds: ['check'] },
      invoices: (company) => [
        invoice(company, {
          number: 'I-1',
          issued: '2026-06-01',
          lines: [{ product: 'Seats', quantity: 1, unitPrice: 100 }],
          period,
        }),
      ],
    });
    const user = buildUser({
      userId: 'initech',
      accountId: 'initech',
      name: 'I',
      email: 'i@x.example',
    });
    const backend = createMockBackend({ data: { users: [user], accounts: [account] } });
    await backend.signInAs('initech');
    const { text } = await read(await backend.fetch('https://mock.example/v1/invoices'));
    assert.match(text, /"I-1".*119/);
  });

  it('are refused with every fault by its place', () => {
    const wrong: [data: unknown, words: RegExp][] = [
      [null, /the data: Must be of type object/],
      [{}, /users: Is required\n.*accounts: Is required/],
      [but('accounts.0.billTo.city', undefined), /accounts\[0\]\.billTo\.city/],
      [but('accounts.0.colour', 'red'), /accounts\[0\]\.colour/],
      [but('accounts.0.invoices.0.issued', '2026-02-30'), /invoices\[0\]\.issued: .*date/],
      [but('accounts.0.invoices.0.lines.0.unitPrice', 9.99), /lines\[0\]\.unitPrice: .*integer/],
      [but('users.0.accountId', 'other'), /users\[0\]\.accountId: There is no account "other"/],
      [but('accounts.0.currency', 'ABC'), /accounts\[0\]\.currency: "ABC" is not known/],
      [
        but('accounts.0.invoices.0.number', 'INV/2026/00001'),
        /invoices\[0\]\.number: .*letters from A to Z, digits, - and _/,
      ],
      [but('accounts.0.timeZone', 'Mars/Base'), /accounts\[0\]\.timeZone: "Mars\/Base"/],
      [but('accounts.0.invoices.0.payments.0.amount', 9_999), /G-1: payments of 9999 exceed/],
      [but('accounts.0.invoices.0.period', reversed), /G-1: the period ends before/],
      [but('accounts.0.invoices.0.lines.0.unitPrice', 9e15), /G-1: the sums are too large/],
      [but('accounts.0.quotes.0.savings', 3_001), /Q-1: savings of 3001 exceed the subtotal/],
      [but('accounts.0.invoices.0.lines', []), /invoices\[0\]\.lines: Must not be empty/],
      [{ ...globex, users: [...globex.users, ...globex.users] }, /users\[1\]\.userId: .*twice/],
    ];
    for (const [data, words] of wrong) assert.match(faultsOf(data), words);
  });

  it('take every currency of ISO 4217, those that engines do not know included', () => {
    for (const code of ['HUF', 'KWD', 'CLF', 'UYW', 'CHE', 'VED', 'XCG', 'XAD', 'XAU', 'XXX']) {
      const { accounts } = seedFrom(but('accounts.0.currency', code));
      assert.equal(accounts[0]?.profile.currency, code);
    }
  });

  it('can be begun from the example that is printed', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const example = /```json\n([^`]+)```/.exec(readme)?.[1] ?? '';
    assert.equal(seedFrom(JSON.parse(example) as CompanyData).accounts.length, 1);
  });

  it('have a schema that editors and other validators read alike', () => {
    const file = new URL('../../data.schema.json', import.meta.url);
    const ajv = new Ajv2020({ validateFormats: false });
    const check = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    assert.equal(check(globex), true);
    assert.equal(check(but('accounts.0.colour', 'red')), false);
  });
});
