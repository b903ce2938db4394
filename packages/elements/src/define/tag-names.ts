import type { CbAccountOverview } from '../widgets/account-overview/account-overview.js';
import type { CbAccountServices } from '../widgets/account-services/account-services.js';
import type { CbBilltoForm } from '../widgets/billto-form/billto-form.js';
import type { CbInvoiceContacts } from '../widgets/invoice-contacts/invoice-contacts.js';
import type { CbInvoiceHistory } from '../widgets/invoice-history/invoice-history.js';
import type { CbInvoice } from '../widgets/invoice/invoice.js';
import type { CbLogin } from '../widgets/login/login.js';
import type { CbPasswordReset } from '../widgets/password-reset/password-reset.js';
import type { CbPayInvoice } from '../widgets/pay-invoice/pay-invoice.js';
import type { CbPaymentMethod } from '../widgets/payment-method/payment-method.js';
import type { CbPortal } from '../widgets/portal/portal.js';
import type { CbPurchaseOrders } from '../widgets/purchase-orders/purchase-orders.js';
import type { CbQuotes } from '../widgets/quotes/quotes.js';
import type { WidgetTag } from './tags.js';

/** Maps each tag to its class, for `querySelector` and `createElement`. */
export interface WidgetTagNameMap {
  'cb-account-overview': CbAccountOverview;
  'cb-account-services': CbAccountServices;
  'cb-billto-form': CbBilltoForm;
  'cb-invoice-contacts': CbInvoiceContacts;
  'cb-invoice-history': CbInvoiceHistory;
  'cb-invoice': CbInvoice;
  'cb-login': CbLogin;
  'cb-password-reset': CbPasswordReset;
  'cb-pay-invoice': CbPayInvoice;
  'cb-payment-method': CbPaymentMethod;
  'cb-portal': CbPortal;
  'cb-purchase-orders': CbPurchaseOrders;
  'cb-quotes': CbQuotes;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is how the DOM's map is extended
  interface HTMLElementTagNameMap extends WidgetTagNameMap {}
}

/** This does not compile while a tag of the table has no line above. */
export type WidgetClass = WidgetTagNameMap[WidgetTag];
