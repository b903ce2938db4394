import { text } from './text.js';
import type { LateErrorWords } from './late-error.words.js';

/**
 * Any widget may need these words. Sentences say what happened and what to do; `{…}` is filled in.
 */
export const commonWords = {
  loading: 'Loading',
  tryAgain: 'Try again',
  tryingAgain: 'Trying again',
  requestId: 'Request ID',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: text('Copy {what}', 'what'),
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  save: 'Save',
  saving: 'Saving',
  edit: 'Edit',
  view: 'View',
  optional: '(optional)',
  none: 'None',
  done: 'Done',
  signedOutTitle: 'You are signed out',
  signedOutText: 'Sign in to see this.',
  notConfiguredTitle: 'Billing is not connected yet',
  notConfiguredText: 'This page has not said where the billing service is.',
  brokenTitle: 'This part of the page stopped working',
  brokenText: 'Nothing has changed on your account.',
  offlineTitle: 'You are offline',
  offlineText: text('Figures as of {time}. They refresh when the connection is back.', 'time'),
  staleTitle: 'We could not refresh this',
  staleText: text('Figures as of {time}.', 'time'),
  nothingChanged: 'Nothing has changed on your account.',
  changedElsewhereTitle: 'This was changed somewhere else',
  changedElsewhereText: 'What you typed is still here. Load the new values when you are ready.',
  loadNewValues: 'Load the new values',
  conflictTitle: 'Someone else saved a change while you were editing',
  conflictText: 'Nothing was overwritten. Choose which values to keep, then save.',
  conflictMerged: 'Nothing was overwritten. We added their change below; check it, then save.',
  conflictTaken: text('Their change: {fields}', 'fields'),
  yours: 'Yours',
  theirs: 'Theirs',
  about: text('{label}: {message}', 'label', 'message'),
  correct: text(
    {
      one: '1 thing to correct before we can save',
      other: '{count} things to correct before we can save',
    },
    'count',
  ),
  tooLong: text('Use at most {limit} characters. Remove {over}.', 'limit', 'over'),
  continueTitle: 'Continue where you left off?',
  continueText: 'You were signed out before this was sent. Nothing has been sent yet.',
  continueAct: 'Continue',
  unsure: 'We do not know yet whether the change was saved',
  unsureText:
    'Press the button again: it is done only once, even if the first attempt went through.',
  opensInNewTab: '(opens in a new tab)',
};
export type CommonWords = typeof commonWords;

/**
 * Says what a failure means to the person, by the problem's `code`, else by the error's `kind`.
 * These are the failures any read may meet; the rest stands in `late-error.words.ts`.
 */
export const errorWords = {
  network: 'We cannot reach the billing service. Check your connection, then try again.',
  timeout: 'The billing service took too long to answer. Try again in a moment.',
  aborted: 'This was stopped before it was finished.',
  parse: 'The billing service’s answer could not be read. Try again in a moment.',
  problem: 'The billing service answered with an error. Try again in a moment.',
  internal: 'The billing service answered with an error. Try again in a moment.',
  unavailable: 'The billing service is not available right now. Try again in a few minutes.',
  'too-many-requests': 'There were too many attempts. Try again in a few minutes.',
  'not-signed-in': 'You are signed out. Sign in to continue.',
  'session-expired': 'Your session ended. Sign in again to continue; what you typed is still here.',
  forbidden: 'Your User ID is not allowed to do this. Your main billing contact can.',
  'not-found': 'We could not find this on your account.',
  'validation-failed': 'Something in what you entered needs correcting.',
};
export type ErrorWords = Record<keyof typeof errorWords | keyof LateErrorWords, string>;
