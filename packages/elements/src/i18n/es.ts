import type { Catalogue } from './catalogue.js';
import { accountOverview } from './es/account-overview.js';
import { accountServices } from './es/account-services.js';
import { address, billTo, billToEdit } from './es/bill-to.js';
import { common, errors } from './es/common.js';
import { invoiceContacts } from './es/invoice-contacts.js';
import { purchaseOrders } from './es/purchase-orders.js';
import { invoice, invoiceHistory, invoiceStatus, paymentWays, pdf } from './es/invoices.js';
import { login, loginHelp } from './es/login.js';
import { passwordReset } from './es/password-reset.js';
import { payInvoice } from './es/pay-invoice.js';
import { paymentMethod } from './es/payment-method.js';
import { portal } from './es/portal.js';
import { quotes } from './es/quotes.js';
import { sessionGuard } from './es/session-guard.js';
import { stripeProvider } from './es/stripe-provider.js';
import { testProvider } from './es/test-provider.js';

/** Spanish, whole: a missing text does not compile. */
export const es: Catalogue = {
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
