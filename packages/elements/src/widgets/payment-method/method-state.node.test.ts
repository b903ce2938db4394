import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BillingError } from '@corporate-billing/sdk';
import type { PaymentMethod } from '@corporate-billing/sdk';
import { methodStart, next, savedIn } from './method-state.js';
import type { MethodEvent, MethodState } from './method-state.js';

const card = (last4: string): PaymentMethod => ({
  kind: 'card',
  etag: `"pm-${last4}"`,
  display: { brand: 'Visa', last4 },
  allowedKinds: ['card', 'check', 'directDebit'],
  acceptedBrands: ['Visa'],
});
const before = card('4242');
const sent = card('1881');
const offer = { version: '3', locale: 'en', text: 'I agree.' };
const offering: PaymentMethod = { ...before, mandateOffer: offer };
const display = { brand: 'Visa', last4: '1881' };
const change = { kind: 'card', base: before, paymentToken: 'pt_1', display } as const;

const failure = (
  status: number,
  code: string,
  more: { outcomeUnknown?: boolean; current?: unknown } = {},
) => {
  const told = { kind: 'problem', operationId: 'updatePaymentMethod', status, code } as const;
  return { type: 'failed', error: new BillingError({ ...told, ...more }) } as const;
};
const refusedMandate = {
  type: 'failed',
  error: new BillingError({
    kind: 'problem',
    operationId: 'updatePaymentMethod',
    status: 422,
    fieldErrors: { 'mandate.version': { code: 'changed', message: 'The mandate changed.' } },
  }),
} as const;

const form: MethodState = { ...methodStart, step: { at: 'form' } };
const byCard: MethodState = { ...form, kind: 'card' };
const byDebit: MethodState = { ...form, kind: 'directDebit' };
const saving: MethodState = { ...byCard, work: { doing: 'save', change } };

const states = {
  view: methodStart,
  'view, not loaded': { ...methodStart, step: { at: 'view', saved: undefined, isUnreached: true } },
  'view, saved': { ...methodStart, step: { at: 'view', saved: sent, isUnreached: false } },
  form,
  'form, card': byCard,
  'form, check': { ...form, kind: 'check' },
  'form, debit': byDebit,
  'form, debit signed': { ...byDebit, consent: true },
  'asking for a token': { ...byCard, work: { doing: 'token', change } },
  saving,
  'saving, form closed': { ...methodStart, work: { doing: 'save', change } },
  looking: { ...byCard, work: { doing: 'look', change } },
} satisfies Record<string, MethodState>;

const takes = ['card', 'directDebit'];
const save = { type: 'save', base: before, takes } as const;
const saveDebit = { type: 'save', base: offering, takes } as const;
const token = { type: 'token', paymentToken: 'pt_1', display } as const;

/** One event of each type at least: a new one without a line does not compile. */
const events = {
  opening: [{ type: 'opening' }],
  unreached: [{ type: 'unreached' }],
  opened: [{ type: 'opened' }],
  closed: [{ type: 'closed' }],
  forgotten: [{ type: 'forgotten' }],
  choose: [{ type: 'choose', kind: 'bankTransfer' }],
  sign: [{ type: 'sign', consent: true }],
  save: [save, saveDebit, { type: 'save', base: offering, takes: [] }],
  token: [token],
  'no-token': [{ type: 'no-token' }],
  saved: [{ type: 'saved', paymentMethod: sent }],
  failed: [
    failure(422, 'validation-failed'),
    failure(500, 'internal', { outcomeUnknown: true }),
    failure(412, 'precondition-failed'),
    failure(412, 'precondition-failed', { current: card('9999') }),
    failure(412, 'precondition-failed', { current: sent }),
    refusedMandate,
  ],
  found: [
    { type: 'found', now: sent },
    { type: 'found', now: before },
  ],
  unheard: [{ type: 'unheard' }],
} satisfies { [T in MethodEvent['type']]: Extract<MethodEvent, { type: T }>[] };

