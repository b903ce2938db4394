/** The tabs of the portal, and where one finds them. The labels are fixed by the original portal. */
export const placesWords = {
  overview: 'Overview',
  quotes: 'Quotes',
  invoices: 'Invoice History',
  'payment-method': 'Payment Method',
  'purchase-orders': 'Purchase Orders',
  services: 'Account Services',
  elsewhere: (place: string) => `Find this under ${place} on your billing page.`,
};
