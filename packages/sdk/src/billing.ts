import { createChanges, type Change } from './changes.js';
import { createClock, machineTimers, type Timers } from './clock.js';
import type { Body, CallInput, CallOutput } from './contract.js';
import { cookieSession, type SessionCredentials } from './credentials.js';
import type { Download, Progress } from './download.js';
import { BillingError } from './errors.js';
import { operations, type Operation, type OperationId } from './generated/operations.js';
import type { Session } from './models.js';
import { addressOf, type Input } from './request.js';
import type { RetryOptions } from './retry.js';
import { isSignedOut, SessionKeeper, type CurrentOptions } from './session.js';
import { Sharing } from './sharing.js';
import { createTransport, type Hooks } from './transport.js';

export interface BillingOptions {
  /** Where the API is, `https://billing.example.com/v1`; in a page also `/billing/v1`. */
  readonly baseUrl: string;
  /** `cookieSession()` unless told. */
  readonly session?: SessionCredentials | undefined;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The language of the API's own texts (`Accept-Language`), a BCP 47 tag. */
  readonly locale?: string | undefined;
  /** Milliseconds for every call, in place of 45,000 (payments 90,000, PDFs 120,000). */
  readonly timeout?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly hooks?: Hooks | undefined;
  /** Time and chance, to fake them in tests. */
  readonly timers?: Partial<Timers> | undefined;
}

/** The last argument of every method; each option works where it means something. */
export interface CallOptions {
  /** Stops waiting. A request that other callers share goes on for them. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, retries included. */
  readonly timeout?: number | undefined;
  /** Names the intent of a write: sent again with the same key it takes effect once. */
  readonly idempotencyKey?: string | undefined;
  /** The `etag` of what is being changed; the write fails with 412 when it changed meanwhile. */
  readonly ifMatch?: string | undefined;
  /** Told as the bytes of a PDF arrive. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ask the server even when the same answer is a moment old. */
  readonly reload?: boolean | undefined;
}

/** `listPayments`: all payments of the invoice, or the one made with an idempotency key. */
export interface ListPaymentsOptions extends CallOptions {
  readonly key?: string | undefined;
}

/** The client. Every method resolves with data or rejects with one `BillingError`. */
export type Billing = ReturnType<typeof createBilling>;

