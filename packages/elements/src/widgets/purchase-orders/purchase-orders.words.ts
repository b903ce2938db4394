import { text } from '../../i18n/text.js';

/** The words of `<cb-purchase-orders>`. */
export const purchaseOrdersWords = {
  heading: 'Purchase Orders',
  lead: 'The number of an active purchase order is printed on your invoices.',
  loading: 'Loading the purchase orders',
  failed: 'We could not load your purchase orders',
  add: 'Add a purchase order',
  editOf: text('Edit {number}', 'number'),
  number: 'PO number',
  expirationDate: 'Expiration date',
  status: 'Status',
  active: 'Active',
  expired: 'Expired',
  expiresToday: 'Last day today',
  expiresIn: text({ one: 'Expires in 1 day', other: 'Expires in {days} days' }, 'days'),
  emptyTitle: 'No purchase orders yet',
  emptyText: 'Add one, and its number is printed on the invoices that follow.',
  emptyReadOnly: 'Once your main billing contact adds one, it appears here.',
  noneActiveTitle: 'No purchase order is active',
  noneActiveText: 'The next invoice will carry no PO number.',
  noneActiveOn: text('The next invoice is expected on {date} and will carry no PO number.', 'date'),
  uncoveredTitle: 'No purchase order covers your next invoice',
  uncoveredText: '{number} is valid through {last}. The next invoice is expected on {next}.',
  numberMissing: 'Enter the number from your purchasing department, like PO-88213',
  numberKnown: 'This PO number is already on your account',
  dateMissing: 'Choose the last day it is valid',
  datePast: text('Choose a date from today ({today}) on', 'today'),
  saved: '{number} was saved.',
  saveFailed: 'The purchase order was not saved',
};
export type PurchaseOrdersWords = typeof purchaseOrdersWords;
