import { text } from '../i18n/text.js';

/**
 * The words for somebody who cannot sign in: what may be wrong, whom to ask, and the way to a new
 * password.
 */
export const loginHelpWords = {
  troubleLead: 'There are two possible reasons.',
  troubleContact: 'You are not a billing contact of the account.',
  troubleContactText: 'Your invoice names the person who is.',
  troublePair: 'The User ID or the password is incorrect.',
  troublePairText: 'Look up the User ID on an invoice. For a new password, use {forgot}',
  stuck: 'Still having trouble? Contact support: {ways}.',
  stuckHours: 'Still having trouble? Contact support: {ways}, {hours}.',
  supportPage: 'the support page',
  forgotHeading: 'Forgot your password?',
  forgotLead: 'Enter your User ID. We send a link to set a new password by e-mail.',
  submit: 'Submit',
  sending: 'Sending',
  sendFailed: 'We could not request the link',
  sentHeading: 'Check your e-mail',
  sentText:
    'If {userId} belongs to a billing contact, a link to set a new password is on its way to the e-mail address we have on file for that person.',
  sentOnce: 'The link works once and is valid for 30 minutes.',
  sentNothing:
    'Nothing after a few minutes? Look in the spam folder, then check the User ID on an invoice.',
  sentFirst: 'First time here? This is also how you set your first password.',
  backToSignIn: 'Back to sign in',
  sendAgain: 'Send again',
  sendAgainIn: text('Send again in {time}', 'time'),
};
export type LoginHelpWords = typeof loginHelpWords;
