import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ublText } from '../../packages/mocks/src/ubl/invoice.js';
import * as breaks from './breaks.js';
import { europeanInvoice } from './european-invoice.js';
import { fullInvoice, invoiceOf, writtenCreditNote, writtenInvoice } from './good-files.js';
import { brokenBy } from './rule.js';
import { rules, rulesBrokenBy, undecided } from './rules.js';

const planted = Object.values(breaks).flat();
const categories = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B'];

describe('the rules of EN 16931', () => {
  it('hold in good files: as written, with every part, and in every category of tax', () => {
    assert.deepEqual(brokenBy(rules, writtenInvoice()), []);
    assert.deepEqual(brokenBy(rules, writtenCreditNote()), []);
    assert.deepEqual(brokenBy(rules, fullInvoice()), []);
    for (const code of categories) assert.deepEqual(brokenBy(rules, invoiceOf(code)), [], code);
  });

  for (const [group, list] of Object.entries(breaks)) {
    it(`turn red, and no others, for a planted fault: ${group}`, () => {
      const wrong = list.flatMap(({ id, change, also, of }) => {
        const document = of();
        change(document);
        const broken = brokenBy(rules, document).sort().join(' ');
        const wanted = [id, ...also].sort().join(' ');
        return broken === wanted ? [] : [`${id}: ${broken}, not ${wanted}`];
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('are each broken once, and each named once', (t) => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const broken = new Set(planted.map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id) => !broken.has(id)),
      [],
    );
    const counts = `${String(ids.length)} rules, ${String(planted.length)} planted faults`;
    t.diagnostic(`${counts}, ${String(undecided.length)} rules nobody can decide`);
  });

  it('hold for what people write strangely', () => {
    const lines = [{ product: ' \t ', quantity: 1, unitPrice: 100, taxRate: 1_900 }];
    const discounts = [{ label: '  ', amount: 10, taxRate: 1_900 }];
    for (const country of ['DE', 'GR', 'XK', 'AC', 'TA']) {
      const details = europeanInvoice({ lines, discounts, company: '\u00a0', street: '', country });
      assert.deepEqual(rulesBrokenBy(ublText(details)), [], country);
    }
  });

  it('hold for a seller with several tax numbers', () => {
    const details = europeanInvoice({ lines: [{ product: 'x', quantity: 1, unitPrice: 100 }] });
    const number = (scheme: string, value: string) => ({ scheme, label: scheme, value });
    const taxNumbers = [
      ...[number('company-tax', '12/345'), number('vat', ' IE 1 ')],
      ...[number('vat', 'DE2'), number('company-tax', '6')],
    ];
    const xml = ublText({ ...details, seller: { ...details.seller!, taxNumbers } });
    assert.deepEqual(rulesBrokenBy(xml), []);
    assert.match(xml, /<cbc:CompanyID>IE1<\/cbc:CompanyID>/);
    assert.match(xml, /<cbc:CompanyID>12\/345<\/cbc:CompanyID>/);
  });
});
