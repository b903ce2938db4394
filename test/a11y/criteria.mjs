/**
 * What the tests show of WCAG 2.2, levels A and AA: which test looks at which criteria, and what no
 * test looks at. `conformance.mjs` makes the report of it.
 *
 * @typedef {object} Evidence
 * @property {string} file
 * @property {string} title A part of the test's title, as it stands in the file.
 * @property {string} shows One sentence about what would turn it red.
 * @property {string[]} criteria
 * @property {string[]} [widgets] Where the test looks at some widgets alone.
 * @property {(state: string) => boolean} [states] Where it walks through the table of states.
 */
import { createRequire } from 'node:module';

/** Criteria of which the rules of axe see too little of a widget: they look at the page around it. */
const seenByOthers = ['1.4.4', '1.4.12', '2.1.1', '2.2.1'];

/** The criteria that axe has rules for, as these tests run it. */
const axeCriteria = () => {
  const axe = createRequire(import.meta.url)('axe-core');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const isOn = ({ tags: of }) => !of.includes('experimental') && !of.includes('deprecated');
  const found = axe
    .getRules(tags)
    .filter(isOn)
    .flatMap((rule) => rule.tags);
  return [...new Set(found)].flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    const num = `${a}.${b}.${c}`;
    const isLeftOut = seenByOthers.includes(num) || num in notApplicable || num in notEvaluated;
    return names[num] && !isLeftOut ? [num] : [];
  });
};

/** @type {Readonly<Record<string, string>>} */
export const names = {
  '1.1.1': 'Non-text Content',
  '1.2.1': 'Audio-only and Video-only (Prerecorded)',
  '1.2.2': 'Captions (Prerecorded)',
  '1.2.3': 'Audio Description or Media Alternative (Prerecorded)',
  '1.3.1': 'Info and Relationships',
  '1.3.2': 'Meaningful Sequence',
  '1.3.3': 'Sensory Characteristics',
  '1.4.1': 'Use of Color',
  '1.4.2': 'Audio Control',
  '2.1.1': 'Keyboard',
  '2.1.2': 'No Keyboard Trap',
  '2.1.4': 'Character Key Shortcuts',
  '2.2.1': 'Timing Adjustable',
  '2.2.2': 'Pause, Stop, Hide',
  '2.3.1': 'Three Flashes or Below Threshold',
  '2.4.1': 'Bypass Blocks',
  '2.4.2': 'Page Titled',
  '2.4.3': 'Focus Order',
  '2.4.4': 'Link Purpose (In Context)',
  '2.5.1': 'Pointer Gestures',
  '2.5.2': 'Pointer Cancellation',
  '2.5.3': 'Label in Name',
  '2.5.4': 'Motion Actuation',
  '3.1.1': 'Language of Page',
  '3.2.1': 'On Focus',
  '3.2.2': 'On Input',
  '3.2.6': 'Consistent Help',
  '3.3.1': 'Error Identification',
  '3.3.2': 'Labels or Instructions',
  '3.3.7': 'Redundant Entry',
  '4.1.2': 'Name, Role, Value',
  '1.2.4': 'Captions (Live)',
  '1.2.5': 'Audio Description (Prerecorded)',
  '1.3.4': 'Orientation',
  '1.3.5': 'Identify Input Purpose',
  '1.4.3': 'Contrast (Minimum)',
  '1.4.4': 'Resize text',
  '1.4.5': 'Images of Text',
  '1.4.10': 'Reflow',
  '1.4.11': 'Non-text Contrast.',
  '1.4.12': 'Text Spacing',
  '1.4.13': 'Content on Hover or Focus',
  '2.4.5': 'Multiple Ways',
  '2.4.6': 'Headings and Labels',
  '2.4.7': 'Focus Visible',
  '2.4.11': 'Focus Not Obscured (Minimum)',
  '2.5.7': 'Dragging Movements',
  '2.5.8': 'Target Size (Minimum)',
  '3.1.2': 'Language of Parts',
  '3.2.3': 'Consistent Navigation',
  '3.2.4': 'Consistent Identification',
  '3.3.3': 'Error Suggestion',
  '3.3.4': 'Error Prevention (Legal, Financial, Data)',
  '3.3.8': 'Accessible Authentication (Minimum)',
  '4.1.3': 'Status Messages',
};

/** Level AA begins here in the list above; 4.1.1 is gone from WCAG 2.2. */
export const firstOfAA = '1.2.4';

const noMedia = 'There is no audio and no video.';
const ofThePage = 'It is a matter of the page around the widgets.';

