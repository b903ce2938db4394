/** The names of pending payments in this tab's storage begin with this. */
export const pendingPaymentPrefix = 'corporate-billing payment ';
