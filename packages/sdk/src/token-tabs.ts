import { openTabChannel } from './tab-channel.js';

/** A bearer token and its end, in milliseconds of the machine's time, which all tabs share. */
export interface Held {
  readonly token: string;
  readonly until: number;
}

export interface Tabs {
  /**
   * Gets a token while no other tab does, and gives it to all; if another tab was first, its token
   * is used. The signal ends the waiting for the turn.
   */
  inTurn(next: () => Promise<Held>, signal?: AbortSignal): Promise<Held>;
}

// The lock and the message of a new token travel by different ways: the lock is kept this many
// milliseconds after the message, so that the next tab has received it.
const messageDelay = 50;

/** Joins the tabs of this site that hold tokens for the same API. `adopt` gets what they fetch. */
export function joinTabs(baseUrl: string, adopt: (held: Held) => void): Tabs {
  const name = `corporate-billing token ${baseUrl}`;
  const channel = openTabChannel(name, (message) => {
    adopt(message as Held);
  });
  const shared = async (next: () => Promise<Held>) => {
    const held = await next();
    channel.send(held);
    return held;
  };
  // Only documents have other tabs, and plain-http pages have no locks.
  const { document, navigator } = globalThis as Partial<typeof globalThis>;
  const locks = document && (navigator as Partial<Navigator> | undefined)?.locks;

  return {
    inTurn(next, signal) {
      if (!locks) return shared(next);
      return new Promise<Held>((resolve, reject) => {
        let isMyTurn = false;
        const turn = async () => {
          isMyTurn = true;
          resolve(await shared(next));
          await new Promise((over) => setTimeout(over, messageDelay));
        };
        locks
          .request(name, signal ? { signal } : {}, turn)
          .catch(async (error: unknown) => {
            // A page that may store nothing may hold no lock either: it works alone.
            if (isMyTurn || signal?.aborted) throw error;
            resolve(await shared(next));
          })
          .catch(reject);
      });
    },
  };
}