/** Where it stands, what is under way, and what is told. */
function told(state: MethodState): string {
  const { step, work, fault, conflict, isUnknown } = state;
  const unreached = step.at === 'view' && step.isUnreached && 'unreached';
  const parts = [step.at, work?.doing, savedIn(state) && 'saved', unreached, fault];
  return [...parts, conflict && 'conflict', isUnknown && 'unknown'].filter(Boolean).join(' ');
}

/**
 * What follows, by event; several stand for the events above in their order. `-` and whatever is not
 * named is impossible there and changes nothing.
 */
type Row = { [T in MethodEvent['type']]?: string };

const inForm = { closed: 'view', choose: 'form', sign: 'form' };
const outcome = 'form | form look | form | form conflict | view saved | form';

const table: Record<keyof typeof states, Row> = {
  view: { unreached: 'view unreached', opened: 'form', forgotten: '-' },
  'view, not loaded': { opening: 'view', unreached: 'view unreached', opened: 'form' },
  'view, saved': { unreached: 'view saved unreached', opened: 'form' },
  form: { ...inForm, save: 'form kind | form kind | form kind' },
  'form, card': { ...inForm, save: 'form token | form token | form' },
  'form, check': { ...inForm, save: 'form save | form save | form save' },
  'form, debit': { ...inForm, save: 'form | form consent | form' },
  'form, debit signed': { ...inForm, save: 'form | form token | form' },
  'asking for a token': {
    ...inForm,
    choose: 'form token',
    sign: 'form token',
    token: 'form save',
    'no-token': 'form',
  },
  saving: {
    closed: 'view save',
    choose: 'form save',
    sign: 'form save',
    saved: 'view saved',
    failed: outcome,
  },
  'saving, form closed': {
    opened: 'form save',
    unreached: 'view save unreached',
    saved: 'view saved',
    failed: outcome.replaceAll('form', 'view'),
  },
  looking: {
    closed: 'view look',
    choose: 'form look',
    sign: 'form look',
    found: 'view saved | form',
    unheard: 'form unknown',
  },
};

describe('changing the payment method, as state and event', () => {
  for (const [name, state] of Object.entries(states) as [keyof typeof states, MethodState][]) {
    it(`goes on from "${name}"`, () => {
      for (const [type, given] of Object.entries(events) as [
        MethodEvent['type'],
        MethodEvent[],
      ][]) {
        const row = table[name][type] ?? (type === 'forgotten' ? 'view' : undefined);
        const found = given.map((event) => {
          const after = next(state, event);
          return after === state ? '-' : told(after);
        });
        assert.deepEqual(found, row?.split(' | ') ?? given.map(() => '-'), `${name}: ${type}`);
      }
    });
  }
});

const through = (state: MethodState, ...given: MethodEvent[]): MethodState =>
  given.reduce(next, state);

describe('what a change leaves behind', () => {
  it('is nothing, for another person', () => {
    for (const state of Object.values(states)) {
      assert.equal(next(state, { type: 'forgotten' }), methodStart);
    }
  });

  it('takes the signature back where the mandate is another one now', () => {
    const signed: MethodState = { ...byDebit, consent: true, work: { doing: 'save', change } };
    assert.equal(next(signed, refusedMandate).consent, false);
    assert.equal(next(signed, failure(422, 'validation-failed')).consent, true);
  });

  it('asks for the signature until it is given, and for a kind until one is chosen', () => {
    const unsigned = next(byDebit, saveDebit);
    assert.equal(next(unsigned, { type: 'sign', consent: false }).fault, 'consent');
    assert.equal(next(unsigned, { type: 'sign', consent: true }).fault, undefined);
    assert.equal(through(form, save, { type: 'choose', kind: 'check' }).fault, undefined);
  });

  it('sends the token for the kind and the method it was entered for', () => {
    assert.deepEqual(through(byCard, save, token).work, { doing: 'save', change });
  });

  it('says no longer that the outcome is unknown once it is saved again', () => {
    const unsure = next(states.looking, { type: 'unheard' });
    assert.equal(unsure.isUnknown, true);
    assert.equal(next(unsure, save).isUnknown, false);
  });
});