/** @type {Readonly<Record<string, string>>} */
export const notApplicable = {
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.4.2': noMedia,
  '1.4.5': 'There are no images of text: every picture is a drawn icon beside its word.',
  '1.4.13': 'Nothing appears on hover or focus.',
  '2.1.4': 'There are no shortcuts of single keys.',
  '2.2.2': 'Nothing moves by itself for longer than what is awaited; what is awaited can be left.',
  '2.3.1': 'Nothing flashes.',
  '2.4.1': ofThePage,
  '2.4.2': ofThePage,
  '2.4.5': ofThePage,
  '2.5.1': 'There are no gestures.',
  '2.5.4': 'Nothing listens to the motion of a device.',
  '2.5.7': 'Nothing is dragged.',
  '3.1.1': ofThePage,
  '3.2.3': ofThePage,
};

/** @type {Readonly<Record<string, string>>} */
export const notEvaluated = {
  '1.3.2': 'No test compares the order on the screen with the order that is read.',
  '1.3.3': 'No test reads the sentences for words such as “right” or “round”.',
  '1.4.11': 'No test measures the contrast of edges and icons.',
  '2.4.7': 'No test measures the ring around what has the focus.',
  '1.3.4': 'The rule of axe for it is experimental and is not run.',
  '3.2.1': 'No test focuses everything and compares.',
  '3.2.2': 'No test changes every field and compares.',
  '3.2.6': 'Support is told in several places, and no test compares them.',
};

const all = () => true;

/**
 * @param {RegExp} fullStates The states that show most of a widget.
 * @returns {Readonly<Record<string, Evidence>>}
 */
