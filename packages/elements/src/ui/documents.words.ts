import { text } from '../i18n/text.js';

/** Holds the English of an invoice's other files; their formats are keyed as the API names them. */
export const documentsWords = {
  ubl: 'XML for accounting (UBL)',
  cii: 'XML for accounting (CII)',
  'factur-x': 'PDF with data (Factur-X)',
  xrechnung: 'XML for authorities (XRechnung)',
  more: text('More formats of {number}', 'number'),
  saving: 'Preparing the file',
  saved: text('{name} was saved.', 'name'),
  failedTitle: 'We could not save the file',
  altered:
    'The file is not the one that the invoice names, so we did not save it. Try again, or ask Corporate Account Services.',
  zipAs: text('ZIP of {count}: {format}', 'count', 'format'),
};
export type DocumentsWords = typeof documentsWords;
