import { define } from '../core/registry.js';
import { CbInvoiceHistory } from './openers.js';

define('cb-invoice-history', CbInvoiceHistory);
export type * from './tag-names.js';
