import { createAuthentication } from './authentication.js';
import { resolveBaseUrl } from './base-url.js';
import { createChanges, type Change } from './changes.js';
import { createClock, machineTimers, type Timers } from './clock.js';
import type { Body, CallInput, CallOutput } from './contract.js';
import { cookieSession } from './credentials.js';
import { BillingError, isBillingError } from './errors.js';
import { hasFreeText, refuseCardNumber } from './free-text.js';
import type { OperationId } from './generated/operations.js';
import { addressOf, type Input } from './request.js';
import { own } from './own.js';
import { routeOf, type Route } from './routes.js';
import { createSessionKeeper, isSignedOut, type WireSession } from './session.js';
import { createSharing } from './sharing.js';
import type { Billing, BillingOptions, CallOptions } from './surface.js';
import { createTransport, type SendOptions } from './transport.js';

/** Makes a client of one API for one person at a time. Nothing is sent until something is asked. */
export function createBilling(given: BillingOptions): Billing {
  const options = own(given);
  const baseUrl = resolveBaseUrl(options.baseUrl, 'createBilling');
  const { call, keeper, changes, changed, clock, close } = createClient(
    own({ ...options, baseUrl }),
  );
  let foundKey: string | undefined;
  const send = <K extends OperationId>(operationId: K, input: Input, given?: CallOptions) =>
    call(operationId, input as CallInput<K>, given);
  const itemsOf = <K extends OperationId>(id: K, input: Input, given?: CallOptions) =>
    send(id, input, given).then((answer: unknown) => {
      const { items } = answer as { items?: Items<K> };
      if (Array.isArray(items)) return items;
      throw new BillingError({ kind: 'parse', operationId: id });
    });

  // How the contract's operations become methods: what they take before the options.
  const act =
    <K extends OperationId>(operationId: K) =>
    (given?: CallOptions) =>
      send(operationId, {}, given);
  const actOn =
    <K extends OperationId>(operationId: K) =>
    (id: string, given?: CallOptions) =>
      send(operationId, { path: { id } }, given);
  const give =
    <K extends OperationId>(operationId: K) =>
    (body: Body<K>, given?: CallOptions) =>
      send(operationId, { body }, given);
  const giveTo =
    <K extends OperationId>(operationId: K) =>
    (id: string, body: Body<K>, given?: CallOptions) =>
      send(operationId, { path: { id }, body }, given);
  const list =
    <K extends OperationId>(operationId: K) =>
    (given?: CallOptions) =>
      itemsOf(operationId, {}, given);

  return {
    session: {
      current: keeper.current,
      get known() {
        return keeper.known();
      },
      get expiresAt() {
        return keeper.expiresAt();
      },
      signIn: give('signIn'),
      signOut: (given) =>
        send('signOut', {}, given).catch((error: unknown) => {
          if (!isSignedOut(error)) throw error;
        }),
      extend: act('extendSession'),
      confirm: give('confirmIdentity'),
      requestPasswordReset: give('requestPasswordReset'),
      resetPassword: give('resetPassword'),
      passwordRules: act('getPasswordRules'),
    },
    account: { get: act('getAccount') },
    quotes: {
      list: list('listQuotes'),
      get: actOn('getQuote'),
      accept: giveTo('acceptQuote'),
      reject: giveTo('rejectQuote'),
      downloadPdf: actOn('getQuotePdf'),
    },
    invoices: {
      list: list('listInvoices'),
      get: actOn('getInvoice'),
      pay: giveTo('payInvoice'),
      confirmPayment: giveTo('confirmPayment'),
      listPayments: async (id, options) => {
        const { key, ...given } = own(options);
        const input = { path: { id }, query: { key } };
        const found = await itemsOf('listPayments', input, { ...given, reload: true });
        // The payment whose answer was lost: what it changed has been shown wrongly until now.
        // Said once, so that a widget that asks again on every change comes to rest.
        if (key !== foundKey && key !== undefined && found.length > 0) {
          foundKey = key;
          changed({ groups: ['invoices'], origin: 'here' });
        }
        return found;
      },
      sendCopy: actOn('sendInvoiceCopy'),
      downloadPdf: actOn('getInvoicePdf'),
    },
    paymentMethod: { get: act('getPaymentMethod'), update: give('updatePaymentMethod') },
    remittance: { get: act('getRemittanceDetails') },
    billTo: { get: act('getBillTo'), update: give('updateBillTo') },
    invoiceContacts: {
      list: list('listInvoiceContacts'),
      add: give('addInvoiceContact'),
      remove: actOn('removeInvoiceContact'),
    },
    purchaseOrders: {
      list: list('listPurchaseOrders'),
      add: give('addPurchaseOrder'),
      update: giveTo('updatePurchaseOrder'),
    },
    requests: {
      topics: list('listRequestTopics'),
      list: list('listRequests'),
      submit: give('submitRequest'),
    },
    taxForms: { downloadW9: act('getW9') },
    call,
    now: clock.now,
    today: clock.today,
    addEventListener: changes.addEventListener,
    removeEventListener: changes.removeEventListener,
    close,
  };
}

