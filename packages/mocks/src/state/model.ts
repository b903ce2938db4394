/**
 * Everything the backend keeps, as plain JSON: it is cloned for `snapshot()` and written to the
 * given storage. Facts that follow from others (balance, overdue, expired, entity tags) are not
 * kept; the operations derive them.
 */
import type {
  Account,
  Attachment,
  BillTo,
  Capability,
  InvoiceContact,
  InvoiceDetails,
  Money,
  Payment,
  PaymentMethod,
  PurchaseOrder,
  QuoteDetails,
  Remittance,
  RequestAnswer,
  Seller,
  ServiceRequest,
  TaxNumber,
} from '@corporate-billing/sdk';

/** An answer cannot be changed by who reads it; what a backend keeps of it can. */
type Changeable<T> = { -readonly [Field in keyof T]: T[Field] };

/** Holds the whole memory of one backend. */
export interface State {
  /** Is raised when the shape changes; stored states of another version are dropped. */
  readonly version: number;
  scenario: Scenario;
  /** Lists what the scenario `conflict` has already changed. */
  disturbed: string[];
  plannedFailures: PlannedFailure[];
  clock: StoredClock;
  /**
   * The last number given out for each prefix: `nextId('pay')` gives `pay-1001`, then `pay-1002`.
   */
  counters: Record<string, number>;
  users: StoredUser[];
  accounts: StoredAccount[];
  sessions: StoredSession[];
  resets: StoredReset[];
  paymentTokens: StoredPaymentToken[];
  /**
   * The mock time (ms) at which the next processing payment settles; unset until it is looked for.
   */
  nextSettlement?: number;
  idempotency: Record<string, StoredAnswer>;
  /** The mock times (ms) of failed sign-ins, by `<user id>|<client>`. */
  failures: Record<string, number[]>;
  outbox: Mail[];
  ledger: LedgerEntry[];
  /** The session cookie of the in-page transports; it survives a reload here. */
  cookie?: string;
}

/** A seed holds the people who can sign in, and the companies they sign in for. */
export interface Seed {
  users: StoredUser[];
  accounts: StoredAccount[];
  /** The last numbers already given out, by prefix. */
  counters?: Record<string, number>;
}

/** The situations that `backend.use()` takes. */
export type Scenario =
  | 'default'
  | 'slow'
  | 'offline'
  | 'server-error'
  | 'rate-limited'
  | 'session-expired'
  | 'payment-declined'
  | 'payment-processing'
  | 'payment-answer-lost'
  | 'conflict'
  | 'step-up';

/** One `failNext()`: the next `times` calls of the operation fail with the code. */
export interface PlannedFailure {
  operationId: string;
  code: string;
  times: number;
}

/**
 * The mock clock shows `base` when the machine's clock shows `startedAt`; it is frozen without one.
 */
export interface StoredClock {
  base: number;
  startedAt: number | null;
}

/** A billing contact who can sign in. Two may share an account. */
export interface StoredUser {
  /** The User ID as the invoices print it; it is compared without regard to case. */
  userId: string;
  accountId: string;
  name: string;
  /** Password mails go to this address. */
  email: string;
  capabilities: Capability[];
  /** Comes from `hashPassword(userId, password)`; absent while the person never had a password. */
  passwordHash?: string;
}

/** A recipient of invoices; one from before the choice of attachments has the PDF. */
export type StoredContact = Changeable<Omit<InvoiceContact, 'etag'>>;

/** Holds one company with all its data. */
export interface StoredAccount {
  /** The account as getAccount answers it, without what depends on the person. */
  profile: Omit<Account, 'capabilities' | 'passwordRules'>;
  /** Sensitive operations ask for a recent sign-in. */
  stepUp: boolean;
  billTo: Changeable<Omit<BillTo, 'etag'>>;
  invoiceContacts: StoredContact[];
  purchaseOrders: StoredPurchaseOrder[];
  paymentMethod: StoredPaymentMethod;
  /** The bank details by country and currency; the reference is the account's standing one. */
  remittance: Remittance;
  /** The seller; absent in states that were stored before sellers existed. */
  seller?: Seller;
  /** The account's own tax numbers. */
  taxNumbers?: TaxNumber[];
  /** The usual rate of tax in hundredths of a percent; absent in states from before rates. */
  taxRate?: number;
  /** What the account wants to find its invoices by. */
  buyerReference?: string;
  quotes: StoredQuote[];
  invoices: StoredInvoice[];
  /** Stand apart, because nothing of them is ever paid; absent where there are none. */
  creditNotes?: StoredInvoice[];
  requests: StoredRequest[];
  /** The files of requests and answers; absent where there are none. */
  attachments?: StoredAttachment[];
}

