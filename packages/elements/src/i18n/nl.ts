import type { Language } from './catalogue.js';
import * as common from './nl/common.js';

const account = () => import('./nl/account.js');
const invoices = () => import('./nl/invoices.js');
const signIn = () => import('./nl/sign-in.js');

/** Dutch: what every widget says, and what loads the rest. A missing text does not compile. */
export const nl: Language = {
  ...common,
  late: () => import('./nl/late.js'),
  accountOverview: () => import('./nl/account-overview.js'),
  accountServices: () => import('./nl/account-services.js'),
  billTo: account,
  invoiceContacts: account,
  portal: account,
  purchaseOrders: account,
  invoice: invoices,
  invoiceHistory: invoices,
  contactAttachments: () => import('./nl/contact-attachments.js'),
  dueDate: () => import('./nl/due-date.js'),
  documents: () => import('./nl/documents.js'),
  requestFiles: () => import('./nl/request-files.js'),
  creditNote: () => import('./nl/credit-note.js'),
  login: signIn,
  passwordReset: signIn,
  sessionGuard: signIn,
  payInvoice: () => import('./nl/pay-invoice.js'),
  paySeveral: () => import('./nl/pay-several.js'),
  paymentMethod: () => import('./nl/payment-method.js'),
  quotes: () => import('./nl/quotes.js'),
  statement: () => import('./nl/statement.js'),
  stripeProvider: () => import('./nl/stripe-provider.js'),
  testProvider: () => import('./nl/test-provider.js'),
};
