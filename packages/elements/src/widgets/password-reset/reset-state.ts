import type { BillingError, PasswordRules } from '@corporate-billing/sdk';
import { lengthOf } from '../../format/length.js';
import { passwordLimit, userIdLimit } from '../../rules/user-id-rules.js';
import { checkPassword } from './password-rules.js';
import type { PasswordRule } from './password-rules.js';

/** Says what is wrong with the one field that is shown. */
export type ResetFault =
  | 'missing'
  | 'unknown-user-id'
  /** The text has so many characters too many. */
  | { readonly over: number }
  /** The password does not meet these rules. */
  | { readonly unmet: readonly PasswordRule[] }
  /** The API found this wrong; the value is its code. */
  | { readonly found: string };

/** The step of the way to a new password. The actions tell whether something is being sent. */
export interface ResetState {
  readonly step: 'no-link' | 'form' | 'expired' | 'sent' | 'done';
  /** The token of the link; it is dropped with the step that needs it. */
  readonly token: string;
  readonly rules?: PasswordRules | undefined;
  /** The typed password, for the rules that are checked as it is typed. */
  readonly typed: string;
  readonly seen: boolean;
  readonly wrong?: ResetFault | undefined;
  /** An answer was lost: the password may be set although the link is used up. */
  readonly unsure: boolean;
  /** Whose password it is, as far as the page knows; a password manager changes that entry. */
  readonly userId: string;
}

type Refusal = Pick<BillingError, 'code' | 'outcomeUnknown' | 'fieldErrors'>;

export type ResetEvent =
  | { readonly type: 'link-followed'; readonly token: string; readonly userId?: string }
  | { readonly type: 'rules-read'; readonly rules: PasswordRules | undefined }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'seen-toggled' }
  | { readonly type: 'password-submitted'; readonly password: string }
  | { readonly type: 'password-refused'; readonly error: Refusal }
  | { readonly type: 'password-set' }
  | { readonly type: 'link-asked'; readonly userId: string }
  | { readonly type: 'link-refused'; readonly error: Refusal }
  | { readonly type: 'link-sent' };

export const resetStart: ResetState = {
  step: 'no-link',
  token: '',
  typed: '',
  seen: false,
  unsure: false,
  userId: '',
};

/** Returns the state that follows from a state and an event. */
export function nextReset(state: ResetState, event: ResetEvent): ResetState {
  switch (event.type) {
    case 'link-followed':
      return {
        ...state,
        ...fresh,
        token: event.token,
        userId: event.userId ?? state.userId,
        unsure: false,
        step: 'form',
      };
    case 'rules-read':
      return { ...state, rules: event.rules };
    case 'typed':
      return { ...state, typed: event.text };
    case 'seen-toggled':
      return { ...state, seen: !state.seen };
    case 'password-submitted':
      return {
        ...state,
        typed: event.password,
        wrong: passwordFault(event.password, state.rules),
      };
    case 'password-refused':
      return refusedPassword(state, event.error);
    case 'password-set':
      return over(state, 'done');
    case 'link-asked': {
      const wrong = lengthFault(event.userId, userIdLimit);
      return { ...state, wrong, userId: wrong ? state.userId : event.userId };
    }
    case 'link-refused': {
      const { code, fieldErrors } = event.error;
      const isUnknown = code === 'invalid-user-id' || fieldErrors['userId'] !== undefined;
      return isUnknown ? { ...state, wrong: 'unknown-user-id' } : state;
    }
    case 'link-sent':
      return over(state, 'sent');
  }
}

const fresh = { typed: '', wrong: undefined } as const;

/** Drops everything secret once a step is over. */
const over = (state: ResetState, step: ResetState['step']): ResetState => ({
  ...state,
  ...fresh,
  token: '',
  seen: false,
  step,
});

function refusedPassword(state: ResetState, error: Refusal): ResetState {
  if (error.code === 'reset-link-expired') return over(state, 'expired');
  const finding = error.fieldErrors['password'];
  return {
    ...state,
    unsure: state.unsure || error.outcomeUnknown,
    wrong: finding && { found: finding.code },
  };
}

function passwordFault(password: string, rules: PasswordRules | undefined): ResetFault | undefined {
  const fault = lengthFault(password, passwordLimit);
  if (fault || !rules) return fault;
  const unmet = checkPassword(password, rules).filter(({ met }) => !met);
  return unmet.length > 0 ? { unmet: unmet.map(({ rule }) => rule) } : undefined;
}

function lengthFault(text: string, limit: number): ResetFault | undefined {
  if (!text) return 'missing';
  const excess = lengthOf(text) - limit;
  return excess > 0 ? { over: excess } : undefined;
}
