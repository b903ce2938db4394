import { isSignedOut, sessionChangedError, type BillingError } from './errors.js';
import type { Client, Sending } from './parts.js';
import type { Route } from './reads.js';
import { endSession, samePerson } from './session-changes.js';

// Anybody may sign out, but it ends a session only for the caller that holds its proof.
const usesSession = ({ open, id }: Route) => !open || id === 'signOut';

/**
 * Puts into the headers of a call who asks, by cookie and CSRF token or by bearer token, for the
 * person signed in when the call began and for nobody else.
 */
export async function prove(client: Client, sending: Sending): Promise<void> {
  const { call, asker } = sending;
  if (!usesSession(call.route)) return;
  if (client.credentials.token) {
    sending.token = await bearer(client, sending);
    call.headers.set('Authorization', `Bearer ${sending.token}`);
  } else if (call.route.method !== 'GET') {
    await proveByCookie(client, sending);
  }
  const now = client.session.known;
  if (asker && now && !samePerson(asker, now)) throw sessionChangedError(call.route.id);
}

async function proveByCookie(client: Client, { call, deadline }: Sending): Promise<void> {
  const { session } = client;
  if (session.csrfToken === undefined) await client.askSession(deadline.signal);
  if (session.csrfToken !== undefined) call.headers.set('X-CSRF-Token', session.csrfToken);
}

async function bearer(client: Client, { call, deadline, refusedToken }: Sending): Promise<string> {
  const { session, credentials, options } = client;
  const token = await credentials.token?.(options.baseUrl, refusedToken, deadline.signal);
  const last = client.lastProof;
  const isRenewed = session.known && last?.person === session.person && token !== last.token;
  // The new token may be another person's, when the host's sign-in changed meanwhile.
  if (isRenewed && call.route.id !== 'getSession') await client.askSession(deadline.signal);
  client.lastProof = { token, person: session.person };
  return String(token);
}

/**
 * Tells whether to send a refused call again with a new proof; `isRefreshed` when it was sent again
 * before.
 */
export async function isProvenAgain(
  client: Client,
  sending: Sending,
  error: BillingError,
  isRefreshed: boolean,
): Promise<boolean> {
  const { call, deadline, token, person } = sending;
  if (!usesSession(call.route)) return false;
  if (error.code === 'csrf' && !isRefreshed && token === undefined) {
    // Another tab renewed the session, or somebody else signed in there.
    await client.askSession(deadline.signal);
    return true;
  }
  if (!isSignedOut(error)) return false;
  if (token !== undefined && !isRefreshed) {
    sending.refusedToken = token;
    return true;
  }
  if (call.route.id !== 'getSession' && person === client.session.person) endSession(client);
  return false;
}
