import type { Catalogue } from './catalogue.js';
import { accountOverview } from './fr/account-overview.js';
import { accountServices } from './fr/account-services.js';
import { address, billTo, billToEdit } from './fr/bill-to.js';
import { common, errors } from './fr/common.js';
import { invoiceContacts } from './fr/invoice-contacts.js';
import { purchaseOrders } from './fr/purchase-orders.js';
import { invoice, invoiceHistory, invoiceStatus, paymentWays, pdf } from './fr/invoices.js';
import { login, loginHelp } from './fr/login.js';
import { passwordReset } from './fr/password-reset.js';
import { payInvoice } from './fr/pay-invoice.js';
import { paymentMethod } from './fr/payment-method.js';
import { portal } from './fr/portal.js';
import { quotes } from './fr/quotes.js';
import { sessionGuard } from './fr/session-guard.js';
import { stripeProvider } from './fr/stripe-provider.js';
import { testProvider } from './fr/test-provider.js';

/** The whole library in French: a missing text does not compile. */
export const fr: Catalogue = {
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
