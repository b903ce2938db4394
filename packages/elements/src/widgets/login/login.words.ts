import { signInWords } from '../../session/sign-in.words.js';

/** The words for signing in, and for who is signed in. The original portal fixed the labels. */
export const loginWords = {
  ...signInWords,
  heading: 'Corporate Billing',
  lead: 'Sign in to see quotes, invoices and payments.',
  invalidUserIdText:
    'A User ID is a user name like acme-billing or an e-mail address. It is printed on every invoice.',
  invalidPairText: 'Check both and try again.',
  failedTitle: 'We could not sign you in',
  tooManyOver: 'You can try again now.',
  trouble: 'Having trouble?',
  where: 'Where is my User ID?',
  whereText:
    'It is printed on every invoice, beside the billing contact. It is not your RescueAssist login.',
  sampleInvoice: 'Invoice INV-0000-0000',
  sampleContact: 'Billing contact',
  samplePerson: 'Alex Sample',
  sampleUserId: 'sample-user',
  signedInAs: 'Signed in as {name}, {userId}',
  signOut: 'Sign out',
  signingOut: 'Signing out',
  signOutFailed: 'You are still signed in',
};
export type LoginWords = typeof loginWords;
