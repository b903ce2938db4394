import type { SessionCredentials } from './credentials.js';
import { sessionChangedError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import type { Route } from './routes.js';
import { isSignedOut, samePerson, type SessionKeeper } from './session.js';
import type { Authenticator } from './transport.js';

// Anybody may sign out, but it ends a session only for the caller that holds its proof.
const usesSession = ({ open }: Route, operationId: OperationId) =>
  !open || operationId === 'signOut';

/**
 * Makes an authenticator for each call: it proves who asks by cookie and CSRF token or by bearer
 * token, for the person signed in when the call begins and for nobody else.
 */
export function createAuthentication(
  baseUrl: string,
  { credentials, token: tokenFor }: SessionCredentials,
  session: SessionKeeper,
): (operationId: OperationId) => Authenticator {
  // The token of the last proof, and the session it belonged to.
  let usedToken: string | undefined;
  let usedBy: number | undefined;

  const bearer = async (operationId: OperationId, signal: AbortSignal, refused?: string) => {
    const token = await tokenFor?.(baseUrl, refused, signal);
    const isRenewed = session.known() && usedBy === session.person() && token !== usedToken;
    // The new token may be another person's, when the host's sign-in changed meanwhile.
    if (isRenewed && operationId !== 'getSession') await session.ask(signal);
    usedToken = token;
    usedBy = session.person();
    return token;
  };

  return (operationId) => {
    const person = session.person();
    const asker = session.known();
    let token: string | undefined;
    let refused: string | undefined;

    const prove = async ({ method }: Route, headers: Headers, signal: AbortSignal) => {
      if (tokenFor) {
        token = await bearer(operationId, signal, refused);
        headers.set('Authorization', `Bearer ${String(token)}`);
        return;
      }
      if (method === 'GET') return;
      if (session.csrfToken() === undefined) await session.ask(signal);
      const csrfToken = session.csrfToken();
      if (csrfToken !== undefined) headers.set('X-CSRF-Token', csrfToken);
    };

    return {
      credentials,
      prepare: async (route, headers, signal) => {
        if (!usesSession(route, operationId)) return;
        await prove(route, headers, signal);
        const now = session.known();
        if (asker && now && !samePerson(asker, now)) throw sessionChangedError(operationId);
      },
      refresh: async (route, error, alreadyRetried, signal) => {
        if (!usesSession(route, operationId)) return false;
        if (error.code === 'csrf' && !alreadyRetried && token === undefined) {
          // Another tab renewed the session, or somebody else signed in there.
          await session.ask(signal);
          return true;
        }
        if (!isSignedOut(error)) return false;
        if (token !== undefined && !alreadyRetried) {
          refused = token;
          return true;
        }
        if (operationId !== 'getSession' && person === session.person()) session.end();
        return false;
      },
    };
  };
}
