import type { Changes, SessionChange } from './changes.js';
import type { Clock, Timers } from './clock.js';
import type { SessionCredentials } from './credentials.js';
import { isBillingError, sessionChangedError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { untilLeft } from './leave.js';
import type { Session } from './models.js';
import { allGroups, type Route } from './routes.js';
import type { Authority, Send } from './transport.js';

/** As the API sends it: with the token that must not leave this file. */
type WireSession = Session & { readonly csrfToken?: string };

type Origin = 'here' | 'other-tab';

export interface CurrentOptions {
  readonly signal?: AbortSignal | undefined;
  /** Ask the server even when it said a moment ago. */
  readonly reload?: boolean | undefined;
}

/** Knows who is signed in, vouches for calls, and notices when somebody else takes over. */
export interface SessionKeeper {
  /** Who is signed in: `null` nobody, `undefined` not asked yet. */
  known: () => Session | null | undefined;
  /** When the session ends unless used, in milliseconds on the server's clock. */
  expiresAt: () => number | undefined;
  /** Who is signed in, by the server. */
  current: (options?: CurrentOptions) => Promise<Session | null>;
  /** Takes in what an operation of the session brought; returns what callers may see of it. */
  absorb(operationId: OperationId, body: unknown): unknown;
  /** A used session lives on; the API sends no new end with ordinary answers. */
  touch(): void;
  /** Back from another tab, from the back/forward cache, or told by another tab. */
  revalidate: (reason?: SessionChange) => void;
  /** Vouches for one call, begun now, for the person signed in now. */
  authority(operationId: OperationId): Authority;
}

const freshFor = 1000;

const reasons: Readonly<Partial<Record<OperationId, SessionChange>>> = {
  signIn: 'signed-in',
  signOut: 'signed-out',
  extendSession: 'extended',
  confirmIdentity: 'extended',
};

const samePerson = (a: Session, b: Session) => a.userId === b.userId && a.accountId === b.accountId;

// Signing out works for anybody, but ends a session only for who holds its proof.
const usesSession = ({ open }: Route, operationId: OperationId) =>
  !open || operationId === 'signOut';

/** Whether the server says that nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return isBillingError(error) && /^(not-signed-in|session-expired)$/.test(error.code);
}

/** `forget` drops everything that was read for whoever was signed in. */
export function createSessionKeeper(
  baseUrl: string,
  { credentials, token: tokenFor }: SessionCredentials,
  send: Send,
  timers: Timers,
  clock: Clock,
  announce: Changes['announce'],
  forget: () => void,
): SessionKeeper {
  let known: Session | null | undefined;
  let knownSince = 0;
  let expiresAt: number | undefined;
  let idleSeconds = 0;
  let csrfToken: string | undefined;
  let vouchedToken: string | undefined;
  // Counts the persons; an answer begun under another number is about somebody else.
  let person = 0;
  let looking: Promise<Session | null> | undefined;

  const hold = (wire: WireSession | null, reason: SessionChange | undefined) => {
    knownSince = timers.now();
    if (!wire) {
      known = null;
      csrfToken = expiresAt = vouchedToken = undefined;
      return;
    }
    ({ csrfToken, ...known } = wire);
    clock.observe(wire.serverTime, true);
    expiresAt = clock.now() + wire.expiresIn * 1000;
    if (reason) idleSeconds = wire.expiresIn;
  };

  const settle = (wire: WireSession | null, origin: Origin, reason?: SessionChange) => {
    const before = known;
    hold(wire, reason);
    if (before === undefined && !reason) return;
    const stays = before && wire ? samePerson(before, wire) : before === wire;
    if (stays && reason !== 'signed-in') {
      if (reason && wire) announce({ groups: ['session'], origin, reason: 'extended' });
      return;
    }
    person++;
    forget();
    const ended = reason === 'signed-out' ? reason : 'expired';
    announce({
      // After expiry the same person may come back to forms still filled: only the session changed.
      groups: wire || reason === 'signed-out' ? allGroups() : ['session'],
      origin,
      reason: wire ? 'signed-in' : ended,
    });
  };

  const look = async (origin: Origin, reason?: SessionChange) => {
    const asked = person;
    let wire: WireSession | null = null;
    try {
      wire = (await send('getSession', {}, {}, authority('getSession'))).body as WireSession;
    } catch (error) {
      if (!isSignedOut(error)) throw error;
    }
    // Otherwise a sign-in or sign-out overtook the question.
    if (asked === person) settle(wire, origin, reason);
    return known ?? null;
  };

  const lookOnce = () => (looking ??= look('here').finally(() => (looking = undefined)));

  /** Puts the proof of the session into the headers; returns the token where it is one. */
  const prove = async (
    method: string,
    operationId: OperationId,
    headers: Headers,
    refused: string | undefined,
  ) => {
    if (tokenFor) {
      const token = await tokenFor(baseUrl, refused);
      const renewed = known && vouchedToken !== undefined && token !== vouchedToken;
      // The new one may be another person's, when the host's sign-in changed meanwhile.
      if (renewed && operationId !== 'getSession') await lookOnce();
      vouchedToken = token;
      headers.set('Authorization', `Bearer ${token}`);
      return token;
    }
    if (method !== 'GET') {
      if (csrfToken === undefined) await lookOnce();
      if (csrfToken !== undefined) headers.set('X-CSRF-Token', csrfToken);
    }
    return undefined;
  };

  const authority = (operationId: OperationId): Authority => {
    const asked = person;
    const asker = known;
    let token: string | undefined;
    let refused: string | undefined;
    const checkPerson = () => {
      if (asker && known && !samePerson(asker, known)) throw sessionChangedError(operationId);
    };
    return {
      credentials,
      prepare: async (route, headers) => {
        if (!usesSession(route, operationId)) return;
        token = await prove(route.method, operationId, headers, refused);
        checkPerson();
      },
      recover: async (route, error, mended) => {
        if (!usesSession(route, operationId)) return false;
        if (error.code === 'csrf' && !mended && token === undefined) {
          // Another tab renewed the session, or somebody else signed in there.
          await lookOnce();
          return true;
        }
        if (!isSignedOut(error)) return false;
        if (token !== undefined && !mended) {
          refused = token;
          return true;
        }
        if (operationId !== 'getSession' && asked === person) settle(null, 'here');
        return false;
      },
    };
  };

  const revalidate = (reason?: SessionChange) => {
    if (known === undefined || (known === null && !reason)) return;
    look('other-tab', reason === 'signed-in' ? 'extended' : reason).catch(() => undefined);
  };

  return {
    known: () => known,
    expiresAt: () => expiresAt,
    current({ signal, reload } = {}) {
      const isFresh = known !== undefined && timers.now() - knownSince < freshFor;
      const answer = isFresh && !reload ? Promise.resolve(known ?? null) : lookOnce();
      return untilLeft(answer, 'getSession', signal);
    },
    absorb(operationId, body) {
      const reason = reasons[operationId];
      // A new password ends other sessions, and this one may be among them.
      if (operationId === 'resetPassword') revalidate();
      if (!reason && operationId !== 'getSession') return body;
      settle((body as WireSession | undefined) ?? null, 'here', reason);
      return known ?? undefined;
    },
    touch() {
      if (expiresAt) expiresAt = Math.max(expiresAt, clock.now() + idleSeconds * 1000);
    },
    revalidate,
    authority,
  };
}
