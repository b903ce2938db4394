import { text } from '../i18n/text.js';

/**
 * The words of every sign-in: the widget's, the one laid over a page, and the way to a new
 * password.
 */
export const signInWords = {
  userId: 'User ID',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in',
  forgot: 'Forgot Password?',
  userIdMissing: 'Enter your User ID. It is printed on every invoice.',
  passwordMissing: 'Enter your password.',
  invalidUserId: 'Invalid User ID',
  invalidPair: 'Invalid User ID/password',
  tooMany: 'Too many attempts',
  tooManyWait: text('You can try again in {time}.', 'time'),
};
