import type { Account } from '@corporate-billing/sdk';

/**
 * Returns the account if the answer holds what every widget needs: whose it is, what may be done,
 * and by which time zone days are counted.
 * @throws TypeError when it does not
 */
export function readableAccount(account: Account): Account {
  const { capabilities, timeZone, company, currency } = account as Partial<Account>;
  const isWhole =
    Array.isArray(capabilities) &&
    [timeZone, company, currency].every((text) => typeof text === 'string');
  if (!isWhole) throw new TypeError('The answer says nothing of an account');
  return account;
}
