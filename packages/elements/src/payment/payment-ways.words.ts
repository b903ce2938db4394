import { text } from '../i18n/text.js';

/** Ways to pay, and how to pay by the ones that need no card. */
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
