import type { TextSource } from './text.js';
import type { AddressWords } from '../address/address.words.js';
import type { BillToEditWords } from '../widgets/billto-form/billto-edit.words.js';
import type { BillToWords } from '../widgets/billto-form/billto-form.words.js';
import type { ContactAttachmentsWords } from '../widgets/invoice-contacts/contact-attachments.words.js';
import type { InvoiceContactsWords } from '../widgets/invoice-contacts/invoice-contacts.words.js';
import type { PurchaseOrdersWords } from '../widgets/purchase-orders/purchase-orders.words.js';
import type { AccountOverviewWords } from '../widgets/account-overview/account-overview.words.js';
import type { AccountServicesWords } from '../widgets/account-services/account-services.words.js';
import type { CommonWords, errorWords, ErrorWords } from './common.words.js';
import type { LateErrorWords } from './late-error.words.js';
import type { RequestFilesWords } from '../widgets/account-services/request-files.words.js';
import type { StatementWords } from '../widgets/invoice-history/statement.words.js';
import type { StripeProviderWords } from '../providers/stripe.words.js';
import type { TestProviderWords } from '../providers/test.words.js';
import type { PaymentWaysWords } from '../payment/payment-ways.words.js';
import type { PdfWords } from '../ui/pdf.words.js';
import type { InvoiceHistoryWords } from '../widgets/invoice-history/invoice-history.words.js';
import type { InvoiceStatusWords } from '../ui/invoice-status.words.js';
import type { CreditNoteWords } from '../widgets/invoice/credit-note.words.js';
import type { DueDateWords } from '../widgets/invoice/due-date.words.js';
import type { DocumentsWords } from '../ui/documents.words.js';
import type { InvoiceWords } from '../widgets/invoice/invoice.words.js';
import type { LoginHelpWords } from '../session/login-help.words.js';
import type { LoginWords } from '../widgets/login/login.words.js';
import type { PasswordResetWords } from '../widgets/password-reset/password-reset.words.js';
import type { PayInvoiceWords } from '../widgets/pay-invoice/pay-invoice.words.js';
import type { PaySeveralWords } from '../widgets/pay-invoice/several-payment.words.js';
import type { PaymentMethodWords } from '../widgets/payment-method/payment-method.words.js';
import type { PortalWords } from '../widgets/portal/portal.words.js';
import type { QuotesWords } from '../widgets/quotes/quotes.words.js';
import type { SessionGuardWords } from '../session/session-dialog.words.js';

/**
 * All texts of the library, by group. English stands beside each widget; other languages hold all
 * groups.
 */
export interface Words {
  common: CommonWords;
  errors: ErrorWords;
  accountOverview: AccountOverviewWords;
  accountServices: AccountServicesWords;
  address: AddressWords;
  billTo: BillToWords;
  billToEdit: BillToEditWords;
  contactAttachments: ContactAttachmentsWords;
  invoiceContacts: InvoiceContactsWords;
  purchaseOrders: PurchaseOrdersWords;
  login: LoginWords;
  loginHelp: LoginHelpWords;
  invoice: InvoiceWords;
  creditNote: CreditNoteWords;
  documents: DocumentsWords;
  dueDate: DueDateWords;
  invoiceStatus: InvoiceStatusWords;
  invoiceHistory: InvoiceHistoryWords;
  payInvoice: PayInvoiceWords;
  paySeveral: PaySeveralWords;
  paymentMethod: PaymentMethodWords;
  paymentWays: PaymentWaysWords;
  passwordReset: PasswordResetWords;
  pdf: PdfWords;
  portal: PortalWords;
  quotes: QuotesWords;
  requestFiles: RequestFilesWords;
  sessionGuard: SessionGuardWords;
  statement: StatementWords;
  stripeProvider: StripeProviderWords;
  testProvider: TestProviderWords;
}

export type CatalogueGroup = keyof Words;

/**
 * What a language holds for some words: texts as data, `{holes}` and plural forms included, so that a
 * translator's tool reads them. A function with the values of the holes is taken as well.
 */
export type Translation<W> = {
  [Key in keyof W]: W[Key] extends string
    ? string
    : W[Key] extends (...values: infer Values) => string
      ? TextSource | ((...values: Values) => string)
      : Translation<W[Key]>;
};

/** Holds every text of the library in one language. */
export type Catalogue = Translation<Words>;

/** What is said only when two people changed the same thing. */
type ConflictKey =
  | 'changedElsewhereTitle'
  | 'changedElsewhereText'
  | 'loadNewValues'
  | 'conflictTitle'
  | 'conflictText'
  | 'conflictMerged'
  | 'conflictTaken'
  | 'yours'
  | 'theirs';

export type EarlyCommon = Omit<Catalogue['common'], ConflictKey>;
export type LateCommon = Pick<Catalogue['common'], ConflictKey>;

/** What failures mean that any read may meet. */
export type EarlyErrors = Translation<typeof errorWords>;

/** What failures mean that only certain acts meet. */
export type LateErrors = Translation<LateErrorWords>;

/** The groups that come with the first file of a language, because most widgets say them. */
type AtOnce = 'invoiceStatus' | 'paymentWays';

/** The groups that come along with one that a widget asks for before them. */
type Along = 'address' | 'billToEdit' | 'loginHelp' | 'pdf';

/**
 * A language as it is loaded: what most widgets say, and a function for each other group, which loads
 * the file that holds it.
 */
export type Language = Pick<Catalogue, AtOnce> & {
  readonly common: EarlyCommon;
  readonly errors: EarlyErrors;
  readonly late: () => Promise<{ readonly common: LateCommon; readonly errors: LateErrors }>;
} & {
  readonly [G in Exclude<CatalogueGroup, AtOnce | Along | 'common' | 'errors'>]: () => Promise<
    Pick<Catalogue, G>
  >;
};

/** What a widget asks a language for; `late` adds to `common` and `errors` what failures need. */
export type LoadedGroup = CatalogueGroup | 'late';

/** A host's own words replace some texts: `{ login: { signIn: 'Log in' } }`. */
export type MessageOverrides = { [G in CatalogueGroup]?: Partial<Catalogue[G]> };
