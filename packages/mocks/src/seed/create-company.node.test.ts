import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBilling, type InvoiceDetails } from '@corporate-billing/sdk';
import { createMockBackend } from '../backend.js';
import { companyCases, type CompanyCase } from './company-cases.js';
import { createCompany, type CompanyOptions } from './create-company.js';
import { seedFrom } from './data.js';

async function signedIn(options: CompanyOptions) {
  const backend = createMockBackend({ data: createCompany(options), clock: 'frozen' });
  await backend.signInAs('globex-billing');
  return createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
}

/** Says what an invoice in each case is seen to be. */
const seen: Readonly<Record<CompanyCase, (invoice: InvoiceDetails) => boolean>> = {
  'due-today': ({ dueDate, overdue }) => dueDate === '2026-06-15' && !overdue,
  'due-tomorrow': ({ dueDate }) => dueDate === '2026-06-16',
  overdue: ({ overdue, dueDate }) => overdue && dueDate === '2026-05-31',
  'long-overdue': ({ overdue, dueDate }) => overdue && dueDate < '2025-07-01',
  'partly-paid': ({ balance, total }) => balance.amount > 0 && balance.amount < total.amount,
  'payment-processing': ({ payments }) => payments[0]?.status === 'processing',
  'payment-failed': ({ payments }) => payments[0]?.failureCode === 'card-declined',
  'one-cent': ({ subtotal }) => subtotal.amount === 1,
  'very-large': ({ subtotal }) => subtotal.amount === 9_999 * 99_999_999,
  'forty-lines': ({ lines }) => lines.length === 40,
  'long-names': ({ lines, purchaseOrderNumber = '' }) =>
    (lines[0]?.description.length ?? 0) > 80 && purchaseOrderNumber.length === 50,
  'hostile-text': ({ lines }) => Boolean(lines[0]?.description.includes('onerror')),
  'other-scripts': ({ lines }) =>
    lines.some(({ description }) => /\p{Script=Greek}/u.test(description)),
};

describe('a company of your own, by five lines', () => {
  for (const name of companyCases) {
    it(`has an invoice in the case ${name}`, async () => {
      const billing = await signedIn({ cases: [name], invoices: 3 });
      const [newest] = createCompany({ cases: [name], invoices: 3 }).accounts[0]?.invoices ?? [];
      const invoice = await billing.invoices.get(newest?.number ?? '');
      assert.ok(seen[name](invoice), JSON.stringify(invoice).slice(0, 400));
    });
  }

  it('is good data in every country and currency, and the same every time', () => {
    const countries = 'US GB DE FR ES IT NL CH JP AU BR'.split(' ');
    for (const country of countries) {
      const options = { country, cases: companyCases, invoices: 30, quotes: 3 } as const;
      assert.equal(seedFrom(createCompany(options)).accounts.length, 1);
      assert.deepEqual(createCompany(options), createCompany(options));
    }
    for (const currency of Intl.supportedValuesOf('currency')) {
      const [account] = seedFrom(createCompany({ currency, invoices: 2 })).accounts;
      assert.equal(account?.invoices[0]?.total.currency, currency);
    }
  });

  it('holds as many documents as were asked for', async () => {
    const billing = await signedIn({ invoices: 137, quotes: 4, today: '2026-06-15' });
    assert.equal(createCompany({ invoices: 137 }).accounts[0]?.invoices?.length, 137);
    assert.equal((await billing.quotes.list()).length, 4);
    const invoices = await billing.invoices.list();
    assert.equal(invoices.length, 20);
    assert.equal(invoices.filter(({ status }) => status === 'paid').length, 19);
  });

  it('says what is wrong with the options', () => {
    const strange = 'nothing' as CompanyCase;
    assert.throws(() => createCompany({ cases: [strange] }), /no case "nothing".*overdue/s);
    assert.throws(() => createCompany({ invoices: -1 }), /"invoices" is -1/);
    assert.throws(() => createCompany({ quotes: 1.5 }), /"quotes" is 1\.5/);
  });

  it('says which day is none, however far it is from one', () => {
    assert.throws(() => createCompany({ today: '2026-99-99' }), /"today" is "2026-99-99": it must/);
  });

  for (const [option, wrong, right] of [
    ['country', ['Germany', 'de', 'DEU', ''], ['DE', 'BR', 'KW']],
    ['today', ['tomorrow', '2026-02-30', '2026-6-1', ''], ['2026-02-28', '2024-02-29']],
    ['language', ['German language', 'd', ''], ['de', 'pt-BR', 'zh-Hant']],
    ['currency', ['EURO', 'euro', ''], ['EUR', 'KWD', 'JPY']],
  ] as const) {
    it(`takes a ${option} that can be, and no other`, () => {
      for (const each of wrong) {
        assert.throws(() => createCompany({ [option]: each }), RangeError, `"${each}"`);
      }
      for (const each of right) {
        createMockBackend({ data: createCompany({ [option]: each }) });
      }
    });
  }
});
