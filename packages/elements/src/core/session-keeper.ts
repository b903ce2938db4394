import type { UiHost } from '../ui/host.js';
import type { Session } from '@corporate-billing/sdk';

/** What watches over the session of one client on this page. The session guard is one. */
export interface SessionKeeper {
  /** Whose session ended, until somebody decides what follows. */
  readonly expiredSession: Session | undefined;
  /**
   * Keeps it awake for a widget.
   * @param left told when nobody signs in again after the session's end
   * @returns what lets it sleep again
   */
  watch(widget: UiHost & Element, left: () => void): () => void;
  /** Tells it that a widget asked who is signed in: nobody announces the first answer. */
  noteFirstSession(): void;
  /** Asks for the password in place. Resolves to whether it was given. */
  stepUp(): Promise<boolean>;
  /** Resolves to whether the person whose session ended is back. */
  returned(): Promise<boolean>;
}

/** A person as far as forms care: what one typed, another must not see. */
export const samePerson = (a: Session, b: Session): boolean =>
  a.userId === b.userId && a.accountId === b.accountId;
