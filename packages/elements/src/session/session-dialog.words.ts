import { text } from '../i18n/text.js';

/**
 * The words for the session's end, for signing in again over a form, and for the password asked in
 * place.
 */
export const sessionGuardWords = {
  warningTitle: text('You will be signed out in {time}', 'time'),
  warningText: 'Stay signed in to continue. What you typed stays in place either way.',
  stay: 'Stay signed in',
  signOutNow: 'Sign out now',
  stayFailed: 'We could not keep you signed in',
  againTitle: 'Sign in again to continue',
  againText: 'Your session ended. What you typed is still here.',
  againOther: 'If another person signs in, what was typed is cleared.',
  leave: 'Continue without signing in',
  confirmTitle: 'Confirm that it is you',
  confirmText: 'Enter your password again to make this change.',
  confirmAct: 'Confirm',
  confirming: 'Confirming',
  wrongPassword: 'The password is incorrect. Check it and try again.',
};
export type SessionGuardWords = typeof sessionGuardWords;
