import { text } from '../../i18n/text.js';

/** Holds the English that a credit note has in the place of an invoice's, and its own. */
export const creditNoteWords = {
  heading: 'Credit note {number}',
  printTitle: text('Credit note {number}', 'number'),
  pdfOf: text('PDF of credit note {number}', 'number'),
  balance: 'Credit',
  balanceDue: 'Credit',
  credits: 'Credits',
  creditsOf: text('Credits invoice {number}', 'number'),
  sendCopy: 'Send a copy to the invoice contacts',
};
export type CreditNoteWords = typeof creditNoteWords;
