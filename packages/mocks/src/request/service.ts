/**
 * Carries one request through its life: arrival, the time it takes, the transaction, the answer.
 */
import { attachmentLimit } from '@corporate-billing/sdk/rules';
import { timeOf, type Timers } from '../state/clock.js';
import { findCaller } from './guards.js';
import { pageJar, type Jar } from '../state/jar.js';
import { isSettlementDue, settleDue } from '../rules/payments.js';
import type { Handlers } from './operation.js';
import { answer, type Arrival } from './pipeline.js';
import { Problem, problem, unreadable } from '../contract/problem.js';
import { plainResponse, problemReply, toResponse, type Envelope, type Reply } from './reply.js';
import { isTooLarge, tooLarge } from './body.js';
import { fileTooLarge } from './file.js';
import { apiPath, isKnownPath, route, type Route } from './router.js';
import {
  isPlanned,
  losesAnswer,
  slowness,
  takePlanned,
  type FailureCode,
} from '../state/scenarios.js';
import type { State } from '../state/model.js';
import { NotKeptError, type Store } from '../state/store.js';

/** The ways in differ in these. */
export interface Ways {
  /** Keeps the session cookie; in pages and in Node the backend has a jar of its own. */
  readonly jar?: Jar;
  /** Identifies the caller for rate limits. */
  readonly client?: string;
  /** Tells which origins may write besides the API's own. */
  readonly isAllowedOrigin?: (origin: string) => boolean;
}

export interface Service {
  /**
   * Answers the request. Rejects with a TypeError, as `fetch` does, where the scenario lets the
   * network fail.
   */
  handle(request: Request, ways?: Ways): Promise<Response>;
  /** Tells whether the address belongs to the API. */
  takes(request: Request): boolean;
}

export interface ServiceOptions {
  readonly timers: Timers;
  readonly seed: string;
  readonly latency: number;
  readonly baseUrl: string | undefined;
  readonly portalUrl: string;
  /** Each answer is held against the contract as it goes out. */
  readonly checkAnswers: boolean;
  /** The functions that carry out the operations. */
  readonly handlers: Required<Handlers>;
}

/** The facts about a call before it takes effect. */
interface Start {
  readonly requestId: string;
  readonly planned?: FailureCode | undefined;
  readonly isUnreachable?: boolean;
  /** Another call with the same idempotency key is not answered yet. */
  readonly isTwin?: boolean;
  /** The idempotency key that is blocked until the call is answered. */
  readonly running?: string;
}

/** The time somebody was last seen may stay in memory this long, in ms of the mock clock. */
const seenKeptEvery = 5 * 60_000;

const nobody: Jar = { read: () => undefined, write: () => undefined };

/** `fetch` fails like this; browsers word it differently and programs must not read the words. */
const networkFailure = () => new TypeError('Failed to fetch (by the scenario of the mock backend)');

/** Answers requests from one store. Calls with the same idempotency key are told from each other. */
export class StoreService implements Service {
  /** The idempotency keys of calls that are not answered yet. */
  readonly #running = new Set<string>();
  readonly #keeps: (state: State, call: Call) => boolean;
  #requests = 1000;

  constructor(
    private readonly store: Store,
    private readonly options: ServiceOptions,
  ) {
    this.#keeps = createKeeping((state) => this.#timeIn(state));
  }

  async handle(request: Request, ways: Ways = {}): Promise<Response> {
    const call = await read(request, ways, this.options.baseUrl);
    return untilAborted(this.#workChecked(call), request.signal);
  }

  takes(request: Request): boolean {
    const { baseUrl } = this.options;
    const path = apiPath(new URL(request.url), baseUrl);
    if (path === undefined) return false;
    return baseUrl !== undefined || isKnownPath(path);
  }

  #timeIn(state: State): number {
    return timeOf(state.clock, this.options.timers.now());
  }

  async #workChecked(call: Call): Promise<Response> {
    const response = await this.#work(call);
    if (!this.options.checkAnswers || call.route instanceof Problem) return response;
    // The schemas of all answers weigh more than the rest of a backend in a page.
    const { checked } = await import('./checked.js');
    return checked(response, call.route.operationId, this.#timeIn(this.store.read()));
  }

