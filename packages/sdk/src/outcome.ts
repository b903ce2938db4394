import type { BillingError } from './errors.js';

// These are refusals before the operation ran: they tell nothing about an earlier sending.
const atTheDoor = new Set([401, 403, 408, 429]);

/**
 * Whether a write may have taken effect although it failed, as far as its answers tell.
 *
 * | What came of the sending                            | Took effect                |
 * | --------------------------------------------------- | -------------------------- |
 * | not sent: aborted or timed out before, no token     | as after the sending before |
 * | no answer: network, timeout, aborted                | unknown                    |
 * | an answer that is no answer: unreadable, a redirect | unknown                    |
 * | 408, any 5xx                                        | unknown                    |
 * | 409 `request-in-progress`                           | unknown                    |
 * | another 4xx, nothing unknown before                 | no                         |
 * | 401, 403, 429, or a 4xx without a problem document  | as after the sending before |
 * | another problem of the API                          | no, or it says so          |
 *
 * `isUnknown` is what holds after the sending before this one.
 */
export function mayHaveTakenEffect(
  { kind, status = 0, code, problem }: BillingError,
  isSent: boolean,
  isUnknown: boolean,
): boolean {
  if (!isSent) return isUnknown;
  if (kind !== 'problem' || status === 408 || status >= 500) return true;
  if (code === 'request-in-progress') return true;
  return isUnknown && (!problem || atTheDoor.has(status));
}
