import './tags.js';

// Widgets that open others, with the table that says how those are loaded.
export { CbInvoice } from '../widgets/invoice/invoice.js';
export { CbInvoiceHistory } from '../widgets/invoice-history/invoice-history.js';
export { CbPortal } from '../widgets/portal/portal.js';
