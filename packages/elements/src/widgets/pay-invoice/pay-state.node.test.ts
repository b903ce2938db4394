import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BillingError } from '@corporate-billing/sdk';
import type { Payment } from '@corporate-billing/sdk';
import { next, payStart } from './pay-state.js';
import type { PayEvent, PayState } from './pay-state.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const chosen = { amount: usd(400), payable: usd(700) };
const pending = { key: 'pay-1', invoiceNumber: 'INV-1', amount: usd(400), sentAt: 1 };
const saved = { kind: 'card', paymentToken: 'pt_1', display: {} } as const;
const proof = { result: 'proof' };
const payment = (status: string): Payment => ({
  paymentId: 'pay_1',
  amount: usd(400),
  status,
  createdAt: '2026-06-15T09:00:01Z',
  source: { kind: 'card' },
});
const refused = (status: number, code: string, outcomeUnknown = false) => {
  const told = { kind: 'problem', operationId: 'payInvoice', status, code } as const;
  const error = new BillingError({ ...told, outcomeUnknown });
  return { type: 'refused', error, pending } as const;
};

const signedOut = { why: 'failed', error: refused(401, 'session-expired').error } as const;

const amount: PayState = { ...payStart, card: 'onFile' };
const review: PayState = { ...amount, step: { at: 'review' }, chosen };
const onItsWay: PayState = { ...review, step: { at: 'sending', doing: 'send' }, pending };
const checking = {
  at: 'checking',
  doing: undefined,
  asked: 0,
  patience: 1,
  isSpent: false,
} as const;
const lookFor = { ...checking, doing: 'look' } as const;
const atTheBank = { at: 'challenge', payment: payment('authentication-required') } as const;

const states = {
  amount,
  'not found, nothing chosen': { ...amount, problem: { why: 'not-found' }, pending },
  review,
  'review, new card': { ...review, card: 'new' },
  'review, new card saved': { ...review, card: 'new', saved },
  'review, declined': { ...review, problem: { why: 'declined', code: 'card-declined' } },
  'review, not found': { ...review, problem: { why: 'not-found' }, pending },
  left: { ...amount, step: { at: 'left' } },
  'review, signed out': { ...review, problem: signedOut, pending },
  finding: { ...onItsWay, step: { at: 'sending', doing: 'find', ifNone: 'send' } },
  'finding, figures moved': {
    ...onItsWay,
    step: { at: 'sending', doing: 'find', ifNone: 'moved' },
  },
  'finding, nobody pressed': {
    ...onItsWay,
    step: { at: 'sending', doing: 'find', ifNone: 'ask' },
    problem: signedOut,
  },
  'about to send': { ...onItsWay, pending: undefined },
  sending: onItsWay,
  looking: { ...onItsWay, step: lookFor },
  'looking, patiently': { ...onItsWay, step: { ...lookFor, patience: 3 } },
  'looking, key spent': { ...onItsWay, step: { ...lookFor, isSpent: true } },
  'until the next try': { ...onItsWay, step: checking },
  challenged: { ...onItsWay, step: { ...atTheBank, doing: undefined } },
  'challenged, with proof': { ...onItsWay, step: { ...atTheBank, doing: undefined }, proof },
  'at the bank': { ...onItsWay, step: { ...atTheBank, doing: 'bank' } },
  confirming: { ...onItsWay, step: { ...atTheBank, doing: 'confirm' }, proof },
  done: { ...review, step: { at: 'done', payment: payment('succeeded') } },
} satisfies Record<string, PayState>;

