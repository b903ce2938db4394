import { createApi, type Api } from './api.js';
import { resolveBaseUrl } from './base-url.js';
import { callOptionKinds, checkedOptions, refused } from './checks.js';
import { closeClient, createClient, restFor } from './client.js';
import type { CallInput, CallOutput, CallRest } from './contract.js';
import { isSignedOut } from './errors.js';
import type { Download, StreamedDownload } from './download.js';
import type { OperationId } from './generated/operations.js';
import { own } from './own.js';
import type { Client } from './parts.js';
import { currentSession } from './session.js';
import type { DocumentCalls } from './invoice-document.js';
import type { Billing, BillingOptions, StatementOptions } from './surface.js';

/** Creates a client of one API, for one person at a time. It sends nothing until it is asked. */
export function createBilling(given: BillingOptions): Billing {
  const client = createClient(checkedClientOptions(given));
  const { api, call } = createApi(client);
  const { changes, clock } = client;

  return {
    ...otherCalls(api),
    session: sessionCalls(api, client),
    quotes: quoteCalls(api),
    invoices: {
      ...invoiceCalls(api, () => {
        client.announce({ groups: ['invoices'], origin: 'here' });
      }),
      downloadDocument: async (invoiceNumber, format, given) => {
        const call = optionsOf('getInvoiceDocument', given);
        const { checkedDocument } = await restFor(client, 'getInvoiceDocument', own(call));
        const path = { invoiceNumber, format };
        const calls: DocumentCalls = {
          invoice: (options) =>
            api.GET('/invoices/{invoiceNumber}', { params: { path }, call: options }),
          file: (options) =>
            api.GET('/invoices/{invoiceNumber}/documents/{format}', {
              params: { path },
              call: options,
            }),
        };
        return checkedDocument(calls, format, call);
      },
    },
    call: async <K extends OperationId>(
      operationId: K,
      input: CallInput<K>,
      ...[options]: CallRest<K>
    ): Promise<CallOutput<K>> => {
      const { path, query, body, headers } = own(input);
      const init = { params: { path, query }, body, headers, call: options };
      return (await call(operationId, init)) as CallOutput<K>;
    },
    now: clock.now,
    today: clock.today,
    addEventListener: changes.addEventListener,
    removeEventListener: changes.removeEventListener,
    close: () => {
      closeClient(client);
    },
  };
}

const sessionCalls = (api: Api, client: Client): Billing['session'] => ({
  current: async (options) => currentSession(client, optionsOf('getSession', options)),
  get known() {
    return client.session.known;
  },
  get expiresAt() {
    return client.session.expiresAt;
  },
  signIn: (body, call) => api.POST('/session', { body, call }),
  signOut: (call) =>
    api.DELETE('/session', { call }).catch((error: unknown) => {
      if (!isSignedOut(error)) throw error;
    }),
  extend: (call) => api.POST('/session/extension', { call }),
  confirm: (body, call) => api.POST('/session/confirmation', { body, call }),
  requestPasswordReset: (body, call) => api.POST('/password-reset-requests', { body, call }),
  resetPassword: (body, call) => api.POST('/password-resets', { body, call }),
  passwordRules: (call) => api.GET('/password-rules', { call }),
});

/** A download comes as its options say; `Downloads` tells callers which. */
type Either = Download & StreamedDownload;

const quoteCalls = (api: Api): Billing['quotes'] => ({
  list: (call) => items(api.GET('/quotes', { call })),
  get: (quoteNumber, call) =>
    api.GET('/quotes/{quoteNumber}', { params: { path: { quoteNumber } }, call }),
  accept: (quoteNumber, body, call) =>
    api.POST('/quotes/{quoteNumber}/acceptance', {
      params: { path: { quoteNumber } },
      body,
      call,
    }),
  reject: (quoteNumber, body, call) =>
    api.POST('/quotes/{quoteNumber}/rejection', {
      params: { path: { quoteNumber } },
      body,
      call,
    }),
  downloadPdf: (quoteNumber, call) =>
    api.GET('/quotes/{quoteNumber}/pdf', {
      params: { path: { quoteNumber } },
      call,
    }) as Promise<Either>,
});

