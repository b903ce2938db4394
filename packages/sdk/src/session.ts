import { shareWork, untilAborted, type SharedWork } from './abort.js';
import type { SessionChange } from './changes.js';
import type { Clock } from './clock.js';
import { isSignedOut } from './errors.js';
import { loadRest } from './loading.js';
import type { Session } from './models.js';
import type { CurrentOptions } from './options.js';
import { own } from './own.js';
import type { Client, SessionState, WireSession } from './parts.js';
import { readOf, type Route } from './reads.js';

export const unknownSession = (): SessionState => ({
  known: undefined,
  knownSince: 0,
  expiresAt: undefined,
  idleSeconds: 0,
  csrfToken: undefined,
  person: 0,
  asking: undefined,
  stopListening: undefined,
});

const freshFor = 1000;

/** Tells who is signed in. */
export function currentSession(client: Client, options: CurrentOptions): Promise<Session | null> {
  const { known, knownSince } = client.session;
  const isFresh = known !== undefined && client.timers.now() - knownSince < freshFor;
  return isFresh && !options.reload
    ? untilAborted(Promise.resolve(known), 'getSession', options.signal)
    : askSession(client, options.signal);
}

/** Asks the server who is signed in, once for all who wait at the same time. */
export function askSession(client: Client, signal?: AbortSignal): Promise<Session | null> {
  const { session } = client;
  session.asking ??= startAsking(client, signal);
  return session.asking.join('getSession', signal, () => (session.asking = undefined));
}

function startAsking(client: Client, signal?: AbortSignal): SharedWork<Session | null> {
  const { session } = client;
  const started = shareWork((own) => look(client, 'here', undefined, own), signal);
  const over = () => {
    if (session.asking === started) session.asking = undefined;
  };
  started.answer.then(over, over);
  return started;
}

async function look(
  client: Client,
  origin: 'here' | 'other-tab',
  reason?: SessionChange,
  signal?: AbortSignal,
): Promise<Session | null> {
  const { session } = client;
  const asked = session.person;
  const wire = await readSession(client, signal);
  const { settle } = await loadRest();
  // If they differ, a sign-in or sign-out overtook the question.
  if (asked === session.person) settle(client, wire, origin, reason);
  return session.known ?? null;
}

async function readSession(client: Client, signal?: AbortSignal): Promise<WireSession | null> {
  const route = readOf('getSession') as Route;
  const url = client.options.baseUrl + route.path;
  const options = own({ signal });
  const call = own({ route, url, headers: new Headers(), body: undefined, options });
  try {
    return (await client.send(call)).body as WireSession;
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    return null;
  }
}

/**
 * Asks again after a return from another tab or the back/forward cache, or when another tab says so.
 */
export function revalidate(client: Client, reason?: SessionChange): void {
  const { known } = client.session;
  if (known === undefined || (known === null && !reason)) return;
  const why = reason === 'signed-in' ? 'extended' : reason;
  look(client, 'other-tab', why).catch(() => undefined);
}

/** Moves the end of a session that was used; the API sends no new end with ordinary answers. */
export function touch(session: SessionState, clock: Clock): void {
  const { expiresAt, idleSeconds } = session;
  if (expiresAt) session.expiresAt = Math.max(expiresAt, clock.now() + idleSeconds * 1000);
}
