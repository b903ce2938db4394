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

/** Says what a mailed link carries. */
export interface ResetLink {
  readonly token: string;
  /** Whose password it sets, where the token tells. */
  readonly userId?: string;
}

/** Reads `#reset=<token>`; returns undefined for another fragment. */
export function resetLinkIn(fragment: string): ResetLink | undefined {
  const token = new URLSearchParams(fragment.replace(/^#/, '')).get('reset');
  if (!token) return undefined;
  const userId = userIdIn(token);
  return userId !== undefined && isPossibleUserId(userId) ? { token, userId } : { token };
}

/** A token may end with `-u-` and the User ID in base64url (contract: `requestPasswordReset`). */
function userIdIn(token: string): string | undefined {
  const [, ...ends] = token.split('-u-');
  const written = ends.at(-1) ?? '';
  try {
    const binary = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
