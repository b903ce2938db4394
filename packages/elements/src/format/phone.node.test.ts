import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPhone } from '@corporate-billing/sdk/rules';
import { formatPhone } from './phone.js';

test('shows a stored number in groups, and leaves others as they came', () => {
  assert.equal(formatPhone('+15125550142'), '+1 512 555 0142');
  assert.equal(formatPhone('+33199000142'), '+33 1 99 00 01 42');
  assert.equal(formatPhone('ext. 4'), 'ext. 4');
  for (const stored of ['+81600000142', '+4940123456789', '+353861234567', '+3581234567']) {
    assert.deepEqual(readPhone(formatPhone(stored)), { phone: stored });
  }
});
