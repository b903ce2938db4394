import { text } from './text.js';

/**
 * The names of the portal's tabs, and sentences that lead there. The original portal fixed these
 * labels.
 */
export const placesWords = {
  overview: 'Overview',
  quotes: 'Quotes',
  invoices: 'Invoice History',
  'payment-method': 'Payment Method',
  'purchase-orders': 'Purchase Orders',
  services: 'Account Services',
  elsewhere: text('Find this under {place} on your billing page.', 'place'),
};
