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

test('leaves optional fields out when they are empty', () => {
  const values = { ...valuesOf(acme), line2: ' ', region: '', postalCode: '' };
  const input = inputOf(values, acme);
  assert.deepEqual(input.addressLines, ['4100 Burnet Road']);
  assert.ok(!('region' in input) && !('postalCode' in input));
});

test('puts the findings of the API beside the line they are about', () => {
  assert.equal(fieldOf('addressLines.1'), 'line2');
  assert.equal(fieldOf('addressLines'), 'line1');
  assert.equal(fieldOf('postalCode'), 'postalCode');
});
