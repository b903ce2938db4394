import { define } from '../core/registry.js';
import { CbPortal } from './openers.js';

define('cb-portal', CbPortal);
export type * from './tag-names.js';
