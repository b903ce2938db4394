import { text } from '../../i18n/text.js';
import { placesWords } from '../../i18n/places.words.js';

/** The words of the frame around the widgets. The original portal fixed the labels of the tabs. */
export const portalWords = {
  heading: 'Corporate Billing',
  annual: text('Corporate account, billed annually in {currency}', 'currency'),
  annualShort: text('Billed annually in {currency}', 'currency'),
  otherwise: text('Corporate account, billed in {currency}', 'currency'),
  failed: 'We could not load your account',
  signOut: 'Sign out',
  signingOut: 'Signing out',
  signOutFailed: 'You are still signed in',
  signIn: 'Sign in',
  sections: 'Billing',
  ...placesWords,
  waiting: text('{count} waiting for your decision', 'count'),
  /** A person who may not decide sees this. */
  waitingRead: text('{count} waiting for a decision', 'count'),

  aside: 'Bill To and contacts',
  representative: 'Your representative',
  partFailed: 'This part of the page could not be loaded',
};
export type PortalWords = typeof portalWords;
