/** Every operation that is built. What is missing answers 501 with a problem that names it. */
import type { Handlers } from '../operation.js';

export const handlers: Handlers = {};