/** Files are named by their ids. */
export type StoredRequest = ServiceRequest & {
  attachmentIds?: string[];
  answer?: Omit<RequestAnswer, 'attachments'> & { attachmentIds: string[] };
};

export type StoredAttachment = Attachment & {
  sha256: string;
  /** The bytes in base64; larger files are kept in memory alone. */
  content?: string;
  /** It comes with the seed, and stays. */
  isOurs?: true;
  /** The mock time (ms) since which it waits for its request. */
  waitsSince?: number;
};

/** `active` and `expired` follow from the expiration date. */
export type StoredPurchaseOrder = Changeable<Omit<PurchaseOrder, 'state' | 'etag'>>;

/** The kinds and brands are those the account may use; each read makes the mandate offer. */
export type StoredPaymentMethod = Changeable<Omit<PaymentMethod, 'etag' | 'mandateOffer'>> & {
  /** The card on file behaves like this when it is charged; `succeeded` unless set. */
  outcome?: PaymentOutcome;
};

/** `expired` follows from `validThrough`: a stored quote that nobody decided stays `pending`. */
export type StoredQuote = Changeable<
  Omit<QuoteDetails, 'status' | 'etag' | 'purchaseOrderRequired'>
> & {
  status: 'pending' | 'accepted' | 'rejected' | 'withdrawn';
  /** The purchase order number that was given at acceptance. */
  purchaseOrderNumber?: string;
  orderNumber?: string;
  invoiceNumber?: string;
};

/** Status, overdue, balance and payable follow from total, payments and the day. */
export type StoredInvoice = Omit<
  InvoiceDetails,
  'status' | 'overdue' | 'balance' | 'payable' | 'payments'
> & { payments: StoredPayment[] };

export type StoredPayment = Changeable<Payment> & {
  /** The call that made the payment carried this Idempotency-Key. */
  key?: string;
  /** The mock time (ms) at which a processing payment settles. */
  settlesAt?: number;
  /** The receipt names this person, who made it. */
  userId?: string;
};

export type PaymentOutcome =
  'succeeded' | 'declined' | 'authentication-required' | 'processing' | 'expired';

/** A token of the pretended payment provider; it serves once. */
export interface StoredPaymentToken {
  paymentToken: string;
  accountId: string;
  kind: 'card' | 'directDebit';
  outcome: PaymentOutcome;
  display: PaymentMethod['display'];
  used: boolean;
}

/** A session. It is kept under a hash of its secret, which only the cookie or token holds. */
export interface StoredSession {
  /** Is `fingerprint(secret)`. */
  id: string;
  kind: 'cookie' | 'bearer';
  userId: string;
  /** This time and the next two are of the mock clock, in ms. */
  createdAt: number;
  lastSeenAt: number;
  authenticatedAt: number;
  /** A scenario or a planned failure ended it early. */
  expired?: boolean;
  /** Sensitive operations ask for the password first, whatever the age of the sign-in. */
  confirmAgain?: boolean;
}

/** A mailed password link; it serves once. */
export interface StoredReset {
  /** Is `fingerprint(token)`. */
  id: string;
  userId: string;
  expiresAt: number;
}

/** The first answer to an Idempotency-Key; it is given again. */
export interface StoredAnswer {
  at: number;
  bodyHash: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** A mail that would have been sent. */
export interface Mail {
  mailId: string;
  /** The mock time is written in RFC 3339. */
  at: string;
  kind:
    | 'password-reset'
    | 'invoice-copy'
    | 'invoice-issued'
    | 'payment-receipt'
    | 'payment-method-changed'
    | 'invoice-contacts-changed';
  accountId: string;
  to: string[];
  subject: string;
  text: string;
  /** The link to press, if there is one: a reset mail has `<portal>#reset=<token>`. */
  link?: string;
  /** The names of attached files. */
  attachments?: string[];
}

/** One effect. Tests compare the list of these with what should have happened. */
export interface LedgerEntry {
  entryId: string;
  /** The mock time is written in RFC 3339. */
  at: string;
  kind:
    | 'payment-created'
    | 'payment-settled'
    | 'payment-failed'
    | 'quote-accepted'
    | 'quote-rejected'
    | 'invoice-issued'
    | 'payment-method-changed'
    | 'bill-to-changed'
    | 'contact-added'
    | 'contact-changed'
    | 'contact-removed'
    | 'purchase-order-added'
    | 'purchase-order-changed'
    | 'request-submitted'
    | 'password-changed';
  accountId: string;
  /** The number of the invoice, quote, payment or contact it happened to. */
  subject: string;
  userId?: string;
  amount?: Money;
  paymentId?: string;
  /** The Idempotency-Key of the call, if it had one. */
  key?: string;
}
