import { define } from '../core/registry.js';
import { CbPayInvoice } from '../widgets/pay-invoice/pay-invoice.js';

define('cb-pay-invoice', CbPayInvoice);
export type * from './tag-names.js';
