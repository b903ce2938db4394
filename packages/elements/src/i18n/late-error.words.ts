/** Only certain acts meet these failures; their words are loaded with the first of them. */
export const lateErrorWords = {
  'session-changed': 'Another person signed in on this browser. Reload the page to continue.',
  framed:
    'This page is shown inside another website, which could cover what you press. Open it in a browser tab of its own to continue.',
  csrf: 'Your session could not be confirmed. Reload the page, then try again.',
  'reauthentication-required': 'Confirm your password to continue.',
  'country-not-editable': 'The country cannot be changed here. Ask Corporate Account Services.',
  'purchase-order-required': 'This order needs a PO number.',
  'purchase-order-exists': 'This PO number is already on your account.',
  'amount-exceeds-balance': 'The amount is more than what is left to pay on this invoice.',
  'no-card-on-file': 'There is no card on file. Use a new card for this payment.',
  'payment-declined':
    'The bank declined the payment. Nothing was charged. Use another card or ask your bank.',
  'quote-expired': 'This quote has expired. Request a new quote.',
  'quote-not-pending': 'A decision was already made on this quote.',
  'contact-exists': 'This address already receives your invoices.',
  'contact-limit-reached': 'The list of invoice contacts is full. Remove an address first.',
  'main-contact': 'The main billing contact always receives the invoices.',
  'precondition-required': 'This page is out of date. Reload it, then try again.',
  'precondition-failed':
    'This was changed somewhere else in the meantime. Nothing was overwritten.',
  'idempotency-key-missing': 'This could not be sent safely. Reload the page, then try again.',
  'idempotency-key-reused': 'We are checking what became of your earlier attempt.',
  'request-in-progress': 'Your earlier attempt is still being handled.',
  'reset-link-expired': 'This link has been used or is older than 30 minutes. Request a new one.',
  'invalid-user-id': 'Invalid User ID',
  'invalid-credentials': 'Invalid User ID/password',
};
export type LateErrorWords = Record<keyof typeof lateErrorWords, string>;
