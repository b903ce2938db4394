import type { Call } from './call.js';
import { createAuthentication } from './authentication.js';
import { createChanges, type Change } from './changes.js';
import { createClock, machineTimers, type Timers } from './clock.js';
import { cookieSession } from './credentials.js';
import { BillingError, isBillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { routeOf, type Route } from './routes.js';
import { createSessionKeeper, type WireSession } from './session.js';
import { createSharing } from './sharing.js';
import type { BillingOptions } from './surface.js';
import { createTransport } from './transport.js';

/** People write these texts to people, who would read a card number in them. */
const freeTexts: { readonly [Op in OperationId]?: string } = {
  submitRequest: 'details',
  rejectQuote: 'note',
};

/** Puts the parts behind the methods together. `perform` carries out one call of the contract. */
export function createClient(options: BillingOptions) {
  const timers: Timers = { ...machineTimers, ...options.timers };
  const clock = createClock(timers);
  const sharing = createSharing(timers);
  const closing = new AbortController();
  const send = createTransport(options, timers, clock, closing.signal);
  const changes = createChanges(options.baseUrl, (change) => {
    if (change.reason) {
      session.revalidate(change.reason);
    } else {
      changed(change);
    }
  });
  const changed = (change: Change) => {
    sharing.stale(change.groups);
    changes.announce(change);
  };
  const readSession = async (signal: AbortSignal | undefined) => {
    const route = routeOf('getSession') as Route;
    const url = options.baseUrl + route.path;
    const call = { route, url, headers: new Headers(), body: undefined, options: { signal } };
    return (await send(call, authenticate('getSession'))).body as WireSession;
  };
  const session = createSessionKeeper(readSession, timers, clock, changes.announce, sharing.forget);
  const credentials = options.session ?? cookieSession();
  const authenticate = createAuthentication(options.baseUrl, credentials, session);

  const sendNow = async (call: Call) => {
    const answer = await send(call, authenticate(call.route.id));
    if (!call.route.open) session.touch();
    return answer;
  };

  const readShared = (call: Call) => {
    const { route, url, options: given } = call;
    const { signal, reload } = given;
    const read = { operationId: route.id, key: url, group: route.group, reload, signal };
    return sharing.read(read, (etag, own) => {
      // These headers are for this caller alone: callers that share the answer have asked without
      // headers.
      if (etag !== undefined) call.headers.set('If-None-Match', etag);
      return sendNow({ ...call, options: { ...given, signal: own } });
    });
  };

  const writeNow = async (call: Call) => {
    const { route } = call;
    const groups = route.changes.filter((group) => group !== 'session');
    try {
      const { body } = await sendNow(call);
      const visible = session.absorb(route.id, body);
      if (groups.length > 0) changed({ groups, origin: 'here' });
      return visible;
    } catch (error) {
      // A refused or unanswered write means that what was read may no longer hold; a declined card
      // stands among the payments of its invoice now.
      const isDeclined = isBillingError(error) && error.code === 'payment-declined';
      if (isDeclined) changed({ groups, origin: 'here' });
      else sharing.stale(groups);
      throw error;
    }
  };

  const perform = async (call: Call): Promise<unknown> => {
    const { id, method, group, answers } = call.route;
    const freeText = freeTexts[id];
    if (freeText) {
      const { refuseCardNumber } = await import('./free-text.js').catch((cause: unknown) => {
        throw new BillingError({ kind: 'network', operationId: id, cause });
      });
      refuseCardNumber(id, freeText, JSON.parse(call.body ?? 'null'));
    }
    const isShared = method === 'GET' && answers === 'json' && group !== 'session';
    return isShared && !call.hasOwnHeaders ? readShared(call) : writeNow(call);
  };

  const stopListening = listenForReturn(session.revalidate);
  const close = () => {
    closing.abort();
    stopListening();
    changes.close();
    sharing.forget();
  };
  return { session, changes, changed, clock, perform, close };
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
