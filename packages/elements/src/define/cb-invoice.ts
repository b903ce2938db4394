import { define } from '../core/registry.js';
import { CbInvoice } from '../widgets/invoice/invoice.js';

define('cb-invoice', CbInvoice);
