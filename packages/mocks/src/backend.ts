/**
 * The pretended billing backend: one function from a request to an answer, and the ways to steer
 * it.
 */
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Session } from '@corporate-billing/sdk';
import { operationHandlers } from './operations/index.js';
import { mailedFile } from './operations/mailed-files.js';
import { machineTimers, parseInstant, timeOf, type Timers } from './state/clock.js';
import { createHandler, type CatchAllHandler } from './handlers.js';
import { isScenario, type FailureCode } from './state/scenarios.js';
import { seedFrom, type CompanyData } from './seed/data.js';
import { createSeed } from './seed/index.js';
import { StoreService, type Ways } from './request/service.js';
import { noScenario, steering, type Duration, type Snapshot } from './request/steering.js';
import { frozenSeed } from './state/own-account.js';
import { newState } from './state/state.js';
import { Store, type BackendStorage } from './state/store.js';
import type { Locks } from './state/tabs.js';
import type { LedgerEntry, Mail, Scenario, Seed, State } from './state/model.js';

export type { Duration, Snapshot };

export interface BackendOptions {
  /** The situation it begins in; `scenarios` lists them. */
  readonly scenario?: Scenario;
  /** The RFC 3339 time at which the mock clock starts. */
  readonly now?: string;
  /** Whether the mock clock runs (the default) or stands until `advance()`. */
  readonly clock?: 'running' | 'frozen';
  /** Each answer takes this many milliseconds. */
  readonly latency?: number;
  /** Pass `localStorage` and what happens survives a reload and is shared by tabs. */
  readonly storage?: BackendStorage;
  /** Your own companies replace the demo's; see `CompanyData`. */
  readonly data?: Seed | CompanyData;
  /** Secrets and session ids are derived from it. */
  readonly seed?: string;
  /** Only addresses below it belong to the API; without it, every address below any `/v1` does. */
  readonly baseUrl?: string;
  /**
   * Holds each answer against `openapi.yaml` as it goes out: one that is not what the contract says
   * becomes a 500 that lists why. For the makers of data and of snapshots.
   */
  readonly checkAnswers?: boolean;
  /** The portal's address: reset mails link to `<portalUrl>#reset=<token>`. */
  readonly portalUrl?: string;
  /** Tests give their own time in here. */
  readonly timers?: Timers;
  /** Keeps tabs apart; `navigator.locks` is used where it exists. */
  readonly locks?: Locks;
}

/**
 * Calls that steer the backend take effect at once. With a `storage` they wait for their turn among
 * the tabs: await them before you look at `outbox`, `ledger` or a snapshot. Requests queue behind
 * them either way.
 */
export interface MockBackend {
  /** Pass this to `createBilling({ fetch })`. It needs no service worker. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * One handler for MSW: `setupServer(...backend.handlers)`, or `setupWorker` in a page. Throws an
   * Error that says what to install where Node finds no MSW.
   */
  readonly handlers: readonly CatchAllHandler[];
  /**
   * Does what `fetch` does, with the cookie jar, the client and the origins of another way in, such
   * as the HTTP server.
   */
  handle(request: Request, ways?: Ways): Promise<Response>;
  /** All mails the backend would have sent, oldest first. */
  readonly outbox: readonly Mail[];
  /**
   * Makes a file that a mail of the outbox lists under `attachments`: the bytes that the API gives for
   * the document. Resolves with undefined for a mail or a name that is not there.
   */
  attachment(mailId: string, name: string): Promise<File | undefined>;
  /** All effects, each once, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  readonly scenario: Scenario;
  /** The mock clock shows this time, in ms since 1970. */
  readonly now: number;
  /** Says, for people, why stored data could not be used or written. */
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
   * Moves the mock clock on. Payments that settle and sessions that end in between have done so
   * when it resolves. Rejects with a RangeError for a duration that is not one.
   */
  advance(duration: Duration): Promise<void>;
  /** Forgets everything that happened. A secret given out before identifies nobody afterwards. */
  reset(): Promise<void>;
  snapshot(): Snapshot;
  /** Throws a TypeError for anything but a snapshot of this version. */
  restore(snapshot: Snapshot): Promise<void>;
}

const defaultNow = '2026-06-15T09:00:00Z';

/**
 * Creates an independent backend: two of them in one process share nothing, unless they share a
 * storage.
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
  const service = new StoreService(store, {
    timers,
    seed,
    latency: options.latency ?? 0,
    handlers: operationHandlers,
    baseUrl: options.baseUrl,
    checkAnswers: options.checkAnswers ?? false,
    portalUrl: options.portalUrl ?? pageAddress() ?? 'http://localhost:8000/',
  });
  const timeIn = (state: State) => timeOf(state.clock, timers.now());

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
    attachment(mailId, name) {
      const state = store.read();
      return mailedFile(state, timeIn(state), mailId, name);
    },
    get ledger() {
      return structuredClone(store.read().ledger);
    },
    get scenario() {
      return store.read().scenario;
    },
    get now() {
      return timeIn(store.read());
    },
    get recovered() {
      store.read();
      return store.recovered;
    },
    ...steering(store, { seed, fresh, now: timeIn }),
  };
  if (options.scenario !== undefined && options.scenario !== store.read().scenario) {
    void backend.use(options.scenario);
  }
  return backend;
}

/**
 * Returns what makes a new state, and throws at once for wrong options: the first request would be
 * too late.
 */
function begin(options: BackendOptions, timers: Timers): () => State {
  const { now = defaultNow, scenario = 'default', clock, data } = options;
  const base = parseInstant(now);
  if (base === undefined) throw new RangeError(`"${now}" is not a time such as ${defaultNow}.`);
  if (!isScenario(scenario)) throw noScenario(scenario);
  const given = data && frozenSeed(seedFrom(data));
  return () => {
    const startedAt = clock === 'frozen' ? null : timers.now();
    return newState(given ?? demoSeed(), scenario, { base, startedAt });
  };
}

let demo: Seed | undefined;
const demoSeed = (): Seed => (demo ??= frozenSeed(createSeed()));

/** Node's `Request` needs a host in the address; in a page the page's own is meant. */
function toRequest(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  const isPath = typeof input === 'string' && input.startsWith('/');
  const inNode = (globalThis as { location?: Location }).location === undefined;
  return new Request(isPath && inNode ? `https://mock.example${input}` : input, init);
}

function pageLocks(): Locks | undefined {
  // Node has locks too, from version 24 on, but no tabs.
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
