import { commonWords, errorWords } from '../../packages/elements/src/i18n/common.words.js';
import { lateErrorWords } from '../../packages/elements/src/i18n/late-error.words.js';
import { accountOverviewWords } from '../../packages/elements/src/widgets/account-overview/account-overview.words.js';
import { accountServicesWords } from '../../packages/elements/src/widgets/account-services/account-services.words.js';
import { addressWords } from '../../packages/elements/src/address/address.words.js';
import { billToWords } from '../../packages/elements/src/widgets/billto-form/billto-form.words.js';
import { billToEditWords } from '../../packages/elements/src/widgets/billto-form/billto-edit.words.js';
import { invoiceContactsWords } from '../../packages/elements/src/widgets/invoice-contacts/invoice-contacts.words.js';
import { contactAttachmentsWords } from '../../packages/elements/src/widgets/invoice-contacts/contact-attachments.words.js';
import { purchaseOrdersWords } from '../../packages/elements/src/widgets/purchase-orders/purchase-orders.words.js';
import { loginWords } from '../../packages/elements/src/widgets/login/login.words.js';
import { loginHelpWords } from '../../packages/elements/src/session/login-help.words.js';
import { invoiceWords } from '../../packages/elements/src/widgets/invoice/invoice.words.js';
import { creditNoteWords } from '../../packages/elements/src/widgets/invoice/credit-note.words.js';
import { dueDateWords } from '../../packages/elements/src/widgets/invoice/due-date.words.js';
import { requestFilesWords } from '../../packages/elements/src/widgets/account-services/request-files.words.js';
import { documentsWords } from '../../packages/elements/src/ui/documents.words.js';
import { invoiceStatusWords } from '../../packages/elements/src/ui/invoice-status.words.js';
import { historyListWords } from '../../packages/elements/src/widgets/invoice-history/history-list.words.js';
import { invoiceHistoryWords } from '../../packages/elements/src/widgets/invoice-history/invoice-history.words.js';
import { payInvoiceWords } from '../../packages/elements/src/widgets/pay-invoice/pay-invoice.words.js';
import { statementWords } from '../../packages/elements/src/widgets/invoice-history/statement.words.js';
import { paySeveralWords } from '../../packages/elements/src/widgets/pay-invoice/several-payment.words.js';
import { paymentMethodWords } from '../../packages/elements/src/widgets/payment-method/payment-method.words.js';
import { paymentWaysWords } from '../../packages/elements/src/payment/payment-ways.words.js';
import { passwordResetWords } from '../../packages/elements/src/widgets/password-reset/password-reset.words.js';
import { pdfWords } from '../../packages/elements/src/ui/pdf.words.js';
import { portalWords } from '../../packages/elements/src/widgets/portal/portal.words.js';
import { quotesWords } from '../../packages/elements/src/widgets/quotes/quotes.words.js';
import { sessionGuardWords } from '../../packages/elements/src/session/session-dialog.words.js';
import { stripeProviderWords } from '../../packages/elements/src/providers/stripe.words.js';
import { testProviderWords } from '../../packages/elements/src/providers/test.words.js';
import type { Catalogue } from '../../packages/elements/src/i18n/catalogue.js';

/** All English words as one catalogue; in the sources they stand beside each widget. */
export const english: Catalogue = {
  common: commonWords,
  errors: { ...errorWords, ...lateErrorWords },
  accountOverview: accountOverviewWords,
  accountServices: accountServicesWords,
  address: addressWords,
  billTo: billToWords,
  billToEdit: billToEditWords,
  invoiceContacts: invoiceContactsWords,
  contactAttachments: contactAttachmentsWords,
  purchaseOrders: purchaseOrdersWords,
  login: loginWords,
  loginHelp: loginHelpWords,
  invoice: invoiceWords,
  creditNote: creditNoteWords,
  documents: documentsWords,
  requestFiles: requestFilesWords,
  dueDate: dueDateWords,
  invoiceStatus: invoiceStatusWords,
  invoiceHistory: { ...invoiceHistoryWords, ...historyListWords },
  payInvoice: payInvoiceWords,
  paySeveral: paySeveralWords,
  statement: statementWords,
  paymentMethod: paymentMethodWords,
  paymentWays: paymentWaysWords,
  passwordReset: passwordResetWords,
  pdf: pdfWords,
  portal: portalWords,
  quotes: quotesWords,
  sessionGuard: sessionGuardWords,
  stripeProvider: stripeProviderWords,
  testProvider: testProviderWords,
};
