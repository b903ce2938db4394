import type { Language } from './catalogue.js';
import * as common from './de/common.js';

const account = () => import('./de/account.js');
const invoices = () => import('./de/invoices.js');
const signIn = () => import('./de/sign-in.js');

/** German: what every widget says, and what loads the rest. A missing text does not compile. */
export const de: Language = {
  ...common,
  late: () => import('./de/late.js'),
  accountOverview: () => import('./de/account-overview.js'),
  accountServices: () => import('./de/account-services.js'),
  billTo: account,
  invoiceContacts: account,
  portal: account,
  purchaseOrders: account,
  invoice: invoices,
  invoiceHistory: invoices,
  contactAttachments: () => import('./de/contact-attachments.js'),
  dueDate: () => import('./de/due-date.js'),
  documents: () => import('./de/documents.js'),
  requestFiles: () => import('./de/request-files.js'),
  creditNote: () => import('./de/credit-note.js'),
  login: signIn,
  passwordReset: signIn,
  sessionGuard: signIn,
  payInvoice: () => import('./de/pay-invoice.js'),
  paySeveral: () => import('./de/pay-several.js'),
  paymentMethod: () => import('./de/payment-method.js'),
  quotes: () => import('./de/quotes.js'),
  statement: () => import('./de/statement.js'),
  stripeProvider: () => import('./de/stripe-provider.js'),
  testProvider: () => import('./de/test-provider.js'),
};