/** `changed` reports that invoices are no longer as they were read. */
function invoiceCalls(
  api: Api,
  changed: () => void,
): Omit<Billing['invoices'], 'downloadDocument'> {
  let foundKey: string | undefined;
  return {
    list: (call) => items(api.GET('/invoices', { call })),
    get: (invoiceNumber, call) =>
      api.GET('/invoices/{invoiceNumber}', { params: { path: { invoiceNumber } }, call }),
    pay: (invoiceNumber, body, call) =>
      api.POST('/invoices/{invoiceNumber}/payments', {
        params: { path: { invoiceNumber } },
        body,
        call,
      }),
    payMany: (body, call) => api.POST('/payments', { body, call }),
    confirmPayment: (paymentId, body, call) =>
      api.POST('/payments/{paymentId}/confirmation', {
        params: { path: { paymentId } },
        body,
        call,
      }),
    listPayments: async (invoiceNumber, listOptions) => {
      const { key, ...call } = optionsOf('listPayments', listOptions);
      const params = { path: { invoiceNumber }, query: key === undefined ? {} : { key } };
      const found = await items(
        api.GET('/invoices/{invoiceNumber}/payments', {
          params,
          call: { ...call, reload: true },
        }),
      );
      // The answer of this payment was lost, and no change event was fired: fire it now. It is
      // fired once, so that a widget that asks again on every change comes to rest.
      if (key !== foundKey && key !== undefined && found.length > 0) {
        foundKey = key;
        changed();
      }
      return found;
    },
    sendCopy: (invoiceNumber, call) =>
      api.POST('/invoices/{invoiceNumber}/copies', {
        params: { path: { invoiceNumber } },
        call,
      }),
    downloadPdf: (invoiceNumber, call) =>
      api.GET('/invoices/{invoiceNumber}/pdf', {
        params: { path: { invoiceNumber } },
        call,
      }) as Promise<Either>,
    downloadReceipt: (paymentId, call) =>
      api.GET('/payments/{paymentId}/receipt', {
        params: { path: { paymentId } },
        call,
      }) as Promise<Either>,
    statement: async (given) => {
      const { since, ...call } = optionsOf('getStatement', given);
      return api.GET('/statement', { params: { query: since ? { since } : {} }, call });
    },
    downloadStatement: async (given?: StatementOptions) => {
      const { since, ...call } = optionsOf('getStatementPdf', given);
      const params = { query: since ? { since } : {} };
      return (await api.GET('/statement/pdf', { params, call })) as Either;
    },
  };
}

type OtherGroups =
  | 'account'
  | 'paymentMethod'
  | 'remittance'
  | 'billTo'
  | 'invoiceContacts'
  | 'purchaseOrders'
  | 'requests'
  | 'taxForms';

const otherCalls = (api: Api): Pick<Billing, OtherGroups> => ({
  account: { get: (call) => api.GET('/account', { call }) },
  paymentMethod: {
    get: (call) => api.GET('/payment-method', { call }),
    update: (body, call) => api.PUT('/payment-method', { body, call }),
  },
  remittance: { get: (call) => api.GET('/remittance-details', { call }) },
  billTo: {
    get: (call) => api.GET('/bill-to', { call }),
    update: (body, call) => api.PUT('/bill-to', { body, call }),
  },
  invoiceContacts: {
    list: (call) => items(api.GET('/invoice-contacts', { call })),
    add: (body, call) => api.POST('/invoice-contacts', { body, call }),
    update: (contactId, body, call) =>
      api.PUT('/invoice-contacts/{contactId}', { params: { path: { contactId } }, body, call }),
    remove: (contactId, call) =>
      api.DELETE('/invoice-contacts/{contactId}', { params: { path: { contactId } }, call }),
  },
  purchaseOrders: {
    list: (call) => items(api.GET('/purchase-orders', { call })),
    get: (purchaseOrderId, call) =>
      api.GET('/purchase-orders/{purchaseOrderId}', {
        params: { path: { purchaseOrderId } },
        call,
      }),
    add: (body, call) => api.POST('/purchase-orders', { body, call }),
    update: (purchaseOrderId, body, call) =>
      api.PUT('/purchase-orders/{purchaseOrderId}', {
        params: { path: { purchaseOrderId } },
        body,
        call,
      }),
  },
  requests: {
    topics: (call) => items(api.GET('/request-topics', { call })),
    list: (call) => items(api.GET('/requests', { call })),
    get: (requestId, call) =>
      api.GET('/requests/{requestId}', { params: { path: { requestId } }, call }),
    submit: (body, call) => api.POST('/requests', { body, call }),
    attach: (body, call) => api.POST('/attachments', { body, call }),
    downloadAttachment: (attachmentId, call) =>
      api.GET('/attachments/{attachmentId}', { params: { path: { attachmentId } }, call }),
  },
  taxForms: { downloadW9: (call) => api.GET('/tax-forms/w-9', { call }) as Promise<Either> },
});

const items = async <T>(answer: Promise<{ items: readonly T[] }>): Promise<readonly T[]> =>
  (await answer).items;

/** The options of a method that reads them itself; `api` checks those of the others. */
function optionsOf<T extends object>(operationId: OperationId, given: T | undefined): T {
  try {
    return checkedOptions(given, callOptionKinds);
  } catch (error) {
    throw refused(operationId, error);
  }
}

function checkedClientOptions(given: BillingOptions): BillingOptions {
  try {
    const options = checkedOptions(given, {
      session: 'object',
      fetch: 'function',
      locale: 'text',
      timeout: 'number above 0',
      retry: 'object',
      hooks: 'object',
      timers: 'object',
    });
    const retry = checkedOptions(options.retry, {
      attempts: 'number above 0',
      baseDelay: 'number that is not negative',
      maxDelay: 'number that is not negative',
    });
    const { locale = '' } = options;
    if (/[^\x20-\x7e]/.test(locale)) throw new TypeError('locale must be a tag like fr-CA');
    const baseUrl = resolveBaseUrl(options.baseUrl, 'createBilling');
    return own({ ...options, baseUrl, retry, hooks: own(options.hooks) });
  } catch (error) {
    throw refused('createBilling', error);
  }
}
