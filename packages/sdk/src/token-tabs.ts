/** A bearer token and its end, in milliseconds of the machine's time, which all tabs share. */
export interface Held {
  readonly token: string;
  readonly until: number;
}

export interface Tabs {
  /** Gets a token while no other tab does, and gives it to all; theirs first, if they were first. */
  inTurn(next: () => Promise<Held>): Promise<Held>;
}

// The lock and the message of a new token travel by different ways: the lock is kept this long after
// the message, in milliseconds, so that whoever comes next has heard of it.
const messageDelay = 50;

/** Joins the tabs of this site that hold tokens for the same API. `adopt` gets what they fetch. */
export function joinTabs(baseUrl: string, adopt: (held: Held) => void): Tabs {
  const name = `corporate-billing token ${baseUrl}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Held>) => {
    adopt(data);
  };
  const shared = async (next: () => Promise<Held>) => {
    const held = await next();
    channel.postMessage(held);
    return held;
  };
  // Absent on plain-http pages.
  const { locks } = navigator as Partial<Navigator>;

  return {
    inTurn(next) {
      if (!locks) return shared(next);
      return new Promise<Held>((resolve, reject) => {
        const turn = async () => {
          resolve(await shared(next));
          await new Promise((over) => setTimeout(over, messageDelay));
        };
        locks.request(name, turn).catch(reject);
      });
    },
  };
}
