/** The session's end, signing in again over a form, and the password asked in place. */
export const sessionGuardWords = {
  warningTitle: (time: string) => `You will be signed out in ${time}`,
  warningText: 'Stay signed in to go on. What you typed stays in place either way.',
  stay: 'Stay signed in',
  signOutNow: 'Sign out now',
  stayFailed: 'We could not keep you signed in',
  againTitle: 'Sign in again to go on',
  againText: 'Your session ended. What you typed is still here.',
  againOther: 'If another person signs in, what was typed is cleared.',
  leave: 'Go on without signing in',
  confirmTitle: 'Confirm that it is you',
  confirmText: 'This change asks for your password once more.',
  confirmAct: 'Confirm',
  confirming: 'Confirming',
  wrongPassword: 'The password is not right. Check it and try again.',
};
export type SessionGuardWords = typeof sessionGuardWords;
