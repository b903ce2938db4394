import type { Changes } from './changes.js';
import type { Timers } from './clock.js';
import type { Body, CallInput, CallOutput, CallRest, Downloads, OptionsOf } from './contract.js';
import type { SessionCredentials } from './credentials.js';
import type { Download } from './download.js';
import type { OperationId } from './generated/operations.js';
import type {
  Account,
  Attachment,
  BillTo,
  BillToInput,
  BusinessDate,
  DocumentFormat,
  Invoice,
  InvoiceContact,
  InvoiceContactInput,
  InvoiceContactUpdate,
  InvoiceDetails,
  PasswordRules,
  Payment,
  PaymentInput,
  PaymentMethod,
  PaymentMethodInput,
  PaymentsInput,
  PurchaseOrder,
  PurchaseOrderInput,
  Quote,
  QuoteAcceptance,
  QuoteDetails,
  QuoteRejection,
  Remittance,
  RequestInput,
  RequestTopic,
  ServiceRequest,
  ServiceRequestDetails,
  Session,
  Statement,
} from './models.js';
import type { RetryOptions } from './retry.js';
import type { Hooks } from './hooks.js';
import type { CommonOptions, CurrentOptions } from './options.js';

export interface BillingOptions {
  /** The API's address, `https://billing.example.com/v1`; in a page also `/billing/v1`. */
  readonly baseUrl: string;
  /** `cookieSession()` is used unless this is given. */
  readonly session?: SessionCredentials | undefined;
  /** Is used in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The language of the API's own texts (`Accept-Language`), as a BCP 47 tag. */
  readonly locale?: string | undefined;
  /**
   * The milliseconds that every call may take, in place of 45,000 (payments 90,000, PDFs 120,000,
   * files to send 300,000).
   */
  readonly timeout?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly hooks?: Hooks | undefined;
  /** Sources of time and chance, to fake them in tests. */
  readonly timers?: Partial<Timers> | undefined;
}

/** `listPayments` lists all payments of the invoice, or the one made with an idempotency key. */
export interface ListPaymentsOptions extends CommonOptions {
  readonly key?: string | undefined;
}

/** `since` is the first day of the entries, 90 days ago unless it is given. */
export type StatementOptions = OptionsOf<'getStatement'> & { readonly since?: BusinessDate };