/** Makes a client of one API for one person at a time. Nothing is sent until something is asked. */
export function createBilling(options: BillingOptions) {
  const { call, keeper, changes, clock, close } = createClient(options);
  const read = <K extends OperationId>(id: K, options?: CallOptions, path?: Input['path']) =>
    call(id, { path } as CallInput<K>, options);
  const write = <K extends OperationId>(
    id: K,
    body: Body<K>,
    options?: CallOptions,
    path?: Input['path'],
  ) => call(id, { path, body } as unknown as CallInput<K>, options);
  const act = async (id: OperationId, options?: CallOptions, path?: Input['path']) => {
    await call(id, { path } as CallInput<typeof id>, options);
  };
  const download = (id: PdfId, options?: CallOptions, path?: Input['path']): Promise<Download> =>
    read(id, options, path);
  const list = async <K extends OperationId>(id: K, options?: CallOptions, input: Input = {}) => {
    const answer = (await call(id, input as CallInput<K>, options)) as unknown as ItemList<K>;
    if (Array.isArray(answer.items)) return answer.items;
    throw new BillingError({ kind: 'parse', operationId: id });
  };

  return {
    session: {
      /** Who is signed in, by the server; `null` when nobody is. */
      current: (options?: CurrentOptions) => keeper.current(options),
      /** Who is signed in, as last heard: `null` nobody, `undefined` not asked yet. */
      get known(): Session | null | undefined {
        return keeper.known;
      },
      /** When the session ends unless used, in milliseconds on the scale of `billing.now()`. */
      get expiresAt(): number | undefined {
        return keeper.expiresAt;
      },
      /** Fails with `invalid-credentials`, `invalid-user-id`, or `too-many-requests`. Never retried. */
      signIn: (credentials: Body<'signIn'>, options?: CallOptions) =>
        write('signIn', credentials, options),
      /** Fails when the server cannot be reached: the person is then still signed in. */
      signOut: async (options?: CallOptions) => {
        await act('signOut', options).catch((error: unknown) => {
          if (!isSignedOut(error)) throw error;
        });
      },
      /** Uses the session, so that it lasts another idle time. */
      extend: (options?: CallOptions) => read('extendSession', options),
      /** Gives the password again, for acts that answered `reauthentication-required`. */
      confirm: (proof: Body<'confirmIdentity'>, options?: CallOptions) =>
        write('confirmIdentity', proof, options),
      /** Answers alike whether the User ID exists or not; the mail goes to the stored address. */
      requestPasswordReset: async (who: Body<'requestPasswordReset'>, options?: CallOptions) => {
        await write('requestPasswordReset', who, options);
      },
      /** Fails with `reset-link-expired`, or with the rules broken in `fieldErrors`. Signs nobody in. */
      resetPassword: async (reset: Body<'resetPassword'>, options?: CallOptions) => {
        await write('resetPassword', reset, options);
      },
      /** What a new password must satisfy; needs no session. */
      passwordRules: (options?: CallOptions) => read('getPasswordRules', options),
    },
    account: {
      get: (options?: CallOptions) => read('getAccount', options),
    },
    quotes: {
      list: (options?: CallOptions) => list('listQuotes', options),
      get: (quoteNumber: string, options?: CallOptions) =>
        read('getQuote', options, { quoteNumber }),
      /** Irreversible. `ifMatch` the quote's `etag`, so that a changed price is never accepted unseen. */
      accept: (quoteNumber: string, acceptance: Body<'acceptQuote'>, options?: CallOptions) =>
        write('acceptQuote', acceptance, options, { quoteNumber }),
      /** Final. `ifMatch` the quote's `etag`. */
      reject: (quoteNumber: string, rejection: Body<'rejectQuote'>, options?: CallOptions) =>
        write('rejectQuote', rejection, options, { quoteNumber }),
      downloadPdf: (quoteNumber: string, options?: CallOptions) =>
        download('getQuotePdf', options, { quoteNumber }),
    },
    invoices: {
      /** The newest 20 by issue date, never more. */
      list: (options?: CallOptions) => list('listInvoices', options),
      get: (invoiceNumber: string, options?: CallOptions) =>
        read('getInvoice', options, { invoiceNumber }),
      /**
       * Pays at once, by card. Give an `idempotencyKey` of your own and keep it until the outcome is
       * known: after a lost answer (`kind` other than `problem`) find the payment by it with
       * `listPayments`, or send the same again; the invoice is not paid twice. Read the payment's
       * `status`: `authentication-required` wants `confirmPayment`.
       */
      pay: (invoiceNumber: string, payment: Body<'payInvoice'>, options?: CallOptions) =>
        write('payInvoice', payment, options, { invoiceNumber }),
      /** After the bank's challenge: hands over the provider's `result`. */
      confirmPayment: (paymentId: string, proof: Body<'confirmPayment'>, options?: CallOptions) =>
        write('confirmPayment', proof, options, { paymentId }),
      /** Always asks the server: whether a payment exists is nothing to remember. */
      listPayments: (invoiceNumber: string, { key, ...options }: ListPaymentsOptions = {}) =>
        list(
          'listPayments',
          { ...options, reload: true },
          { path: { invoiceNumber }, query: { key } },
        ),
      /** Mails the PDF to the invoice contacts. */
      sendCopy: (invoiceNumber: string, options?: CallOptions) =>
        act('sendInvoiceCopy', options, { invoiceNumber }),
      downloadPdf: (invoiceNumber: string, options?: CallOptions) =>
        download('getInvoicePdf', options, { invoiceNumber }),
    },
    paymentMethod: {
      get: (options?: CallOptions) => read('getPaymentMethod', options),
      /** `ifMatch` the method's `etag`. Card and debit data travel as the provider's token only. */
      update: (method: Body<'updatePaymentMethod'>, options?: CallOptions) =>
        write('updatePaymentMethod', method, options),
    },
    remittance: {
      /** Where to pay by transfer or check, and the reference to quote. */
      get: (options?: CallOptions) => read('getRemittanceDetails', options),
    },
    billTo: {
      get: (options?: CallOptions) => read('getBillTo', options),
      /** `ifMatch` the `etag` read. The country must be the stored one (`country-not-editable`). */
      update: (billTo: Body<'updateBillTo'>, options?: CallOptions) =>
        write('updateBillTo', billTo, options),
    },
    invoiceContacts: {
      list: (options?: CallOptions) => list('listInvoiceContacts', options),
      /** Fails with `contact-exists` or `contact-limit-reached`. */
      add: (contact: Body<'addInvoiceContact'>, options?: CallOptions) =>
        write('addInvoiceContact', contact, options),
      /** Fails with `main-contact` for the one who stays. */
      remove: (contactId: string, options?: CallOptions) =>
        act('removeInvoiceContact', options, { contactId }),
    },
    purchaseOrders: {
      list: (options?: CallOptions) => list('listPurchaseOrders', options),
      /** Fails with `purchase-order-exists`. */
      add: (order: Body<'addPurchaseOrder'>, options?: CallOptions) =>
        write('addPurchaseOrder', order, options),
      /** `ifMatch` the purchase order's `etag`. */
      update: (
        purchaseOrderId: string,
        order: Body<'updatePurchaseOrder'>,
        options?: CallOptions,
      ) => write('updatePurchaseOrder', order, options, { purchaseOrderId }),
    },
    requests: {
      /** What Corporate Account Services can be asked for. */
      topics: (options?: CallOptions) => list('listRequestTopics', options),
      list: (options?: CallOptions) => list('listRequests', options),
      submit: (request: Body<'submitRequest'>, options?: CallOptions) =>
        write('submitRequest', request, options),
    },
    taxForms: {
      /** United States accounts only; `not-found` for others. */
      downloadW9: (options?: CallOptions) => download('getW9', options),
    },
    /** Any operation of the contract by its `operationId`, typed from it; bodies as they travel. */
    call,
    /** The server's clock, in milliseconds since the epoch. */
    now: () => clock.now(),
    /** Today's business date (`YYYY-MM-DD`) by the server's clock in an IANA time zone. */
    today: (timeZone: string) => clock.today(timeZone),
    /** `change`: data of some groups is no longer as it was read, here or in another tab. */
    addEventListener: changes.addEventListener,
    removeEventListener: changes.removeEventListener,
    /** Ends what is under way and lets everything go; later calls reject as `aborted`. */
    close,
  };
}

