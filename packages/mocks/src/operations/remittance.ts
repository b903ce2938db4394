/** Tells where to send the money. */
import { checkDetails } from '../seed/remittance.js';
import type { StoredAccount } from '../state/model.js';
import type { Handler, Handlers } from '../request/operation.js';

/**
 * Returns the details for the way the account pays: a lockbox for checks, a bank account otherwise.
 * `reference` is what the payer quotes; the account's standing one unless given.
 */
export function remittanceOf(account: StoredAccount, reference = account.remittance.reference) {
  const byCheck = account.paymentMethod.kind === 'check';
  const details = byCheck ? checkDetails(account.profile, reference) : undefined;
  return details ?? { ...account.remittance, reference };
}

const getRemittanceDetails: Handler<'getRemittanceDetails'> = ({ account }) => ({
  status: 200,
  body: remittanceOf(account),
});

export const remittanceOperations = { getRemittanceDetails } satisfies Handlers;
