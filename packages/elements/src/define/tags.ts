import { define } from '../core/registry.js';

/** Every widget's tag, and what loads and registers it. */
export const tags = {
  'cb-portal': () =>
    import('../widgets/portal/portal.js').then((m) => {
      define('cb-portal', m.CbPortal);
    }),
  'cb-login': () =>
    import('../widgets/login/login.js').then((m) => {
      define('cb-login', m.CbLogin);
    }),
  'cb-password-reset': () =>
    import('../widgets/password-reset/password-reset.js').then((m) => {
      define('cb-password-reset', m.CbPasswordReset);
    }),
  'cb-account-overview': () =>
    import('../widgets/account-overview/account-overview.js').then((m) => {
      define('cb-account-overview', m.CbAccountOverview);
    }),
  'cb-quotes': () =>
    import('../widgets/quotes/quotes.js').then((m) => {
      define('cb-quotes', m.CbQuotes);
    }),
  'cb-invoice-history': () =>
    import('../widgets/invoice-history/invoice-history.js').then((m) => {
      define('cb-invoice-history', m.CbInvoiceHistory);
    }),
  'cb-invoice': () =>
    import('../widgets/invoice/invoice.js').then((m) => {
      define('cb-invoice', m.CbInvoice);
    }),
  'cb-pay-invoice': () =>
    import('../widgets/pay-invoice/pay-invoice.js').then((m) => {
      define('cb-pay-invoice', m.CbPayInvoice);
    }),
  'cb-payment-method': () =>
    import('../widgets/payment-method/payment-method.js').then((m) => {
      define('cb-payment-method', m.CbPaymentMethod);
    }),
  'cb-billto-form': () =>
    import('../widgets/billto-form/billto-form.js').then((m) => {
      define('cb-billto-form', m.CbBilltoForm);
    }),
  'cb-invoice-contacts': () =>
    import('../widgets/invoice-contacts/invoice-contacts.js').then((m) => {
      define('cb-invoice-contacts', m.CbInvoiceContacts);
    }),
  'cb-purchase-orders': () =>
    import('../widgets/purchase-orders/purchase-orders.js').then((m) => {
      define('cb-purchase-orders', m.CbPurchaseOrders);
    }),
  'cb-account-services': () =>
    import('../widgets/account-services/account-services.js').then((m) => {
      define('cb-account-services', m.CbAccountServices);
    }),
} as const;

export type WidgetTag = keyof typeof tags;
