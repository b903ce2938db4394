import { define } from '../core/registry.js';
import { CbInvoice } from './openers.js';

define('cb-invoice', CbInvoice);
export type * from './tag-names.js';
