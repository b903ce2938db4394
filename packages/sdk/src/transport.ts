import type { Clock, Timers } from './clock.js';
import { createDeadline, type Deadline } from './deadline.js';
import type { Progress } from './download.js';
import { BillingError, isBillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { addressOf, newKey, type Input } from './request.js';
import { readAnswer, type Answer } from './response.js';
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

/** Who vouches for a call: puts its proof into the headers, mends it once when it is refused. */
export interface Authority {
  readonly credentials: RequestCredentials;
  prepare(route: Route, headers: Headers): Promise<void>;
  /**
   * Whether a refused request is worth sending again; `mended` when it was sent again already.
   * May throw a better error.
   */
  recover(route: Route, error: BillingError, mended: boolean): Promise<boolean>;
}

export type Send = (
  operationId: OperationId,
  input: Input,
  options: SendOptions,
  authority: Authority,
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
  // Not `AbortSignal.any` for each call: it costs as much as all the rest of one.
  const underWay = new Set<Deadline>();
  closed.addEventListener('abort', () => {
    for (const { leave } of underWay) leave();
  });

  return async (operationId, input, options, authority) => {
    const route = routeOf(operationId);
    const { method } = route;
    const url = addressOf(config.baseUrl, route, operationId, input);
    const body = input.body === undefined ? null : JSON.stringify(input.body);
    const headers = headersOf(route, input, options, config.locale);
    const limit = options.timeout ?? config.timeout ?? timeoutOf(operationId, route);
    const deadline = createDeadline(operationId, limit, options.signal, timers);

    underWay.add(deadline);
    if (closed.aborted) deadline.leave();

    const tell = (name: keyof Hooks, info: Partial<CallInfo>) => {
      const hook = config.hooks?.[name];
      if (hook) runHook(hook, { operationId, method, url, attempt, ...info });
    };
    const exchange = async (): Promise<Answer> => {
      await authority.prepare(route, headers);
      deadline.signal.throwIfAborted();
      const started = timers.now();
      tell('onRequest', {});
      // Looked up for each call: hosts and tests replace the global one later than we load.
      const send = config.fetch ?? globalThis.fetch;
      const response = await send(url, {
        method,
        headers,
        credentials: authority.credentials,
        // A redirect would send a payment, or a password, somewhere else.
        redirect: 'error',
        // Nobody's invoices stay in the disk cache of a shared machine.
        cache: 'no-store',
        signal: deadline.signal,
        body,
      });
      clock.observe(response.headers.get('date'));
      tell('onResponse', { status: response.status, duration: timers.now() - started });
      return readAnswer(response, route, operationId, clock.now(), options.onProgress);
    };

    let attempt = 1;
    let mended = false;
    let pause: number | undefined = 0;
    try {
      for (;;) {
        try {
          if (pause > 0) await deadline.wait(pause);
          const answer = await deadline.race(exchange);
          policy.succeeded();
          return answer;
        } catch (thrown) {
          const error = explain(thrown, operationId, deadline);
          tell('onError', { error, ...(error.status && { status: error.status }) });
          if (await deadline.race(() => authority.recover(route, error, mended))) {
            mended = true;
            pause = 0;
          } else {
            pause = policy.pause(route, error, attempt);
            if (pause === undefined || pause >= deadline.left()) throw error;
            attempt++;
          }
        }
      }
    } finally {
      deadline.stop();
      underWay.delete(deadline);
    }
  };
}

function headersOf(
  { answers, keyed }: Route,
  input: Input,
  options: SendOptions,
  locale: string | undefined,
): Headers {
  const headers = new Headers(input.headers);
  const isOwnKeyNeeded = keyed && !headers.has('Idempotency-Key');
  const ours = {
    Accept: `application/${answers === 'pdf' ? 'pdf' : 'json'}, application/problem+json`,
    'Accept-Language': locale,
    'Content-Type': input.body === undefined ? undefined : 'application/json',
    'If-Match': options.ifMatch,
    'If-None-Match': options.ifNoneMatch,
    'Idempotency-Key': options.idempotencyKey ?? (isOwnKeyNeeded ? newKey() : undefined),
  };
  for (const [name, value] of Object.entries(ours)) {
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

function explain(thrown: unknown, operationId: OperationId, deadline: Deadline): BillingError {
  if (isBillingError(thrown)) return thrown;
  // `fetch` says TypeError for anything from a dead line to a CORS refusal; it cannot tell more.
  return deadline.verdict() ?? new BillingError({ kind: 'network', operationId, cause: thrown });
}

function runHook(hook: (info: CallInfo) => unknown, info: CallInfo): void {
  try {
    void Promise.resolve(hook(info)).catch(() => undefined);
  } catch {
    // A broken logger must not break a payment.
  }
}
