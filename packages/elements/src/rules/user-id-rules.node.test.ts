import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isPossibleUserId } from './user-id-rules.js';

const rows: readonly [what: string, userId: string, possible: boolean][] = [
  ['a name', 'acme-billing', true],
  ['a name with every sign it may have', '0a.B_c-', true],
  ['three characters', 'abc', true],
  ['two characters', 'ab', false],
  ['the longest name', 'a'.repeat(254), true],
  ['a longer one', 'a'.repeat(255), false],
  ['nothing', '', false],
  ['a sign first', '.abc', false],
  ['a space in the middle', 'ab cd', false],
  ['another sign', 'ab/cd', false],
  ['another sign at the end', 'abcd!', false],
  ['another sign first', '!abcd', false],
  ['an address', 'anna@acme.example', true],
  ['an address with a sign that names have not', 'o’neil+pay@acme.example', true],
  ['an address of single characters', 'a@b.c', true],
  ['an address without a dot', 'anna@acme', false],
  ['an address that ends with a dot', 'anna@acme.', false],
  ['an address with nothing before its dot', 'anna@.example', false],
  ['an address without a name', '@acme.example', false],
  ['two signs of an address', 'anna@b@acme.example', false],
  ['two signs of an address after the dot', 'anna@acme.ex@mple', false],
  ['a space in the name of an address', 'an na@acme.example', false],
  ['a space in the company of an address', 'anna@ac me.example', false],
  ['a space at the end of an address', 'anna@acme.example ', false],
  ['a space before an address', ' anna@acme.example', false],
];

for (const [what, userId, possible] of rows) {
  it(`${what} ${possible ? 'can' : 'cannot'} be a User ID`, () => {
    assert.equal(isPossibleUserId(userId), possible);
  });
}
