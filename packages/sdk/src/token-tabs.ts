/** A bearer token and its end, in milliseconds of the machine's time, which all tabs share. */
export interface Held {
  readonly token: string;
  readonly until: number;
}

export interface Tabs {
  /** Gets a token while no other tab does, and gives it to all; theirs first, if they were first. */
  inTurn(next: () => Promise<Held>): Promise<Held>;
}

// The lock and the other tab's message travel by different ways; the message may come second.
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
    async inTurn(next) {
      if (!locks) return shared(next);
      const free = await locks.request(name, { ifAvailable: true }, async (lock) =>
        lock ? { held: await shared(next) } : undefined,
      );
      if (free) return free.held;
      return locks.request(name, async () => {
        await new Promise((resolve) => setTimeout(resolve, messageDelay));
        return shared(next);
      });
    },
  };
}
