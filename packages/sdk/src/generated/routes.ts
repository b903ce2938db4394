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
}

export const routes = {
  getSession: { path: '/session', group: 'session' },
  signIn: {
    method: 'POST',
    path: '/session',
    group: 'session',
    open: true,
    body: true,
    changes: ['session'],
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
  },
  confirmIdentity: {
    method: 'POST',
    path: '/session/confirmation',
    group: 'session',
    body: true,
    changes: ['session'],
  },
  createToken: { method: 'POST', path: '/tokens', group: 'session', open: true, body: true },
  getPasswordRules: { path: '/password-rules', group: 'session', open: true },
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
  getAccount: { path: '/account', group: 'account' },
  getBillTo: { path: '/bill-to', group: 'billTo' },
  updateBillTo: {
    method: 'PUT',
    path: '/bill-to',
    group: 'billTo',
    body: true,
    changes: ['billTo'],
  },
  listInvoiceContacts: { path: '/invoice-contacts', group: 'invoiceContacts' },
  addInvoiceContact: {
    method: 'POST',
    path: '/invoice-contacts',
    group: 'invoiceContacts',
    keyed: true,
    body: true,
    changes: ['invoiceContacts'],
  },
  removeInvoiceContact: {
    method: 'DELETE',
    path: '/invoice-contacts/{contactId}',
    group: 'invoiceContacts',
    answers: 'none',
    changes: ['invoiceContacts'],
  },
  getPaymentMethod: { path: '/payment-method', group: 'paymentMethod' },
  updatePaymentMethod: {
    method: 'PUT',
    path: '/payment-method',
    group: 'paymentMethod',
    body: true,
    changes: ['paymentMethod', 'quotes'],
  },
  getRemittanceDetails: { path: '/remittance-details', group: 'remittance' },
  listPurchaseOrders: { path: '/purchase-orders', group: 'purchaseOrders' },
  addPurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders',
    group: 'purchaseOrders',
    keyed: true,
    body: true,
    changes: ['purchaseOrders'],
  },
  getPurchaseOrder: { path: '/purchase-orders/{purchaseOrderId}', group: 'purchaseOrders' },
  updatePurchaseOrder: {
    method: 'PUT',
    path: '/purchase-orders/{purchaseOrderId}',
    group: 'purchaseOrders',
    body: true,
    changes: ['purchaseOrders'],
  },
  listQuotes: { path: '/quotes', group: 'quotes' },
  getQuote: { path: '/quotes/{quoteNumber}', group: 'quotes' },
  getQuotePdf: { path: '/quotes/{quoteNumber}/pdf', group: 'quotes', answers: 'pdf' },
  acceptQuote: {
    method: 'POST',
    path: '/quotes/{quoteNumber}/acceptance',
    group: 'quotes',
    keyed: true,
    body: true,
    changes: ['quotes', 'invoices'],
  },
  rejectQuote: {
    method: 'POST',
    path: '/quotes/{quoteNumber}/rejection',
    group: 'quotes',
    keyed: true,
    body: true,
    changes: ['quotes'],
  },
  listInvoices: { path: '/invoices', group: 'invoices' },
  getInvoice: { path: '/invoices/{invoiceNumber}', group: 'invoices' },
  getInvoicePdf: { path: '/invoices/{invoiceNumber}/pdf', group: 'invoices', answers: 'pdf' },
  listPayments: { path: '/invoices/{invoiceNumber}/payments', group: 'invoices' },
  payInvoice: {
    method: 'POST',
    path: '/invoices/{invoiceNumber}/payments',
    group: 'invoices',
    keyed: true,
    body: true,
    changes: ['invoices'],
  },
  confirmPayment: {
    method: 'POST',
    path: '/payments/{paymentId}/confirmation',
    group: 'invoices',
    keyed: true,
    body: true,
    changes: ['invoices'],
  },
  sendInvoiceCopy: {
    method: 'POST',
    path: '/invoices/{invoiceNumber}/copies',
    group: 'invoices',
    answers: 'none',
    keyed: true,
  },
  listRequestTopics: { path: '/request-topics', group: 'requests' },
  listRequests: { path: '/requests', group: 'requests' },
  submitRequest: {
    method: 'POST',
    path: '/requests',
    group: 'requests',
    keyed: true,
    body: true,
    changes: ['requests'],
  },
  getW9: { path: '/tax-forms/w-9', group: 'taxForms', answers: 'pdf' },
  createTestToken: {
    method: 'POST',
    path: '/test-provider/tokens',
    group: 'testProvider',
    body: true,
  },
} satisfies Record<string, RouteRow>;
