import type { Catalogue } from './catalogue.js';
import { accountOverview } from './pt/account-overview.js';
import { accountServices } from './pt/account-services.js';
import { address, billTo, billToEdit } from './pt/bill-to.js';
import { common, errors } from './pt/common.js';
import { invoiceContacts } from './pt/invoice-contacts.js';
import { purchaseOrders } from './pt/purchase-orders.js';
import { invoice, invoiceHistory, invoiceStatus, paymentWays, pdf } from './pt/invoices.js';
import { login, loginHelp } from './pt/login.js';
import { passwordReset } from './pt/password-reset.js';
import { payInvoice } from './pt/pay-invoice.js';
import { paymentMethod } from './pt/payment-method.js';
import { portal } from './pt/portal.js';
import { quotes } from './pt/quotes.js';
import { sessionGuard } from './pt/session-guard.js';
import { stripeProvider } from './pt/stripe-provider.js';
import { testProvider } from './pt/test-provider.js';

/** The whole library in French: a missing text does not compile. */
export const pt: Catalogue = {
  accountOverview,
  accountServices,
  address,
  billTo,
  billToEdit,
  invoiceContacts,
  purchaseOrders,
  common,
  errors,
  invoice,
  invoiceHistory,
  invoiceStatus,
  paymentWays,
  pdf,
  login,
  loginHelp,
  passwordReset,
  payInvoice,
  paymentMethod,
  portal,
  quotes,
  sessionGuard,
  stripeProvider,
  testProvider,
};
