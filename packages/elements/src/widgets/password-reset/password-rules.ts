import type { PasswordRules } from '@corporate-billing/sdk';

/** The contract's codes for what a new password may lack. */
export type PasswordRule = 'too-short' | 'needs-uppercase' | 'needs-digit' | 'needs-symbol';

const checks: Record<PasswordRule, (password: string, rules: PasswordRules) => boolean> = {
  'too-short': (password, rules) => Array.from(password).length >= rules.minLength,
  'needs-uppercase': (password) => /\p{Lu}/u.test(password),
  'needs-digit': (password) => /\p{Nd}/u.test(password),
  'needs-symbol': (password) => /[^\p{L}\p{N}\s]/u.test(password),
};

/** Lists the rules of this API in the order they are shown, and whether the password meets each. */
export function checkPassword(
  password: string,
  rules: PasswordRules,
): { rule: PasswordRule; met: boolean }[] {
  const asked: Record<PasswordRule, boolean> = {
    'too-short': true,
    'needs-uppercase': rules.needsUppercase,
    'needs-digit': rules.needsDigit,
    'needs-symbol': rules.needsSymbol,
  };
  return (Object.keys(checks) as PasswordRule[])
    .filter((rule) => asked[rule])
    .map((rule) => ({ rule, met: checks[rule](password, rules) }));
}

/**
 * Returns the token of a reset link's fragment (`#reset=<token>`), or undefined for another
 * fragment.
 */
export function resetTokenIn(fragment: string): string | undefined {
  const token = new URLSearchParams(fragment.replace(/^#/, '')).get('reset');
  return token === null || token === '' ? undefined : token;
}
