import type { Allocation, BillingError, Money, Payment } from '@corporate-billing/sdk';
import type { PendingPayment } from '../../payment/pending-payment.js';
import type { SavedSource } from '../../payment/provider-fields.js';
import { failureCodeOf, isSettledOrOnItsWay, verdictOf } from './pay-rules.js';

/** Tells whether the card on file pays, or a new one for this payment only. */
export type CardChoice = 'onFile' | 'new';

/** `Continue` fixed this: the person has seen these figures. */
export interface Chosen {
  readonly amount: Money;
  readonly payable: Money;
  /** With several invoices: what each of them gets; `amount` and `payable` are its sum. */
  readonly allocations?: readonly Allocation[];
  /** What was agreed to before the figures moved: the lines that differ say so. */
  readonly before?: readonly Allocation[] | undefined;
}

/** The step of a payment. Each has its own page; `doing` is what is under way there. */
export type PayStep =
  | { readonly at: 'amount' }
  | { readonly at: 'review' }
  /**
   * The person gave up before anything was sent; it is shown where no page took the widget away.
   */
  | { readonly at: 'left' }
  | { readonly at: 'sending'; readonly doing: 'send' }
  | {
      readonly at: 'sending';
      readonly doing: 'find';
      /**
       * Says what follows where nothing is found: it is sent; the figures are no longer those that
       * the person agreed to; or the person is asked to press, because nobody has.
       */
      readonly ifNone: 'send' | 'moved' | 'ask';
    }
  | {
      readonly at: 'checking';
      readonly doing: 'look' | undefined;
      /** Counts how often it was asked for in vain. */
      readonly asked: number;
      /** This many more answers without a payment are needed to believe them. */
      readonly patience: number;
      /** The first sending was refused for good: the next one needs a new key. */
      readonly isSpent: boolean;
    }
  | {
      readonly at: 'challenge';
      readonly payment: Payment;
      readonly doing: 'bank' | 'confirm' | undefined;
    }
  | { readonly at: 'done'; readonly payment: Payment };

/** Says why the last attempt failed, and what the page it led back to has to tell. */
export type PayProblem =
  /** The amount left to pay is not the one the person had agreed to. */
  | { readonly why: 'moved' }
  | { readonly why: 'failed'; readonly error: BillingError }
  /** The bank declined. */
  | { readonly why: 'declined'; readonly code: string }
  /** An earlier attempt was looked for and does not exist: sending again uses its key. */
  | { readonly why: 'not-found' }
  /** The person left the bank's page, or it could not be shown. */
  | { readonly why: 'bank-left' };

/** Holds one payment, of an invoice or of several, as one value. */
export interface PayState {
  readonly step: PayStep;
  /** It is set from the review on. */
  readonly chosen: Chosen | undefined;
  readonly card: CardChoice | undefined;
  /** The new card's token; it serves once. */
  readonly saved: SavedSource | undefined;
  /** `Pay Now` was pressed before the new card was saved. */
  readonly saveFirst: boolean;
  readonly problem: PayProblem | undefined;
  /**
   * The payment that was sent with an unknown outcome. As long as it is set, whatever is sent
   * carries its key.
   */
  readonly pending: PendingPayment | undefined;
  /** The bank's proof, until the API has taken it. */
  readonly proof: { readonly result: unknown } | undefined;
  /** The payable amount when a payment that was not found was looked for once more. */
  readonly askedAt: number | undefined;
}

export const payStart: PayState = {
  step: { at: 'amount' },
  chosen: undefined,
  card: undefined,
  saved: undefined,
  saveFirst: false,
  problem: undefined,
  pending: undefined,
  proof: undefined,
  askedAt: undefined,
};

