/**
 * What the backend keeps. Everything here is plain JSON: it is cloned for `snapshot()`, and written
 * to the storage the maker gave. Facts that follow from others (balance, overdue, expired, entity
 * tags) are not kept; the operations work them out.
 */
import type {
  Account,
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
  Seller,
  ServiceRequest,
  TaxNumber,
} from '@corporate-billing/sdk';

/** The whole memory of one backend. */
export interface State {
  /** Raised when the shape changes; stored states of another version are dropped. */
  readonly version: number;
  scenario: Scenario;
  /** What the scenario `conflict` has already changed behind somebody's back. */
  disturbed: string[];
  plannedFailures: PlannedFailure[];
  clock: StoredClock;
  /** Last number given out, by prefix: `nextId('pay')` gives `pay-1001`, then `pay-1002`. */
  counters: Record<string, number>;
  users: StoredUser[];
  accounts: StoredAccount[];
  sessions: StoredSession[];
  resets: StoredReset[];
  paymentTokens: StoredPaymentToken[];
  /** When the next processing payment settles (mock clock, ms); unknown until looked for. */
  nextSettlement?: number;
  idempotency: Record<string, StoredAnswer>;
  /** Times (mock clock, ms) of failed sign-ins, by `<user id>|<client>`. */
  failures: Record<string, number[]>;
  outbox: Mail[];
  ledger: LedgerEntry[];
  /** The session cookie of the in-page transports, so that a session survives a reload. */
  cookie?: string;
}

/** What a seed gives: who can sign in, and the companies they sign in for. */
export interface Seed {
  users: StoredUser[];
  accounts: StoredAccount[];
  /** Last numbers already given out, by prefix. */
  counters?: Record<string, number>;
}

/** What `backend.use()` takes. */
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

/** The mock clock: `base` is its time when the machine's was `startedAt`; frozen without one. */
export interface StoredClock {
  base: number;
  startedAt: number | null;
}

/** A billing contact who can sign in. Two may share an account. */
export interface StoredUser {
  /** As printed on the invoices; compared without regard to case. */
  userId: string;
  accountId: string;
  name: string;
  /** Where password mails go. */
  email: string;
  capabilities: Capability[];
  /** From `hashPassword(userId, password)`; absent while the person never had one. */
  passwordHash?: string;
}

/** One company, with all that is its own. */
export interface StoredAccount {
  /** The account as told by getAccount, without what depends on the person. */
  profile: Omit<Account, 'capabilities' | 'passwordRules'>;
  /** Whether sensitive operations ask for a recent sign-in. */
  stepUp: boolean;
  billTo: Omit<BillTo, 'etag'>;
  invoiceContacts: InvoiceContact[];
  purchaseOrders: StoredPurchaseOrder[];
  paymentMethod: StoredPaymentMethod;
  /** Bank details by country and currency; the reference is the account's standing one. */
  remittance: Remittance;
  /** Who sells to it; absent in states that were stored before there was one. */
  seller?: Seller;
  /** Under which its tax offices know it. */
  taxNumbers?: TaxNumber[];
  quotes: StoredQuote[];
  invoices: StoredInvoice[];
  requests: ServiceRequest[];
}

/** `active` and `expired` follow from the expiration date. */
export type StoredPurchaseOrder = Omit<PurchaseOrder, 'state' | 'etag'>;

/** `allowedKinds`, `acceptedBrands` as the account may use them; the mandate offer is made per read. */
export type StoredPaymentMethod = Omit<PaymentMethod, 'etag' | 'mandateOffer'> & {
  /** How the card on file behaves when it is charged; `succeeded` unless said otherwise. */
  outcome?: PaymentOutcome;
};

/** `expired` follows from `validThrough`: a stored quote that nobody decided stays `pending`. */
export type StoredQuote = Omit<QuoteDetails, 'status' | 'etag' | 'purchaseOrderRequired'> & {
  status: 'pending' | 'accepted' | 'rejected' | 'withdrawn';
  /** The purchase order number given at acceptance. */
  purchaseOrderNumber?: string;
  orderNumber?: string;
  invoiceNumber?: string;
};

/** Status, overdue, balance and payable follow from total, payments and the day. */
export type StoredInvoice = Omit<
  InvoiceDetails,
  'status' | 'overdue' | 'balance' | 'payable' | 'payments'
> & { payments: StoredPayment[] };

export type StoredPayment = Payment & {
  /** The Idempotency-Key of the call that made it. */
  key?: string;
  /** When a processing payment settles (mock clock, ms). */
  settlesAt?: number;
  /** Who made it, for the receipt. */
  userId?: string;
};

export type PaymentOutcome =
  'succeeded' | 'declined' | 'authentication-required' | 'processing' | 'expired';

/** What the pretend payment provider gave out; it serves once. */
export interface StoredPaymentToken {
  paymentToken: string;
  accountId: string;
  kind: 'card' | 'directDebit';
  outcome: PaymentOutcome;
  display: PaymentMethod['display'];
  used: boolean;
}

/** A signed-in person; kept under a hash of its secret, which only the cookie or token holds. */
export interface StoredSession {
  /** `fingerprint(secret)`. */
  id: string;
  kind: 'cookie' | 'bearer';
  userId: string;
  /** Mock clock, ms, all three. */
  createdAt: number;
  lastSeenAt: number;
  authenticatedAt: number;
  /** Ended ahead of its time, by a scenario or a planned failure. */
  expired?: boolean;
  /** Sensitive operations ask for the password first, whatever the age of the sign-in. */
  confirmAgain?: boolean;
}

/** A mailed password link; single use. */
export interface StoredReset {
  /** `fingerprint(token)`. */
  id: string;
  userId: string;
  expiresAt: number;
}

/** The first answer to an Idempotency-Key, to be given again. */
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
  /** RFC 3339, mock clock. */
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
  /** The link to press, where there is one: a reset mail's `<portal>#reset=<token>`. */
  link?: string;
  /** Names of attached files. */
  attachments?: string[];
}

/** One effect, once: the book tests compare what happened with. */
export interface LedgerEntry {
  entryId: string;
  /** RFC 3339, mock clock. */
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
    | 'contact-removed'
    | 'purchase-order-added'
    | 'purchase-order-changed'
    | 'request-submitted'
    | 'password-changed';
  accountId: string;
  /** What it happened to: an invoice, quote, payment, contact… number. */
  subject: string;
  userId?: string;
  amount?: Money;
  paymentId?: string;
  /** The Idempotency-Key of the call, where there was one. */
  key?: string;
}
