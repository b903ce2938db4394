import { define } from '../core/registry.js';
import { offerWidgets } from '../core/widget-loaders.js';

/** Maps each widget's tag to the function that loads and registers it. */
export const tags = {
  'cb-portal': () =>
    import('../widgets/portal/portal.js').then((m) => {
      register('cb-portal', m.CbPortal);
    }),
  'cb-login': () =>
    import('../widgets/login/login.js').then((m) => {
      register('cb-login', m.CbLogin);
    }),
  'cb-password-reset': () =>
    import('../widgets/password-reset/password-reset.js').then((m) => {
      register('cb-password-reset', m.CbPasswordReset);
    }),
  'cb-account-overview': () =>
    import('../widgets/account-overview/account-overview.js').then((m) => {
      register('cb-account-overview', m.CbAccountOverview);
    }),
  'cb-quotes': () =>
    import('../widgets/quotes/quotes.js').then((m) => {
      register('cb-quotes', m.CbQuotes);
    }),
  'cb-invoice-history': () =>
    import('../widgets/invoice-history/invoice-history.js').then((m) => {
      register('cb-invoice-history', m.CbInvoiceHistory);
    }),
  'cb-invoice': () =>
    import('../widgets/invoice/invoice.js').then((m) => {
      register('cb-invoice', m.CbInvoice);
    }),
  'cb-pay-invoice': () =>
    import('../widgets/pay-invoice/pay-invoice.js').then((m) => {
      register('cb-pay-invoice', m.CbPayInvoice);
    }),
  'cb-payment-method': () =>
    import('../widgets/payment-method/payment-method.js').then((m) => {
      register('cb-payment-method', m.CbPaymentMethod);
    }),
  'cb-billto-form': () =>
    import('../widgets/billto-form/billto-form.js').then((m) => {
      register('cb-billto-form', m.CbBilltoForm);
    }),
  'cb-invoice-contacts': () =>
    import('../widgets/invoice-contacts/invoice-contacts.js').then((m) => {
      register('cb-invoice-contacts', m.CbInvoiceContacts);
    }),
  'cb-purchase-orders': () =>
    import('../widgets/purchase-orders/purchase-orders.js').then((m) => {
      register('cb-purchase-orders', m.CbPurchaseOrders);
    }),
  'cb-account-services': () =>
    import('../widgets/account-services/account-services.js').then((m) => {
      register('cb-account-services', m.CbAccountServices);
    }),
} as const;

export type WidgetTag = keyof typeof tags;

/**
 * A widget that opens others must have been given the table by then; importing the table alone
 * gives it to nobody.
 */
function register(tag: WidgetTag, element: CustomElementConstructor): void {
  offerWidgets(tags);
  define(tag, element);
}
