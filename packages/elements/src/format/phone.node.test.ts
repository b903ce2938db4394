import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPhone, toE164 } from './phone.js';

test('takes a number however it is typed', () => {
  for (const typed of [
    '+1 512 555 0142',
    '+1 (512) 555-0142',
    '001.512.555.0142',
    ' +1\u00a0512\u2011555\u20110142 ',
    '＋１５１２５５５０１４２',
  ]) {
    assert.equal(toE164(typed), '+15125550142', typed);
  }
  assert.equal(toE164('+44 (0)20 7946 0018'), '+442079460018');
});

test('refuses a number without its country, and what is no number', () => {
  for (const typed of ['512 555 0142', '+0 512', '', '+1 512 CALL', '+1234567890123456', '+12']) {
    assert.equal(toE164(typed), undefined, typed);
  }
});

test('shows a stored number in groups, and leaves others as they came', () => {
  assert.equal(formatPhone('+15125550142'), '+1 512 555 0142');
  assert.equal(formatPhone('+33199000142'), '+33 1 99 00 01 42');
  assert.equal(formatPhone('ext. 4'), 'ext. 4');
  for (const stored of ['+81600000142', '+4940123456789', '+353861234567', '+3581234567']) {
    assert.equal(toE164(formatPhone(stored)), stored);
  }
});
