import type { Language } from './catalogue.js';
import * as common from './it/common.js';

const account = () => import('./it/account.js');
const invoices = () => import('./it/invoices.js');
const signIn = () => import('./it/sign-in.js');

/** Italian: what every widget says, and what loads the rest. A missing text does not compile. */
export const it: Language = {
  ...common,
  late: () => import('./it/late.js'),
  accountOverview: () => import('./it/account-overview.js'),
  accountServices: () => import('./it/account-services.js'),
  billTo: account,
  invoiceContacts: account,
  portal: account,
  purchaseOrders: account,
  invoice: invoices,
  invoiceHistory: invoices,
  contactAttachments: () => import('./it/contact-attachments.js'),
  dueDate: () => import('./it/due-date.js'),
  documents: () => import('./it/documents.js'),
  requestFiles: () => import('./it/request-files.js'),
  creditNote: () => import('./it/credit-note.js'),
  login: signIn,
  passwordReset: signIn,
  sessionGuard: signIn,
  payInvoice: () => import('./it/pay-invoice.js'),
  paySeveral: () => import('./it/pay-several.js'),
  paymentMethod: () => import('./it/payment-method.js'),
  quotes: () => import('./it/quotes.js'),
  statement: () => import('./it/statement.js'),
  stripeProvider: () => import('./it/stripe-provider.js'),
  testProvider: () => import('./it/test-provider.js'),
};