export const evidence = (fullStates) => ({
  axe: {
    file: 'test/a11y/look.ts',
    title: 'accessible in every state',
    shows: 'axe finds no breach, in light and dark, from left to right and from right to left',
    criteria: axeCriteria(),
    states: all,
  },
  outline: {
    file: 'test/a11y/outline.ts',
    title: 'an empty heading of level',
    shows: 'no level of a heading is jumped, none is empty, and every aside has a name',
    criteria: ['1.3.1', '2.4.6'],
    states: all,
  },
  rows: {
    file: 'test/a11y/headings.test.ts',
    title: 'of rows name them',
    shows: 'each row of a table of numbers has a header',
    criteria: ['1.3.1'],
    widgets: ['cb-invoice-history', 'cb-quotes', 'cb-purchase-orders'],
  },
  longest: {
    file: 'test/layout/fit.ts',
    title: 'the longest texts fit',
    shows: 'the longest texts of the contract fit at 1280, 768 and 320 pixels',
    criteria: ['1.4.10'],
    states: (state) => !/yours and theirs|a request open|a dispute too late/.test(state),
  },
  readings: {
    file: 'test/layout/fit.ts',
    title: 'every reader sees all',
    shows: 'text of twice the size, spaced text and longer languages fit at every width',
    criteria: ['1.4.4', '1.4.10', '1.4.12'],
    states: (state) =>
      /^(ready|one quote, ready|accepting|review|changing|editing|refused, with help open|a rule broken|invoices)$/.test(
        state,
      ),
  },
  'in sight': {
    file: 'test/a11y/focus-in-sight.test.ts',
    title: 'at 320 by 256',
    shows: 'whatever has the focus can be seen at 320 by 256 pixels, forwards and backwards',
    criteria: ['2.4.11'],
    states: (state) => fullStates.test(state),
  },
  dialogs: {
    file: 'test/layout/dialogs.test.ts',
    title: 'nothing of it is out of reach in any window',
    shows: 'everything in a dialog is reached at 320 by 256 and at 400 % zoom',
    criteria: ['1.4.10', '2.4.11'],
    states: (state) => /^(accepting|rejecting|under the|asked for the password)/.test(state),
  },
  'dialogs by Tab': {
    file: 'test/a11y/dialog-tab.test.ts',
    title: 'begins anew after its last stop',
    shows: 'Tab goes round in a dialog and never leaves it, in Chromium and in Firefox',
    criteria: ['2.1.2', '2.4.3'],
    states: (state) => /^(accepting|rejecting|under the|asked for the password)/.test(state),
  },
  transcripts: {
    file: 'test/a11y/transcripts.test.ts',
    title: 'what is heard, act by act',
    shows: 'what live regions say is what test/a11y/transcripts holds, and nothing is said twice',
    criteria: ['3.3.1', '4.1.3'],
    widgets: [
      'cb-login',
      'cb-password-reset',
      'cb-pay-invoice',
      'cb-quotes',
      'cb-billto-form',
      'cb-invoice-history',
      'cb-invoice-contacts',
      'cb-purchase-orders',
      'cb-payment-method',
    ],
  },
  'status region': {
    file: 'test/a11y/heard.test.ts',
    title: 'has one status region in a widget',
    shows: 'the region that speaks is there before its text',
    criteria: ['4.1.3'],
  },
  keyboard: {
    file: 'test/journeys/keyboard.journey.ts',
    title: 'keeps the account by keyboard alone',
    shows: 'address, orders, contacts and method are kept without a pointer',
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
    widgets: ['cb-billto-form', 'cb-purchase-orders', 'cb-invoice-contacts', 'cb-payment-method'],
  },
  'keyboard, deciding': {
    file: 'test/journeys/keyboard.journey.ts',
    title: 'decides a quote and pays an invoice by keyboard alone',
    shows: 'a quote is accepted and an invoice paid without a pointer',
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
    widgets: ['cb-quotes', 'cb-pay-invoice', 'cb-invoice', 'cb-invoice-history'],
  },
  'keyboard, portal': {
    file: 'test/journeys/portal.journey.ts',
    title: 'is walked from end to end by keyboard alone',
    shows: 'every tab is reached without a pointer',
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
    widgets: ['cb-portal', 'cb-account-overview', 'cb-account-services'],
  },
  'keyboard, sign-in': {
    file: 'test/journeys/keyboard.journey.ts',
    title: 'signs in after a wrong password, by keyboard alone',
    shows: 'the sign-in is passed without a pointer',
    criteria: ['2.1.1', '2.1.2'],
    widgets: ['cb-login'],
  },
  'order of the sign-in': {
    file: 'packages/elements/src/widgets/login/login.test.ts',
    title: 'is walked by Tab from the User ID over the password to the button',
    shows: 'Tab goes from the User ID to the password to the button',
    criteria: ['2.4.3'],
    widgets: ['cb-login'],
  },
  'time is asked for': {
    file: 'packages/elements/src/session/session-dialog.test.ts',
    title: 'warns two minutes before the end, with the time left and the way to stay',
    shows: 'the session’s end is told two minutes before, and one press puts it off',
    criteria: ['2.2.1'],
  },
  'nothing typed is lost': {
    file: 'packages/elements/src/session/session-dialog.test.ts',
    title: 'asks to sign in again over the form, which stays as it was',
    shows: 'what was typed is there after signing in again',
    criteria: ['3.3.7'],
  },
  'pressed pointer': {
    file: 'packages/elements/src/core/after-pointer-up.test.ts',
    title: 'lets everything stand until the mouse is let go',
    shows: 'nothing moves under a pressed pointer, and nothing is done before it is let go',
    criteria: ['2.5.2'],
  },
  'language of parts': {
    file: 'packages/elements/src/core/api-language.test.ts',
    title: 'are marked where the widget speaks another language',
    shows: 'texts of the API in another language than the widget’s say so',
    criteria: ['3.1.2'],
    widgets: ['cb-quotes', 'cb-payment-method', 'cb-invoice', 'cb-account-services'],
  },
  'one word for one thing': {
    file: 'test/words/printed.node.test.ts',
    title: 'are called and labelled as in the widgets',
    shows: 'a thing is called alike on the screen and on paper, in each language',
    criteria: ['3.2.4'],
  },
  'errors lead to fields': {
    file: 'packages/elements/src/core/form.test.ts',
    title: 'leads from the summary to the field, which is described by what is wrong',
    shows: 'each error is named, leads to its field and describes it',
    criteria: ['3.3.1', '3.3.3'],
    widgets: [
      'cb-quotes',
      'cb-billto-form',
      'cb-invoice-contacts',
      'cb-purchase-orders',
      'cb-account-services',
      'cb-pay-invoice',
    ],
  },
  'unmet rules': {
    file: 'packages/elements/src/widgets/password-reset/password-reset.test.ts',
    title: 'is described by its rules, names the unmet ones',
    shows: 'an error names the rules of a password that are not met',
    criteria: ['3.3.1', '3.3.2', '3.3.3'],
    widgets: ['cb-password-reset'],
  },
  'signed after a review': {
    file: 'test/a11y/transcripts.test.ts',
    title: 'orders without a consent',
    shows: 'an order is reviewed, agreed to and confirmed before it is sent',
    criteria: ['3.3.4'],
    widgets: ['cb-quotes'],
  },
  'paid after a review': {
    file: 'test/a11y/transcripts.test.ts',
    title: 'presses Pay Now',
    shows: 'a payment is reviewed before it is sent',
    criteria: ['3.3.4'],
    widgets: ['cb-pay-invoice'],
  },
  'password managers': {
    file: 'packages/elements/src/widgets/login/login.test.ts',
    title: 'is a form that password managers know',
    shows: 'a password manager fills in the sign-in, and pasting is allowed',
    criteria: ['3.3.8'],
    widgets: ['cb-login'],
  },
});
