import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredAccount } from '../state/model.js';
import { attachmentsOf, formatsOf, mailedFormats } from './invoice-documents.js';

type Facts = Parameters<typeof formatsOf>[0];

const facts = (schemes: readonly string[] | undefined, currency = 'EUR', taxed = true): Facts =>
  ({
    ...(schemes && { seller: { taxNumbers: schemes.map((scheme) => ({ scheme, value: 'x' })) } }),
    ...(taxed && { taxLines: [] }),
    total: { amount: 1, currency },
  }) as unknown as Facts;

const data = ['pdf', 'ubl'];
const rows: readonly (readonly [what: string, facts: Facts, formats: string[] | undefined])[] = [
  ['a seller with a VAT identifier', facts(['vat']), data],
  ['one with another number besides', facts(['ein', 'vat']), data],
  ['a currency without a minor unit', facts(['vat'], 'JPY'), data],
  ['a currency of three decimals', facts(['vat'], 'KWD'), undefined],
  ['a seller without a VAT identifier', facts(['ein']), undefined],
  ['a seller without any number', facts([]), undefined],
  ['no seller', facts(undefined), undefined],
  ['tax that is not listed by rate', facts(['vat'], 'EUR', false), undefined],
];

for (const [what, given, formats] of rows) {
  describe(`an invoice with ${what}`, () => {
    it(`has ${formats ? 'data' : 'a PDF only'}`, () => {
      assert.deepEqual(formatsOf(given), formats);
    });
    it('is mailed as each contact has chosen', () => {
      assert.deepEqual(mailedFormats('link', given), []);
      assert.deepEqual(mailedFormats('pdf', given), ['pdf']);
      assert.deepEqual(mailedFormats('pdf-and-xml', given), formats ?? ['pdf']);
    });
  });
}

describe('what mails may carry', () => {
  const account = (seller: Facts['seller'], invoices: Facts[], currency = 'EUR') =>
    ({ ...(seller && { seller }), invoices, profile: { currency } }) as unknown as StoredAccount;
  const [withVat, without] = [facts(['vat']), facts(['ein'])];
  const all = ['link', 'pdf', 'pdf-and-xml'];
  for (const [what, given, offered] of [
    ['the next invoice will have data', account(withVat.seller, []), all],
    ['one invoice has data', account(without.seller, [without, withVat]), all],
    ['no invoice has or will have any', account(without.seller, [without]), ['link', 'pdf']],
    ['there is no seller', account(undefined, []), ['link', 'pdf']],
    ['the currency has three decimals', account(withVat.seller, [], 'KWD'), ['link', 'pdf']],
  ] as const) {
    it(`is ${offered.join(', ')} where ${what}`, () => {
      assert.deepEqual(attachmentsOf(given), offered);
    });
  }
});
