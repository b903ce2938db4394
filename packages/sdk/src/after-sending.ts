/**
 * What a call needs once it has left: it is loaded while the first request is under way, so that the
 * request leaves earlier and nothing waits longer.
 */
export { readAnswer } from './response.js';
export { createRetryPolicy } from './retry.js';
