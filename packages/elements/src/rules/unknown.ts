import type { BillingError } from '@corporate-billing/sdk';

/**
 * Tells whether the account has no such thing. Only the API itself can say so, or the client, for a
 * number that nothing can have and that is never sent: a gateway that answers 404 did not look.
 */
export const isUnknown = ({
  code,
  problem,
  status,
}: Pick<BillingError, 'code' | 'problem' | 'status'>): boolean =>
  (code === 'not-found' || code === 'validation-failed') &&
  (problem !== undefined || status === undefined);
