import type { Catalogue } from './words.js';
import { common, errors } from './fr/common.js';
import { login } from './fr/login.js';
import { sessionGuard } from './fr/session-guard.js';

/** French, whole: a missing text does not compile. */
export const fr: Catalogue = { common, errors, login, sessionGuard };
