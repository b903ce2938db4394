import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactFault, inOrder } from './invoice-contact-rules.js';

const ap = { contactId: 'c_2', email: 'ap@acme.example', main: false };
const dana = { contactId: 'c_1', email: 'dana@acme.example', main: true };

test('takes an address that mail can reach', () => {
  for (const email of ['a@b.example', "o'hara+ap@sub.acme.example", ' rené@dépannage.example ']) {
    assert.equal(contactFault(email, []), undefined, email);
  }
});

test('refuses what is no address, and several at once', () => {
  assert.equal(contactFault('  ', []), 'missing');
  for (const email of [
    'ap',
    'ap@',
    '@acme.example',
    'a@b',
    'a@b..c',
    'a@b.c, d@e.f',
    '<a@b.c>',
    'a b@c.d',
  ]) {
    assert.equal(contactFault(email, []), 'invalid', email);
  }
});

test('knows an address again whatever its letters’ case', () => {
  assert.equal(contactFault('AP@Acme.Example', [ap]), 'duplicate');
  for (const email of ['ap@acme.example\u200b', '\ufeffap@acme.example', 'ａｐ@acme.example']) {
    assert.equal(contactFault(email, [ap]), 'duplicate');
  }
  assert.equal(contactFault('\u200b\u3164', [ap]), 'missing');
});

test('puts the main billing contact first', () => {
  assert.deepEqual(inOrder([ap, dana]), [dana, ap]);
});
