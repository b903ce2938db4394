import type { Billing } from '@corporate-billing/sdk';
import type * as EmbeddingFaults from './embedding-faults.js';

/**
 * Holds the clients whose session the API has known since the sign-in: a read succeeded, so that the
 * browser does keep the cookie.
 */
export const knownToApi = new WeakSet<Billing>();

/**
 * Loads the code that tells the page's developer what is wrong with the embedding. Nobody waits for
 * it, and where it does not arrive nobody is told.
 */
export function judgeEmbedding(judge: (faults: typeof EmbeddingFaults) => void): void {
  void import('./embedding-faults.js').then(judge, () => undefined);
}
