/** Brings the widget that pays an invoice, when somebody wants to pay: it is no part of a first load. */
export const loadPayWidget = (): Promise<unknown> => import('../../define/cb-pay-invoice.js');
