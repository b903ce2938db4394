import type { Changes, SessionChange } from './changes.js';
import { allGroups } from './changes.js';
import type { Clock, Timers } from './clock.js';
import type { SessionCredentials } from './credentials.js';
import { abortedError, isBillingError, sessionChangedError } from './errors.js';
import type { Operation, OperationId } from './generated/operations.js';
import type { Session } from './models.js';
import type { Authority, Send } from './transport.js';

/** As the API sends it: with the token that must not leave this file. */
type WireSession = Session & { readonly csrfToken?: string };

export interface SessionParts {
  readonly baseUrl: string;
  readonly credentials: SessionCredentials;
  readonly send: Send;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly announce: Changes['announce'];
  /** Drops everything that was read for whoever was signed in. */
  readonly forget: () => void;
}

export interface CurrentOptions {
  readonly signal?: AbortSignal | undefined;
  /** Ask the server even when it said a moment ago. */
  readonly reload?: boolean | undefined;
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
const usesSession = (operation: Operation, operationId: OperationId) =>
  operation.auth || operationId === 'signOut';

/** Whether the server says that nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  if (!isBillingError(error)) return false;
  return error.code === 'not-signed-in' || error.code === 'session-expired';
}

/** Knows who is signed in, vouches for calls, and notices when somebody else takes over. */
export class SessionKeeper {
  /** Who is signed in: `null` nobody, `undefined` not asked yet. */
  known: Session | null | undefined;
  /** When the session ends unless used, in milliseconds on the server's clock. */
  expiresAt: number | undefined;

  private csrfToken: string | undefined;
  private vouchedToken: string | undefined;
  private idleSeconds = 0;
  private knownSince = 0;
  // Counts the persons; an answer begun under another number is about somebody else.
  private person = 0;
  private looking: Promise<Session | null> | undefined;

  constructor(private readonly parts: SessionParts) {}

  /** Who is signed in, by the server. */
  current({ signal, reload }: CurrentOptions = {}): Promise<Session | null> {
    const fresh = this.parts.timers.now() - this.knownSince < freshFor;
    if (this.known !== undefined && fresh && !reload) return Promise.resolve(this.known);
    return leavable(this.lookOnce(), signal);
  }

  /** Takes in what an operation of the session brought; returns what callers may see of it. */
  absorb(operationId: OperationId, body: unknown): unknown {
    const reason = reasons[operationId];
    // A new password ends other sessions, and this one may be among them.
    if (operationId === 'resetPassword') this.revalidate();
    if (!reason && operationId !== 'getSession') return body;
    this.settle((body as WireSession | undefined) ?? null, 'here', reason);
    return this.known ?? undefined;
  }

  /** A used session lives on; the API sends no new end with ordinary answers. */
  touch(): void {
    if (!this.known || this.expiresAt === undefined) return;
    const end = this.parts.clock.now() + this.idleSeconds * 1000;
    this.expiresAt = Math.max(this.expiresAt, end);
  }

  /** Back from another tab, from the back/forward cache, or told by another tab. */
  revalidate(reason?: SessionChange): void {
    if (this.known === undefined || (this.known === null && !reason)) return;
    this.look('other-tab', reason === 'signed-in' ? 'extended' : reason).catch(() => undefined);
  }

  /** Vouches for one call, begun now, for the person signed in now. */
  authority(operationId: OperationId): Authority {
    const { credentials } = this.parts.credentials;
    const { person, known: asker } = this;
    let token: string | undefined;
    let refused: string | undefined;
    const samePersonStill = () => {
      if (asker && this.known && !samePerson(asker, this.known)) {
        throw sessionChangedError(operationId);
      }
    };
    return {
      credentials,
      prepare: async (operation, headers) => {
        if (!usesSession(operation, operationId)) return;
        token = await this.prove(operation, operationId, headers, refused);
        samePersonStill();
      },
      recover: async (operation, error, mended) => {
        if (!usesSession(operation, operationId)) return false;
        if (error.code === 'csrf' && !mended && token === undefined) {
          // Another tab renewed the session, or somebody else signed in there.
          await this.lookOnce();
          samePersonStill();
          return true;
        }
        if (!isSignedOut(error)) return false;
        if (token !== undefined && !mended) {
          refused = token;
          return true;
        }
        if (operationId !== 'getSession' && person === this.person) this.settle(null, 'here');
        return false;
      },
    };
  }

  private async prove(
    operation: Operation,
    operationId: OperationId,
    headers: Headers,
    refused: string | undefined,
  ): Promise<string | undefined> {
    const { credentials, baseUrl } = this.parts;
    if (credentials.token) {
      const token = await credentials.token(baseUrl, refused);
      // A renewed token may be another person's, when the host's sign-in changed meanwhile.
      const renewed = this.known && token !== this.vouchedToken;
      if (renewed && this.vouchedToken !== undefined && operationId !== 'getSession') {
        await this.lookOnce();
      }
      this.vouchedToken = token;
      headers.set('Authorization', `Bearer ${token}`);
      return token;
    }
    if (operation.method !== 'GET') {
      if (this.csrfToken === undefined) await this.lookOnce();
      if (this.csrfToken !== undefined) headers.set('X-CSRF-Token', this.csrfToken);
    }
    return undefined;
  }

  private lookOnce(): Promise<Session | null> {
    this.looking ??= this.look('here').finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async look(origin: 'here' | 'other-tab', reason?: SessionChange) {
    const { person } = this;
    let wire: WireSession | null = null;
    try {
      const answer = await this.parts.send('getSession', {}, {}, this.authority('getSession'));
      wire = answer.body as WireSession;
    } catch (error) {
      if (!isSignedOut(error)) throw error;
    }
    // A sign-in or sign-out overtook the question.
    if (person === this.person) this.settle(wire, origin, reason);
    return this.known ?? null;
  }

  private settle(wire: WireSession | null, origin: 'here' | 'other-tab', reason?: SessionChange) {
    const before = this.known;
    this.hold(wire, reason);
    if (before === undefined && !reason) return;
    const stays = before && wire ? samePerson(before, wire) : before === wire;
    const { announce, forget } = this.parts;
    if (stays && reason !== 'signed-in') {
      if (reason && wire) announce({ groups: ['session'], origin, reason: 'extended' });
      return;
    }
    this.person++;
    forget();
    const ended = reason === 'signed-out' ? reason : 'expired';
    announce({
      // After expiry the same person may come back to forms still filled: only the session changed.
      groups: !wire && ended === 'expired' ? ['session'] : allGroups(),
      origin,
      reason: wire ? 'signed-in' : ended,
    });
  }

  private hold(wire: WireSession | null, reason: SessionChange | undefined): void {
    this.knownSince = this.parts.timers.now();
    if (!wire) {
      this.known = null;
      this.csrfToken = this.expiresAt = this.vouchedToken = undefined;
      return;
    }
    const { csrfToken, ...session } = wire;
    this.csrfToken = csrfToken;
    this.known = session;
    this.parts.clock.observe(session.serverTime, true);
    this.expiresAt = this.parts.clock.now() + session.expiresIn * 1000;
    if (reason) this.idleSeconds = session.expiresIn;
  }
}

function leavable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(abortedError('getSession', signal.reason));
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
