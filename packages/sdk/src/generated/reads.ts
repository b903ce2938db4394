// Made from openapi.yaml by `npm run generate`. Do not edit.

/**
 * What a client needs of the operation table besides the types. Unless said otherwise an operation is
 * a GET that answers JSON, needs a session, takes no body and changes nothing.
 */
export interface RouteRow {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly group: string;
  readonly answers?: 'pdf' | 'file' | 'none';
  /** Works with nobody signed in. */
  readonly open?: boolean;
  /** `Idempotency-Key` is required. */
  readonly keyed?: boolean;
  /** Takes a JSON object, or a file. */
  readonly body?: true | 'file';
  /** The groups a successful call makes stale. */
  readonly changes?: readonly string[];
}

/** The operations that read JSON. */
export const reads = {
  getSession: { path: '/session', group: 'session' },
  getPasswordRules: { path: '/password-rules', group: 'session', open: true },
  getAccount: { path: '/account', group: 'account' },
  getBillTo: { path: '/bill-to', group: 'billTo' },
  listInvoiceContacts: { path: '/invoice-contacts', group: 'invoiceContacts' },
  getPaymentMethod: { path: '/payment-method', group: 'paymentMethod' },
  getRemittanceDetails: { path: '/remittance-details', group: 'remittance' },
  listPurchaseOrders: { path: '/purchase-orders', group: 'purchaseOrders' },
  getPurchaseOrder: { path: '/purchase-orders/{purchaseOrderId}', group: 'purchaseOrders' },
  listQuotes: { path: '/quotes', group: 'quotes' },
  getQuote: { path: '/quotes/{quoteNumber}', group: 'quotes' },
  listInvoices: { path: '/invoices', group: 'invoices' },
  getInvoice: { path: '/invoices/{invoiceNumber}', group: 'invoices' },
  listPayments: { path: '/invoices/{invoiceNumber}/payments', group: 'invoices' },
  getStatement: { path: '/statement', group: 'invoices' },
  listRequestTopics: { path: '/request-topics', group: 'requests' },
  listRequests: { path: '/requests', group: 'requests' },
  getRequest: { path: '/requests/{requestId}', group: 'requests' },
} satisfies Record<string, RouteRow>;
