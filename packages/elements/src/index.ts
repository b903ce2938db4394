/**
 * Exports the widgets as classes, and what a page sets for all of them. Importing it registers
 * nothing.
 */
export type { Billing } from '@corporate-billing/sdk';
export { configure } from './core/registry.js';
export type { WidgetTagNameMap } from './define/tag-names.js';
export { discover } from './define/discover.js';
export { diagnose } from './core/diagnose.js';
export type { Finding } from './core/diagnose.js';
export { preload } from './core/preload.js';
export type { ConfigureOptions, Settings, Support } from './core/registry.js';
export { availableLocales } from './core/locales.js';
export { registerLocale, overrideMessages } from './core/own-words.js';
export type { Catalogue, CatalogueGroup, MessageOverrides } from './i18n/catalogue.js';
export type { CbEventMap, CbEvents, NavigateDetail, PortalTab } from './core/events.js';
export { PaymentFieldsError } from './core/payment-provider.js';
export type {
  PaymentContext,
  PaymentFields,
  PaymentProvider,
  PaymentTokenDisplay,
} from './core/payment-provider.js';
export { CbAccountOverview } from './widgets/account-overview/account-overview.js';
export { CbAccountServices } from './widgets/account-services/account-services.js';
export type { RequestPrefill } from './widgets/account-services/account-services.js';
export { CbBilltoForm } from './widgets/billto-form/billto-form.js';
export { CbInvoiceContacts } from './widgets/invoice-contacts/invoice-contacts.js';
export { CbPurchaseOrders } from './widgets/purchase-orders/purchase-orders.js';
export { CbPaymentMethod } from './widgets/payment-method/payment-method.js';
export { CbPayInvoice } from './widgets/pay-invoice/pay-invoice.js';
export { CbLogin } from './widgets/login/login.js';
export { CbPasswordReset } from './widgets/password-reset/password-reset.js';
export { CbQuotes } from './widgets/quotes/quotes.js';
export type { Filter as InvoiceFilter } from './widgets/invoice-history/history-columns.js';
export { CbInvoice, CbInvoiceHistory, CbPortal } from './define/openers.js';
