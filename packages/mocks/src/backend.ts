/** The pretend billing backend: one function from a request to an answer, and the ways to steer it. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Session } from '@corporate-billing/sdk';
import { neverTwice, nextSecret } from './request/call.js';
import { lastInstant, machineTimers, parseInstant, timeOf, type Timers } from './state/clock.js';
import { createHandler, type CatchAllHandler } from './handlers.js';
import { forgetOldAnswers } from './request/idempotency.js';
import { pageJar } from './state/jar.js';
import { settleDue } from './rules/payments.js';
import {
  enter,
  isScenario,
  mark,
  problemOfFailure,
  scenarios,
  type FailureCode,
} from './state/scenarios.js';
import { seedFrom, type CompanyData } from './seed/data.js';
import { createSeed } from './seed/index.js';
import { createService, type Ways } from './request/service.js';
import { beginSession, endSession, findUser, publicSession } from './rules/sessions.js';
import { problemOfShape } from './state/shape.js';
import { newState } from './state/state.js';
import { Store, type BackendStorage } from './state/store.js';
import type { Locks } from './state/tabs.js';
import type { LedgerEntry, Mail, Scenario, Seed, State } from './state/model.js';

export interface BackendOptions {
  /** The situation to begin in; see `scenarios`. */
  readonly scenario?: Scenario;
  /** Where the mock clock starts, RFC 3339. */
  readonly now?: string;
  /** Whether the mock clock runs (the default) or stands until `advance()`. */
  readonly clock?: 'running' | 'frozen';
  /** Milliseconds that every answer takes. */
  readonly latency?: number;
  /** Such as `localStorage`: what happens then survives a reload and is shared by tabs. */
  readonly storage?: BackendStorage;
  /** Companies of your own in place of the demo's; see `CompanyData`. */
  readonly data?: Seed | CompanyData;
  /** Secrets, and with them session ids, follow from it. */
  readonly seed?: string;
  /** Only addresses below it are the API's; without it everything below any `/v1`. */
  readonly baseUrl?: string;
  /** Where the portal lives: reset mails link to `<portalUrl>#reset=<token>`. */
  readonly portalUrl?: string;
  /** Your own time, for tests. */
  readonly timers?: Timers;
  /** What keeps tabs apart; `navigator.locks` where there is one. */
  readonly locks?: Locks;
}

/** A copy of everything a backend holds. Plain JSON; only `restore()` needs to understand it. */
export type Snapshot = Readonly<State>;

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/**
 * What steers it takes effect at once. With a `storage` it waits for its turn among the tabs: then
 * await it before you look at `outbox`, `ledger` or a snapshot. Requests queue behind it either way.
 */
export interface MockBackend {
  /** Give this to `createBilling({ fetch })`. Needs no service worker. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * One handler for MSW: `setupServer(...backend.handlers)`, or `setupWorker` in a page. Throws an
   * Error that says what to install where Node finds no MSW.
   */
  readonly handlers: readonly CatchAllHandler[];
  /** The same with the jar, the client and the origins of another way in (the HTTP server's). */
  handle(request: Request, ways?: Ways): Promise<Response>;
  /** Every mail that would have been sent, oldest first. */
  readonly outbox: readonly Mail[];
  /** Every effect, once, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  readonly scenario: Scenario;
  /** The mock clock, ms since 1970. */
  readonly now: number;
  /** Why what was stored could not be used or written; for people. */
  readonly recovered: string | undefined;
  /** Changes the situation. Throws a RangeError for a scenario that does not exist. */
  use(scenario: Scenario): Promise<void>;
  /**
   * Lets the next calls of an operation fail: with a code that the contract has for it, on the way
   * there (`network`), or on the way back after the effect (`answer-lost`). Throws a RangeError for
   * anything else, which lists the codes of the operation.
   */
  failNext(
    operationId: OperationId,
    code: FailureCode,
    options?: { readonly times?: number },
  ): Promise<void>;
  /** Signs a demo person in without a request. Throws a RangeError for an unknown User ID. */
  signInAs(userId: string): Promise<Session>;
  /**
   * Moves the mock clock on; what settles or ends meanwhile has done so afterwards. Rejects with a
   * RangeError for no amount of time.
   */
  advance(duration: Duration): Promise<void>;
  /** Forgets everything that happened; a secret given out before names nobody afterwards. */
  reset(): Promise<void>;
  snapshot(): Snapshot;
  /** Throws a TypeError for something that is no snapshot of this version. */
  restore(snapshot: Snapshot): Promise<void>;
}

const defaultNow = '2026-06-15T09:00:00Z';

/**
 * Makes a backend of its own: two in one process share nothing, unless they share a storage.
 * @throws RangeError for a time or a scenario that does not exist, DataError for wrong `data`
 */
