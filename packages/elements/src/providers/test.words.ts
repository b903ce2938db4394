import { text } from '../i18n/text.js';

/** The words of the named test cards and debits, and of the pretended bank. */
export const testProviderWords = {
  cardNote: 'Test card fields. No real card number is asked for.',
  debitNote: 'Test bank fields. No real account number is asked for.',
  chooseCard: 'Choose one of the test cards.',
  chooseDebit: 'Choose one of the test accounts.',
  ending: text('ending {last4}', 'last4'),
  accountEnding: text('{bank}, account ending {last4}', 'bank', 'last4'),
  'visa-ok': 'Visa, accepted',
  declined: 'Visa, declined',
  'authentication-required': 'Visa, bank asks to confirm',
  processing: 'MasterCard, stays processing',
  expired: 'Visa, expired card',
  'ach-ok': 'ACH test account, accepted',
  'sepa-ok': 'SEPA test account, accepted',
  bankTitle: 'The bank asks you to confirm',
  bankText: 'This page stands in for your bank. Nothing is charged before you confirm.',
  confirm: 'Confirm',
  decline: 'Decline',
};
export type TestProviderWords = typeof testProviderWords;
