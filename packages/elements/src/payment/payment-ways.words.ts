/** Ways to pay, and how to pay by the ones that need no card. */
export const paymentWaysWords = {
  card: 'Card',
  bankTransfer: 'Bank transfer',
  check: 'Check',
  directDebit: 'Direct debit',
  ending: '{brand} ending {last4}',
  toPayByTransfer: 'To pay by bank transfer',
  toPayByCheck: 'To pay by check',
  toPay: 'To pay without a card',
  beneficiary: 'Beneficiary',
  reference: 'Reference',
  lastChanged: (date: string) =>
    `These details last changed on ${date}. We never announce a change by e-mail alone.`,
};
export type PaymentWaysWords = typeof paymentWaysWords;

/** What fetching a PDF says while it lasts and when it fails. */
export const pdfWords = {
  preparing: 'Preparing the PDF',
  preparingPart: (percent: number) => `Preparing the PDF, ${String(percent)}%`,
  failedTitle: 'We could not open the PDF',
  notReadable: 'What arrived is not a complete PDF, so we did not open it. Try again in a moment.',
  tabTitle: 'Preparing the PDF',
  tabText: 'The document is on its way and opens here.',
};
export type PdfWords = typeof pdfWords;
