import type { BillingError, PaymentMethod } from '@corporate-billing/sdk';
import type { PaymentTokenDisplay } from '../../core/payment-provider.js';
import { isWhatWasSent, needsFields } from './method-rules.js';
import type { MethodKind } from './method-rules.js';

/** Names what is missing, before anything is sent. */
export type Fault = 'kind' | 'consent';

/** Another payment method that is being put on file. */
export interface MethodChange {
  readonly kind: MethodKind;
  /** The method on file when it was chosen. */
  readonly base: PaymentMethod;
  readonly paymentToken: string | undefined;
  readonly display: PaymentTokenDisplay | undefined;
}

/** Names what is under way: the provider's `token`, to `save`, to `look` whether it was saved. */
export interface MethodWork {
  readonly doing: 'token' | 'save' | 'look';
  readonly change: MethodChange;
}

export type MethodStep =
  | {
      readonly at: 'view';
      /** The method that was put on file just now. */
      readonly saved: PaymentMethod | undefined;
      /** The form could not be loaded. */
      readonly isUnreached: boolean;
    }
  | { readonly at: 'form' };

/** The payment method, shown and changed, as one value. */
export interface MethodState {
  readonly step: MethodStep;
  /** The work goes on even if the form is closed meanwhile. */
  readonly work: MethodWork | undefined;
  readonly kind: MethodKind | undefined;
  readonly consent: boolean;
  readonly fault: Fault | undefined;
  /** Somebody else changed it meanwhile; this is on file now. */
  readonly conflict: PaymentMethod | undefined;
  /** The answer was lost, and so was the answer about what is on file. */
  readonly isUnknown: boolean;
}

export const methodStart: MethodState = {
  step: { at: 'view', saved: undefined, isUnreached: false },
  work: undefined,
  kind: undefined,
  consent: false,
  fault: undefined,
  conflict: undefined,
  isUnknown: false,
};

/** The events: what the person does, and the results of the work under way. */
interface MethodEvents {
  opening: object;
  unreached: object;
  opened: object;
  closed: object;
  /** Another person uses the page now. */
  forgotten: object;
  choose: { kind: MethodKind };
  sign: { consent: boolean };
  /** `takes` lists what the page's provider has fields for. */
  save: { base: PaymentMethod; takes: readonly string[] };
  token: { paymentToken: string; display: PaymentTokenDisplay };
  /** Something in the fields has to be corrected. */
  'no-token': object;
  saved: { paymentMethod: PaymentMethod };
  failed: { error: BillingError };
  /** The method on file, which was asked for after a lost answer. */
  found: { now: PaymentMethod };
  unheard: object;
}

export type MethodEvent = {
  [T in keyof MethodEvents]: { readonly type: T } & Readonly<MethodEvents[T]>;
}[keyof MethodEvents];

/** Returns what was put on file just now, while it is shown. */
export const savedIn = ({ step }: MethodState): PaymentMethod | undefined =>
  step.at === 'view' ? step.saved : undefined;

/**
 * Returns the state that follows. An event that makes no sense in the present state changes
 * nothing.
 */
export const next = (state: MethodState, event: MethodEvent): MethodState =>
  (transitions[event.type] as (state: MethodState, event: MethodEvent) => MethodState)(
    state,
    event,
  );

const transitions: {
  readonly [T in keyof MethodEvents]: (state: MethodState, event: MethodEvents[T]) => MethodState;
} = {
  opening: (state) => (isUnreached(state) ? viewed(state, false) : state),
  unreached: (state) => (state.step.at === 'view' ? viewed(state, true) : state),
  opened: (state) => (state.step.at === 'view' ? { ...state, step: { at: 'form' } } : state),
  closed: (state) => {
    if (state.step.at !== 'form') return state;
    // What was sent goes on; what was entered in the fields is dropped with them.
    const work = state.work?.doing === 'token' ? undefined : state.work;
    return { ...methodStart, work };
  },
  forgotten: () => methodStart,
  choose: (state, { kind }) => {
    if (state.step.at !== 'form' || kind === state.kind) return state;
    return { ...state, kind, fault: undefined };
  },
  sign: (state, { consent }) => {
    if (state.step.at !== 'form') return state;
    const fault = consent && state.fault === 'consent' ? undefined : state.fault;
    return { ...state, consent, fault };
  },
  save: (state, { base, takes }) => {
    const { kind } = state;
    if (state.step.at !== 'form' || state.work) return state;
    if (!kind) return { ...state, fault: 'kind' };
    const isDebit = kind === 'directDebit';
    if (needsFields(kind) && !takes.includes(kind)) return { ...state, fault: undefined };
    if (isDebit && !base.mandateOffer) return { ...state, fault: undefined };
    if (isDebit && !state.consent) return { ...state, fault: 'consent' };
    const doing = needsFields(kind) ? 'token' : 'save';
    const change = { kind, base, paymentToken: undefined, display: undefined };
    return { ...state, fault: undefined, isUnknown: false, work: { doing, change } };
  },

  token: (state, { paymentToken, display }) =>
    state.work?.doing === 'token'
      ? at(state, 'save', { ...state.work.change, paymentToken, display })
      : state,
  'no-token': (state) => (state.work?.doing === 'token' ? idle(state) : state),
  saved: (state, { paymentMethod }) =>
    state.work?.doing === 'save' ? onFile(paymentMethod) : state,
  failed: (state, { error }) => {
    const { work } = state;
    if (work?.doing !== 'save') return state;
    if (error.code === 'precondition-failed') return conflicting(state, work.change, error);
    if (error.outcomeUnknown) return at(state, 'look', work.change);
    return idle(error.fieldErrors['mandate.version'] ? { ...state, consent: false } : state);
  },
  found: (state, { now }) => {
    const { work } = state;
    if (work?.doing !== 'look') return state;
    return isSaved(now, work.change) ? onFile(now) : idle(state);
  },
  unheard: (state) => (state.work?.doing === 'look' ? { ...idle(state), isUnknown: true } : state),
};

const isUnreached = ({ step }: MethodState): boolean => step.at === 'view' && step.isUnreached;

const viewed = (state: MethodState, unreached: boolean): MethodState =>
  state.step.at === 'view' ? { ...state, step: { ...state.step, isUnreached: unreached } } : state;

const idle = (state: MethodState): MethodState => ({ ...state, work: undefined });

const at = (state: MethodState, doing: MethodWork['doing'], change: MethodChange): MethodState => ({
  ...state,
  work: { doing, change },
});

/** It is on file, and the form is closed. */
const onFile = (saved: PaymentMethod): MethodState => ({
  ...methodStart,
  step: { at: 'view', saved, isUnreached: false },
});

const isSaved = (now: PaymentMethod, { base, kind, display }: MethodChange): boolean =>
  isWhatWasSent(now, base, kind, display);

/** Somebody else saved first, unless it is this very change whose answer was lost before. */
function conflicting(state: MethodState, change: MethodChange, { current }: BillingError) {
  const now = current as PaymentMethod | undefined;
  if (now && isSaved(now, change)) return onFile(now);
  return { ...idle(state), conflict: now ?? state.conflict };
}
