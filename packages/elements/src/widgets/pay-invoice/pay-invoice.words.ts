/** Paying one invoice by card. Labels in `product.md`, job 11, are fixed. */
export const payInvoiceWords = {
  heading: 'Pay an invoice',
  step: (step: number) => `Step ${String(step)} of 2`,
  howMuch: 'How much do you want to pay?',
  payInFull: 'Pay in full',
  partial: 'Partial payment',
  partialHint: 'Pay part of it now. Each payment is separate; nothing is scheduled.',
  amount: 'Amount',
  upTo: (limit: string) => `Up to ${limit}`,
  continue: 'Continue',
  amountMissing: (limit: string) => `Enter an amount up to ${limit}.`,
  amountUnreadable: (example: string) =>
    /\.\d\d$/.test(example)
      ? `Enter the amount with a point before the cents, like ${example}.`
      : `Enter the amount in figures, like ${example}.`,
  amountOtherCurrency: (mark: string, currency: string, example: string) =>
    `This invoice is in ${currency}, not in ${mark}. Enter the amount in ${currency}, like ${example}.`,
  amountTooPrecise: (digits: number, example: string) =>
    digits === 0
      ? `Enter the amount without decimals, like ${example}.`
      : `Enter at most ${String(digits)} decimals, like ${example}.`,
  amountTooLittle: (least: string) => `Enter ${least} or more.`,
  amountTooMuch: (limit: string) =>
    `Enter ${limit} or less. That is all that is left to pay on this invoice.`,
  amountRefused: 'This amount was not accepted. Nothing was charged. Enter another amount.',
  movedTitle: 'What is left to pay has changed',
  movedText: (payable: string) =>
    `Another payment was made meanwhile. ${payable} is left to pay now; nothing was charged here.`,

  review: 'Review and pay {amount}',
  invoice: 'Invoice',
  invoiceIssued: '{number}, issued {date}',
  amountOf: '{amount} of {payable}',
  change: 'Change',
  changeAmount: 'Change the amount',
  paymentType: 'Payment Type',
  cards: 'Credit/Debit Cards',
  card: 'Card',
  onFile: (expiry: string) => `Card on file, expires ${expiry}`,
  onFileExpired: (expiry: string) => `Card on file, expired ${expiry}`,
  onFilePlain: 'Card on file',
  newCard: 'Pay with New Payment Card',
  newCardHint: 'For this payment only. Your card on file stays as it is.',
  newCardHintAlone: 'For this payment only. It does not become your payment method.',
  accepted: (brands: string) => `Accepted: ${brands}`,
  saved: '{card}, saved for this payment only',
  otherCard: 'Use another card',
  fieldsLoading: 'Loading the card fields',
  fieldsFailedTitle: 'We could not show the card fields',
  fieldsFailedText: 'Check your connection and try again. Nothing was charged.',
  noProvider:
    'New cards cannot be used on this page. Pay another way, or ask Corporate Account Services.',
  saveFirstTitle: 'Save the card first',
  saveFirstText: 'Pay Now does not charge a card that is not saved yet. Press Save, then Pay Now.',
  cardFailed: 'The card could not be saved. Nothing was charged. Check it and press Save again.',
  payNow: 'Pay Now',
  sending: 'Paying',
  sendingText: (amount: string) => `Sending your payment of ${amount}. This can take a minute.`,
  charges: (amount: string) => `Pay Now charges ${amount} right away.`,
  chargesAfterSave: 'Save the card, then Pay Now charges it right away.',

  failedTitle: 'Your payment did not go through',
  nothingCharged: 'Nothing was charged.',
  tooManyWait: (time: string) => `You can try again in ${time}.`,
  signedOutTitle: 'You were signed out before the payment was made',
  signedOutText: 'Nothing was charged. Press Pay Now to make it.',
  notFoundTitle: 'We found no payment under your reference',
  notFoundText:
    'Press Pay Now to send it again. It carries the same reference, so you cannot be charged twice.',
  declinedTitle: 'The payment was declined',
  declined: {
    'card-declined':
      'Your bank declined this card. Nothing was charged. Use another card, or ask your bank why.',
    'insufficient-funds':
      'The card does not cover this amount. Nothing was charged. Pay a smaller part or use another card.',
    'expired-card': 'This card has expired. Nothing was charged. Use another card.',
    'authentication-failed':
      'Your bank could not confirm that it was you. Nothing was charged. Try again or use another card.',
    'authentication-left':
      'The confirmation with your bank was not completed. Nothing was charged. Pay again or use another card.',
    'amount-exceeds-balance':
      'The invoice was paid another way meanwhile. Nothing was charged. Check what is left to pay.',
  } as Record<string, string>,
  cardRefused: 'Enter the card again; this entry can no longer be used. Nothing was charged.',
  noCardOnFile: 'There is no card on file any more. Pay with a new card. Nothing was charged.',

  challengeTitle: 'Your bank asks you to confirm',
  challengeText: (amount: string) =>
    `Confirm the payment of ${amount} with your bank. Nothing is charged before you do.`,
  challengeOpen: 'Waiting for your bank',
  challengeAgain: 'Confirm with your bank',
  challengeFailed: 'The confirmation was interrupted, or your bank’s page could not be shown.',
  confirmFailed: 'We could not process your bank’s answer.',
  anotherCard: 'Use another card',

  checkingTitle: 'We are checking whether your payment went through',
  checkingText:
    'We received no clear answer. We are asking again under the same payment reference, so {sure}.',
  checkingSure: 'you cannot be charged twice',
  stepSent: 'Payment of {amount} sent',
  stepLost: 'No clear answer came',
  stepAsking: 'Checking whether it went through',
  nextTry: (seconds: number) => `next check in ${String(seconds)} s`,
  asking: 'checking now',
  reference: 'Payment reference',
  checkNow: 'Check now',
  backToInvoice: 'Back to the invoice',
  mayLeave:
    'You can leave this page. The result shows in Invoice History, and a receipt is sent to you by e-mail if the payment succeeded.',
  payNoOtherWay: 'Please do not pay this invoice another way until this is settled.',

  paidTitle: '{amount} paid',
  receiptTo: 'The receipt is on its way to {email}.',
  receiptMailed: 'The receipt is sent to the main billing contact by e-mail.',
  processingTitle: '{amount} is being processed',
  processingText:
    'Your bank has accepted the payment and needs some time to settle it. The invoice shows Processing until then; the receipt is sent by e-mail once it settles.',
  otherTitle: 'Payment of {amount}',
  otherText: (status: string) => `The payment service reports: ${status}.`,
  paidAt: 'Paid',
  sentAt: 'Sent',
  thisPaymentOnly: '{card}, this payment only',
  paymentNumber: 'Payment number',
  purchaseOrder: 'PO number',
  balanceBefore: 'Balance before',
  thisPayment: 'This payment',
  leftToPay: 'Left to pay',
  leftWhenSettled: 'Left once it settles',
  printReceipt: 'Print receipt',
  receiptName: (invoice: string) => `Receipt ${invoice}`,
  payTheRest: 'Pay the rest',
  stillOverdue: (count: number) =>
    count === 1
      ? 'Still overdue: 1 invoice, {sum}. {show}'
      : `Still overdue: ${String(count)} invoices, {sum} in all. {show}`,
  showOverdue: (count: number): string => (count === 1 ? 'Show it' : 'Show them'),

  asideInvoice: 'Invoice {number}',
  total: 'Total',
  paid: 'Paid',
  processing: 'Processing',
  payable: 'Payable now',
  balance: 'Balance',
  youPay: 'You pay',
  leftAfter: 'Left after this',
  beingChecked: 'Being checked',
  leftIfThrough: 'Left if it went through',
  preferTransfer: 'Prefer a bank transfer? {show} with the reference to quote.',
  showDetails: 'Show bank details',
  otherWay: 'Or pay without a card',
  detailsFailed: 'We could not load the bank details.',

  nothingTitle: 'Nothing is left to pay',
  nothingPaid: 'This invoice is paid.',
  nothingProcessing: (amount: string) =>
    `${amount} is being processed. Wait until it settles before you pay again.`,
  leftTitle: 'You left the payment',
  leftText: 'Nothing was charged.',
  forbiddenTitle: 'You can view this invoice but not pay it',
  forbiddenText: 'Only the account’s main billing contact can pay.',
  loadFailed: 'We could not load this invoice',
  unknownTitle: (number: string) => `There is no invoice ${number} on your account`,
  unknownText: 'Check the number, or look for it in Invoice History.',
  missingTitle: 'No invoice chosen',
  missingText: 'Choose an invoice in Invoice History to pay it here.',
  history: 'Invoice History',
};
export type PayInvoiceWords = typeof payInvoiceWords;