type Items<K extends OperationId> = CallOutput<K> extends { items: (infer T)[] } ? T[] : never;

/** The parts behind the methods, put together. */
function createClient(options: BillingOptions) {
  const timers: Timers = { ...machineTimers, ...options.timers };
  const clock = createClock(timers);
  const sharing = createSharing(timers);
  const closing = new AbortController();
  const send = createTransport(options, timers, clock, closing.signal);
  const changes = createChanges(options.baseUrl, (change) => {
    if (change.reason) {
      keeper.revalidate(change.reason);
    } else {
      changed(change);
    }
  });
  const changed = (change: Change) => {
    sharing.stale(change.groups);
    changes.announce(change);
  };
  const readSession = async (signal: AbortSignal | undefined) =>
    (await send('getSession', {}, { signal }, authenticate('getSession'))).body as WireSession;
  const keeper = createSessionKeeper(readSession, timers, clock, changes.announce, sharing.forget);
  const session = options.session ?? cookieSession();
  const authenticate = createAuthentication(options.baseUrl, session, keeper);

  const sendNow = async (id: OperationId, route: Route, input: Input, given: SendOptions) => {
    const answer = await send(id, input, given, authenticate(id));
    if (!route.open) keeper.touch();
    return answer;
  };

  const readShared = (id: OperationId, route: Route, input: Input, given: CallOptions) => {
    const key = `${id} ${addressOf('', route, id, input)}`;
    const { signal, reload } = given;
    const read = { operationId: id, key, group: route.group, reload, signal };
    return sharing.read(read, (ifNoneMatch, own) =>
      sendNow(id, route, input, { ...given, signal: own, ifNoneMatch }),
    );
  };

  const writeNow = async (id: OperationId, route: Route, input: Input, given: CallOptions) => {
    const groups = route.changes.filter((group) => group !== 'session');
    try {
      const { body } = await sendNow(id, route, input, given);
      const visible = keeper.absorb(id, body);
      if (groups.length > 0) changed({ groups, origin: 'here' });
      return visible;
    } catch (error) {
      // A refused or unanswered write says that what was read may no longer hold; a declined card
      // certainly stands among the payments of its invoice now.
      if (isBillingError(error) && error.code === 'payment-declined')
        changed({ groups, origin: 'here' });
      else sharing.stale(groups);
      throw error;
    }
  };

  const call = async <K extends OperationId>(
    operationId: K,
    givenInput: CallInput<K>,
    options?: CallOptions,
  ): Promise<CallOutput<K>> => {
    const given = own(options);
    const input = own(givenInput as Input);
    const route = routeOf(operationId);
    const { method, group, answers } = route;
    const isShared =
      method === 'GET' && answers === 'json' && group !== 'session' && !input.headers;
    if (hasFreeText(operationId)) await refuseCardNumber(operationId, input.body);
    const work = isShared ? readShared : writeNow;
    return (await work(operationId, route, input, given)) as CallOutput<K>;
  };

  const stopListening = listenForReturn(keeper.revalidate);
  const close = () => {
    closing.abort();
    stopListening();
    changes.close();
    sharing.forget();
  };
  return { call, keeper, changes, changed, clock, close };
}

/** Whoever comes back to the page, from another tab or by the back button, may be somebody else. */
function listenForReturn(returned: () => void): () => void {
  const { document } = globalThis as Partial<typeof globalThis>;
  if (!document) return () => undefined;
  const shown = () => {
    // An element of that name may stand in its place, which is not `hidden` either.
    if (document.visibilityState !== 'hidden') returned();
  };
  const restored = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) returned();
  };
  const change = (how: 'addEventListener' | 'removeEventListener') => {
    // Taken from the prototype, which `<img name=addEventListener>` does not cover. A page that is
    // drawn on a server may have neither.
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
