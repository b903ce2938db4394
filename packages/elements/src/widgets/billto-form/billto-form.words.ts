/** Holds the words of `<cb-billto-form>`. */
export const billToWords = {
  heading: 'Bill To',
  loading: 'Loading the billing address',
  failed: 'We could not load your billing address',
  saved: 'Saved. New invoices will show this address.',
  unopened: 'The form could not be opened. Check your connection, then press “Edit” again.',
};
export type BillToWords = typeof billToWords;
