import type { UiHost } from '../ui/host.js';
import type { SessionKeeper } from '../core/session-keeper.js';

/** Names what the guard asks of the person. */
export type GuardQuestion = 'none' | 'warning' | 'sign-in' | 'confirm';

/** The part of the guard that its dialog uses. It fires `question` when it asks something else. */
export interface SessionQuestions extends SessionKeeper, EventTarget {
  /** The first widget on screen gets the focus when nothing else has it. */
  readonly firstWidget: UiHost | undefined;
  readonly question: GuardQuestion;
  /** The person gave the password, or declined. */
  answerStepUp(confirmed: boolean): void;
  /** Nobody signs in again. */
  leave(): void;
  /** The session was extended, or the person ended it. */
  look(): void;
}
