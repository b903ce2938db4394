import { text } from '../i18n/text.js';

/** The sentences while a PDF is fetched and when that fails. */
export const pdfWords = {
  preparing: 'Preparing the PDF',
  preparingPart: text('Preparing the PDF, {percent}%', 'percent'),
  failedTitle: 'We could not open the PDF',
  notReadable:
    'The file we received is not a complete PDF, so we did not open it. Try again in a moment.',
  tabTitle: 'Preparing the PDF',
  tabText: 'The document will open here in a moment.',
};
export type PdfWords = typeof pdfWords;
