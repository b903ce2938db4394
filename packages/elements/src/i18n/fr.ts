import type { Language } from './catalogue.js';
import * as common from './fr/common.js';

const account = () => import('./fr/account.js');
const invoices = () => import('./fr/invoices.js');
const signIn = () => import('./fr/sign-in.js');

/** French: what every widget says, and what loads the rest. A missing text does not compile. */
export const fr: Language = {
  ...common,
  late: () => import('./fr/late.js'),
  accountOverview: () => import('./fr/account-overview.js'),
  accountServices: () => import('./fr/account-services.js'),
  billTo: account,
  invoiceContacts: account,
  portal: account,
  purchaseOrders: account,
  invoice: invoices,
  invoiceHistory: invoices,
  contactAttachments: () => import('./fr/contact-attachments.js'),
  dueDate: () => import('./fr/due-date.js'),
  documents: () => import('./fr/documents.js'),
  requestFiles: () => import('./fr/request-files.js'),
  creditNote: () => import('./fr/credit-note.js'),
  login: signIn,
  passwordReset: signIn,
  sessionGuard: signIn,
  payInvoice: () => import('./fr/pay-invoice.js'),
  paySeveral: () => import('./fr/pay-several.js'),
  paymentMethod: () => import('./fr/payment-method.js'),
  quotes: () => import('./fr/quotes.js'),
  statement: () => import('./fr/statement.js'),
  stripeProvider: () => import('./fr/stripe-provider.js'),
  testProvider: () => import('./fr/test-provider.js'),
};
