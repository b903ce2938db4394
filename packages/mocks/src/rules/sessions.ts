/** Begins, finds and ends sessions. */
import type { Session } from '@corporate-billing/sdk';
import { instantOf } from '../state/clock.js';
import { fingerprint, sha256 } from '../state/hash.js';
import { problem } from '../contract/problem.js';
import type { State, StoredAccount, StoredSession, StoredUser } from '../state/model.js';

const minute = 60_000;
const idleLimit = 30 * minute;
const absoluteLimit = 12 * 60 * minute;
const tokenLimit = 15 * minute;
/** An account with step-up asks for a sign-in no older than this. */
const recentSignIn = 5 * minute;

/** A bearer token lasts this many seconds. */
export const tokenSeconds = tokenLimit / 1000;

/** Begins a session under a secret that only the client keeps. */
export function beginSession(
  state: State,
  kind: StoredSession['kind'],
  user: StoredUser,
  secret: string,
  now: number,
): StoredSession {
  const session: StoredSession = {
    id: fingerprint(secret),
    kind,
    userId: user.userId,
    createdAt: now,
    lastSeenAt: now,
    authenticatedAt: now,
  };
  state.sessions = state.sessions.filter((each) => now - each.createdAt < 2 * absoluteLimit);
  state.sessions.push(session);
  return session;
}

/** Returns when a session ends if it is not used again, in ms of the mock clock. */
function endOf(session: StoredSession): number {
  if (session.kind === 'bearer') return session.createdAt + tokenLimit;
  return Math.min(session.lastSeenAt + idleLimit, session.createdAt + absoluteLimit);
}

/** Finds the session of a secret; throws `session-expired` when it is over. */
export function findSession(state: State, secret: string, now: number): StoredSession {
  const id = fingerprint(secret);
  const session = state.sessions.find((each) => each.id === id);
  if (!session || session.expired || endOf(session) <= now) throw problem('session-expired');
  return session;
}

/** Ends the session of a secret, if there is one. */
export function endSession(state: State, secret: string): void {
  const id = fingerprint(secret);
  state.sessions = state.sessions.filter((each) => each.id !== id);
}

/** The token is bound to the session, so that another person's stale page cannot write. */
export const csrfTokenOf = (session: StoredSession): string =>
  sha256(`csrf ${session.id}`).slice(0, 32);

/** Tells whether the password was given recently enough for a sensitive operation. */
export function isRecentlyConfirmed(
  session: StoredSession,
  accountAsks: boolean,
  now: number,
): boolean {
  if (session.confirmAgain) return false;
  return !accountAsks || now - session.authenticatedAt <= recentSignIn;
}

/** User IDs are compared without regard to case. */
export function findUser(state: State, userId: string): StoredUser | undefined {
  const wanted = userId.toLowerCase();
  return state.users.find((user) => user.userId.toLowerCase() === wanted);
}

export const findAccount = (state: State, accountId: string): StoredAccount | undefined =>
  state.accounts.find(({ profile }) => profile.accountId === accountId);

/** Leaves out the secret. */
export function publicSession(session: StoredSession, user: StoredUser, now: number): Session {
  return {
    userId: user.userId,
    accountId: user.accountId,
    contactName: user.name,
    expiresIn: Math.max(0, Math.floor((endOf(session) - now) / 1000)),
    authenticatedAt: instantOf(session.authenticatedAt),
    serverTime: instantOf(now),
  };
}

/** Returns the session as the API answers it. */
export const sessionView = (session: StoredSession, user: StoredUser, now: number) => ({
  ...publicSession(session, user, now),
  csrfToken: csrfTokenOf(session),
});
