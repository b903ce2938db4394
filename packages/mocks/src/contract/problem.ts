/** Problems (RFC 9457), and the only table that says which status a code has. */

/** One broken rule of a body; `pointer` is a JSON pointer such as `/email`. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** So many calls are answered in so many seconds. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

export interface ProblemOptions {
  /**
   * Overrides the status where a code comes with more than one: a body that is not JSON is a 400.
   */
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** Lists the methods there are; a 405 sends them as `Allow`. */
  readonly allow?: string;
  /** The wait in seconds; it is also sent as `Retry-After`. */
  readonly retryAfter?: number;
  /** A 429 says which limit was met. */
  readonly limit?: Limit;
  /** The reason a payment was declined, as `Payment.failureCode` names it. */
  readonly failureCode?: string;
  /** A 412 sends the representation as it is now. */
  readonly current?: unknown;
  /** The entity tag of `current`, including its quotes. */
  readonly etag?: string;
}

const known = {
  'idempotency-key-missing': [400, 'An Idempotency-Key is required'],
  'not-signed-in': [401, 'Not signed in'],
  'session-expired': [401, 'The session has ended'],
  'invalid-credentials': [401, 'Invalid User ID/password'],
  'payment-declined': [402, 'The payment was declined'],
  csrf: [403, 'The request does not come from this session'],
  forbidden: [403, 'Not allowed'],
  'reauthentication-required': [403, 'A recent sign-in is required'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'Method not allowed'],
  'session-changed': [409, 'Another person is signed in'],
  'request-in-progress': [409, 'The first request with this key is still running'],
  'quote-expired': [409, 'The quote has expired'],
  'quote-not-pending': [409, 'The quote has already been decided'],
  'contact-exists': [409, 'The contact exists already'],
  'contact-limit-reached': [409, 'The limit of invoice contacts is reached'],
  'main-contact': [409, 'The main contact cannot be removed'],
  'purchase-order-exists': [409, 'The purchase order exists already'],
  'amount-exceeds-balance': [409, 'The amount is more than can be paid'],
  'reset-link-expired': [410, 'The link has expired or was used'],
  'content-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body is not JSON'],
  'precondition-failed': [412, 'It has changed since it was read'],
  'invalid-user-id': [422, 'Invalid User ID'],
  'validation-failed': [422, 'Some values are not valid'],
  'country-not-editable': [422, 'The country cannot be changed here'],
  'purchase-order-required': [422, 'A purchase order number is required'],
  'mixed-currencies': [422, 'A payment has one currency'],
  'no-card-on-file': [422, 'There is no card on file'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used for another request'],
  'precondition-required': [428, 'An If-Match header is required'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Internal error'],
  unavailable: [503, 'Temporarily unavailable'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof known;

/** Tells whether the backend knows the code; steering from outside asks this. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(known, code);

/** A failure of the contract; the request pipeline turns it into an answer. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(options.detail ?? known[code][1]);
    this.name = 'Problem';
    this.status = options.status ?? known[code][0];
  }

  get title(): string {
    return this.options.title ?? known[this.code][1];
  }

  /**
   * An unknown number gets the same sentence always, so that it does not tell whose number it is.
   */
  get detail(): string | undefined {
    const usual = this.code === 'not-found' ? 'There is nothing under this number.' : undefined;
    return this.options.detail ?? usual;
  }
}

/** `throw problem('quote-expired', { detail: … })`. */
export const problem = (code: ProblemCode, options?: ProblemOptions): Problem =>
  new Problem(code, options);

/** Answers 400: the body cannot be looked at at all. */
export const unreadable = (detail: string): Problem =>
  problem('validation-failed', { status: 400, title: 'The request could not be read', detail });
