/**
 * Gives turns to the tabs that share a storage. A lock alone is not enough: browsers carry a write
 * to `localStorage` over to other processes some time after it was made (measured in Chromium:
 * writes were lost under a lock). So each write has a revision, its writer holds a second lock that
 * is named by it, and the tab whose turn it is waits until the storage shows the newest revision so
 * named.
 */

/** The part of `navigator.locks` that is used. */
export interface Locks {
  request<T>(name: string, callback: () => Promise<T>): Promise<T>;
  query(): Promise<{ held?: readonly { name?: string }[] }>;
}

export interface TabTimers {
  setTimeout(callback: () => void, delay: number): unknown;
}

/**
 * A write has long arrived after this time; and a page that holds a lock cannot be kept for "back".
 */
const announcedFor = 3000;
/** A writer may die before its write arrives: the write then never does. */
const patience = 100;

export class Tabs {
  #release: () => void = () => undefined;

  constructor(
    private readonly name: string,
    private readonly locks: Locks,
    private readonly timers: TabTimers,
  ) {}

  /** Runs `work` alone among all tabs. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    return this.locks.request(this.name, work);
  }

  /** Waits until the storage shows the newest revision that any tab announces, and returns it. */
  async catchUp(seen: () => number): Promise<number> {
    const newest = await this.#announced();
    for (let tries = 0; seen() < newest && tries < patience; tries++) {
      await new Promise<void>((resolve) => this.timers.setTimeout(resolve, tries < 20 ? 1 : 10));
    }
    return newest;
  }

  /** Tells the other tabs about a revision. */
  async announce(revision: number): Promise<void> {
    const earlier = this.#release;
    await new Promise<void>((granted) => {
      void this.locks.request(`${this.name} ${String(revision)}`, () => {
        granted();
        return new Promise<void>((release) => {
          this.#release = release;
          this.timers.setTimeout(release, announcedFor);
        });
      });
    });
    earlier();
  }

  async #announced(): Promise<number> {
    const { held = [] } = await this.locks.query();
    const revisions = held
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith(`${this.name} `))
      .map((name) => Number(name.slice(this.name.length + 1)));
    return Math.max(0, ...revisions.filter(Number.isSafeInteger));
  }
}
