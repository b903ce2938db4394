import type { UiHost } from '../ui/host.js';
import type { Session } from '@corporate-billing/sdk';

/** Watches over the session of one client on this page. The session guard implements it. */
export interface SessionKeeper {
  /** The session that ended, until somebody decides what follows. */
  readonly expiredSession: Session | undefined;
  /**
   * Keeps it awake for a widget.
   * @param left told when nobody signs in again after the session's end
   * @returns what lets it sleep again
   */
  watch(widget: UiHost & Element, left: () => void): () => void;
  /** Tells it that a widget asked who is signed in: the first answer fires no change event. */
  noteFirstSession(): void;
  /** Asks for the password in place. Resolves to whether it was given. */
  stepUp(): Promise<boolean>;
  /** Resolves to whether the person whose session ended is back. */
  returned(): Promise<boolean>;
}

/** Compares two people as forms need it: what one typed, another must not see. */
export const samePerson = (a: Session, b: Session): boolean =>
  a.userId === b.userId && a.accountId === b.accountId;
