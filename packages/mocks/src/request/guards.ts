/**
 * Checks what a call must pass before its operation runs. Each check throws the problem it finds.
 */
import type { Operation } from '@corporate-billing/sdk/operations';
import { problem } from '../contract/problem.js';
import { parseOrigin } from '../rules/origin.js';
import { csrfTokenOf, findAccount, findSession, isRecentlyConfirmed } from '../rules/sessions.js';
import type { Jar } from '../state/jar.js';
import type { State, StoredAccount, StoredSession, StoredUser } from '../state/model.js';

/** Names the person behind a call. */
export interface Caller {
  readonly session: StoredSession;
  readonly user: StoredUser;
  readonly account: StoredAccount;
}

/**
 * Refuses a write from a foreign page. An absent `Origin` passes: Node sends none, and a page's
 * `Request` handed to an in-page backend never carries it.
 */
export function checkOrigin(
  headers: Headers,
  url: URL,
  isAllowedOrigin: (origin: string) => boolean,
): void {
  const origin = headers.get('Origin');
  const foreign = origin !== null && !isOwn(origin, url) && !isAllowedOrigin(origin);
  if (foreign || headers.get('Sec-Fetch-Site') === 'cross-site') {
    throw problem('csrf', { detail: 'Writes from another site are refused.' });
  }
}

const isOwn = (origin: string, url: URL) =>
  parseOrigin(origin) !== undefined && origin === url.origin;

/** Finds the caller by bearer token or by cookie; throws when nobody is signed in. */
export function findCaller(state: State, headers: Headers, jar: Jar, now: number): Caller {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
  const secret = token ?? jar.read();
  if (secret === undefined) throw problem('not-signed-in');
  const session = findSession(state, secret, now);
  if ((session.kind === 'bearer') !== (token !== undefined)) throw problem('session-expired');
  const user = state.users.find((each) => each.userId === session.userId);
  const account = user && findAccount(state, user.accountId);
  if (!user || !account) throw problem('session-expired');
  return { session, user, account };
}

/**
 * A write by cookie must carry the token of the same session; a bearer token needs no other proof.
 */
export function checkCsrf(caller: Caller, headers: Headers): void {
  if (caller.session.kind === 'bearer') return;
  if (headers.get('X-CSRF-Token') !== csrfTokenOf(caller.session)) throw problem('csrf');
}

/** Checks that the person may use the operation at all. */
export function checkCapability(operation: Operation, caller: Caller): void {
  const needed = operation.capability;
  if (needed !== undefined && !caller.user.capabilities.some((each) => each === needed)) {
    throw problem('forbidden', { detail: `This needs the capability ${needed}.` });
  }
}

/** A sensitive operation needs a recent sign-in where the account or the scenario says so. */
export function checkStepUp(operation: Operation, caller: Caller, now: number): void {
  if (!operation.stepUp) return;
  if (!isRecentlyConfirmed(caller.session, caller.account.stepUp, now)) {
    throw problem('reauthentication-required');
  }
}
