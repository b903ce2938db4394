import type { BillingError } from '@corporate-billing/sdk';
import { errorWords } from './common.words.js';
import type { ErrorWords } from './common.words.js';

let english: Partial<ErrorWords> & typeof errorWords = errorWords;

/** Returns the English sentences for failures that are loaded so far. */
export const englishErrors = (): typeof english => english;

const longestWait = 2000;

/**
 * Makes sure that a failure can be explained before it is shown. Returns undefined when it already
 * can, so that nobody waits. Without the words in time, the general sentence is shown.
 *
 * @param loadOwn loads what the shown language says of it
 */
export function explainable(
  { kind, code }: BillingError,
  loadOwn: () => Promise<void>,
): Promise<unknown> | undefined {
  if (kind !== 'problem' || code in errorWords) return undefined;
  const words = import('./late-error.words.js').then(
    ({ lateErrorWords }) => {
      english = { ...errorWords, ...lateErrorWords };
      return loadOwn();
    },
    () => undefined,
  );
  return Promise.race([words, new Promise<void>((go) => setTimeout(go, longestWait))]);
}
