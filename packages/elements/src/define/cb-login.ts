import { define } from '../core/registry.js';
import { CbLogin } from '../widgets/login/login.js';

define('cb-login', CbLogin);
export type * from './tag-names.js';
