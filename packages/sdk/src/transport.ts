import { onAbort } from './abort.js';
import type * as AfterSending from './after-sending.js';
import type { Call } from './call.js';
import type { Clock, Timers } from './clock.js';
import { createDeadline, type Deadline } from './deadline.js';
import { BillingError, isBillingError, withContext } from './errors.js';
import { mayHaveTakenEffect } from './outcome.js';
import { own } from './own.js';
import { createPlatform, headerOf } from './platform.js';
import type { CallInfo, Hooks } from './hooks.js';
import type { Answer } from './response.js';
import type { RetryOptions, RetryPolicy } from './retry.js';
import type { Route } from './routes.js';

export interface TransportOptions {
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly locale?: string | undefined;
  readonly timeout?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly hooks?: Hooks | undefined;
}

/** Proves for a call who is asking, and does so again once when the proof is refused. */
export interface Authenticator {
  readonly credentials: NonNullable<RequestInit['credentials']>;
  /** Puts the proof into the headers. The signal ends the wait for it. */
  prepare(route: Route, headers: Headers, signal: AbortSignal): Promise<void>;
  /**
   * Tells whether to send a refused call again with a new proof; `alreadyRetried` when it was sent
   * again before. It may throw a better error.
   */
  refresh(
    route: Route,
    error: BillingError,
    alreadyRetried: boolean,
    signal: AbortSignal,
  ): Promise<boolean>;
}

export type Send = (call: Call, authenticator: Authenticator) => Promise<Answer>;

const pdfTimeout = 120_000;
const paymentTimeout = 90_000;
const usualTimeout = 45_000;

const json = 'application/json, application/problem+json';
const accepted = { json, none: json, pdf: 'application/pdf, application/problem+json' };

function timeoutOf({ id, answers }: Route): number {
  if (answers === 'pdf') return pdfTimeout;
  const isPayment = id === 'payInvoice' || id === 'confirmPayment';
  return isPayment ? paymentTimeout : usualTimeout;
}

let rest: Promise<typeof AfterSending> | undefined;

/** Loads the code that reads answers. If it cannot be loaded, the next call tries again. */
export const loadRest = () =>
  (rest ??= import('./after-sending.js').catch((error: unknown) => {
    rest = undefined;
    throw error;
  }));

/** Sends every request of the package; it does everything that `fetch` leaves to its caller. */
export function createTransport(
  config: TransportOptions,
  timers: Timers,
  clock: Clock,
  closed: AbortSignal,
): Send {
  let policy: RetryPolicy | undefined;
  const policyOf = async () => {
    const { createRetryPolicy } = await loadRest();
    return (policy ??= createRetryPolicy(config.retry ?? {}, timers));
  };
  const platformInit = createPlatform();
  // `AbortSignal.any` for each call would cost as much as all the rest of one.
  const underWay = new Set<Deadline>();
  onAbort(closed, () => {
    for (const { abort } of underWay) abort();
  });

  return async ({ route, url, headers, body, options }, authenticator) => {
    const { id: operationId, method } = route;
    headers.set('Accept', accepted[route.answers]);
    if (config.locale !== undefined) headers.set('Accept-Language', config.locale);
    const limit = options.timeout ?? config.timeout ?? timeoutOf(route);
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
      const reader = loadRest();
      // A read is sent meanwhile. A write whose answer nobody could read must not be sent.
      reader.catch(() => undefined);
      if (method !== 'GET') await reader;
      const ended = deadline.error();
      if (ended) throw ended;
      const started = timers.now();
      tell('onRequest', {});
      // It is looked up for each call: hosts and tests replace the global one after we are loaded.
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
        body: body ?? null,
      });
      isSent = true;
      const response = await send(url, platformInit(init));
      if (typeof (response as Response | undefined)?.status !== 'number') {
        const cause = new TypeError('fetch gave no Response');
        throw new BillingError({ kind: 'parse', operationId, cause });
      }
      clock.observe(headerOf(response, 'date') ?? null);
      tell('onResponse', { status: response.status, duration: timers.now() - started });
      const { readAnswer } = await reader;
      return readAnswer(response, route, clock.now(), options.onProgress);
    };

    const explain = (thrown: unknown): BillingError => {
      const error = isBillingError(thrown)
        ? thrown
        : // `fetch` says TypeError for anything from a dead line to a CORS refusal.
          (deadline.error() ?? new BillingError({ kind: 'network', operationId, cause: thrown }));
      outcomeUnknown = method !== 'GET' && mayHaveTakenEffect(error, isSent, outcomeUnknown);
      // The error is copied: the error of a sign-in may have failed other calls as well, which have
      // keys of their own.
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
          policy?.succeeded();
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
          // Without this code, which is a part of the page that cannot be reached either, nothing
          // is repeated.
          const retry = await deadline.race(policyOf).catch(() => undefined);
          pause = retry?.pause(route, error, attempt);
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

function runHook(hook: (info: CallInfo) => unknown, info: CallInfo): void {
  try {
    void Promise.resolve(hook(info)).catch(() => undefined);
  } catch {
    // A broken logger must not break a payment.
  }
}
