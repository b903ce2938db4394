import { text } from '../i18n/text.js';

/** The words for a payment that was sent and whose outcome is unknown. */
export const pendingPaymentWords = {
  checking: text('{amount} being checked', 'amount'),
  checkingTitle: text('A payment of {amount} is being checked', 'amount'),
  checkingText: 'Pay Now shows whether it went through.',
};
