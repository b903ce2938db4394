import type { BillingError } from '@corporate-billing/sdk';
import { errorWords } from './common.words.js';
import type { ErrorWords } from './common.words.js';

let english: Partial<ErrorWords> & typeof errorWords = errorWords;

/** The English sentences for failures that are here so far. */
export const englishErrors = (): typeof english => english;

const longestWait = 2000;

/**
 * Sees to it that a failure can be explained before it is shown. Undefined when it can be, so that
 * nobody waits. What cannot be loaded in time is left out: the general sentence stands then.
 */
export function explainable({ kind, code }: BillingError): Promise<void> | undefined {
  if (kind !== 'problem' || code in english) return undefined;
  const words = import('./late-error.words.js').then(
    ({ lateErrorWords }) => {
      english = { ...errorWords, ...lateErrorWords };
    },
    () => undefined,
  );
  return Promise.race([words, new Promise<void>((go) => setTimeout(go, longestWait))]);
}
