import type { Language } from './catalogue.js';
import * as common from './es/common.js';

const account = () => import('./es/account.js');
const invoices = () => import('./es/invoices.js');
const signIn = () => import('./es/sign-in.js');

/** Spanish: what every widget says, and what loads the rest. A missing text does not compile. */
export const es: Language = {
  ...common,
  late: () => import('./es/late.js'),
  accountOverview: () => import('./es/account-overview.js'),
  accountServices: () => import('./es/account-services.js'),
  billTo: account,
  invoiceContacts: account,
  portal: account,
  purchaseOrders: account,
  invoice: invoices,
  invoiceHistory: invoices,
  contactAttachments: () => import('./es/contact-attachments.js'),
  dueDate: () => import('./es/due-date.js'),
  documents: () => import('./es/documents.js'),
  requestFiles: () => import('./es/request-files.js'),
  creditNote: () => import('./es/credit-note.js'),
  login: signIn,
  passwordReset: signIn,
  sessionGuard: signIn,
  payInvoice: () => import('./es/pay-invoice.js'),
  paySeveral: () => import('./es/pay-several.js'),
  paymentMethod: () => import('./es/payment-method.js'),
  quotes: () => import('./es/quotes.js'),
  statement: () => import('./es/statement.js'),
  stripeProvider: () => import('./es/stripe-provider.js'),
  testProvider: () => import('./es/test-provider.js'),
};
