import type { ReactiveController } from 'lit';
import type { CbElement } from './cb-element.js';

const minute = 60_000;
const day = 86_400_000;

/**
 * Tells a widget when the account's day turns, by the server's clock: last days end then. Looks at
 * least every minute, because machines sleep and their clocks are set.
 */
export class DayTurn implements ReactiveController {
  #today: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly timeZone: () => string | undefined,
    private readonly turned: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#timer === undefined) this.#arm();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#today = undefined;
  }

  #arm(): void {
    const { billing } = this.host;
    const zone = this.timeZone();
    if (!billing || zone === undefined || !this.host.isConnected) return;
    this.#today = billing.today(zone);
    const wait = Math.min(untilMidnight(billing.now(), zone), minute);
    this.#timer = setTimeout(this.#look, wait);
  }

  readonly #look = (): void => {
    const before = this.#today;
    this.#timer = undefined;
    this.#arm();
    if (this.#today !== before) this.turned();
  };
}

/**
 * Milliseconds until the day turns in a time zone; up to an hour off on the day its clocks are set.
 *
 * @param now instant in milliseconds
 */
export function untilMidnight(now: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(now);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const passed = (read('hour') * 60 + read('minute')) * minute + read('second') * 1000;
  return day - passed - (now % 1000);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...time, timeZone });
  } catch {
    // This browser does not know the zone: the SDK, too, counts its days in UTC.
    return new Intl.DateTimeFormat('en', { ...time, timeZone: 'UTC' });
  }
}
