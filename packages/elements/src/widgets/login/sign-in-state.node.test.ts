import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldToCorrect, nextSignIn, signInStart } from './sign-in-state.js';
import type { SignInEvent, SignInState } from './sign-in-state.js';

const sent = (userId: string, password: string): SignInEvent => ({
  type: 'submitted',
  userId,
  password,
});
const forgot: SignInEvent = { type: 'step-chosen', step: 'forgot' };
const back: SignInEvent = { type: 'step-chosen', step: 'sign-in' };
const no = (code: string): SignInEvent => ({ type: 'refused', code });

/** What happened, where that leads, and which field is to be corrected. */
const table: [string, SignInEvent[], Partial<SignInState>, string?][] = [
  ['nothing', [], { step: 'sign-in', userId: '', helpOpen: false }],
  [
    'sent empty',
    [sent('', '')],
    { wrong: { userId: 'missing', password: 'missing' }, userId: '' },
    'userId',
  ],
  ['sent without a password', [sent('acme', '')], { wrong: { password: 'missing' } }, 'password'],
  ['sent without a User ID', [sent('', 'secret')], { wrong: { userId: 'missing' } }, 'userId'],
  ['sent complete', [sent('acme', 'secret')], { wrong: {}, userId: 'acme', refused: undefined }],
  [
    'a User ID two characters too long',
    [sent('a'.repeat(256), 'secret')],
    { wrong: { userId: { over: 2 } }, userId: '' },
    'userId',
  ],
  [
    'a password one character too long',
    [sent('acme', '🔑'.repeat(257))],
    { wrong: { password: { over: 1 } } },
    'password',
  ],
  [
    'a User ID that cannot exist',
    [sent('a b', 'secret')],
    { refused: 'user-id', helpOpen: true, userId: '' },
    'userId',
  ],
  [
    'refused for the User ID',
    [sent('acme', 'secret'), no('invalid-user-id')],
    { refused: 'user-id', helpOpen: true, userId: 'acme' },
    'userId',
  ],
  [
    'refused for the pair',
    [sent('acme', 'secret'), no('invalid-credentials')],
    { refused: 'pair', helpOpen: true },
    'password',
  ],
  [
    'not answered',
    [sent('acme', 'secret'), no('network')],
    { refused: undefined, helpOpen: false },
  ],
  [
    'sent again after a refusal',
    [sent('acme', 'wrong'), no('invalid-credentials'), sent('acme', 'right')],
    { refused: undefined, wrong: {}, helpOpen: true },
  ],
  [
    'signed in after a refusal',
    [no('invalid-credentials'), sent('acme', 'right'), { type: 'signed-in' }],
    { helpOpen: false, refused: undefined, userId: 'acme' },
  ],
  [
    'the password forgotten after a refusal',
    [no('invalid-credentials'), forgot],
    { step: 'forgot', refused: undefined, wrong: {} },
  ],
  ['a link asked for without a User ID', [forgot, sent('', '')], { step: 'forgot' }, 'userId'],
  [
    'a link asked for: no password is needed, and every User ID is sent',
    [forgot, sent('a b', '')],
    { step: 'forgot', wrong: {}, userId: 'a b', refused: undefined },
  ],
  [
    'a link sent',
    [forgot, sent('acme', ''), { type: 'link-sent' }],
    { step: 'sent', userId: 'acme' },
  ],
  [
    'back from the link',
    [forgot, sent('acme', ''), { type: 'link-sent' }, back],
    { step: 'sign-in', userId: 'acme' },
  ],
  ['back leaves nothing wrong', [forgot, sent('', ''), back], { step: 'sign-in', wrong: {} }],
  ['the help opened', [{ type: 'help-toggled', open: true }], { helpOpen: true }],
  [
    'signed out after a link was sent',
    [forgot, { type: 'link-sent' }, { type: 'signed-out' }],
    { step: 'sign-in' },
  ],
];

describe('the sign-in', () => {
  for (const [what, events, expected, correct] of table) {
    it(`after ${what}`, () => {
      const state = events.reduce(nextSignIn, signInStart);
      const found = Object.fromEntries(
        Object.keys(expected).map((key) => [key, state[key as keyof SignInState]]),
      );
      assert.deepEqual(found, expected);
      assert.equal(fieldToCorrect(state), correct);
    });
  }

  it('never keeps a password, and changes no earlier state', () => {
    const before = JSON.stringify(signInStart);
    const state = [sent('acme', 'hunter2'), no('invalid-credentials')].reduce(
      nextSignIn,
      signInStart,
    );
    assert.ok(!JSON.stringify(state).includes('hunter2'));
    assert.equal(JSON.stringify(signInStart), before);
  });
});
