import { define } from '../core/registry.js';
import { CbPasswordReset } from '../widgets/password-reset/password-reset.js';

define('cb-password-reset', CbPasswordReset);
export type * from './tag-names.js';
