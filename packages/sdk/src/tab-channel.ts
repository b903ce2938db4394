/** A channel to the other tabs of this site. */
export interface TabChannel {
  send(message: unknown): void;
  close(): void;
}

/**
 * Opens the channel where there are tabs: only documents have some. A page without
 * `BroadcastChannel`, or one that may store nothing, works alone.
 */
export function openTabChannel(name: string, heard: (message: unknown) => void): TabChannel {
  let channel: BroadcastChannel | undefined;
  try {
    if (typeof document !== 'undefined') channel = new BroadcastChannel(name);
  } catch {
    // The class does not exist, or the browser forbids it here.
  }
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      heard(data);
    };
    // In Node, under a simulated document, an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
  }
  return {
    send: (message) => channel?.postMessage(message),
    close() {
      channel?.close();
      channel = undefined;
    },
  };
}
