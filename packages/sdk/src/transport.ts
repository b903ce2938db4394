import type { Call } from './call.js';
import { createDeadline, type Deadline } from './deadline.js';
import { BillingError, explained } from './errors.js';
import type { CallInfo } from './hooks.js';
import { loadedRest, loadRest } from './loading.js';
import type { CommonOptions } from './options.js';
import { own } from './own.js';
import type { Client, Sending } from './parts.js';
import { headerOf } from './platform.js';
import type { Answer } from './response.js';
import { touch } from './session.js';

const usualTimeout = 45_000;

let calls = 0;

/** Works until it is done, or its caller stops it, or the client is closed, or the time runs out. */
export async function inTime<T>(
  client: Client,
  operationId: string,
  { signal, timeout = client.options.timeout }: CommonOptions,
  work: (deadline: Deadline) => Promise<T>,
  usual = usualTimeout,
): Promise<T> {
  const deadline = createDeadline(operationId, timeout ?? usual, signal, client.timers);
  client.underWay.add(deadline);
  if (client.isClosed) deadline.abort();
  let hasFailed = true;
  try {
    const done = await work(deadline);
    hasFailed = false;
    return done;
  } finally {
    const stop = () => {
      deadline.stop(hasFailed);
      client.underWay.delete(deadline);
    };
    // What has failed is stopped at once; a stream goes on after its head was handed over.
    if (deadline.streaming && !hasFailed) void deadline.streaming.then(stop);
    else stop();
  }
}

/** Sends a call of the contract; it does everything that `fetch` leaves to its caller. */
export function send(client: Client, call: Call): Promise<Answer> {
  const { route, headers, options, accepts = 'application/json' } = call;
  headers.set('Accept', `${accepts}, application/problem+json`);
  const { locale = client.options.locale } = options;
  if (locale !== undefined) headers.set('Accept-Language', locale);
  const work = async (deadline: Deadline) => {
    const sending = sendingOf(client, call, deadline);
    try {
      return await deadline.race(sending.exchange);
    } catch (thrown) {
      return await recovered(client, sending, thrown);
    }
  };
  return inTime(client, route.id, options, work, call.timeout);
}

function sendingOf(client: Client, call: Call, deadline: Deadline): Sending {
  const { route, url } = call;
  const { person, known } = client.session;
  const callId = ++calls;
  const sending: Sending = {
    call,
    deadline,
    person,
    asker: known,
    attempt: 1,
    isRepeated: false,
    isSent: false,
    token: undefined,
    refusedToken: undefined,
    exchange: () => exchange(client, sending),
    tell(name, info) {
      const hook = client.options.hooks?.[name];
      const { id: operationId, method } = route;
      if (hook)
        runHook(hook, { operationId, callId, method, url, attempt: sending.attempt, ...info });
    },
  };
  return sending;
}

/** Sends a call once, and reads the answer. */
async function exchange(client: Client, sending: Sending): Promise<Answer> {
  const { call, deadline } = sending;
  const { route, url, headers, body } = call;
  const { timers, clock, session } = client;
  sending.isSent = false;
  const reader = loadRest();
  // A read is sent meanwhile. A write whose answer nobody could read must not be sent.
  reader.catch(() => undefined);
  const isOnlyRead = route.method === 'GET' && !client.credentials.token;
  if (!isOnlyRead || sending.isRepeated) await (await reader).prove(client, sending);
  const ended = deadline.error();
  if (ended) throw ended;
  const started = timers.now();
  sending.tell('onRequest', {});
  // It is looked up for each call: hosts and tests replace the global one after we are loaded.
  const fetch = call.fetch ?? client.options.fetch ?? globalThis.fetch;
  const init = own<RequestInit>({
    method: route.method,
    headers,
    credentials: client.credentials.credentials,
    // A redirect would send a payment, or a password, somewhere else.
    redirect: 'manual',
    // Nobody's invoices stay in the disk cache of a shared machine.
    cache: 'no-store',
    signal: deadline.signal,
    body: body ?? null,
  });
  sending.isSent = true;
  const response = await fetch(url, client.platformInit(init));
  if (typeof (response as Response | undefined)?.status !== 'number') {
    const cause = new TypeError('fetch gave no Response');
    throw new BillingError({ kind: 'parse', operationId: route.id, cause });
  }
  clock.observe(headerOf(response, 'date') ?? null);
  sending.tell('onResponse', { status: response.status, duration: timers.now() - started });
  const answer = await (await reader).readAnswer(response, call, clock.now(), deadline);
  client.retry?.succeeded();
  if (!route.open) touch(session, clock);
  return answer;
}

/** Sends a failed call again as long as that is worth it. */
async function recovered(client: Client, sending: Sending, thrown: unknown): Promise<Answer> {
  // Without this code, which is a part of the page that cannot be reached either, nothing is
  // repeated; no write was sent without it.
  const rest = loadedRest() ?? (await sending.deadline.race(loadRest).catch(() => undefined));
  if (rest) return rest.recover(client, sending, thrown);
  const error = explained(sending.call.route.id, sending.deadline, thrown);
  sending.tell('onError', { error });
  throw error;
}

function runHook(hook: (info: CallInfo) => unknown, info: CallInfo): void {
  try {
    void Promise.resolve(hook(info)).catch(() => undefined);
  } catch {
    // A broken logger must not break a payment.
  }
}
