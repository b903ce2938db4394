import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPassword, resetLinkIn } from './password-rules.js';

const rules = { minLength: 12, needsUppercase: true, needsDigit: true, needsSymbol: true };
const missing = (password: string) =>
  checkPassword(password, rules)
    .filter(({ met }) => !met)
    .map(({ rule }) => rule);

describe('a new password', () => {
  it('names every rule it does not meet yet', () => {
    assert.deepEqual(missing(''), ['too-short', 'needs-uppercase', 'needs-digit', 'needs-symbol']);
    assert.deepEqual(missing('Aurélia-2026-Lyon'), []);
    assert.deepEqual(missing('aurélia-2026-lyon'), ['needs-uppercase']);
  });

  it('counts what a person sees as one character as one', () => {
    assert.deepEqual(missing('Aa1!' + '😀'.repeat(7)), ['too-short']);
    assert.deepEqual(missing('Aa1!' + '😀'.repeat(8)), []);
  });

  it('is not held to rules the API does not have', () => {
    assert.deepEqual(
      checkPassword('x', { ...rules, needsSymbol: false }).map(({ rule }) => rule),
      ['too-short', 'needs-uppercase', 'needs-digit'],
    );
  });
});

describe('the fragment of a reset link', () => {
  const resetTokenIn = (fragment: string) => resetLinkIn(fragment)?.token;

  it('gives its token, and nothing for other fragments', () => {
    assert.equal(resetTokenIn('#reset=r_Xc41vTn0pLq8'), 'r_Xc41vTn0pLq8');
    assert.equal(resetTokenIn('#/invoices/INV-2026-0117'), undefined);
    assert.equal(resetTokenIn('#reset='), undefined);
  });

  const named: readonly (readonly [token: string, userId: string | undefined])[] = [
    ['abc', undefined],
    ['abc-u-', undefined],
    ['abc-u-YWNtZS1iaWxsaW5n', 'acme-billing'],
    ['r-u-x-u-YWNtZS1iaWxsaW5n', 'acme-billing'],
    ['abc-u-ZmFjdHVyYXRpb25AYXVyZWxpYS5leGFtcGxl', 'facturation@aurelia.example'],
    ['abc-u-YStiQGMuZXhhbXBsZQ', 'a+b@c.example'],
    // This is too short for a User ID, a sentence, not UTF-8 and not base64url.
    ['abc-u-bm8', undefined],
    ['abc-u-WW91ciBwYXNzd29yZCBleHBpcmVk', undefined],
    ['abc-u-____', undefined],
    ['abc-u-A', undefined],
  ];
  for (const [token, userId] of named) {
    it(`names ${userId ?? 'nobody'} by the token ${token}`, () => {
      assert.deepEqual(resetLinkIn(`#reset=${token}`), { token, ...(userId && { userId }) });
    });
  }
});