/** One event of each type at least: a new one without a line does not compile. */
const events = {
  continue: [{ type: 'continue', chosen }],
  back: [{ type: 'back' }],
  'choose-card': [{ type: 'choose-card', card: 'new' }],
  'save-card': [{ type: 'save-card' }],
  'card-saved': [{ type: 'card-saved', saved }],
  'other-card': [{ type: 'other-card' }],
  pay: [
    { type: 'pay', hasMoved: false, earlier: undefined },
    { type: 'pay', hasMoved: false, earlier: pending },
    { type: 'pay', hasMoved: true, earlier: undefined },
    { type: 'pay', hasMoved: true, earlier: pending },
  ],
  returned: [{ type: 'returned' }],
  check: [{ type: 'check' }],
  authenticate: [{ type: 'authenticate' }],
  abandon: [{ type: 'abandon' }],
  leave: [{ type: 'leave' }],
  'start-over': [{ type: 'start-over' }],
  'method-read': [{ type: 'method-read', card: 'new' }],
  'invoice-read': [
    { type: 'invoice-read', payable: usd(700) },
    { type: 'invoice-read', payable: usd(300) },
  ],
  'take-up': [{ type: 'take-up', pending }],
  resume: [
    { type: 'resume', payable: usd(700) },
    { type: 'resume', payable: usd(300) },
  ],
  'figures-moved': [{ type: 'figures-moved' }],
  sent: [{ type: 'sent', pending }],
  payment: [
    { type: 'payment', payment: payment('succeeded') },
    { type: 'payment', payment: payment('processing') },
    { type: 'payment', payment: payment('failed') },
    { type: 'payment', payment: payment('authentication-required') },
  ],
  'none-found': [{ type: 'none-found' }],
  unheard: [{ type: 'unheard' }],
  refused: [
    refused(402, 'payment-declined'),
    refused(422, 'validation-failed'),
    refused(429, 'too-many-requests'),
    refused(500, 'internal', true),
    refused(409, 'request-in-progress', true),
    refused(422, 'idempotency-key-reused'),
  ],
  'stepped-up': [{ type: 'stepped-up' }],
  'bank-answered': [{ type: 'bank-answered', result: 'proof' }],
  'bank-left': [{ type: 'bank-left' }],
  broke: [{ type: 'broke', error: new BillingError({ kind: 'parse', operationId: 'widget' }) }],
} satisfies { [T in PayEvent['type']]: Extract<PayEvent, { type: T }>[] };

/** Where it stands, what is under way, what is told, and whether a key is kept. */
function told({ step, problem, pending: kept }: PayState): string {
  const doing = 'doing' in step ? step.doing : undefined;
  return [step.at, doing, problem?.why, kept && '+key'].filter(Boolean).join(' ');
}

/**
 * What follows, by event; a list stands for the events above in their order. `-` and whatever is not
 * named is impossible there and changes nothing.
 */
type Row = { [T in PayEvent['type']]?: string };

const open = { 'card-saved': 'same', 'other-card': 'same', 'take-up': 'checking look +key' };
const reviewing = {
  ...open,
  back: 'amount',
  'choose-card': 'same',
  'figures-moved': 'amount moved',
};
const answers = 'done | done | review declined | challenge +key';

const table: Record<keyof typeof states, Row> = {
  amount: { ...open, continue: 'review', leave: 'left', 'figures-moved': 'amount moved' },
  'not found, nothing chosen': {
    ...open,
    continue: 'review +key',
    leave: 'left not-found +key',
    'figures-moved': 'amount moved +key',
    resume: 'review not-found +key | amount moved +key',
  },
  review: {
    ...reviewing,
    pay: 'sending send | sending find +key | amount moved | sending find +key',
  },
  'review, new card': { ...reviewing, pay: 'review | review | amount moved | sending find +key' },
  'review, new card saved': {
    ...reviewing,
    pay: 'sending send | sending find +key | amount moved | sending find +key',
  },
  'review, declined': {
    ...reviewing,
    pay: 'sending send | sending find +key | amount moved | sending find +key',
  },
  'review, not found': {
    ...reviewing,
    back: 'amount +key',
    'figures-moved': 'amount moved +key',
    'invoice-read': '- | checking look +key',
    pay: 'sending find +key | sending find +key | sending find +key | sending find +key',
  },
  left: {},
  finding: {
    payment: 'done | done | review declined | challenge bank +key',
    'none-found': 'sending send +key',
    unheard: 'checking +key',
    broke: 'checking +key',
  },
  'review, signed out': {
    ...reviewing,
    back: 'amount +key',
    'figures-moved': 'amount moved +key',
    pay: 'sending find +key | sending find +key | sending find +key | sending find +key',
    returned: 'sending find failed +key',
  },
  'finding, nobody pressed': {
    payment: 'done | done | review declined | challenge bank +key',
    'none-found': 'review failed +key',
    unheard: 'checking failed +key',
    broke: 'checking failed +key',
  },
  'finding, figures moved': {
    payment: 'done | done | review declined | challenge bank +key',
    'none-found': 'amount moved +key',
    unheard: 'checking +key',
    broke: 'checking +key',
  },
  'about to send': {
    sent: 'sending send +key',
    payment: 'done | done | review declined | challenge bank',
    refused:
      'review declined | review failed | review failed | checking look +key | checking look +key | checking look +key',
    'stepped-up': 'sending find',
    broke: 'review failed',
  },
  sending: {
    sent: 'sending send +key',
    payment: 'done | done | review declined | challenge bank +key',
    refused:
      'review declined | review failed | review failed +key | checking look +key | checking look +key | checking look +key',
    'stepped-up': 'sending find +key',
    broke: 'checking +key',
  },
  looking: {
    payment: answers,
    'none-found': 'review not-found +key',
    unheard: 'checking +key',
    broke: 'checking +key',
  },
  'looking, patiently': {
    payment: answers,
    'none-found': 'checking +key',
    unheard: 'checking +key',
    broke: 'checking +key',
  },
  'looking, key spent': {
    payment: answers,
    'none-found': 'review not-found',
    unheard: 'checking +key',
    broke: 'checking +key',
  },
  'until the next try': { check: 'checking look +key' },
  challenged: { authenticate: 'challenge bank +key', abandon: 'review declined' },
  'challenged, with proof': { authenticate: 'challenge confirm +key', abandon: 'review declined' },
  'at the bank': {
    abandon: 'review declined',
    'bank-answered': 'challenge confirm +key',
    'bank-left': 'challenge bank-left +key',
    broke: 'checking +key',
  },
  confirming: {
    abandon: 'review declined',
    payment: answers,
    refused:
      'review declined | challenge failed +key | challenge failed +key | checking look +key | checking look +key | checking look +key',
    'stepped-up': 'challenge confirm +key',
    broke: 'checking +key',
  },
  done: {},
};

