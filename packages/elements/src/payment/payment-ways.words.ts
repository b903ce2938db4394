import { text } from '../i18n/text.js';

/** The words for the ways to pay, and for how to pay without a card. */
export const paymentWaysWords = {
  card: 'Card',
  bankTransfer: 'Bank transfer',
  check: 'Check',
  directDebit: 'Direct debit',
  ending: '{brand} ending {last4}',
  accountEnding: '{bank}, account ending {last4}',
  toPayByTransfer: 'To pay by bank transfer',
  toPayByCheck: 'To pay by check',
  toPay: 'To pay without a card',
  beneficiary: 'Beneficiary',
  reference: 'Reference',
  lastChanged: text(
    'These details last changed on {date}. We never announce a change by e-mail alone.',
    'date',
  ),
};
export type PaymentWaysWords = typeof paymentWaysWords;
