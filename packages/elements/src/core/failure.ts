import { BillingError, isBillingError } from '@corporate-billing/sdk';

/**
 * What was caught, as the one kind of failure widgets speak of. What is not a `BillingError` was
 * thrown over an answer that is not what the contract promises, so it counts as one that could not be read.
 */
export function asFailure(caught: unknown): BillingError {
  if (isBillingError(caught)) return caught;
  return new BillingError({ kind: 'parse', operationId: 'widget', cause: caught });
}

/** What was caught, as an `Error` for `cb-error`. */
export const asError = (caught: unknown): Error =>
  caught instanceof Error ? caught : new Error(String(caught));
