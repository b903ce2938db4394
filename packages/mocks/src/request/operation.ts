/** What an operation is given and what it gives back: one function per row of the operation table. */
import type { Contract, OperationId } from '@corporate-billing/sdk/operations';
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
  : undefined;

/**
 * Everything one call may look at and touch. The call is a transaction: it runs synchronously on
 * the live state. Check first, change after: what was changed before a problem is thrown stays.
 *
 * `account`, `user` and `session` throw on operations that need no session.
 */
export interface Context<Op extends OperationId> {
  readonly operationId: Op;
  readonly state: State;
  readonly account: StoredAccount;
  readonly user: StoredUser;
  readonly session: StoredSession;
  /** Whether there is a session; only operations that work either way need to ask. */
  readonly signedIn: boolean;
  /** Path ids, checked against the contract's pattern. */
  readonly params: Parameter<Op, 'path'>;
  readonly query: Parameter<Op, 'query'>;
  /** The body, checked against the contract's schema. */
  readonly body: Body<Op>;
  readonly headers: Headers;
  /** The mock clock, ms since 1970. */
  readonly now: number;
  /** The same as RFC 3339 UTC. */
  readonly instant: string;
  /** The business date in the account's time zone; in UTC where nobody is signed in. */
  readonly today: string;
  /** Who calls, for rate limits: an address, or `page` in the in-page transports. */
  readonly client: string;
  /** The Idempotency-Key, on operations that need one. */
  readonly key: string | undefined;
  /** Where the portal lives, for links in mails. */
  readonly portalUrl: string;
  /** How a payment must end by the scenario or `failNext`, whatever the card says. */
  readonly forcedOutcome: PaymentOutcome | undefined;
  /** Puts a mail into the outbox. */
  mail(mail: Omit<Mail, 'mailId' | 'at' | 'accountId'>, accountId?: string): void;
  /** Writes one effect into the ledger. */
  record(entry: Omit<LedgerEntry, 'entryId' | 'at' | 'accountId' | 'userId' | 'key'>): void;
  /** `pay-1001`, `pay-1002`…; counts per prefix. */
  nextId(prefix: string): string;
  /** An unguessable-looking string that is the same for the same seed and calls. */
  secret(): string;
  /**
   * Compares If-Match with the entity tag; throws 412 with `current` as it would be read now.
   * Call it before anything is changed.
   */
  match(etag: string, current: unknown): void;
}

/** A JSON answer, or none. */
export interface PlainAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** With its quotes. JSON reads that give none get one made from the bytes. */
  readonly etag?: string;
  /** A session secret to keep in the client's cookie; `null` takes the cookie away. */
  readonly cookie?: string | null;
}

/** A PDF, rendered after the transaction: `render` must close over values, not over the state. */
export interface PdfAnswer {
  readonly status: 200;
  readonly fileName: string;
  readonly render: () => Promise<Uint8Array>;
}

export type Answer = PlainAnswer | PdfAnswer;

/** One operation. Failures are thrown: `throw problem('quote-expired')` from `problem.ts`. */
export type Handler<Op extends OperationId> = (context: Context<Op>) => Answer;

/** Some operations and what carries each out. */
export type Handlers = { readonly [Op in OperationId]?: Handler<Op> };