type PdfId = 'getInvoicePdf' | 'getQuotePdf' | 'getW9';

interface ItemList<K extends OperationId> {
  readonly items: CallOutput<K> extends { items: (infer T)[] } ? T[] : never;
}

/** The parts behind the methods, put together. */
function createClient(options: BillingOptions) {
  const timers: Timers = { ...machineTimers, ...options.timers };
  const clock = createClock(timers);
  const sharing = new Sharing(timers);
  const closing = new AbortController();
  const send = createTransport(options, timers, clock);
  const changes = createChanges(options.baseUrl, heard);
  const keeper = new SessionKeeper({
    baseUrl: options.baseUrl,
    credentials: options.session ?? cookieSession(),
    send: (id, input, sendOptions, authority) =>
      send(id, input, { ...sendOptions, signal: withClosing(sendOptions.signal) }, authority),
    timers,
    clock,
    announce: (change) => {
      changes.announce(change);
    },
    forget: () => {
      sharing.forget();
    },
  });

  function heard(change: Change): void {
    if (change.reason) {
      keeper.revalidate(change.reason);
    } else {
      sharing.stale(change.groups);
      changes.announce(change);
    }
  }

  function withClosing(signal: AbortSignal | undefined): AbortSignal {
    return signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
  }

  const sendNow = async (
    id: OperationId,
    input: Input,
    callOptions: CallOptions,
    etag?: string,
  ) => {
    const signal = withClosing(callOptions.signal);
    const answer = await send(
      id,
      input,
      { ...callOptions, signal, ifNoneMatch: etag },
      keeper.authority(id),
    );
    if ((operations[id] as Operation).auth) keeper.touch();
    return answer;
  };

  const readShared = (id: OperationId, input: Input, callOptions: CallOptions) => {
    const operation: Operation = operations[id];
    const key = `${id} ${addressOf('', operation, id, input)}`;
    const { signal, reload } = callOptions;
    return sharing.read(
      { operationId: id, key, group: operation.group, reload, signal },
      (etag, own) => sendNow(id, input, { ...callOptions, signal: own }, etag),
    );
  };

  const writeNow = async (id: OperationId, input: Input, callOptions: CallOptions) => {
    const changed = (operations[id] as Operation).changes.filter((group) => group !== 'session');
    try {
      const { body } = await sendNow(id, input, callOptions);
      const visible = keeper.absorb(id, body);
      if (changed.length > 0) {
        sharing.stale(changed);
        changes.announce({ groups: changed, origin: 'here' });
      }
      return visible;
    } catch (error) {
      // A refused or unanswered write says that what was read may no longer hold.
      sharing.stale(changed);
      throw error;
    }
  };

  const call = async <K extends OperationId>(
    id: K,
    input: CallInput<K>,
    callOptions: CallOptions = {},
  ): Promise<CallOutput<K>> => {
    const { method, group, answers }: Operation = operations[id];
    const shareable = method === 'GET' && answers === 'json' && group !== 'session';
    const given = input as Input;
    const value =
      shareable && !given.headers
        ? await readShared(id, given, callOptions)
        : await writeNow(id, given, callOptions);
    return value as CallOutput<K>;
  };

  const stopListening = listenForReturn(() => {
    keeper.revalidate();
  });
  const close = () => {
    closing.abort();
    stopListening();
    changes.close();
    sharing.forget();
  };
  return { call, keeper, changes, clock, close };
}

/** Whoever comes back to the page, from another tab or by the back button, may be somebody else. */
function listenForReturn(returned: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const shown = () => {
    if (document.visibilityState === 'visible') returned();
  };
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) returned();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', restored);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', restored);
  };
}
