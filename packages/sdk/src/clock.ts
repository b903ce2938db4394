/**
 * The client's source of time and chance. Pass your own to fake them in a test; nothing else in the
 * package asks the machine.
 */
export interface Timers {
  /** Returns the milliseconds since the epoch, by the machine. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(id: unknown): void;
  /** Returns a number from 0 to 1, for the spread of retries. */
  random(): number;
}

export const machineTimers: Timers = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => globalThis.setTimeout(run, milliseconds),
  clearTimeout: (id) => {
    globalThis.clearTimeout(id as ReturnType<typeof globalThis.setTimeout>);
  },
  random: () => Math.random(),
};

export interface Clock {
  /**
   * Returns the server's time in milliseconds since the epoch; the machine's until the first
   * answer.
   */
  now: () => number;
  /** Returns the business date (`YYYY-MM-DD`) on the server's clock in an IANA time zone. */
  today: (timeZone: string) => string;
  /** Learns from a time the server wrote. */
  observe(serverTime: string | null, precise?: boolean): void;
}

// `Date` counts whole seconds, so a smaller difference says nothing.
const dateHeaderGrain = 1500;

export function createClock(timers: Timers): Clock {
  let offset: number | undefined;
  // A format is dear to make, and nearly every day that is asked for is of one account's zone.
  let formatted: { timeZone: string; format: Intl.DateTimeFormat } | undefined;
  const now = () => timers.now() + (offset ?? 0);

  return {
    now,
    observe(serverTime, precise = false) {
      const seen = Date.parse(serverTime ?? '') - timers.now();
      if (Number.isNaN(seen)) return;
      if (precise || offset === undefined || Math.abs(seen - offset) > dateHeaderGrain) {
        offset = seen;
      }
    },
    today(timeZone) {
      if (formatted?.timeZone !== timeZone) formatted = { timeZone, format: dateFormat(timeZone) };
      return formatted.format.format(now());
    },
  };
}

// Swedish writes dates in the form of business dates.
function dateFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone });
  } catch {
    // This browser does not know the zone: a day that may be one off is better than no page.
    return new Intl.DateTimeFormat('sv', { timeZone: 'UTC' });
  }
}
