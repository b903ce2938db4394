/**
 * This module holds what a call needs after it was sent: it is loaded while the first request is
 * under way, so that the request leaves earlier and nothing waits longer.
 */
export { readAnswer } from './response.js';
export { createRetryPolicy } from './retry.js';
