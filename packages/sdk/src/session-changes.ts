import type { SessionChange } from './changes.js';
import type { OperationId } from './generated/operations.js';
import type { Session } from './models.js';
import { own } from './own.js';
import type { Client, WireSession } from './parts.js';
import { allGroups } from './routes.js';

type Origin = 'here' | 'other-tab';

const reasons = new Map<OperationId, SessionChange>([
  ['signIn', 'signed-in'],
  ['signOut', 'signed-out'],
  ['extendSession', 'extended'],
  ['confirmIdentity', 'extended'],
]);

export const samePerson = (a: Session, b: Session): boolean =>
  a.userId === b.userId && a.accountId === b.accountId;

/** Takes in what the server says of the session, and tells who has to know. */
export function settle(
  client: Client,
  wire: WireSession | null,
  origin: Origin,
  reason?: SessionChange,
): void {
  const { session, sharing, changes } = client;
  const before = session.known;
  hold(client, wire, reason);
  if (before === undefined && !reason) return;
  const stays = before && wire ? samePerson(before, wire) : before === wire;
  if (stays && reason !== 'signed-in') {
    if (reason && wire) changes.announce({ groups: ['session'], origin, reason: 'extended' });
    return;
  }
  session.person++;
  sharing.forget();
  const ended = reason === 'signed-out' ? reason : 'expired';
  changes.announce({
    // After expiry the same person may come back to forms still filled: only the session changed.
    groups: wire || reason === 'signed-out' ? allGroups() : ['session'],
    origin,
    reason: wire ? 'signed-in' : ended,
  });
}

function hold(client: Client, wire: WireSession | null, reason: SessionChange | undefined): void {
  const { session, clock, timers } = client;
  session.knownSince = timers.now();
  session.stopListening ??= listenForReturn(() => {
    client.revalidate();
  });
  if (!wire) {
    session.known = null;
    session.csrfToken = session.expiresAt = undefined;
    return;
  }
  const { csrfToken, ...known } = own(wire);
  session.csrfToken = csrfToken;
  session.known = Object.freeze({ ...known });
  clock.observe(wire.serverTime, true);
  session.expiresAt = clock.now() + wire.expiresIn * 1000;
  if (reason) session.idleSeconds = wire.expiresIn;
}

/** Takes in that the server knows no session any more. */
export function endSession(client: Client): void {
  settle(client, null, 'here');
}

/** Takes in the result of an operation of the session, and returns what callers may see of it. */
export function absorb(client: Client, operationId: OperationId, body: unknown): unknown {
  const reason = reasons.get(operationId);
  // A new password ends other sessions, and this one may be among them.
  if (operationId === 'resetPassword') client.revalidate();
  if (!reason && operationId !== 'getSession') return body;
  settle(client, (body as WireSession | undefined) ?? null, 'here', reason);
  return client.session.known ?? undefined;
}

/**
 * Calls back when somebody returns to the page, from another tab or by the back button: it may be
 * another person.
 */
function listenForReturn(returned: () => void): () => void {
  const { document } = globalThis as Partial<typeof globalThis>;
  if (!document) return () => undefined;
  const shown = () => {
    // An element with that name may hide the property; it is not `hidden` either.
    if (document.visibilityState !== 'hidden') returned();
  };
  const restored = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) returned();
  };
  const change = (how: 'addEventListener' | 'removeEventListener') => {
    // The method is taken from the prototype, which `<img name=addEventListener>` does not hide. A
    // page that is drawn on a server may have neither.
    (Object.getPrototypeOf(document) as Partial<Document>)[how]?.call(
      document,
      'visibilitychange',
      shown,
    );
    (globalThis as Partial<typeof globalThis>)[how]?.('pageshow', restored);
  };
  change('addEventListener');
  return () => {
    change('removeEventListener');
  };
}
