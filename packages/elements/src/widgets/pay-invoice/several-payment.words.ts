import { text } from '../../i18n/text.js';

/** The words for paying several invoices at once, besides those of paying one. */
export const paySeveralWords = {
  heading: 'Pay several invoices',
  invoices: text({ one: '1 invoice', other: '{count} invoices' }, 'count'),
  invoiceNumber: 'Invoice Number',
  due: 'Due',
  sum: 'Sum',
  payNow: text('Pay Now: {amount}', 'amount'),
  before: 'Was {amount}. Something was paid on it meanwhile.',
  gone: 'Paid meanwhile. It is no longer part of this payment.',
  nothing: 'These invoices are paid, or a payment for them is being processed.',
  payNoOtherWay: 'Please do not pay these invoices another way until this is settled.',
  forbidden: 'You can view these invoices but not pay them',
  mixedTitle: 'These invoices are in several currencies',
  mixedText: 'Choose invoices of one currency; a payment has one.',
};
export type PaySeveralWords = typeof paySeveralWords;