describe('paying, as state and event', () => {
  for (const [name, state] of Object.entries(states) as [keyof typeof states, PayState][]) {
    it(`goes on from "${name}"`, () => {
      for (const [type, sent] of Object.entries(events) as [PayEvent['type'], PayEvent[]][]) {
        const row = type === 'start-over' ? 'amount' : table[name][type];
        const expected = row?.split(' | ') ?? sent.map(() => '-');
        const found = sent.map((event) => {
          const after = next(state, event);
          return after === state ? '-' : told(after);
        });
        const wanted = expected.map((one) => (one === 'same' ? told(state) : one));
        assert.deepEqual(found, wanted, `${name}: ${type}`);
      }
    });
  }

  it('never loses the key of what may have been charged, whatever is pressed or read', () => {
    const harmless = new Set(['abandon', 'start-over', 'payment', 'refused', 'none-found', 'pay']);
    for (const state of Object.values(states) as PayState[]) {
      for (const event of Object.values(events).flat() as PayEvent[]) {
        if (!state.pending || harmless.has(event.type)) continue;
        assert.ok(next(state, event).pending, `${told(state)}: ${event.type}`);
      }
    }
  });
});

const through = (state: PayState, ...given: PayEvent[]): PayState => given.reduce(next, state);

describe('what a refusal leaves behind', () => {
  it('takes a used card away where its token may be spent', () => {
    const sent: PayState = { ...onItsWay, card: 'new', saved };
    assert.equal(next(sent, refused(402, 'payment-declined')).saved, undefined);
    assert.equal(next(sent, refused(429, 'too-many-requests')).saved, saved);
    assert.equal(
      through(sent, refused(500, 'internal', true), { type: 'none-found' }).saved,
      undefined,
    );
  });

  it('asks for a new card where there is none on file any more', () => {
    assert.equal(next(onItsWay, refused(422, 'no-card-on-file')).card, 'new');
  });

  it('wants a new card saved before it is charged, and says so until it is', () => {
    const [pay] = events.pay;
    const told = next(states['review, new card'], pay as PayEvent);
    assert.equal(told.saveFirst, true);
    assert.equal(next(told, { type: 'save-card' }).saveFirst, false);
    assert.equal(next(told, { type: 'choose-card', card: 'onFile' }).saveFirst, false);
  });
});

describe('asking what became of a payment', () => {
  const nothing: PayEvent = { type: 'none-found' };
  const check: PayEvent = { type: 'check' };

  it('takes three answers while an earlier sending is being handled', () => {
    const first = through(onItsWay, refused(409, 'request-in-progress', true), nothing);
    const second = through(first, check, nothing);
    const third = through(second, check, nothing);
    assert.deepEqual([first, second, third].map(told), [
      'checking +key',
      'checking +key',
      'review not-found +key',
    ]);
  });

  it('counts what was asked in vain', () => {
    const unheard: PayEvent = { type: 'unheard' };
    const { step } = through(states.looking, unheard, check, unheard, check, unheard);
    assert.equal(step.at === 'checking' && step.asked, 3);
  });

  it('asks once more for each new figure of the invoice', () => {
    const [, less] = events['invoice-read'];
    const asked = next(states['review, not found'], less as PayEvent);
    const again = next(asked, nothing);
    assert.equal(told(again), 'review not-found +key');
    assert.equal(next(again, less as PayEvent), again);
  });

  it('keeps what the bank said while a confirmation is looked for', () => {
    const lost = next(states.confirming, refused(500, 'internal', true));
    const found = next(lost, { type: 'payment', payment: payment('authentication-required') });
    assert.equal(told(next(found, { type: 'authenticate' })), 'challenge confirm +key');
  });
});
