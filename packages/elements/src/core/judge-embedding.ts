import type * as EmbeddingFaults from './embedding-faults.js';

/**
 * Loads the code that tells the page's developer what is wrong with the embedding. Nobody waits for
 * it, and where it does not arrive nobody is told.
 */
export function judgeEmbedding(judge: (faults: typeof EmbeddingFaults) => void): void {
  void import('./embedding-faults.js').then(judge, () => undefined);
}
