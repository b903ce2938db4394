import { text } from '../../i18n/text.js';

/** The words for setting a new password with the mailed link. */
export const passwordResetWords = {
  heading: 'Set a new password',
  lead: 'It replaces the old one. You sign in with it afterwards.',
  password: 'New password',
  rules: 'Your password needs',
  rulesAre: text('Your password needs {rules}.', 'rules'),
  'too-short': text('{length} characters or more', 'length'),
  'needs-uppercase': 'a capital letter',
  'needs-digit': 'a digit',
  'needs-symbol': 'a symbol such as ! or -',
  'same-as-user-id': 'to differ from your User ID',
  met: 'met',
  notMet: 'not met yet',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Set password',
  submitting: 'Setting the password',
  missing: 'Enter a new password.',
  broken: 'The password does not meet every rule below.',
  failedTitle: 'We could not set the password',
  rulesFailed: 'We could not load the rules. You can still set the password.',
  doneHeading: 'Your password is set',
  doneText: 'Sign in with it now. You were signed out everywhere else.',
  expiredHeading: 'This link can no longer be used',
  expiredText:
    'It has been used, or it is older than 30 minutes. Nothing has changed. Request a new link with your User ID.',
  perhapsSetText:
    'An earlier attempt may have set your password already. Try to sign in with the new password, or request a new link with your User ID.',
  noLinkHeading: 'Open the link from our e-mail',
  noLinkText:
    'You set a new password with the link we send by e-mail. If you have none, request one with your User ID.',
  askAct: 'Submit',
};
export type PasswordResetWords = typeof passwordResetWords;
