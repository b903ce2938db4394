// Made from openapi.yaml by `npm run generate`. Do not edit.

/**
 * What a client needs of the operation table, in half of its bytes: method, path, group, then `pdf` or
 * `none` in place of a JSON answer, `open` where no session is needed, `key` where an idempotency
 * key is, and `>` before each group it changes.
 */
export const routes = {
  getSession: 'GET /session session',
  signIn: 'POST /session session open >session',
  signOut: 'DELETE /session session none open >session',
  extendSession: 'POST /session/extension session >session',
  confirmIdentity: 'POST /session/confirmation session >session',
  createToken: 'POST /tokens session open',
  getPasswordRules: 'GET /password-rules session open',
  requestPasswordReset: 'POST /password-reset-requests session none open',
  resetPassword: 'POST /password-resets session none open >session',
  getAccount: 'GET /account account',
  getBillTo: 'GET /bill-to billTo',
  updateBillTo: 'PUT /bill-to billTo >billTo',
  listInvoiceContacts: 'GET /invoice-contacts invoiceContacts',
  addInvoiceContact: 'POST /invoice-contacts invoiceContacts key >invoiceContacts',
  removeInvoiceContact: 'DELETE /invoice-contacts/* invoiceContacts none >invoiceContacts',
  getPaymentMethod: 'GET /payment-method paymentMethod',
  updatePaymentMethod: 'PUT /payment-method paymentMethod >paymentMethod >quotes',
  getRemittanceDetails: 'GET /remittance-details remittance',
  listPurchaseOrders: 'GET /purchase-orders purchaseOrders',
  addPurchaseOrder: 'POST /purchase-orders purchaseOrders key >purchaseOrders',
  updatePurchaseOrder: 'PUT /purchase-orders/* purchaseOrders >purchaseOrders',
  listQuotes: 'GET /quotes quotes',
  getQuote: 'GET /quotes/* quotes',
  getQuotePdf: 'GET /quotes/*/pdf quotes pdf',
  acceptQuote: 'POST /quotes/*/acceptance quotes key >quotes >invoices',
  rejectQuote: 'POST /quotes/*/rejection quotes key >quotes',
  listInvoices: 'GET /invoices invoices',
  getInvoice: 'GET /invoices/* invoices',
  getInvoicePdf: 'GET /invoices/*/pdf invoices pdf',
  listPayments: 'GET /invoices/*/payments invoices',
  payInvoice: 'POST /invoices/*/payments invoices key >invoices',
  confirmPayment: 'POST /payments/*/confirmation invoices >invoices',
  sendInvoiceCopy: 'POST /invoices/*/copies invoices none',
  listRequestTopics: 'GET /request-topics requests',
  listRequests: 'GET /requests requests',
  submitRequest: 'POST /requests requests key >requests',
  getW9: 'GET /tax-forms/w-9 taxForms pdf',
  createTestToken: 'POST /test-provider/tokens testProvider',
};