/** The client. Every method resolves with data or rejects with one `BillingError`. */
export interface Billing {
  readonly session: {
    /** Asks the server who is signed in; resolves to `null` when nobody is. */
    current: (options?: CurrentOptions) => Promise<Session | null>;
    /**
     * The person who is signed in, as last heard: `null` for nobody, `undefined` while nobody has
     * asked.
     */
    readonly known: Session | null | undefined;
    /**
     * The time at which the session ends unless it is used, in milliseconds on the scale of
     * `billing.now()`.
     */
    readonly expiresAt: number | undefined;
    /** Fails with `invalid-credentials`, `invalid-user-id`, or `too-many-requests`. Never retried. */
    signIn: (credentials: Body<'signIn'>, options?: OptionsOf<'signIn'>) => Promise<Session>;
    /** Fails when the server cannot be reached: the person is then still signed in. */
    signOut: (options?: OptionsOf<'signOut'>) => Promise<void>;
    /** Uses the session, so that it lasts another idle time. */
    extend: (options?: OptionsOf<'extendSession'>) => Promise<Session>;
    /** Gives the password again, for acts that answered `reauthentication-required`. */
    confirm: (
      proof: Body<'confirmIdentity'>,
      options?: OptionsOf<'confirmIdentity'>,
    ) => Promise<Session>;
    /** Answers alike whether the User ID exists or not; the mail goes to the stored address. */
    requestPasswordReset: (
      who: Body<'requestPasswordReset'>,
      options?: OptionsOf<'requestPasswordReset'>,
    ) => Promise<void>;
    /** Fails with `reset-link-expired`, or with the rules broken in `fieldErrors`. Signs nobody in. */
    resetPassword: (
      reset: Body<'resetPassword'>,
      options?: OptionsOf<'resetPassword'>,
    ) => Promise<void>;
    /** Returns what a new password must satisfy; it needs no session. */
    passwordRules: (options?: OptionsOf<'getPasswordRules'>) => Promise<PasswordRules>;
  };
  readonly account: {
    get: (options?: OptionsOf<'getAccount'>) => Promise<Account>;
  };
  readonly quotes: {
    list: (options?: OptionsOf<'listQuotes'>) => Promise<readonly Quote[]>;
    get: (quoteNumber: string, options?: OptionsOf<'getQuote'>) => Promise<QuoteDetails>;
    /**
     * Cannot be undone. Give the quote's `etag` as `ifMatch`, so that a changed price is never
     * accepted unseen.
     */
    accept: (
      quoteNumber: string,
      acceptance: QuoteAcceptance,
      options: OptionsOf<'acceptQuote'>,
    ) => Promise<CallOutput<'acceptQuote'>>;
    /** This cannot be undone. Give the quote's `etag` as `ifMatch`. */
    reject: (
      quoteNumber: string,
      rejection: QuoteRejection,
      options: OptionsOf<'rejectQuote'>,
    ) => Promise<QuoteDetails>;
    downloadPdf: Downloads<'getQuotePdf', [quoteNumber: string]>;
  };
  readonly invoices: {
    /** Returns the newest 20 by issue date, never more. */
    list: (options?: OptionsOf<'listInvoices'>) => Promise<readonly Invoice[]>;
    get: (invoiceNumber: string, options?: OptionsOf<'getInvoice'>) => Promise<InvoiceDetails>;
    /**
     * Pays at once, by card. Give an `idempotencyKey` of your own and keep it until the outcome is
     * known: after a lost answer (`kind` other than `problem`) find the payment by it with
     * `listPayments`, or send the same again; the invoice is not paid twice. Read the payment's
     * `status`: `authentication-required` wants `confirmPayment`.
     */
    pay: (
      invoiceNumber: string,
      payment: PaymentInput,
      options?: OptionsOf<'payInvoice'>,
    ) => Promise<Payment>;
    /**
     * Pays several invoices with one payment, all or nothing; everything else is as for `pay`. The
     * payment's `amount` is the sum, and `listPayments` of each invoice finds its part by the key.
     * `amount-exceeds-balance` names what changed in `fieldErrors`: `allocations.0.amount`.
     */
    payMany: (payment: PaymentsInput, options?: OptionsOf<'payInvoices'>) => Promise<Payment>;
    /** Hands over the provider's `result` after the bank's challenge. */
    confirmPayment: (
      paymentId: string,
      proof: Body<'confirmPayment'>,
      options?: OptionsOf<'confirmPayment'>,
    ) => Promise<Payment>;
    /** Always asks the server: an earlier answer must not decide whether a payment exists. */
    listPayments: (
      invoiceNumber: string,
      options?: ListPaymentsOptions,
    ) => Promise<readonly Payment[]>;
    /** Mails the PDF to the invoice contacts. */
    sendCopy: (invoiceNumber: string, options?: OptionsOf<'sendInvoiceCopy'>) => Promise<void>;
    /** A whole one as `{ blob }`, or with `{ as: 'stream' }` while it arrives as `{ stream }`. */
    downloadPdf: Downloads<'getInvoicePdf', [invoiceNumber: string]>;
    /**
     * Gets one of the invoice's `documents` and compares it with the SHA-256 there before it is handed
     * over. Fails with `document-altered` (`kind` `parse`) where the bytes are others, with `not-found`
     * for a format that the invoice does not list.
     */
    downloadDocument: (
      invoiceNumber: string,
      format: DocumentFormat,
      options?: OptionsOf<'getInvoiceDocument'>,
    ) => Promise<Download>;
    /** Works for settled payments; fails with `not-found` for others. */
    downloadReceipt: Downloads<'getReceiptPdf', [paymentId: string]>;
    /** Returns what is owed by age, from all invoices, and the entries `since` a day. */
    statement: (options?: StatementOptions) => Promise<Statement>;
    downloadStatement: Downloads<'getStatementPdf', [], { readonly since?: BusinessDate }>;
  };
  readonly paymentMethod: {
    get: (options?: OptionsOf<'getPaymentMethod'>) => Promise<PaymentMethod>;
    /**
     * Give the method's `etag` as `ifMatch`. Card and debit data travel as the provider's token
     * only.
     */
    update: (
      method: PaymentMethodInput,
      options: OptionsOf<'updatePaymentMethod'>,
    ) => Promise<PaymentMethod>;
  };
  readonly remittance: {
    /** Says where to pay by transfer or check, and the reference to quote. */
    get: (options?: OptionsOf<'getRemittanceDetails'>) => Promise<Remittance>;
  };
  readonly billTo: {
    get: (options?: OptionsOf<'getBillTo'>) => Promise<BillTo>;
    /**
     * Give the `etag` that was read as `ifMatch`. The country must be the stored one
     * (`country-not-editable`).
     */
    update: (billTo: BillToInput, options: OptionsOf<'updateBillTo'>) => Promise<BillTo>;
  };
  readonly invoiceContacts: {
    list: (options?: OptionsOf<'listInvoiceContacts'>) => Promise<readonly InvoiceContact[]>;
    /** Fails with `contact-exists` or `contact-limit-reached`. */
    add: (
      contact: InvoiceContactInput,
      options?: OptionsOf<'addInvoiceContact'>,
    ) => Promise<InvoiceContact>;
    /** Changes what the mails to an address carry. Give the contact's `etag` as `ifMatch`. */
    update: (
      contactId: string,
      contact: InvoiceContactUpdate,
      options: OptionsOf<'updateInvoiceContact'>,
    ) => Promise<InvoiceContact>;
    /** Fails with `main-contact` for the main billing contact, who stays. */
    remove: (contactId: string, options?: OptionsOf<'removeInvoiceContact'>) => Promise<void>;
  };
  readonly purchaseOrders: {
    list: (options?: OptionsOf<'listPurchaseOrders'>) => Promise<readonly PurchaseOrder[]>;
    get: (
      purchaseOrderId: string,
      options?: OptionsOf<'getPurchaseOrder'>,
    ) => Promise<PurchaseOrder>;
    /** Fails with `purchase-order-exists`. */
    add: (
      order: PurchaseOrderInput,
      options?: OptionsOf<'addPurchaseOrder'>,
    ) => Promise<PurchaseOrder>;
    /** Give the purchase order's `etag` as `ifMatch`. */
    update: (
      purchaseOrderId: string,
      order: Body<'updatePurchaseOrder'>,
      options: OptionsOf<'updatePurchaseOrder'>,
    ) => Promise<PurchaseOrder>;
  };
  readonly requests: {
    /** Lists what Corporate Account Services can be asked for. */
    topics: (options?: OptionsOf<'listRequestTopics'>) => Promise<readonly RequestTopic[]>;
    list: (options?: OptionsOf<'listRequests'>) => Promise<readonly ServiceRequest[]>;
    /** Returns one request with its attachments and, once there is one, its answer. */
    get: (requestId: string, options?: OptionsOf<'getRequest'>) => Promise<ServiceRequestDetails>;
    submit: (
      request: RequestInput,
      options?: OptionsOf<'submitRequest'>,
    ) => Promise<ServiceRequest>;
    /**
     * Sends a file that goes with a request: `submit` takes its id in `attachmentIds`. A PDF, PNG or
     * JPEG of at most 10 MB, told by its first bytes; anything else fails with
     * `unsupported-media-type` or `content-too-large` before it is sent.
     */
    attach: (file: Blob, options?: OptionsOf<'addAttachment'>) => Promise<Attachment>;
    /** Gets a file of a request or of its answer. */
    downloadAttachment: (
      attachmentId: string,
      options?: OptionsOf<'getAttachment'>,
    ) => Promise<Download>;
  };
  readonly taxForms: {
    /** Works for United States accounts only; fails with `not-found` for others. */
    downloadW9: Downloads<'getW9', []>;
  };
  /**
   * Calls any operation of the contract by its `operationId`, typed from it; bodies are as they
   * travel.
   */
  call: <K extends OperationId>(
    operationId: K,
    input: CallInput<K>,
    ...options: CallRest<K>
  ) => Promise<CallOutput<K>>;
  /** Returns the server's time, in milliseconds since the epoch. */
  now: () => number;
  /** Returns today's business date (`YYYY-MM-DD`) by the server's clock in an IANA time zone. */
  today: (timeZone: string) => string;
  /**
   * `change` fires when data of some groups is no longer as it was read, here or in another tab.
   */
  addEventListener: Changes['addEventListener'];
  removeEventListener: Changes['removeEventListener'];
  /** Ends what is under way and releases everything; later calls reject as `aborted`. */
  close: () => void;
}
