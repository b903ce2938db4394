import { onAbort } from './abort.js';
import { own } from './own.js';
import { openTabChannel } from './tab-channel.js';

/** Says why the session is among the changed groups. */
export type SessionChange = 'signed-in' | 'signed-out' | 'expired' | 'extended';

/** Says which data is no longer as it was read. Nothing in it is secret. */
export interface Change {
  /**
   * Names the groups whose data may differ now; `session` is among them when another person is
   * signed in, or until another time.
   */
  readonly groups: readonly string[];
  readonly origin: 'here' | 'other-tab';
  readonly reason?: SessionChange;
}

type Listener = (event: CustomEvent<Change>) => void;

export interface Changes {
  addEventListener: (
    type: 'change',
    listener: Listener,
    options?: Parameters<EventTarget['addEventListener']>[2],
  ) => void;
  removeEventListener: (
    type: 'change',
    listener: Listener,
    options?: Parameters<EventTarget['removeEventListener']>[2],
  ) => void;
  /** Tells this page, and the other tabs when the change happened here. */
  announce: (change: Change) => void;
  close(): void;
}

/**
 * Creates one bus per client. `heard` receives what other tabs announce, to update this client
 * before anybody is told.
 */
export function createChanges(baseUrl: string, heard: (change: Change) => void): Changes {
  // `EventTarget` does not serve: a simulated document has one that refuses Node's signals, and
  // Node's refuses that document's.
  const listeners = new Map<Listener, boolean>();
  const channel = openTabChannel(`corporate-billing ${baseUrl}`, (message) => {
    heard({ ...(message as Change), origin: 'other-tab' });
  });
  return {
    addEventListener(_, listener, options) {
      const { once, signal } = own(typeof options === 'object' ? options : {});
      if (listeners.has(listener) || signal?.aborted) return;
      listeners.set(listener, once ?? false);
      if (signal) onAbort(signal, () => listeners.delete(listener));
    },
    removeEventListener(_, listener) {
      listeners.delete(listener);
    },
    announce(change) {
      if (change.origin === 'here') channel.send(change);
      const event = new CustomEvent('change', { detail: change });
      for (const [listener, once] of [...listeners]) {
        if (once) listeners.delete(listener);
        tell(listener, event);
      }
    },
    close() {
      channel.close();
    },
  };
}

/** A listener that throws is reported like any event listener's error, and stops no other one. */
function tell(listener: Listener, event: CustomEvent<Change>): void {
  try {
    listener(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
