import { text } from '../../i18n/text.js';

/** The words of `<cb-invoice-contacts>`. */
export const invoiceContactsWords = {
  heading: 'Invoice contacts',
  loading: 'Loading the invoice contacts',
  failed: 'We could not load your invoice contacts',
  email: 'E-mail address',
  add: 'Add',
  adding: 'Adding',
  addOne: 'Add an invoice contact',
  main: 'Main billing contact',
  remove: 'Remove',
  removing: 'Removing',
  removeOf: text('Remove {email}', 'email'),
  keep: 'Keep',
  confirm: 'Stop sending invoices to {email}?',
  count: text('{count} of {limit}. Each new invoice is sent to these addresses.', 'count', 'limit'),
  access: 'Receiving invoices gives no access to this portal.',
  full: text(
    '{limit} of {limit}. The list is full: remove an address before you add another.',
    'limit',
  ),
  none: 'Nobody yet. Each new invoice is sent to the addresses listed here.',
  missing: 'Enter an address like ap@example.com',
  invalid: 'Enter a complete address, like ap@example.com',
  duplicate: 'This address already receives your invoices',
  added: '{email} now receives each new invoice.',
  removed: '{email} no longer receives invoices.',
  addFailed: 'The address was not added',
  removeFailed: 'The address was not removed',
};
export type InvoiceContactsWords = typeof invoiceContactsWords;
