/**
 * Brings the widget that pays an invoice. While there is none, no `Pay Now` is offered anywhere.
 * Set it to `() => import('../../define/cb-pay-invoice.js')` to switch it on.
 */
export const loadPayWidget: (() => Promise<unknown>) | undefined = undefined;
