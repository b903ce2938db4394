import { placesWords } from '../../i18n/places.words.js';

/** The words of the frame around the widgets. The original portal fixed the labels of the tabs. */
export const portalWords = {
  heading: 'Corporate Billing',
  annual: (currency: string) => `Corporate account, billed annually in ${currency}`,
  annualShort: (currency: string) => `Billed annually in ${currency}`,
  otherwise: (currency: string) => `Corporate account, billed in ${currency}`,
  failed: 'We could not load your account',
  signOut: 'Sign out',
  signingOut: 'Signing out',
  signOutFailed: 'You are still signed in',
  signIn: 'Sign in',
  sections: 'Billing',
  ...placesWords,
  waiting: (count: number) => `${String(count)} waiting for your decision`,
  /** A person who may not decide sees this. */
  waitingRead: (count: number) => `${String(count)} waiting for a decision`,
  aside: 'Bill To and contacts',
  representative: 'Your representative',
  partFailed: 'This part of the page could not be loaded',
};
export type PortalWords = typeof portalWords;
