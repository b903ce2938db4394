import { lengthOf } from '../../format/length.js';
import { isPossibleUserId, passwordLimit, userIdLimit } from '../../rules/user-id-rules.js';

export type SignInField = 'userId' | 'password';

/** Says what is wrong with a field: it is empty, or has so many characters too many. */
export type FieldFault = 'missing' | { readonly over: number };

/** The step of the sign-in. The actions tell whether something is being sent. */
export interface SignInState {
  readonly step: 'sign-in' | 'forgot' | 'sent';
  /**
   * The User ID is no secret, and is kept so that nobody types it twice. The password is never
   * kept.
   */
  readonly userId: string;
  readonly wrong: Partial<Record<SignInField, FieldFault>>;
  /** No such User ID can exist, or User ID and password do not belong together. */
  readonly refused?: 'user-id' | 'pair' | undefined;
  readonly helpOpen: boolean;
}

export type SignInEvent =
  | { readonly type: 'submitted'; readonly userId: string; readonly password: string }
  | { readonly type: 'refused'; readonly code: string }
  | { readonly type: 'link-sent' }
  | { readonly type: 'step-chosen'; readonly step: 'sign-in' | 'forgot' }
  | { readonly type: 'help-toggled'; readonly open: boolean }
  | { readonly type: 'signed-in' }
  | { readonly type: 'signed-out' };

export const signInStart: SignInState = { step: 'sign-in', userId: '', wrong: {}, helpOpen: false };

/** Returns the state that follows from a state and an event. */
export function nextSignIn(state: SignInState, event: SignInEvent): SignInState {
  switch (event.type) {
    case 'submitted':
      return submitted({ ...state, refused: undefined }, event.userId, event.password);
    case 'refused':
      if (event.code === 'invalid-user-id') return refused(state, 'user-id');
      return event.code === 'invalid-credentials' ? refused(state, 'pair') : state;
    case 'link-sent':
      return { ...state, step: 'sent' };
    case 'step-chosen':
      return { ...state, step: event.step, wrong: {}, refused: undefined };
    case 'help-toggled':
      return { ...state, helpOpen: event.open };
    case 'signed-in':
      return { ...state, helpOpen: false };
    case 'signed-out':
      return { ...state, step: 'sign-in' };
  }
}

/** Returns the field that keeps it from being sent, or undefined when none does. */
export function fieldToCorrect({ wrong, refused: why }: SignInState): SignInField | undefined {
  if (wrong.userId || why === 'user-id') return 'userId';
  return wrong.password || why === 'pair' ? 'password' : undefined;
}

function submitted(state: SignInState, userId: string, password: string): SignInState {
  const isSignIn = state.step === 'sign-in';
  const wrong: SignInState['wrong'] = {
    ...faultOf('userId', userId, userIdLimit),
    ...(isSignIn && faultOf('password', password, passwordLimit)),
  };
  if (wrong.userId || wrong.password) return { ...state, wrong };
  if (isSignIn && !isPossibleUserId(userId)) return refused({ ...state, wrong }, 'user-id');
  return { ...state, wrong, userId };
}

const refused = (state: SignInState, why: 'user-id' | 'pair'): SignInState => ({
  ...state,
  refused: why,
  helpOpen: true,
});

function faultOf(name: SignInField, text: string, limit: number): SignInState['wrong'] {
  if (!text) return { [name]: 'missing' };
  const over = lengthOf(text) - limit;
  return over > 0 ? { [name]: { over } } : {};
}
