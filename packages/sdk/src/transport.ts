import { onAbort } from './abort.js';
import type { Clock, Timers } from './clock.js';
import { createDeadline, type Deadline } from './deadline.js';
import type { Progress } from './download.js';
import { BillingError, isBillingError, refusedError, withContext } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { mayHaveTakenEffect } from './outcome.js';
import { own } from './own.js';
import { createPlatform } from './platform.js';
import { addressOf, type Input } from './request.js';
import { headerOf, readAnswer, type Answer } from './response.js';
import { createRetryPolicy, type RetryOptions } from './retry.js';
import { routeOf, type Route } from './routes.js';

/** What a hook is told about one sending. No bodies, no headers, nothing secret. */
export interface CallInfo {
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** 1 for the first sending. */
  readonly attempt: number;
  readonly status?: number;
  /** Milliseconds until the answer's head was there. */
  readonly duration?: number;
  readonly error?: BillingError;
}

/** For logging and metrics. One that throws changes nothing. */
export interface Hooks {
  onRequest?: (info: CallInfo) => unknown;
  onResponse?: (info: CallInfo) => unknown;
  onError?: (info: CallInfo) => unknown;
}

export interface TransportOptions {
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly locale?: string | undefined;
  readonly timeout?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly hooks?: Hooks | undefined;
}

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Proves for a call who is asking, and does so anew once when the proof is refused. */
export interface Authenticator {
  readonly credentials: NonNullable<RequestInit['credentials']>;
  /** Puts the proof into the headers. The signal ends the waiting for it. */
  prepare(route: Route, headers: Headers, signal: AbortSignal): Promise<void>;
  /**
   * Whether a refused call is worth sending again, with a new proof; `alreadyRetried` when it was
   * sent again before. May throw a better error.
   */
  refresh(
    route: Route,
    error: BillingError,
    alreadyRetried: boolean,
    signal: AbortSignal,
  ): Promise<boolean>;
}

export type Send = (
  operationId: OperationId,
  input: Input,
  options: SendOptions,
  authenticator: Authenticator,
) => Promise<Answer>;

const pdfTimeout = 120_000;
const paymentTimeout = 90_000;
const usualTimeout = 45_000;

function timeoutOf(operationId: OperationId, { answers }: Route): number {
  if (answers === 'pdf') return pdfTimeout;
  const isPayment = operationId === 'payInvoice' || operationId === 'confirmPayment';
  return isPayment ? paymentTimeout : usualTimeout;
}

