import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextReset, resetStart } from './reset-state.js';
import type { ResetEvent, ResetState } from './reset-state.js';

const rules = { minLength: 12, needsUppercase: true, needsDigit: true, needsSymbol: false };
const good = 'Correct horse 7';

const link: ResetEvent = { type: 'link-followed', token: 'abc' };
const read: ResetEvent = { type: 'rules-read', rules };
const submit = (password: string): ResetEvent => ({ type: 'password-submitted', password });
const ask = (userId: string): ResetEvent => ({ type: 'link-asked', userId });
type Refusal = Extract<ResetEvent, { type: 'password-refused' }>['error'];
const refusal = (over: Partial<Refusal>): Refusal => ({
  code: 'problem',
  outcomeUnknown: false,
  fieldErrors: {},
  ...over,
});
const refused = (over: Partial<Refusal>): ResetEvent => ({
  type: 'password-refused',
  error: refusal(over),
});
const found = (path: string, code: string): Partial<Refusal> => ({
  code: 'validation-failed',
  fieldErrors: { [path]: { code, message: '' } },
});

/** What happened, and where that leads. */
const table: [string, ResetEvent[], Partial<ResetState>][] = [
  ['nothing', [], { step: 'no-link', token: '' }],
  ['a link followed', [link], { step: 'form', token: 'abc', rules: undefined }],
  ['its rules read', [link, read], { step: 'form', rules }],
  [
    'rules that could not be read',
    [link, { type: 'rules-read', rules: undefined }],
    { rules: undefined },
  ],
  ['a password typed', [link, { type: 'typed', text: 'abc' }], { typed: 'abc', wrong: undefined }],
  ['the password shown', [link, { type: 'seen-toggled' }], { seen: true }],
  ['and hidden', [link, { type: 'seen-toggled' }, { type: 'seen-toggled' }], { seen: false }],
  ['nothing submitted', [link, read, submit('')], { wrong: 'missing' }],
  [
    'a password that breaks two rules',
    [link, read, submit('correcthorse')],
    { wrong: { unmet: ['needs-uppercase', 'needs-digit'] }, typed: 'correcthorse' },
  ],
  ['a password that meets them', [link, read, submit(good)], { wrong: undefined, step: 'form' }],
  ['a short one before the rules are here', [link, submit('abc')], { wrong: undefined }],
  ['one three characters too long', [link, read, submit('x'.repeat(259))], { wrong: { over: 3 } }],
  [
    'a password set',
    [link, read, { type: 'seen-toggled' }, submit(good), { type: 'password-set' }],
    { step: 'done', token: '', typed: '', seen: false, wrong: undefined },
  ],
  [
    'a password like the User ID',
    [link, submit(good), refused(found('password', 'same-as-user-id'))],
    { step: 'form', wrong: { found: 'same-as-user-id' }, unsure: false, token: 'abc' },
  ],
  [
    'a link that is too old',
    [link, submit(good), refused({ code: 'reset-link-expired' })],
    { step: 'expired', token: '', typed: '', unsure: false },
  ],
  [
    'an answer that was lost',
    [link, submit(good), refused({ code: 'network', outcomeUnknown: true })],
    { step: 'form', unsure: true, token: 'abc', typed: good },
  ],
  [
    'a server that broke',
    [link, submit(good), refused({ code: 'internal', outcomeUnknown: true })],
    { step: 'form', unsure: true },
  ],
  [
    'a lost answer, and a link that is used up by then',
    [
      ...[link, submit(good), refused({ code: 'timeout', outcomeUnknown: true })],
      ...[submit(good), refused({ code: 'reset-link-expired' })],
    ],
    { step: 'expired', unsure: true },
  ],
  [
    'a lost answer, and another password that is refused',
    [
      ...[link, submit(good), refused({ code: 'network', outcomeUnknown: true })],
      ...[submit('Acme Billing 1'), refused(found('password', 'same-as-user-id'))],
    ],
    { step: 'form', unsure: true, wrong: { found: 'same-as-user-id' } },
  ],
  [
    'a newer link after that',
    [
      ...[link, submit(good), refused({ code: 'network', outcomeUnknown: true })],
      { type: 'link-followed', token: 'def' } as const,
    ],
    { step: 'form', token: 'def', typed: '', unsure: false, wrong: undefined },
  ],
  ['a link asked for without a User ID', [ask('')], { wrong: 'missing', userId: '' }],
  ['with one too long', [ask('a'.repeat(255))], { wrong: { over: 1 }, userId: '' }],
  ['with a User ID', [ask('acme-billing')], { wrong: undefined, userId: 'acme-billing' }],
  [
    'with a User ID that cannot exist',
    [ask('a b'), { type: 'link-refused', error: refusal({ code: 'invalid-user-id' }) }],
    { wrong: 'unknown-user-id', step: 'no-link', userId: 'a b' },
  ],
  [
    'with one the API finds wrong',
    [ask('ab'), { type: 'link-refused', error: refusal(found('userId', 'too-short')) }],
    { wrong: 'unknown-user-id' },
  ],
  [
    'with no answer',
    [
      ask('acme-billing'),
      { type: 'link-refused', error: refusal({ code: 'network', outcomeUnknown: true }) },
    ],
    { wrong: undefined, step: 'no-link', userId: 'acme-billing' },
  ],
  [
    'a link sent',
    [ask('acme-billing'), { type: 'link-sent' }],
    { step: 'sent', userId: 'acme-billing', wrong: undefined },
  ],
];

describe('the way to a new password', () => {
  for (const [what, events, expected] of table) {
    it(`after ${what}`, () => {
      const state = events.reduce(nextReset, resetStart);
      const part = Object.fromEntries(
        Object.keys(expected).map((key) => [key, state[key as keyof ResetState]]),
      );
      assert.deepEqual(part, expected);
    });
  }

  it('keeps neither token nor password once it is over', () => {
    for (const end of [
      { type: 'password-set' } as const,
      refused({ code: 'reset-link-expired' }),
    ]) {
      const text = JSON.stringify([link, read, submit(good), end].reduce(nextReset, resetStart));
      assert.ok(!text.includes(good) && !text.includes('abc'), text);
    }
  });
});
