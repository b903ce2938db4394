/** What the names of pending payments begin with in this tab's storage. */
export const pendingPaymentPrefix = 'corporate-billing payment ';
