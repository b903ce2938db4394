import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmailAddress, isSameAddress } from './email.js';

describe('an e-mail address', () => {
  for (const text of [
    'ap@acme.example',
    'first.last+tag@sub.acme-field.example',
    'hélène@aurélia.example',
    '田中@例え.example',
    'o’brien@acme.example',
    "o'brien@acme.example",
    'a@xn--p1ai.example',
  ]) {
    it(`can be ${text}`, () => {
      assert.ok(isEmailAddress(text));
    });
  }

  for (const text of [
    '',
    'ap',
    'ap@acme',
    'ap@@acme.example',
    '@acme.example',
    'ap @acme.example',
    'ap@acme.example?bcc=x@y.example',
    'ap@acme.example?bcc=x',
    'ap@acme.example/x',
    'ap@acme..example',
    'ap@.acme.example',
    'ap@-acme.example',
    'ap@acme.example,x@y.example',
    '"ap"@acme.example',
    'Ap <ap@acme.example>',
    'mailto:ap@acme.example',
    'ap@acme.example\u200b',
  ]) {
    it(`cannot be ${JSON.stringify(text)}`, () => {
      assert.ok(!isEmailAddress(text));
    });
  }

  it('is the same in capitals, full width and with invisible signs', () => {
    for (const text of ['AP@acme.example', 'ａｐ@acme.example', ' ap@acme.example\u200b']) {
      assert.ok(isSameAddress(text, 'ap@acme.example'), text);
    }
    assert.ok(!isSameAddress('ap@acme.example', 'ar@acme.example'));
  });
});