/** The events: what the person does, what was read, and the results of the work under way. */
interface PayEvents {
  /** `problem` is still to be told on the review, where no page came between. */
  continue: { chosen: Chosen; problem?: PayProblem | undefined };
  back: object;
  'choose-card': { card: CardChoice };
  'save-card': object;
  'card-saved': { saved: SavedSource };
  'other-card': object;
  /**
   * `earlier` is what was sent before and whose outcome is unknown. It is looked for first, also
   * where the figures are no longer those that the person agreed to: it may be what moved them.
   */
  pay: { hasMoved: boolean; earlier: PendingPayment | undefined };
  /** The person is back after the session's end, which had stopped a payment. */
  returned: object;
  check: object;
  authenticate: object;
  abandon: object;
  leave: object;
  /**
   * Another person or another invoice begins, or this one begins anew. A pending payment stays its
   * owner's.
   */
  'start-over': object;
  'method-read': { card: CardChoice };
  'invoice-read': { payable: Money };
  /** An earlier page left a payment whose outcome is unknown. */
  'take-up': { pending: PendingPayment };
  resume: { payable: Money };
  'figures-moved': object;
  /** The payment is stored under its key, and on its way. */
  sent: { pending: PendingPayment };
  payment: { payment: Payment };
  'none-found': object;
  /** It was asked for, and no answer came. */
  unheard: object;
  refused: { error: BillingError; pending: PendingPayment | undefined };
  /** The person gave the password that was asked for. */
  'stepped-up': object;
  'bank-answered': { result: unknown };
  'bank-left': object;
  /** Something else than the API failed: what may have been sent is looked for, never sent anew. */
  broke: { error: BillingError };
}

export type PayEvent = {
  [T in keyof PayEvents]: { readonly type: T } & Readonly<PayEvents[T]>;
}[keyof PayEvents];

/**
 * Names what may be under way: `find` an earlier payment before sending, `send`, `look` for what
 * was sent, ask the `bank`, `confirm` what it said.
 */
export type Doing = 'find' | 'send' | 'look' | 'bank' | 'confirm';

/** Returns what is under way. */
export const doingOf = ({ step }: PayState): Doing | undefined =>
  'doing' in step ? step.doing : undefined;

/** Tells whether nothing was sent, or its outcome led back to the form. */
export const isOpen = ({ step }: PayState): boolean => step.at === 'amount' || step.at === 'review';

/** Tells whether the last attempt failed because nobody was signed in. */
export const isSignedOut = ({ problem }: PayState): boolean =>
  problem?.why === 'failed' && problem.error.status === 401;

/** Returns the page that shows a step: the review stays while it is sent. */
export const pageOf = ({ at }: PayStep): PayPage => (at === 'sending' ? 'review' : at);

type PayPage = Exclude<PayStep['at'], 'sending'>;

/**
 * Returns the state that follows. An event that makes no sense in the present state changes
 * nothing.
 */
export const next = (state: PayState, event: PayEvent): PayState =>
  (transitions[event.type] as (state: PayState, event: PayEvent) => PayState)(state, event);

