import type { PasswordRules } from '@corporate-billing/sdk';
import { isPossibleUserId } from '../../rules/user-id-rules.js';

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

/** Says what a mailed link carries: `#reset=<token>`, and perhaps `&user-id=<User ID>`. */
export interface ResetLink {
  readonly token: string;
  readonly userId?: string;
}

/** Reads the fragment of a reset link; returns undefined for another fragment. */
export function resetLinkIn(fragment: string): ResetLink | undefined {
  const named = new URLSearchParams(fragment.replace(/^#/, ''));
  const token = named.get('reset');
  if (!token) return undefined;
  const userId = named.get('user-id');
  return userId && isPossibleUserId(userId) ? { token, userId } : { token };
}
