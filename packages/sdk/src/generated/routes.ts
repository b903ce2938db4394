// Made from openapi.yaml by `npm run generate`. Do not edit.

/**
 * What a client needs of the operation table, in half of its bytes: path, group, the method unless
 * GET, `pdf` or `none` unless it answers JSON, `open` where no session is needed, `key` where
 * an idempotency key is, and `>` before each group it changes, alone for its own.
 */
export const routes = {
  getSession: '/session session',
  signIn: '/session session POST open >',
  signOut: '/session session DELETE none open >',
  extendSession: '/session/extension session POST >',
  confirmIdentity: '/session/confirmation session POST >',
  createToken: '/tokens session POST open',
  getPasswordRules: '/password-rules session open',
  requestPasswordReset: '/password-reset-requests session POST none open',
  resetPassword: '/password-resets session POST none open >',
  getAccount: '/account account',
  getBillTo: '/bill-to billTo',
  updateBillTo: '/bill-to billTo PUT >',
  listInvoiceContacts: '/invoice-contacts invoiceContacts',
  addInvoiceContact: '/invoice-contacts invoiceContacts POST key >',
  removeInvoiceContact: '/invoice-contacts/* invoiceContacts DELETE none >',
  getPaymentMethod: '/payment-method paymentMethod',
  updatePaymentMethod: '/payment-method paymentMethod PUT > >quotes',
  getRemittanceDetails: '/remittance-details remittance',
  listPurchaseOrders: '/purchase-orders purchaseOrders',
  addPurchaseOrder: '/purchase-orders purchaseOrders POST key >',
  updatePurchaseOrder: '/purchase-orders/* purchaseOrders PUT >',
  listQuotes: '/quotes quotes',
  getQuote: '/quotes/* quotes',
  getQuotePdf: '/quotes/*/pdf quotes pdf',
  acceptQuote: '/quotes/*/acceptance quotes POST key > >invoices',
  rejectQuote: '/quotes/*/rejection quotes POST key >',
  listInvoices: '/invoices invoices',
  getInvoice: '/invoices/* invoices',
  getInvoicePdf: '/invoices/*/pdf invoices pdf',
  listPayments: '/invoices/*/payments invoices',
  payInvoice: '/invoices/*/payments invoices POST key >',
  confirmPayment: '/payments/*/confirmation invoices POST >',
  sendInvoiceCopy: '/invoices/*/copies invoices POST none',
  listRequestTopics: '/request-topics requests',
  listRequests: '/requests requests',
  submitRequest: '/requests requests POST key >',
  getW9: '/tax-forms/w-9 taxForms pdf',
  createTestToken: '/test-provider/tokens testProvider POST',
};
