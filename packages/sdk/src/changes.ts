/** Why the session is among the changed groups. */
export type SessionChange = 'signed-in' | 'signed-out' | 'expired' | 'extended';

/** What is no longer as it was read. Nothing in it is secret. */
export interface Change {
  /** Groups whose data may differ now; `session` among them when who is signed in, or until when. */
  readonly groups: readonly string[];
  readonly origin: 'here' | 'other-tab';
  readonly reason?: SessionChange;
}

export interface Changes {
  addEventListener: (
    type: 'change',
    listener: (event: CustomEvent<Change>) => void,
    options?: AddEventListenerOptions | boolean,
  ) => void;
  removeEventListener: (
    type: 'change',
    listener: (event: CustomEvent<Change>) => void,
    options?: EventListenerOptions | boolean,
  ) => void;
  /** Tells this page, and the other tabs when it happened here. */
  announce: (change: Change) => void;
  close(): void;
}

/**
 * One bus per client. `heard` gets what other tabs announce, to be put in order here before
 * anybody is told.
 */
export function createChanges(baseUrl: string, heard: (change: Change) => void): Changes {
  const target = new EventTarget();
  // Only documents have other tabs; in Node an open channel would keep the process alive.
  const channel =
    typeof document === 'undefined'
      ? undefined
      : new BroadcastChannel(`corporate-billing ${baseUrl}`);
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<Change>) => {
      heard({ ...data, origin: 'other-tab' });
    };
  }
  return {
    addEventListener: target.addEventListener.bind(target) as Changes['addEventListener'],
    removeEventListener: target.removeEventListener.bind(target) as Changes['removeEventListener'],
    announce(change) {
      if (change.origin === 'here') channel?.postMessage(change);
      target.dispatchEvent(new CustomEvent('change', { detail: change }));
    },
    close() {
      channel?.close();
    },
  };
}
