import type { Catalogue } from './catalogue.js';
import { accountOverview } from './it/account-overview.js';
import { accountServices } from './it/account-services.js';
import { address, billTo, billToEdit } from './it/bill-to.js';
import { common, errors } from './it/common.js';
import { invoiceContacts } from './it/invoice-contacts.js';
import { purchaseOrders } from './it/purchase-orders.js';
import { invoice, invoiceHistory, invoiceStatus, paymentWays, pdf } from './it/invoices.js';
import { login, loginHelp } from './it/login.js';
import { passwordReset } from './it/password-reset.js';
import { payInvoice } from './it/pay-invoice.js';
import { paymentMethod } from './it/payment-method.js';
import { portal } from './it/portal.js';
import { quotes } from './it/quotes.js';
import { sessionGuard } from './it/session-guard.js';
import { stripeProvider } from './it/stripe-provider.js';
import { testProvider } from './it/test-provider.js';

/** Italian, whole: a missing text does not compile. */
export const it: Catalogue = {
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
