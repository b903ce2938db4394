import type { Catalogue } from './catalogue.js';
import { accountOverview } from './de/account-overview.js';
import { accountServices } from './de/account-services.js';
import { address, billTo, billToEdit } from './de/bill-to.js';
import { common, errors } from './de/common.js';
import { invoiceContacts } from './de/invoice-contacts.js';
import { purchaseOrders } from './de/purchase-orders.js';
import { invoice, invoiceHistory, invoiceStatus, paymentWays, pdf } from './de/invoices.js';
import { login, loginHelp } from './de/login.js';
import { passwordReset } from './de/password-reset.js';
import { payInvoice } from './de/pay-invoice.js';
import { paymentMethod } from './de/payment-method.js';
import { portal } from './de/portal.js';
import { quotes } from './de/quotes.js';
import { sessionGuard } from './de/session-guard.js';
import { stripeProvider } from './de/stripe-provider.js';
import { testProvider } from './de/test-provider.js';

/** German, whole: a missing text does not compile. */
export const de: Catalogue = {
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
