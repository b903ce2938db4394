/** Texts of `<cb-purchase-orders>`. */
export const purchaseOrdersWords = {
  heading: 'Purchase Orders',
  lead: 'The number of an active purchase order is printed on your invoices.',
  loading: 'Loading the purchase orders',
  failed: 'We could not load your purchase orders',
  add: 'Add a purchase order',
  editOf: (number: string) => `Edit ${number}`,
  number: 'PO number',
  expirationDate: 'Expiration date',
  status: 'Status',
  active: 'Active',
  expired: 'Expired',
  expiresToday: 'Last day today',
  expiresIn: (days: number) =>
    days === 1 ? 'Expires in 1 day' : `Expires in ${String(days)} days`,
  emptyTitle: 'No purchase orders yet',
  emptyText: 'Add one, and its number is printed on the invoices that follow.',
  emptyReadOnly: 'Once your main billing contact adds one, it appears here.',
  noneActiveTitle: 'No purchase order is active',
  noneActiveText: 'The next invoice will carry no PO number.',
  noneActiveOn: (date: string) =>
    `The next invoice is expected on ${date} and will carry no PO number.`,
  uncoveredTitle: 'No purchase order covers your next invoice',
  uncoveredText: '{number} is valid through {last}. The next invoice is expected on {next}.',
  numberMissing: 'Enter the number from your purchasing department, like PO-88213',
  numberKnown: 'This PO number is already on your account',
  dateMissing: 'Choose the last day it is valid',
  datePast: (today: string) => `Choose a date from today (${today}) on`,
  saved: '{number} was saved.',
  saveFailed: 'The purchase order was not saved',
};
export type PurchaseOrdersWords = typeof purchaseOrdersWords;
