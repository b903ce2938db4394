/**
 * This module holds everything that the first read does not need before it is sent: reading answers,
 * writing, proving who asks, sending again, taking in a session. It is loaded while the first request
 * is under way, so that the request leaves earlier and nothing waits longer.
 */
export { checkedDocument } from './invoice-document.js';
export { readAnswer } from './response.js';
export { recover } from './recovery.js';
export { prove } from './proof.js';
export { routeOf } from './routes.js';
export { settle } from './session-changes.js';
export { carryOut } from './writing.js';
