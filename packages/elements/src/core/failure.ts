import { BillingError, isBillingError } from '@corporate-billing/sdk';

/**
 * Turns anything caught into the one kind of failure that widgets show. An error that is no
 * `BillingError` was thrown over an answer that breaks the contract, so it counts as an answer that
 * could not be read.
 *
 * @param outcomeUnknown whether it was caught over a write, which may then have taken effect
 */
export function asFailure(caught: unknown, outcomeUnknown = false): BillingError {
  if (isBillingError(caught)) return caught;
  return new BillingError({ kind: 'parse', operationId: 'widget', outcomeUnknown, cause: caught });
}

/**
 * Throws where an answer holds nothing to draw: an object without a field, or a list of such
 * objects. A field that is missing deeper inside is found when it is drawn.
 */
export function assertDrawable(answer: unknown): void {
  const parts = Array.isArray(answer) ? [answer] : [answer, ...fieldsOf(answer)];
  const lists = parts.filter((part) => Array.isArray(part)) as unknown[][];
  const isHollow =
    answer === undefined || isEmpty(answer) || lists.some((list) => list.some(isHole));
  if (isHollow) throw new TypeError('The answer holds nothing');
}

const fieldsOf = (answer: unknown): unknown[] =>
  typeof answer === 'object' && answer !== null ? Object.values(answer) : [];

const isEmpty = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.getPrototypeOf(part) === Object.prototype &&
  Object.keys(part).length === 0;

const isHole = (part: unknown): boolean => part === null || part === undefined || isEmpty(part);

/** Turns anything caught into an `Error` for `cb-error`. */
export const asError = (caught: unknown): Error =>
  caught instanceof Error ? caught : new Error(String(caught));