/** The one way out to the network: everything `fetch` leaves to its caller is done here. */
export function createTransport(
  config: TransportOptions,
  timers: Timers,
  clock: Clock,
  closed: AbortSignal,
): Send {
  const policy = createRetryPolicy(config.retry ?? {}, timers);
  const platformInit = createPlatform();
  // Not `AbortSignal.any` for each call: it costs as much as all the rest of one.
  const underWay = new Set<Deadline>();
  onAbort(closed, () => {
    for (const { abort } of underWay) abort();
  });

  return async (operationId, givenInput, givenOptions, authenticator) => {
    const input = own(givenInput);
    const options = own(givenOptions);
    const route = routeOf(operationId);
    const { method } = route;
    const url = addressOf(config.baseUrl, route, operationId, input);
    const body = input.body === undefined ? null : jsonOf(input.body, operationId);
    const headers = headersOf(route, input, options, config.locale, operationId);
    const limit = options.timeout ?? config.timeout ?? timeoutOf(operationId, route);
    const deadline = createDeadline(operationId, limit, options.signal, timers);

    underWay.add(deadline);
    if (closed.aborted) deadline.abort();

    const tell = (name: keyof Hooks, info: Partial<CallInfo>) => {
      const hook = config.hooks?.[name];
      if (hook) runHook(hook, { operationId, method, url, attempt, ...info });
    };
    let attempt = 1;
    let isSent = false;
    let outcomeUnknown = false;

    const exchange = async (): Promise<Answer> => {
      isSent = false;
      await authenticator.prepare(route, headers, deadline.signal);
      const ended = deadline.error();
      if (ended) throw ended;
      const started = timers.now();
      tell('onRequest', {});
      // Looked up for each call: hosts and tests replace the global one later than we load.
      const send = config.fetch ?? globalThis.fetch;
      const init = own<RequestInit>({
        method,
        headers,
        credentials: authenticator.credentials,
        // A redirect would send a payment, or a password, somewhere else.
        redirect: 'manual',
        // Nobody's invoices stay in the disk cache of a shared machine.
        cache: 'no-store',
        signal: deadline.signal,
        body,
      });
      isSent = true;
      const response = await send(url, platformInit(init));
      clock.observe(headerOf(response, 'date') ?? null);
      tell('onResponse', { status: response.status, duration: timers.now() - started });
      return readAnswer(response, route, operationId, clock.now(), options.onProgress);
    };

    const explain = (thrown: unknown): BillingError => {
      const error = isBillingError(thrown)
        ? thrown
        : // `fetch` says TypeError for anything from a dead line to a CORS refusal.
          (deadline.error() ?? new BillingError({ kind: 'network', operationId, cause: thrown }));
      outcomeUnknown = method !== 'GET' && mayHaveTakenEffect(error, isSent, outcomeUnknown);
      // A copy: the error of a sign-in may have failed other calls as well, which have keys of theirs.
      return withContext(error, headers.get('idempotency-key') ?? undefined, outcomeUnknown);
    };

    let isRefreshed = false;
    let pause: number | undefined = 0;
    let hasFailed = true;
    try {
      for (;;) {
        let error: BillingError;
        try {
          if (pause > 0) await deadline.wait(pause);
          const answer = await deadline.race(exchange);
          policy.succeeded();
          hasFailed = false;
          return answer;
        } catch (thrown) {
          error = explain(thrown);
        }
        tell('onError', { error, ...(error.status && { status: error.status }) });
        const refresh = () => authenticator.refresh(route, error, isRefreshed, deadline.signal);
        const isWorthAnother = await deadline.race(refresh).catch((thrown: unknown) => {
          throw explain(thrown);
        });
        if (isWorthAnother) {
          isRefreshed = true;
          pause = 0;
        } else {
          pause = policy.pause(route, error, attempt);
          if (pause === undefined || pause >= deadline.left()) throw error;
          attempt++;
        }
      }
    } finally {
      deadline.stop(hasFailed);
      underWay.delete(deadline);
    }
  };
}

/**
 * The JSON of a body. Old libraries put a `toJSON` on every array, string and number, which would
 * write them as texts; only objects of classes of their own keep theirs.
 */
function jsonOf(body: unknown, operationId: string): string {
  try {
    return JSON.stringify(body, function (this: Record<string, unknown>, name, value: unknown) {
      const original = this[name];
      return isPlain(original) ? original : value;
    });
  } catch (error) {
    throw refusedError(operationId, 'the body cannot be written as JSON', error);
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function headersOf(
  { answers, keyed }: Route,
  input: Input,
  options: SendOptions,
  locale: string | undefined,
  operationId: string,
): Headers {
  const headers = headersGiven(input.headers, operationId);
  const isOwnKeyNeeded = keyed && !headers.has('Idempotency-Key');
  const ours = {
    Accept: `application/${answers === 'pdf' ? 'pdf' : 'json'}, application/problem+json`,
    'Accept-Language': locale,
    'Content-Type': input.body === undefined ? undefined : 'application/json',
    'If-Match': options.ifMatch,
    'If-None-Match': options.ifNoneMatch,
    'Idempotency-Key': options.idempotencyKey ?? (isOwnKeyNeeded ? newIdempotencyKey() : undefined),
  };
  for (const [name, value] of Object.entries(ours)) {
    if (value === undefined) continue;
    try {
      headers.set(name, value);
    } catch (error) {
      throw refusedError(operationId, `${name} holds signs that no header can carry`, error);
    }
  }
  return headers;
}

function headersGiven(given: Input['headers'], operationId: string): Headers {
  try {
    return new Headers(given);
  } catch (error) {
    throw refusedError(
      operationId,
      'headers must be names with texts that a header can carry',
      error,
    );
  }
}

function runHook(hook: (info: CallInfo) => unknown, info: CallInfo): void {
  try {
    void Promise.resolve(hook(info)).catch(() => undefined);
  } catch {
    // A broken logger must not break a payment.
  }
}