const transitions: {
  readonly [T in keyof PayEvents]: (state: PayState, event: PayEvents[T]) => PayState;
} = {
  // The person does these.
  continue: (state, { chosen, problem }) =>
    state.step.at === 'amount'
      ? { ...state, step: { at: 'review' }, chosen, problem, saveFirst: false }
      : state,
  back: (state) => (state.step.at === 'review' ? toAmount(state) : state),
  'choose-card': (state, { card }) =>
    state.step.at === 'review' ? { ...state, card, saveFirst: false } : state,
  'save-card': (state) => (state.saveFirst ? { ...state, saveFirst: false } : state),
  'card-saved': (state, { saved }) => (isOpen(state) ? { ...state, saved } : state),
  'other-card': (state) => (isOpen(state) ? { ...state, saved: undefined } : state),
  pay: (state, { hasMoved, earlier }) => {
    if (state.step.at !== 'review' || !state.chosen) return state;
    // A page may have emptied the storage meanwhile; what is known here counts all the same.
    const pending = earlier ?? state.pending;
    if (hasMoved && !pending) return toAmount(state, { why: 'moved' });
    if (!hasMoved && state.card === 'new' && !state.saved) return { ...state, saveFirst: true };
    const step = pending ? finding(hasMoved ? 'moved' : 'send') : sending;
    return { ...state, step, problem: undefined, pending };
  },
  returned: (state) => {
    const { step, pending } = state;
    return step.at === 'review' && pending && isSignedOut(state)
      ? { ...state, step: finding('ask') }
      : state;
  },
  check: (state) => {
    const { step } = state;
    if (step.at !== 'checking' || step.doing) return state;
    return { ...state, step: { ...step, doing: 'look' } };
  },
  authenticate: (state) => {
    const { step, proof } = state;
    if (step.at !== 'challenge' || step.doing) return state;
    const doing = proof ? 'confirm' : 'bank';
    return { ...state, step: { ...step, doing }, problem: undefined };
  },
  abandon: (state) =>
    state.step.at === 'challenge'
      ? declined(state, state.step.payment.failureCode ?? 'authentication-left')
      : state,
  leave: (state) => (state.step.at === 'amount' ? { ...state, step: { at: 'left' } } : state),
  'start-over': () => payStart,

  // These were read.
  'method-read': (state, { card }) => (state.card ? state : { ...state, card }),
  'invoice-read': (state, { payable: { amount } }) => {
    const { problem, pending, chosen, askedAt } = state;
    if (problem?.why !== 'not-found' || !pending || !chosen) return state;
    // The payment that was not found may have arrived after all.
    const isNews = amount !== chosen.payable.amount && amount !== askedAt;
    return isNews ? checking({ ...state, askedAt: amount }, pending) : state;
  },
  'take-up': (state, { pending }) => (isOpen(state) ? checking(state, pending) : state),
  resume: (state, { payable }) => {
    const { problem, pending, chosen } = state;
    if (problem?.why !== 'not-found' || !pending || chosen) return state;
    const { amount, allocations } = pending;
    const agreed = { amount, payable, ...(allocations && { allocations }) };
    return amount.amount > payable.amount
      ? toAmount(state, { why: 'moved' })
      : { ...state, step: { at: 'review' }, chosen: agreed };
  },
  'figures-moved': (state) => (isOpen(state) ? toAmount(state, { why: 'moved' }) : state),

  // These are results of the work under way.
  sent: (state, { pending }) => (doingOf(state) === 'send' ? { ...state, pending } : state),
  payment: (state, { payment }) => {
    const doing = doingOf(state);
    if (!doing || doing === 'bank') return state;
    if (payment.status === 'authentication-required') return challenged(state, payment);
    if (!isSettledOrOnItsWay(payment)) return declined(state, payment.failureCode);
    return { ...settled(state), step: { at: 'done', payment }, problem: undefined };
  },
  'none-found': (state) => {
    const { step } = state;
    if (step.at === 'sending') {
      return step.doing === 'find' ? nothingFound(state, step.ifNone) : state;
    }
    if (step.at !== 'checking' || !step.doing) return state;
    if (step.patience > 1) return waiting(state, step.patience - 1);
    const pending = step.isSpent ? undefined : state.pending;
    return opened({ ...state, pending, saved: undefined }, { why: 'not-found' });
  },
  unheard: (state) => {
    const doing = doingOf(state);
    return doing === 'find' || doing === 'look' ? waiting(state) : state;
  },
  refused: (state, { error, pending }) => {
    const { step } = state;
    const isSending = step.at === 'sending' && step.doing === 'send';
    if (!isSending && doingOf(state) !== 'confirm') return state;
    const verdict = verdictOf(error);
    if (pending && (verdict === 'lost' || error.outcomeUnknown)) {
      return checking(state, pending, error.code);
    }
    if (verdict === 'declined') return declined(state, failureCodeOf(error));
    return isSending ? notTaken(state, error) : stopped(state, { why: 'failed', error });
  },
  'stepped-up': (state) => {
    const { step } = state;
    if (step.at === 'sending') {
      return step.doing === 'send' ? { ...state, step: finding('send') } : state;
    }
    if (step.at !== 'challenge' || step.doing !== 'confirm') return state;
    return { ...state, step: { ...step } };
  },
  'bank-answered': (state, { result }) => {
    const { step } = state;
    if (step.at !== 'challenge' || step.doing !== 'bank') return state;
    return { ...state, step: { ...step, doing: 'confirm' }, proof: { result } };
  },
  'bank-left': (state) =>
    doingOf(state) === 'bank' ? stopped(state, { why: 'bank-left' }) : state,
  broke: (state, { error }) => {
    if (!doingOf(state)) return state;
    return state.pending ? waiting(state) : opened(state, { why: 'failed', error });
  },
};

