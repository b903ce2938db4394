import { shareWork, untilAborted, type SharedWork } from './abort.js';
import type { Changes, SessionChange } from './changes.js';
import type { Clock, Timers } from './clock.js';
import { isBillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import type { Session } from './models.js';
import { own } from './own.js';
import { allGroups } from './routes.js';

/** The session as the API sends it, with the token that must not leave the client. */
export type WireSession = Session & { readonly csrfToken?: string };

type Origin = 'here' | 'other-tab';

export interface CurrentOptions {
  readonly signal?: AbortSignal | undefined;
  /** Asks the server even when it answered a moment ago. */
  readonly reload?: boolean | undefined;
}

/** Knows who is signed in, and notices when somebody else takes over. */
export interface SessionKeeper {
  /** Returns who is signed in: `null` for nobody, `undefined` while nobody has asked. */
  known: () => Session | null | undefined;
  /** Returns when the session ends unless it is used, in milliseconds on the server's clock. */
  expiresAt: () => number | undefined;
  /** Asks the server who is signed in. */
  current: (options?: CurrentOptions) => Promise<Session | null>;
  /** Takes in the result of an operation of the session, and returns what callers may see of it. */
  absorb(operationId: OperationId, body: unknown): unknown;
  /** A used session lives on; the API sends no new end with ordinary answers. */
  touch(): void;
  /**
   * Asks again after a return from another tab or the back/forward cache, or when another tab says
   * so.
   */
  revalidate: (reason?: SessionChange) => void;
  /** Asks the server who is signed in, once for all who wait at the same time. */
  ask: (signal?: AbortSignal) => Promise<Session | null>;
  /** Takes in that the server knows no session any more. */
  end(): void;
  csrfToken(): string | undefined;
  /**
   * Returns a number that changes with the person: an answer begun under another number is about
   * somebody else.
   */
  person(): number;
}

const freshFor = 1000;

const reasons = new Map<OperationId, SessionChange>([
  ['signIn', 'signed-in'],
  ['signOut', 'signed-out'],
  ['extendSession', 'extended'],
  ['confirmIdentity', 'extended'],
]);

export const samePerson = (a: Session, b: Session): boolean =>
  a.userId === b.userId && a.accountId === b.accountId;

/** Tells whether the server says that nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return isBillingError(error) && /^(not-signed-in|session-expired)$/.test(error.code);
}

/**
 * `read` asks the server for the session; `forget` drops everything that was read for whoever was
 * signed in.
 */
export function createSessionKeeper(
  read: (signal: AbortSignal | undefined) => Promise<WireSession>,
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
  let person = 0;
  let asking: SharedWork<Session | null> | undefined;

  const hold = (wire: WireSession | null, reason: SessionChange | undefined) => {
    knownSince = timers.now();
    if (!wire) {
      known = null;
      csrfToken = expiresAt = undefined;
      return;
    }
    const { csrfToken: token, ...session } = own(wire);
    csrfToken = token;
    known = Object.freeze({ ...session });
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

  const look = async (origin: Origin, reason?: SessionChange, signal?: AbortSignal) => {
    const asked = person;
    let wire: WireSession | null = null;
    try {
      wire = await read(signal);
    } catch (error) {
      if (!isSignedOut(error)) throw error;
    }
    // Where they differ, a sign-in or sign-out has overtaken the question.
    if (asked === person) settle(wire, origin, reason);
    return known ?? null;
  };

  const startAsking = (signal?: AbortSignal) => {
    const started = shareWork((own) => look('here', undefined, own), signal);
    const over = () => {
      if (asking === started) asking = undefined;
    };
    started.answer.then(over, over);
    return started;
  };
  const ask = (signal?: AbortSignal) => {
    asking ??= startAsking(signal);
    return asking.join('getSession', signal, () => (asking = undefined));
  };

  const revalidate = (reason?: SessionChange) => {
    if (known === undefined || (known === null && !reason)) return;
    look('other-tab', reason === 'signed-in' ? 'extended' : reason).catch(() => undefined);
  };

  return {
    known: () => known,
    expiresAt: () => expiresAt,
    current(options) {
      const { signal, reload } = own(options);
      const isFresh = known !== undefined && timers.now() - knownSince < freshFor;
      return isFresh && !reload
        ? untilAborted(Promise.resolve(known ?? null), 'getSession', signal)
        : ask(signal);
    },
    absorb(operationId, body) {
      const reason = reasons.get(operationId);
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
    ask,
    end: () => {
      settle(null, 'here');
    },
    csrfToken: () => csrfToken,
    person: () => person,
  };
}
