import type { SharedWork } from './abort.js';
import type { Call } from './call.js';
import type { Change, Changes, SessionChange } from './changes.js';
import type { Clock, Timers } from './clock.js';
import type { SessionCredentials } from './credentials.js';
import type { Deadline } from './deadline.js';
import type { CallInfo, Hooks } from './hooks.js';
import type { Session } from './models.js';
import type { Answer } from './response.js';
import type { RetryPolicy } from './retry.js';
import type { Sharing } from './sharing.js';
import type { BillingOptions } from './surface.js';

/**
 * What all parts of one client share. The code that is loaded later changes it too, and reaches the code
 * that is here already through its methods.
 */
export interface Client {
  readonly options: BillingOptions;
  readonly credentials: SessionCredentials;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly sharing: Sharing;
  readonly session: SessionState;
  readonly platformInit: (init: RequestInit) => RequestInit;
  /** `AbortSignal.any` for each call would cost as much as all the rest of one. */
  readonly underWay: Set<Deadline>;
  isClosed: boolean;
  /** All calls share the budget of one policy; it is made with the first failure. */
  retry?: RetryPolicy;
  /** The last bearer token, and whose session it belonged to. */
  lastProof?: { readonly token: string | undefined; readonly person: number };
  send(call: Call): Promise<Answer>;
  /** Asks the server who is signed in, once for all who wait at the same time. */
  askSession(signal?: AbortSignal): Promise<Session | null>;
  /** Asks again, because somebody else may be signed in. */
  revalidate(reason?: SessionChange): void;
  /** Takes in that data is no longer as it was read, and tells who has to know. */
  announce(change: Change): void;
}

/** The session as the API sends it, with the token that must not leave the client. */
export type WireSession = Session & { readonly csrfToken?: string };

/** What a client knows of who is signed in. `session-changes.ts` alone changes it. */
export interface SessionState {
  /** Is `null` for nobody, and `undefined` while nobody has asked. */
  known: Session | null | undefined;
  knownSince: number;
  /** The end of the session unless it is used, in milliseconds on the server's clock. */
  expiresAt: number | undefined;
  idleSeconds: number;
  csrfToken: string | undefined;
  /** Changes with the person: an answer begun under another number is about somebody else. */
  person: number;
  asking: SharedWork<Session | null> | undefined;
  /** Stops listening for somebody's return to the page. */
  stopListening: (() => void) | undefined;
}

/** One call on its way to the API, from its first sending to its end. */
export interface Sending {
  readonly call: Call;
  readonly deadline: Deadline;
  /** Who was signed in when the call began, for whom alone it is sent. */
  readonly person: number;
  readonly asker: Session | null | undefined;
  /** Counts the sendings; the first is 1. */
  attempt: number;
  /** The sending before this one failed. */
  isRepeated: boolean;
  isSent: boolean;
  /** The bearer token it was sent with, and the one that was refused. */
  token: string | undefined;
  refusedToken: string | undefined;
  /** Sends the call once, and reads the answer. */
  exchange: () => Promise<Answer>;
  tell(name: keyof Hooks, info: Partial<CallInfo>): void;
}