const sending = { at: 'sending', doing: 'send' } as const;

type Finding = Extract<PayStep, { doing: 'find' }>;

const finding = (ifNone: Finding['ifNone']): Finding => ({ at: 'sending', doing: 'find', ifNone });

/** What was held is not there: it was never made. */
function nothingFound(state: PayState, ifNone: Finding['ifNone']): PayState {
  if (ifNone === 'moved') return toAmount(state, { why: 'moved' });
  if (ifNone === 'send') return { ...state, step: sending };
  // It is news that may be told now: nothing was charged.
  return { ...state, step: { at: 'review' }, problem: state.problem && { ...state.problem } };
}

const toAmount = (state: PayState, problem?: PayProblem): PayState => ({
  ...state,
  step: { at: 'amount' },
  chosen: undefined,
  saveFirst: false,
  problem,
});

/** Leads back to where the person can pay again. */
const opened = (state: PayState, problem: PayProblem): PayState => ({
  ...state,
  step: { at: state.chosen ? 'review' : 'amount' },
  problem,
});

/** Asks for the outcome from the beginning. `code` says why nobody knows it. */
const checking = (state: PayState, pending: PendingPayment, code?: string): PayState => ({
  ...state,
  step: {
    at: 'checking',
    doing: 'look',
    asked: 0,
    patience: code === 'request-in-progress' ? 3 : 1,
    isSpent: code === 'idempotency-key-reused',
  },
  problem: undefined,
  pending,
});

/** Waits until the next try. */
function waiting(state: PayState, patience?: number): PayState {
  const { step } = state;
  const before =
    step.at === 'checking'
      ? step
      : ({ at: 'checking', asked: 0, patience: 1, isSpent: false } as const);
  const asked = before.asked + 1;
  return {
    ...state,
    step: { ...before, doing: undefined, asked, patience: patience ?? before.patience },
  };
}

/** The outcome is known: the key and the bank's answer are used up. */
const settled = (state: PayState): PayState => ({ ...state, pending: undefined, proof: undefined });

const declined = (state: PayState, code = 'card-declined'): PayState =>
  opened({ ...settled(state), saved: undefined }, { why: 'declined', code });

/**
 * The bank is asked at once only after a sending from this page, not for what an earlier one left.
 */
function challenged(state: PayState, payment: Payment): PayState {
  const doing = state.step.at === 'sending' ? 'bank' : undefined;
  return { ...state, step: { at: 'challenge', payment, doing }, problem: undefined };
}

/** Stays at the bank's challenge, with nothing under way. */
const stopped = (state: PayState, problem: PayProblem): PayState =>
  state.step.at === 'challenge'
    ? { ...state, step: { ...state.step, doing: undefined }, problem }
    : state;

/** It is refused for good, or for now; then its key is used later. */
function notTaken(state: PayState, error: BillingError): PayState {
  const open = opened(state, { why: 'failed', error });
  return {
    ...open,
    pending: verdictOf(error) === 'held' ? open.pending : undefined,
    saved: error.fieldErrors['paymentToken'] ? undefined : open.saved,
    card: error.code === 'no-card-on-file' ? 'new' : open.card,
  };
}
