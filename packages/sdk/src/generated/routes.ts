// Made from openapi.yaml by `npm run generate`. Do not edit.

/**
 * What a client needs of the operation table besides the types. Unless said otherwise an operation is
 * a GET that answers JSON, needs a session, takes no body and changes nothing.
 */
export interface RouteRow {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly group: string;
  readonly answers?: 'pdf' | 'none';
  /** Works with nobody signed in. */
  readonly open?: boolean;
  /** `Idempotency-Key` is required. */
  readonly keyed?: boolean;
  /** Takes a JSON object. */
  readonly body?: boolean;
  /** The groups a successful call makes stale. */
  readonly changes?: readonly string[];
  /** An answer has at least this, as the same kinds of values. */
  readonly shape?: Shape;
}

/** An example of a value: objects by their required fields, lists by their items. */
export type Shape =
  string | number | boolean | readonly Shape[] | { readonly [name: string]: Shape };

export const routes = {
  getSession: { path: '/session', group: 'session', shape: { userId: '' } },
  signIn: {
    method: 'POST',
    path: '/session',
    group: 'session',
    open: true,
    body: true,
    changes: ['session'],
    shape: { userId: '' },
  },
  signOut: {
    method: 'DELETE',
    path: '/session',
    group: 'session',
    answers: 'none',
    open: true,
    changes: ['session'],
  },
  extendSession: {
    method: 'POST',
    path: '/session/extension',
    group: 'session',
    changes: ['session'],
    shape: { userId: '' },
  },
  confirmIdentity: {
    method: 'POST',
    path: '/session/confirmation',
    group: 'session',
    body: true,
    changes: ['session'],
    shape: { userId: '' },
  },
  createToken: {
    method: 'POST',
    path: '/tokens',
    group: 'session',
    open: true,
    body: true,
    shape: { token: '' },
  },
  getPasswordRules: {
    path: '/password-rules',
    group: 'session',
    open: true,
    shape: { minLength: 0 },
  },
  requestPasswordReset: {
    method: 'POST',
    path: '/password-reset-requests',
    group: 'session',
    answers: 'none',
    open: true,
    body: true,
  },
  resetPassword: {
    method: 'POST',
    path: '/password-resets',
    group: 'session',
    answers: 'none',
    open: true,
    body: true,
    changes: ['session'],
  },
  getAccount: {
    path: '/account',
    group: 'account',
    shape: {
      accountId: '',
      purchaseOrderThreshold: { amount: 0 },
      capabilities: [],
      representative: { name: '' },
      support: { email: '' },
      subscriptions: [{ product: '' }],
      passwordRules: { minLength: 0 },
    },
  },
  getBillTo: { path: '/bill-to', group: 'billTo', shape: { company: '', addressLines: [] } },
  updateBillTo: {
    method: 'PUT',
    path: '/bill-to',
    group: 'billTo',
    body: true,
    changes: ['billTo'],
    shape: { company: '', addressLines: [] },
  },
  listInvoiceContacts: {
    path: '/invoice-contacts',
    group: 'invoiceContacts',
    shape: { items: [{ contactId: '' }] },
  },
  addInvoiceContact: {
    method: 'POST',
    path: '/invoice-contacts',
    group: 'invoiceContacts',
    keyed: true,
    body: true,
    changes: ['invoiceContacts'],
    shape: { contactId: '' },
  },
  removeInvoiceContact: {
    method: 'DELETE',
    path: '/invoice-contacts/{contactId}',
    group: 'invoiceContacts',
    answers: 'none',
    changes: ['invoiceContacts'],
  },
  getPaymentMethod: {
    path: '/payment-method',
    group: 'paymentMethod',
    shape: { kind: '', display: {}, acceptedBrands: [], allowedKinds: [] },
  },
  updatePaymentMethod: {
    method: 'PUT',
    path: '/payment-method',
    group: 'paymentMethod',
    body: true,
    changes: ['paymentMethod', 'quotes'],
    shape: { kind: '', display: {}, acceptedBrands: [], allowedKinds: [] },
  },
  getRemittanceDetails: {
    path: '/remittance-details',
    group: 'remittance',
    shape: { kind: '', fields: [{ label: '' }] },
  },
  listPurchaseOrders: {
    path: '/purchase-orders',
    group: 'purchaseOrders',
    shape: { items: [{ purchaseOrderId: '' }] },
  },
  addPurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders',
    group: 'purchaseOrders',
    keyed: true,
    body: true,
    changes: ['purchaseOrders'],
    shape: { purchaseOrderId: '' },
  },
  updatePurchaseOrder: {
    method: 'PUT',
    path: '/purchase-orders/{purchaseOrderId}',
    group: 'purchaseOrders',
    body: true,
    changes: ['purchaseOrders'],
    shape: { purchaseOrderId: '' },
  },
  listQuotes: {
    path: '/quotes',
    group: 'quotes',
    shape: { items: [{ quoteNumber: '', total: {} }] },
  },
  getQuote: {
    path: '/quotes/{quoteNumber}',
    group: 'quotes',
    shape: {
      quoteNumber: '',
      total: { amount: 0 },
      lines: [{ product: '', unitPrice: {}, total: {} }],
      subtotal: { amount: 0 },
      savings: { amount: 0 },
      tax: { amount: 0 },
      contractPeriod: { start: '' },
      representative: { name: '' },
      consent: { version: '' },
    },
  },
  getQuotePdf: { path: '/quotes/{quoteNumber}/pdf', group: 'quotes', answers: 'pdf' },
  acceptQuote: {
    method: 'POST',
    path: '/quotes/{quoteNumber}/acceptance',
    group: 'quotes',
    keyed: true,
    body: true,
    changes: ['quotes', 'invoices'],
    shape: {
      quote: {
        quoteNumber: '',
        total: {},
        lines: [],
        subtotal: {},
        savings: {},
        tax: {},
        contractPeriod: {},
        representative: {},
        consent: {},
      },
    },
  },
  rejectQuote: {
    method: 'POST',
    path: '/quotes/{quoteNumber}/rejection',
    group: 'quotes',
    keyed: true,
    body: true,
    changes: ['quotes'],
    shape: {
      quoteNumber: '',
      total: { amount: 0 },
      lines: [{ product: '', unitPrice: {}, total: {} }],
      subtotal: { amount: 0 },
      savings: { amount: 0 },
      tax: { amount: 0 },
      contractPeriod: { start: '' },
      representative: { name: '' },
      consent: { version: '' },
    },
  },
  listInvoices: {
    path: '/invoices',
    group: 'invoices',
    shape: { items: [{ invoiceNumber: '', total: {}, balance: {}, payable: {} }] },
  },
  getInvoice: {
    path: '/invoices/{invoiceNumber}',
    group: 'invoices',
    shape: {
      invoiceNumber: '',
      total: { amount: 0 },
      balance: { amount: 0 },
      payable: { amount: 0 },
      lines: [{ description: '', period: {}, unitPrice: {}, total: {} }],
      subtotal: { amount: 0 },
      tax: { amount: 0 },
      payments: [{ paymentId: '', amount: {}, source: {} }],
      billTo: { company: '', addressLines: [] },
      billingContact: { name: '' },
    },
  },
  getInvoicePdf: { path: '/invoices/{invoiceNumber}/pdf', group: 'invoices', answers: 'pdf' },
  listPayments: {
    path: '/invoices/{invoiceNumber}/payments',
    group: 'invoices',
    shape: { items: [{ paymentId: '', amount: {}, source: {} }] },
  },
  payInvoice: {
    method: 'POST',
    path: '/invoices/{invoiceNumber}/payments',
    group: 'invoices',
    keyed: true,
    body: true,
    changes: ['invoices'],
    shape: { paymentId: '', amount: { amount: 0 }, source: { kind: '' } },
  },
  confirmPayment: {
    method: 'POST',
    path: '/payments/{paymentId}/confirmation',
    group: 'invoices',
    body: true,
    changes: ['invoices'],
    shape: { paymentId: '', amount: { amount: 0 }, source: { kind: '' } },
  },
  sendInvoiceCopy: {
    method: 'POST',
    path: '/invoices/{invoiceNumber}/copies',
    group: 'invoices',
    answers: 'none',
    keyed: true,
  },
  listRequestTopics: {
    path: '/request-topics',
    group: 'requests',
    shape: { items: [{ topic: '', needs: [] }] },
  },
  listRequests: { path: '/requests', group: 'requests', shape: { items: [{ requestId: '' }] } },
  submitRequest: {
    method: 'POST',
    path: '/requests',
    group: 'requests',
    keyed: true,
    body: true,
    changes: ['requests'],
    shape: { requestId: '' },
  },
  getW9: { path: '/tax-forms/w-9', group: 'taxForms', answers: 'pdf' },
  createTestToken: {
    method: 'POST',
    path: '/test-provider/tokens',
    group: 'testProvider',
    body: true,
    shape: { paymentToken: '', display: {} },
  },
} satisfies Record<string, RouteRow>;