  async #work(call: Call): Promise<Response> {
    const { store } = this;
    const delay = this.options.latency + slowness(store.read().scenario);
    const isKept = (state: State) => this.#keeps(state, call);
    let start: Start | undefined;
    try {
      if (delay > 0) {
        start = await store.run((state) => this.#begin(state, call), isKept);
        await new Promise<void>((resolve) => this.options.timers.setTimeout(resolve, delay));
      }
      const early = start;
      const { reply, now, requestId } = await store.run(
        (state) => {
          start = early ?? this.#begin(state, call);
          return { ...this.#finish(state, call, start), requestId: start.requestId };
        },
        (state) => early?.planned !== undefined || isKept(state),
      );
      const ifNoneMatch = call.headers.get('If-None-Match');
      return await rendered(reply, { requestId, now, isRead: call.isRead, ifNoneMatch });
    } catch (error) {
      if (!(error instanceof NotKeptError)) throw error;
      return notKept(error, start?.requestId ?? 'none', this.#timeIn(store.read()));
    } finally {
      if (start?.running !== undefined) this.#running.delete(start.running);
    }
  }

  #begin(state: State, call: Call): Start {
    const requestId = `req-${String(++this.#requests)}`;
    if (call.route instanceof Problem) return { requestId };
    const planned = takePlanned(state, call.route.operationId);
    if (state.scenario === 'offline' || planned === 'network') {
      return { requestId, planned, isUnreachable: true };
    }
    const key = runningKey(state, call, call.route, this.#timeIn(state));
    if (key === undefined) return { requestId, planned };
    if (this.#running.has(key)) return { requestId, planned, isTwin: true };
    this.#running.add(key);
    return { requestId, planned, running: key };
  }

  #finish(state: State, call: Call, start: Start): { reply: Reply; now: number } {
    const now = this.#timeIn(state);
    settleDue(state, now);
    const { requestId, planned, isUnreachable, isTwin } = start;
    if (isUnreachable) throw networkFailure();
    const route = isTwin ? problem('request-in-progress', { retryAfter: 1 }) : call.route;
    if (route instanceof Problem) return { reply: problemReply(route, requestId), now };
    const { portalUrl, seed, handlers } = this.options;
    const jar = call.jarOf(state);
    const reply = answer(state, {
      ...call,
      ...{ route, jar, now, requestId, planned, portalUrl, seed, handlers },
    });
    if (losesAnswer(state, route.operationId, planned)) throw networkFailure();
    return { reply, now };
  }
}

/**
 * Makes the function that tells whether a call is written to the storage: a read only where it has
 * an effect, and once in a while for the sake of idle times.
 */
function createKeeping(timeNow: (state: State) => number): (state: State, call: Call) => boolean {
  /** The mock time when the traces of reads (who was last seen when) were last written. */
  let keptAt: number | undefined;
  return (state, { isRead, route }) => {
    const now = timeNow(state);
    keptAt ??= now;
    const hasEffect =
      !isRead ||
      isSettlementDue(state, now) ||
      (!(route instanceof Problem) && isPlanned(state, route.operationId));
    if (!hasEffect && now - keptAt < seenKeptEvery) return false;
    keptAt = now;
    return true;
  };
}

/** Makes the response of a reply; a PDF that cannot be made becomes a problem. */
const rendered = (reply: Reply, envelope: Envelope): Promise<Response> =>
  toResponse(reply, envelope).catch((error: unknown) => {
    const detail = `The pretend backend could not make the PDF: ${String(error)}`;
    const failure = problem('internal', { detail });
    return toResponse(problemReply(failure, envelope.requestId), envelope);
  });

/** The storage could not keep the change: it has not happened, and may be tried again. */
const notKept = ({ message }: NotKeptError, requestId: string, now: number): Response =>
  plainResponse(
    problemReply(problem('unavailable', { detail: message, retryAfter: 5 }), requestId),
    requestId,
    now,
  );

/** A request that is read to its end before anything is locked. */
interface Call extends Pick<
  Arrival,
  'url' | 'headers' | 'text' | 'bytes' | 'client' | 'isAllowedOrigin'
> {
  readonly route: Route | Problem;
  readonly isRead: boolean;
  readonly jarOf: (state: State) => Jar;
}

async function read(request: Request, ways: Ways, baseUrl: string | undefined): Promise<Call> {
  const url = new URL(request.url);
  const isRead = request.method === 'GET';
  const route = findRoute(request, url, baseUrl);
  const { text = '', bytes, refused } = isRead ? {} : await readBody(request, route);
  return {
    url,
    isRead,
    headers: request.headers,
    text,
    bytes,
    client: ways.client ?? 'page',
    isAllowedOrigin: ways.isAllowedOrigin ?? (() => false),
    route: refused ?? route,
    jarOf: (state) => {
      if (ways.jar) return ways.jar;
      return request.credentials === 'omit' ? nobody : pageJar(state);
    },
  };
}

/** The body of a write; a body that is too large is refused wherever it goes. */
interface ReadBody {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly refused?: Problem | undefined;
}

async function readBody(request: Request, route: Route | Problem): Promise<ReadBody> {
  const { headers } = request;
  if (!(route instanceof Problem) && route.operation.takesFile) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const isRefused = isTooLarge(headers, bytes.length, attachmentLimit);
    return { bytes, refused: isRefused ? fileTooLarge() : undefined };
  }
  const text = await utf8(request);
  if (text === undefined) return { refused: unreadable('The body is not UTF-8.') };
  return { text, refused: isTooLarge(headers, text.length) ? tooLarge() : undefined };
}

/** Reads a text; undefined where it is in another encoding, whose letters would be lost. */
async function utf8(request: Request): Promise<string | undefined> {
  // A simulated page may have no decoder, and sends texts alone.
  if (typeof TextDecoder === 'undefined') return request.text();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
  } catch {
    return undefined;
  }
}

function findRoute(request: Request, url: URL, baseUrl: string | undefined): Route | Problem {
  try {
    const path = apiPath(url, baseUrl);
    if (path !== undefined) return route(request.method, path);
    return problem('not-found', { detail: `No mock for ${request.method} ${url.href}` });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Returns the key of what must not run twice at once: an account's key for one operation. */
function runningKey(state: State, call: Call, { operationId, operation }: Route, now: number) {
  const key = call.headers.get('Idempotency-Key');
  if (!operation.idempotent || key === null) return undefined;
  try {
    const { user } = findCaller(state, call.headers, call.jarOf(state), now);
    return `${user.accountId}|${operationId}|${key}`;
  } catch {
    return undefined;
  }
}

/** A caller who gives up is told at once; the request takes effect all the same. */
function untilAborted(work: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}
