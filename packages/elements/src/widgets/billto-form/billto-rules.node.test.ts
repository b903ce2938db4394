import type { BillTo } from '@corporate-billing/sdk';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressRules } from '../../address/address-rules.js';
import { faultsOf, fieldOf, inputOf, valuesOf } from './billto-rules.js';

const acme: BillTo = {
  company: 'Acme Field Support Inc.',
  contactName: 'Dana Whitfield',
  addressLines: ['4100 Burnet Road', 'Suite 210'],
  city: 'Austin',
  region: 'TX',
  postalCode: '78756',
  country: 'US',
  phone: '+15125550142',
  email: 'dana.whitfield@acme.example',
  etag: '"1"',
};
const rules = addressRules('US', 'en');

test('sends back what was read when nothing was changed', () => {
  const sent = inputOf(valuesOf(acme), acme);
  assert.deepEqual({ ...acme, ...sent }, acme);
  assert.ok(!('email' in sent) && !('etag' in sent));
  assert.deepEqual(faultsOf(valuesOf(acme), rules), {});
});

test('finds everything that is missing, in the order of the form', () => {
  const empty = valuesOf(undefined);
  assert.deepEqual(Object.entries(faultsOf(empty, rules)), [
    ['company', 'missing'],
    ['contactName', 'missing'],
    ['line1', 'missing'],
    ['city', 'missing'],
    ['region', 'missing'],
    ['postalCode', 'missing'],
    ['phone', 'phone'],
  ]);
});

test('finds a postal code of another country', () => {
  const values = { ...valuesOf(acme), postalCode: 'M2 5BQ' };
  assert.deepEqual(faultsOf(values, rules), { postalCode: 'postal-code' });
});

const typed: readonly (readonly [
  country: string,
  field: 'phone' | 'postalCode' | 'company' | 'city',
  text: string,
  sent: string,
])[] = [
  ['US', 'phone', '\u202a+1 512 555 0142\u202c', '+15125550142'],
  ['US', 'phone', '16175550100', '+16175550100'],
  ['US', 'phone', '(512) 555-0123', '+15125550123'],
  ['FR', 'phone', '01 23 45 67 89', '+33123456789'],
  ['DE', 'phone', '0151 12345678', '+4915112345678'],
  ['JP', 'phone', '０３－１２３４－５６７８', '+81312345678'],
  ['IT', 'phone', '06 1234 5678', '+390612345678'],
  ['DE', 'postalCode', 'D-10115', '10115'],
  ['PT', 'postalCode', '1000205', '1000-205'],
  ['PL', 'postalCode', '00950', '00-950'],
  ['JP', 'postalCode', '１００－０００１', '100-0001'],
  ['GB', 'postalCode', 'sw1a1aa', 'SW1A 1AA'],
  ['US', 'company', ' Acme\u200b \u202eInc.\u00a0', 'Acme Inc.'],
  ['IR', 'company', 'نرم\u200cافزار', 'نرم\u200cافزار'],
  ['US', 'city', 'Austin\ufeff', 'Austin'],
];
for (const [country, field, text, sent] of typed) {
  test(`sends ${sent} for ${JSON.stringify(text)} of ${field} in ${country}`, () => {
    const values = { ...valuesOf(acme), [field]: text };
    assert.equal(faultsOf(values, addressRules(country, 'en'))[field], undefined);
    assert.equal(inputOf(values, { ...acme, country })[field], sent);
  });
}

test('says that an extension is not kept, and what else is no number', () => {
  const faultOf = (phone: string) => faultsOf({ ...valuesOf(acme), phone }, rules).phone;
  assert.equal(faultOf('(512) 555-0123 ext. 4'), 'phone-extension');
  assert.equal(faultOf('555 0142'), 'phone');
  assert.equal(faultOf('\u200b'), 'phone');
});

test('takes a name of nothing but invisible signs for none', () => {
  const faults = faultsOf({ ...valuesOf(acme), company: '\u3164', city: '\u200b' }, rules);
  assert.deepEqual(faults, { company: 'missing', city: 'missing' });
});

test('leaves optional fields out when they are empty', () => {
  const values = { ...valuesOf(acme), line2: ' ', region: '', postalCode: '' };
  const input = inputOf(values, acme);
  assert.deepEqual(input.addressLines, ['4100 Burnet Road']);
  assert.ok(!('region' in input) && !('postalCode' in input));
});

test('puts the findings of the API beside the line they are about', () => {
  assert.equal(fieldOf('addressLines.1'), 'line2');
  assert.equal(fieldOf('addressLines'), 'line1');
  for (const other of ['city', 'xaddressLines', 'addressLinesx', 'addressLines.x'])
    assert.equal(fieldOf(other), other);
  assert.equal(fieldOf('postalCode'), 'postalCode');
});