export function createMockBackend(options: BackendOptions = {}): MockBackend {
  const timers = options.timers ?? machineTimers;
  const seed = options.seed ?? 'corporate-billing';
  const fresh = begin(options, timers);
  const store = new Store({
    storage: options.storage,
    locks: options.locks ?? pageLocks(),
    timers: machineTimers,
    fresh,
  });
  const service = createService(store, {
    timers,
    seed,
    latency: options.latency ?? 0,
    baseUrl: options.baseUrl,
    portalUrl: options.portalUrl ?? pageAddress() ?? 'http://localhost:8000/',
  });
  const timeNow = () => timeOf(store.read().clock, timers.now());

  let handlers: readonly CatchAllHandler[] | undefined;
  const backend: MockBackend = {
    fetch: async (input, init) => service.handle(toRequest(input, init)),
    get handlers() {
      handlers ??= [createHandler(service)];
      return handlers;
    },
    handle: (request, ways) => service.handle(request, ways),
    get outbox() {
      return structuredClone(store.read().outbox);
    },
    get ledger() {
      return structuredClone(store.read().ledger);
    },
    get scenario() {
      return store.read().scenario;
    },
    get now() {
      return timeNow();
    },
    get recovered() {
      store.read();
      return store.recovered;
    },
    use(scenario) {
      if (!isScenario(scenario)) throw noScenario(scenario);
      return store.run((state) => {
        enter(state, scenario);
      });
    },
    failNext(operationId, code, { times = 1 } = {}) {
      const problem = problemOfFailure(operationId, code);
      if (problem) throw new RangeError(problem);
      if (!Number.isSafeInteger(times) || times < 1) {
        throw new RangeError(`"times" is ${String(times)}, which is not a count.`);
      }
      return store.run((state) => {
        state.plannedFailures.push({ operationId, code, times });
      });
    },
    signInAs: (userId) =>
      store.run((state) => signIn(state, userId, seed, timeOf(state.clock, timers.now()))),
    advance: (duration) =>
      store.run((state) => {
        const by = milliseconds(duration);
        const now = timeOf(state.clock, timers.now()) + by;
        // Nothing may come of a time that no answer could tell.
        if (!(by >= 0 && now <= lastInstant)) {
          throw new RangeError('The clock goes on, and through the year 9999 at the latest.');
        }
        state.clock.base += by;
        settleDue(state, now);
        forgetOldAnswers(state, now);
      }),
    reset: () => store.replace((present) => neverTwice(fresh(), present)),
    snapshot: () => structuredClone(store.read()),
    restore(snapshot) {
      const reason = problemOfShape(snapshot);
      if (reason) throw new TypeError(`This is no snapshot of this version: ${reason}.`);
      return store.replace(() => snapshot);
    },
  };
  if (options.scenario !== undefined && options.scenario !== store.read().scenario) {
    void backend.use(options.scenario);
  }
  return backend;
}

/** What makes a new state; what is wrong with the options is said now, not by the first request. */
function begin(options: BackendOptions, timers: Timers): () => State {
  const { now = defaultNow, scenario = 'default', clock, data } = options;
  const base = parseInstant(now);
  if (base === undefined) throw new RangeError(`"${now}" is not a time such as ${defaultNow}.`);
  if (!isScenario(scenario)) throw noScenario(scenario);
  const given = data === undefined ? undefined : seedFrom(data);
  return () => {
    const startedAt = clock === 'frozen' ? null : timers.now();
    return newState(given ?? createSeed(), scenario, { base, startedAt });
  };
}

const noScenario = (id: unknown) =>
  new RangeError(`No scenario "${String(id)}". There are: ${scenarios.join(', ')}.`);

function signIn(state: State, userId: string, seed: string, now: number): Session {
  const user = findUser(state, userId);
  if (!user) {
    const known = state.users.map((each) => each.userId).join(', ');
    throw new RangeError(`Nobody has the User ID "${userId}". There are: ${known}.`);
  }
  const secret = nextSecret(state, seed);
  const session = beginSession(state, 'cookie', user, secret, now);
  mark(session, state.scenario);
  const jar = pageJar(state);
  const earlier = jar.read();
  if (earlier !== undefined) endSession(state, earlier);
  jar.write(secret);
  return publicSession(session, user, now);
}

function milliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** In Node an address needs a host, in a page the page's own is meant. */
function toRequest(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  const isPath = typeof input === 'string' && input.startsWith('/');
  const inNode = (globalThis as { location?: Location }).location === undefined;
  return new Request(isPath && inNode ? `https://mock.example${input}` : input, init);
}

function pageLocks(): Locks | undefined {
  // Node has locks too, from 24 on, and no tabs.
  if (pageAddress() === undefined) return undefined;
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  return (
    locks && {
      request: async (name, callback) => locks.request(name, () => callback()),
      query: async () => {
        const { held = [] } = await locks.query();
        return { held: held.map(({ name = '' }) => ({ name })) };
      },
    }
  );
}

function pageAddress(): string | undefined {
  const location = (globalThis as { location?: Location }).location;
  return location && location.origin + location.pathname;
}
