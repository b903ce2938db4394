/** Tells where to send the money. */
import { checkDetails, labelLanguages, remittanceIn } from '../seed/remittance.js';
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

const getRemittanceDetails: Handler<'getRemittanceDetails'> = (context) => {
  const language = context.language(labelLanguages);
  return { status: 200, body: remittanceIn(remittanceOf(context.account), language), language };
};

export const remittanceOperations = { getRemittanceDetails } satisfies Handlers;
