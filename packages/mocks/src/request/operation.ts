/** The types of an operation's handler: one function for each row of the operation table. */
import type { Contract, OperationId } from '@corporate-billing/sdk/operations';
import type { ReceivedFile } from './file.js';
import type {
  LedgerEntry,
  Mail,
  PaymentOutcome,
  State,
  StoredAccount,
  StoredSession,
  StoredUser,
} from '../state/model.js';

type Parameter<Op extends OperationId, Place extends string> = Contract[Op] extends {
  parameters: Partial<Record<Place, infer Values>>;
}
  ? NonNullable<Values>
  : Readonly<Record<string, never>>;

type Body<Op extends OperationId> = Contract[Op] extends {
  requestBody: { content: { 'application/json': infer Value } };
}
  ? Value
  : Contract[Op] extends { requestBody: { content: { 'application/pdf': unknown } } }
    ? ReceivedFile
    : undefined;

/**
 * Everything that one call may read and change. The call is a transaction: it runs synchronously on
 * the live state. Check first and change afterwards: a change made before a problem is thrown
 * stays.
 *
 * `account`, `user` and `session` throw on operations that need no session.
 */
export interface Context<Op extends OperationId> {
  readonly operationId: Op;
  readonly state: State;
  readonly account: StoredAccount;
  readonly user: StoredUser;
  readonly session: StoredSession;
  /** Tells whether there is a session; only operations that work either way need to ask. */
  readonly signedIn: boolean;
  /** The ids of the path; they match the contract's pattern. */
  readonly params: Parameter<Op, 'path'>;
  readonly query: Parameter<Op, 'query'>;
  /** The body; it matches the contract's schema. */
  readonly body: Body<Op>;
  readonly headers: Headers;
  /** Chooses among the languages of a text by `Accept-Language`, else by the account's. */
  language(offered: readonly string[]): string;
  /** The mock clock shows this time, in ms since 1970. */
  readonly now: number;
  /** Gives the same time as RFC 3339 UTC. */
  readonly instant: string;
  /** The business date in the account's time zone, or in UTC where nobody is signed in. */
  readonly today: string;
  /** Identifies the caller for rate limits: an address, or `page` in the in-page transports. */
  readonly client: string;
  /** The Idempotency-Key of an operation that needs one. */
  readonly key: string | undefined;
  /** The portal's address, for links in mails. */
  readonly portalUrl: string;
  /** The end that a scenario or `failNext` prescribes for a payment, whatever the card says. */
  readonly forcedOutcome: PaymentOutcome | undefined;
  /** Puts a mail into the outbox. */
  mail(mail: Omit<Mail, 'mailId' | 'at' | 'accountId'>, accountId?: string): void;
  /** Writes one effect into the ledger. */
  record(entry: Omit<LedgerEntry, 'entryId' | 'at' | 'accountId' | 'userId' | 'key'>): void;
  /** Returns `pay-1001`, then `pay-1002`: each prefix has its own count. */
  nextId(prefix: string): string;
  /** Returns a string that looks random and is the same for the same seed and calls. */
  secret(): string;
  /**
   * Compares If-Match with the entity tag; throws a 412 whose `current` is the present
   * representation. Call it before you change anything. Some tags may name the same thing: it has
   * one in each language.
   */
  match(etags: string | readonly string[], current: { readonly etag: string }): void;
}

/** Holds an answer in JSON, or without a body. */
export interface PlainAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The path below the base URL where what was made can be read. */
  readonly location?: string;
  /** The entity tag with its quotes. A JSON read without one gets a tag made of its bytes. */
  readonly etag?: string;
  /** The language that was chosen for the texts. */
  readonly language?: string | undefined;
  /** A session secret for the client's cookie; `null` removes the cookie. */
  readonly cookie?: string | null;
  /**
   * Completes the body after the transaction; it must close over values, not over the state.
   */
  readonly complete?: () => Promise<unknown>;
}

/**
 * An answer as a PDF. It is rendered after the transaction: `render` must close over values, not
 * over the state.
 */
export interface PdfAnswer {
  readonly status: 200;
  readonly fileName: string;
  /** It is a PDF to look at unless this says another type, of a file to save. */
  readonly mediaType?: string;
  /** The entity tag with its quotes; it is made of the bytes unless this says it. */
  readonly etag?: string;
  /** Names the digest of the bytes in a header. */
  readonly digested?: boolean;
  readonly render: () => Promise<Uint8Array>;
}

export type Answer = PlainAnswer | PdfAnswer;

/**
 * Carries out one operation. It throws its failures: `throw problem('quote-expired')`, see
 * `contract/problem.ts`.
 */
export type Handler<Op extends OperationId> = (context: Context<Op>) => Answer;

/** The handlers of some operations. */
export type Handlers = { readonly [Op in OperationId]?: Handler<Op> };
