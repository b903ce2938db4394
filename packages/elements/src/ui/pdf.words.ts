/** The sentences while a PDF is fetched and when that fails. */
export const pdfWords = {
  preparing: 'Preparing the PDF',
  preparingPart: (percent: number) => `Preparing the PDF, ${String(percent)}%`,
  failedTitle: 'We could not open the PDF',
  notReadable:
    'The file we received is not a complete PDF, so we did not open it. Try again in a moment.',
  tabTitle: 'Preparing the PDF',
  tabText: 'The document will open here in a moment.',
};
export type PdfWords = typeof pdfWords;
