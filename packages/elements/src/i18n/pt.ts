import type { Language } from './catalogue.js';
import * as common from './pt/common.js';

const account = () => import('./pt/account.js');
const invoices = () => import('./pt/invoices.js');
const signIn = () => import('./pt/sign-in.js');

/** Portuguese: what every widget says, and what loads the rest. A missing text does not compile. */
export const pt: Language = {
  ...common,
  late: () => import('./pt/late.js'),
  accountOverview: () => import('./pt/account-overview.js'),
  accountServices: () => import('./pt/account-services.js'),
  billTo: account,
  invoiceContacts: account,
  portal: account,
  purchaseOrders: account,
  invoice: invoices,
  invoiceHistory: invoices,
  contactAttachments: () => import('./pt/contact-attachments.js'),
  dueDate: () => import('./pt/due-date.js'),
  documents: () => import('./pt/documents.js'),
  requestFiles: () => import('./pt/request-files.js'),
  creditNote: () => import('./pt/credit-note.js'),
  login: signIn,
  passwordReset: signIn,
  sessionGuard: signIn,
  payInvoice: () => import('./pt/pay-invoice.js'),
  paySeveral: () => import('./pt/pay-several.js'),
  paymentMethod: () => import('./pt/payment-method.js'),
  quotes: () => import('./pt/quotes.js'),
  statement: () => import('./pt/statement.js'),
  stripeProvider: () => import('./pt/stripe-provider.js'),
  testProvider: () => import('./pt/test-provider.js'),
};
