import type { Catalogue } from './catalogue.js';
import { accountOverview } from './nl/account-overview.js';
import { accountServices } from './nl/account-services.js';
import { address, billTo, billToEdit } from './nl/bill-to.js';
import { common, errors } from './nl/common.js';
import { invoiceContacts } from './nl/invoice-contacts.js';
import { purchaseOrders } from './nl/purchase-orders.js';
import { invoice, invoiceHistory, invoiceStatus, paymentWays, pdf } from './nl/invoices.js';
import { login, loginHelp } from './nl/login.js';
import { passwordReset } from './nl/password-reset.js';
import { payInvoice } from './nl/pay-invoice.js';
import { paymentMethod } from './nl/payment-method.js';
import { portal } from './nl/portal.js';
import { quotes } from './nl/quotes.js';
import { sessionGuard } from './nl/session-guard.js';
import { stripeProvider } from './nl/stripe-provider.js';
import { testProvider } from './nl/test-provider.js';

/** Dutch, whole: a missing text does not compile. */
export const nl: Catalogue = {
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
