import type { Problem } from './models.js';
import { own } from './own.js';

/**
 * What sort of failure it was: `problem` the API said no, or the call could not be sent as it was
 * given, `network` no answer came, `timeout` the deadline passed, `aborted` the caller (or `close()`)
 * stopped it, `parse` an answer came that is not what the contract promises.
 */
export type BillingErrorKind = 'problem' | 'network' | 'timeout' | 'aborted' | 'parse';

/**
 * Says what is wrong with one field. Key your own words by `code`; `message` is English text, never
 * HTML.
 */
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

export interface BillingErrorInit {
  kind: BillingErrorKind;
  operationId: string;
  /** Says in English, for the developer, what happened and what to do. */
  message?: string;
  code?: string;
  status?: number | undefined;
  problem?: Problem | undefined;
  fieldErrors?: Readonly<Record<string, FieldError>>;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  retryable?: boolean;
  idempotencyKey?: string | undefined;
  outcomeUnknown?: boolean;
  current?: unknown;
  cause?: unknown;
}

// Found by symbol, because a page may hold two copies of this package.
const brand = Symbol.for('corporate-billing.error');

const usualMessages: Readonly<Record<BillingErrorKind, string>> = {
  problem: 'the API refused',
  network: 'no answer came',
  timeout: 'no answer came in time',
  aborted: 'stopped by its caller or by close()',
  parse: 'the answer is not what the contract promises',
};

/** Every method rejects with this one error. */
export class BillingError extends Error {
  readonly kind!: BillingErrorKind;
  /** The problem's stable code (`payment-declined`), else the kind. Key your texts by it. */
  readonly code!: string;
  /** The HTTP status, when an answer came. */
  readonly status!: number | undefined;
  /** Holds the API's own words (RFC 9457), if it gave any. */
  readonly problem!: Problem | undefined;
  /** What is wrong with which field, by its path in the body: `postalCode`, `addressLines.0`. */
  readonly fieldErrors!: Readonly<Record<string, FieldError>>;
  /** The number that support asks for: the API's, or a gateway's `X-Request-Id`. */
  readonly requestId!: string | undefined;
  /** The seconds to wait, as the server asked; at most a day. */
  readonly retryAfter!: number | undefined;
  /** Tells whether the same call, sent again unchanged (with the same key), may succeed. */
  readonly retryable!: boolean;
  /** The key the write was sent with, even where the client made it. Repeat or look up by it. */
  readonly idempotencyKey!: string | undefined;
  /**
   * A write was sent, and no answer tells whether it took effect. Look it up, or send it again with
   * the same `idempotencyKey`; never with a new one.
   */
  readonly outcomeUnknown!: boolean;
  /** A 412 brings the present representation, with its new `etag`. */
  readonly current!: unknown;
  readonly operationId!: string;

  constructor(init: BillingErrorInit) {
    const { message, cause, ...told } = own(init);
    const { kind, operationId, code = kind } = told;
    super(message ?? `${operationId}: ${usualMessages[kind]} (${code})`, { cause });
    // Each property is defined and none assigned: a page may have put one on `Object.prototype`, and
    // where the built-ins are frozen, nothing can be assigned that `Error.prototype` has.
    const properties = {
      status: undefined,
      problem: undefined,
      fieldErrors: {},
      requestId: undefined,
      retryAfter: undefined,
      retryable: kind !== 'problem' && kind !== 'aborted',
      idempotencyKey: undefined,
      outcomeUnknown: false,
      current: undefined,
      ...told,
      name: 'BillingError',
      code,
    };
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(properties));
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Tells whether something caught is a `BillingError`, from this or any other copy of the package.
 */
export function isBillingError(error: unknown): error is BillingError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** The caller (or `close()`) stopped it. */
export function abortedError(operationId: string, cause?: unknown): BillingError {
  return new BillingError({ kind: 'aborted', operationId, cause });
}

/** Another person is signed in than when this call began, so it was not carried out. */
export function sessionChangedError(operationId: string): BillingError {
  return new BillingError({ kind: 'problem', code: 'session-changed', operationId });
}

/**
 * The call, or an option, cannot be used as it was given, and nothing was sent. It is a `problem` with
 * the code the API gives to what it cannot accept: whoever shows errors needs no sixth kind, and
 * sending the same again cannot help.
 */
export function refusedError(operationId: string, why: string, cause?: unknown): BillingError {
  return new BillingError({
    kind: 'problem',
    code: 'validation-failed',
    operationId,
    message: `${operationId}: ${why} (validation-failed)`,
    cause: cause ?? new TypeError(why),
  });
}

/** Tells whether the server says that nobody is signed in (any more). */
export const isSignedOut = (error: unknown): boolean =>
  isBillingError(error) && /^(not-signed-in|session-expired)$/.test(error.code);

/**
 * Makes the error of a call that threw: its own, or its deadline's, or else no answer came, because
 * `fetch` says `TypeError` for anything from a dead line to a CORS refusal.
 */
export const explained = (
  operationId: string,
  deadline: { error(): BillingError | undefined },
  thrown: unknown,
): BillingError =>
  isBillingError(thrown)
    ? thrown
    : (deadline.error() ?? new BillingError({ kind: 'network', operationId, cause: thrown }));
