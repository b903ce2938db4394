/**
 * The rules for a new password. They are the same for every account, so they tell nothing about
 * one.
 */
import type { PasswordRules } from '@corporate-billing/sdk';
import type { FieldProblem } from '../contract/problem.js';

export const passwordRules: PasswordRules = {
  minLength: 12,
  needsUppercase: true,
  needsDigit: true,
  needsSymbol: true,
};

/** Returns one entry for each broken rule. */
export function brokenRules(password: string, userId: string): FieldProblem[] {
  const rules: readonly (readonly [boolean, string, string])[] = [
    [
      Array.from(password).length >= passwordRules.minLength,
      'too-short',
      'Use 12 characters or more.',
    ],
    [/\p{Lu}/u.test(password), 'needs-uppercase', 'Use a capital letter.'],
    [/\p{Nd}/u.test(password), 'needs-digit', 'Use a digit.'],
    [/[^\p{L}\p{N}\s]/u.test(password), 'needs-symbol', 'Use a sign such as ! or -.'],
    [
      password.toLowerCase() !== userId.toLowerCase(),
      'same-as-user-id',
      'Use something other than the User ID.',
    ],
  ];
  return rules
    .filter(([holds]) => !holds)
    .map(([, code, message]) => ({ pointer: '/password', code, message }));
}
