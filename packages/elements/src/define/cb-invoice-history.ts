import { define } from '../core/registry.js';
import { CbInvoiceHistory } from '../widgets/invoice-history/invoice-history.js';

define('cb-invoice-history', CbInvoiceHistory);
