import type { Problem } from './models.js';

/**
 * What sort of failure it was: `problem` the API said no, `network` no answer came, `timeout` the
 * deadline passed, `aborted` the caller (or `close()`) stopped it, `parse` an answer came that is
 * not what the contract promises.
 */
export type BillingErrorKind = 'problem' | 'network' | 'timeout' | 'aborted' | 'parse';

/** What is wrong with one field, keyed for your own words; `message` is English text, never HTML. */
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

export interface BillingErrorInit {
  kind: BillingErrorKind;
  operationId: string;
  code?: string;
  status?: number | undefined;
  problem?: Problem | undefined;
  retryAfter?: number | undefined;
  retryable?: boolean;
  cause?: unknown;
}

// Found by symbol, because a page may hold two copies of this package.
const brand = Symbol.for('corporate-billing.error');

/** The one error every method rejects with. */
export class BillingError extends Error {
  readonly kind: BillingErrorKind;
  /** The problem's stable code (`payment-declined`), else the kind. Key your texts by it. */
  readonly code: string;
  /** The HTTP status, when an answer came. */
  readonly status: number | undefined;
  /** The API's own words (RFC 9457), when it gave any. */
  readonly problem: Problem | undefined;
  /** What is wrong with which field, by its path in the body: `postalCode`, `addressLines.0`. */
  readonly fieldErrors: Readonly<Record<string, FieldError>>;
  /** The number to quote to support. */
  readonly requestId: string | undefined;
  /** Seconds to wait, as the server asked; at most a day. */
  readonly retryAfter: number | undefined;
  /** Whether the same call, sent again unchanged (with the same key), may succeed. */
  readonly retryable: boolean;
  /** On 412: the thing as it is now, with its new `etag`. */
  readonly current: unknown;
  readonly operationId: string;

  constructor(init: BillingErrorInit) {
    const { kind, operationId, status, problem } = init;
    const code = init.code ?? problem?.code ?? kind;
    const said = problem?.title ?? 'failed';
    super(`${operationId}: ${said} (${code})`, { cause: init.cause });
    this.name = 'BillingError';
    this.kind = kind;
    this.code = code;
    this.status = status;
    this.problem = problem;
    this.fieldErrors = fieldErrorsOf(problem);
    this.requestId = problem?.requestId;
    this.retryAfter = init.retryAfter;
    this.retryable = init.retryable ?? (kind !== 'problem' && kind !== 'aborted');
    this.current = (problem as { current?: unknown } | undefined)?.current;
    this.operationId = operationId;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether something caught is a `BillingError`, from this or any other copy of the package. */
export function isBillingError(error: unknown): error is BillingError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** The caller (or `close()`) stopped it. */
export function abortedError(operationId: string, cause?: unknown): BillingError {
  return new BillingError({ kind: 'aborted', operationId, cause });
}

/** Somebody else is signed in than when this call began, so it was not carried out. */
export function sessionChangedError(operationId: string): BillingError {
  return new BillingError({ kind: 'problem', code: 'session-changed', operationId });
}

function fieldErrorsOf(problem: Problem | undefined): Record<string, FieldError> {
  const errors: unknown = problem?.errors;
  if (!Array.isArray(errors)) return {};
  // A gateway's own list of errors is of another form; what it says of no field is left out.
  const told = (errors as (Partial<FieldError & { pointer: string }> | null)[]).filter(
    (one): one is FieldError & { pointer: string } => typeof one?.pointer === 'string',
  );
  return Object.fromEntries(
    told.map(({ pointer, code, message }) => [fieldPath(pointer), { code, message }]),
  );
}

/** From a JSON pointer (`/addressLines/0`) to the name a form knows (`addressLines.0`). */
function fieldPath(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.');
}
