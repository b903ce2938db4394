import assert from 'node:assert/strict';
import { it } from 'node:test';
import { brokenRules, passwordRules } from './password-rules.js';

const messages: Readonly<Record<string, string>> = {
  'too-short': 'Use 12 characters or more.',
  'needs-uppercase': 'Use a capital letter.',
  'needs-digit': 'Use a digit.',
  'needs-symbol': 'Use a sign such as ! or -.',
  'same-as-user-id': 'Use something other than the User ID.',
};

const rows: readonly (readonly [password: string, broken: string[]])[] = [
  ['Long-enough-1', []],
  ['Exactly-1234', []],
  ['Eleven-1234', ['too-short']],
  ['😀😀😀😀😀😀😀😀A1', ['too-short']],
  ['😀😀😀😀😀😀😀😀😀😀A1', []],
  ['long-enough-1', ['needs-uppercase']],
  ['ÄRGER-lang-12', []],
  ['Long-enough-x', ['needs-digit']],
  ['Long-enough-٤', []],
  ['Longenough123', ['needs-symbol']],
  ['Long enough 123', ['needs-symbol']],
  ['Longenough½123', ['needs-symbol']],
  ['Acme-Billing-1', ['same-as-user-id']],
  ['', ['too-short', 'needs-uppercase', 'needs-digit', 'needs-symbol']],
];

for (const [password, broken] of rows) {
  it(`${JSON.stringify(password)} breaks ${broken.join(', ') || 'no rule'}`, () => {
    const expected = broken.map((code) => ({
      pointer: '/password',
      code,
      message: messages[code],
    }));
    assert.deepEqual(brokenRules(password, 'acme-billing-1'), expected);
  });
}

it('a User ID is the same in other capitals', () => {
  assert.deepEqual(
    brokenRules('Acme-Billing-1', 'ACME-BILLING-1').map(({ code }) => code),
    ['same-as-user-id'],
  );
});

it('what people are told beforehand is what is looked at', () => {
  assert.deepEqual(passwordRules, {
    minLength: 12,
    needsUppercase: true,
    needsDigit: true,
    needsSymbol: true,
  });
});
