import type { UiHost } from '../ui/host.js';
import type { SessionKeeper } from '../core/session-keeper.js';

/** What the guard asks of the person. */
export type GuardQuestion = 'none' | 'warning' | 'sign-in' | 'confirm';

/** The guard as far as its dialog deals with it. Fires `question` when it asks something else. */
export interface SessionQuestions extends SessionKeeper, EventTarget {
  /** The first widget on screen: where the focus goes when nothing else has it. */
  readonly firstWidget: UiHost | undefined;
  readonly question: GuardQuestion;
  /** The person proved who they are, or would rather not. */
  answerStepUp(confirmed: boolean): void;
  /** Nobody signs in again. */
  leave(): void;
  /** The session was extended, or is gone by the person's own wish. */
  look(): void;
}
