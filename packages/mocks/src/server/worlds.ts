/**
 * Many small backends behind one server, each under a key: one for each test of a CI farm, or one
 * for each visitor of a public demo. They share nothing but the seed they begin with.
 */
import { randomUUID } from 'node:crypto';
import { seedFrom } from '../seed/data.js';
import { instantOf } from '../state/clock.js';
import { frozenSeed } from '../state/own-account.js';
import {
  createMockBackend,
  type BackendOptions,
  type MockBackend,
  type Snapshot,
} from '../backend.js';

export interface WorldsOptions {
  /** Every world begins with these. */
  readonly backend?: Omit<BackendOptions, 'storage' | 'locks' | 'baseUrl'>;
  /** More worlds than this do not live at once: the one unused for longest ends. 10,000 unless set. */
  readonly most?: number;
  /** A world that nobody used for this many seconds ends. A day unless set. */
  readonly idleSeconds?: number;
  /** The machine's time in ms; tests give their own. */
  readonly now?: () => number;
}

/** One world, as lists of them show it. */
export interface WorldInfo {
  readonly key: string;
  /** RFC 3339 times by the machine's clock. */
  readonly madeAt: string;
  readonly usedAt: string;
}

interface World {
  readonly backend: MockBackend;
  readonly madeAt: number;
  usedAt: number;
}

/** A key names a world in a path, a header or a cookie. */
export const isWorldKey = (text: string): boolean =>
  /^[\w.-]{1,64}$/.test(text) && !/^\.+$/.test(text);

/** Holds the worlds of one server, the one used last at the end. */
export class Worlds {
  readonly #worlds = new Map<string, World>();
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #backend: NonNullable<WorldsOptions['backend']>;
  readonly #most: number;
  readonly #idle: number;
  /** Is the machine's time in ms. */
  readonly now: () => number;

  /** @throws RangeError for options that are not what they must be */
  constructor({
    backend = {},
    most = 10_000,
    idleSeconds = 86_400,
    now = Date.now,
  }: WorldsOptions = {}) {
    if (!(Number.isSafeInteger(most) && most > 0)) {
      throw new RangeError(`"most" is ${String(most)}, which is not a count.`);
    }
    if (!(idleSeconds > 0)) {
      throw new RangeError(`"idleSeconds" is ${String(idleSeconds)}, which is not a time.`);
    }
    // Sessions are derived from the seed: a secret of one world must open no other.
    const { data, seed = randomUUID() } = backend;
    // All worlds share what they begin with.
    this.#backend = { ...backend, seed, ...(data && { data: frozenSeed(seedFrom(data)) }) };
    this.#most = most;
    this.#idle = idleSeconds * 1000;
    this.now = now;
  }

  get size(): number {
    return this.#worlds.size;
  }

  /** Returns the backend of a world, which its first use makes. @throws RangeError for a bad key */
  use(key: string): MockBackend {
    if (!isWorldKey(key)) throw badKey(key);
    this.#endIdle();
    const now = this.now();
    const world = this.#worlds.get(key) ?? { backend: this.#make(key), madeAt: now, usedAt: now };
    world.usedAt = now;
    this.#worlds.delete(key);
    this.#worlds.set(key, world);
    if (this.#worlds.size > this.#most) this.#endOldest();
    return world.backend;
  }

  /**
   * Makes a world anew, as it is in a named snapshot where one is given. Nobody is signed in there.
   * @throws RangeError for a bad key, or a snapshot that does not exist
   */
  async make(key: string, from?: string): Promise<MockBackend> {
    const snapshot = from === undefined ? undefined : this.#snapshotOf(from);
    this.end(key);
    const backend = this.use(key);
    if (snapshot) await backend.restore(withoutSessions(snapshot));
    return backend;
  }

  /** Ends a world; false where there was none. */
  end(key: string): boolean {
    return this.#worlds.delete(key);
  }

  /** Keeps what a world holds now under a name, for `make()`. @throws RangeError for a bad name */
  keep(key: string, name: string): void {
    if (!isWorldKey(name)) throw badKey(name);
    if (!this.#snapshots.has(name) && this.#snapshots.size >= mostSnapshots) {
      throw new RangeError(`There are ${String(mostSnapshots)} snapshots already: reuse a name.`);
    }
    this.#snapshots.set(name, this.use(key).snapshot());
  }

  /** Lists the worlds, the one used last first. */
  list(): WorldInfo[] {
    this.#endIdle();
    const worlds = [...this.#worlds].map(([key, { madeAt, usedAt }]) => ({
      key,
      madeAt: instantOf(madeAt),
      usedAt: instantOf(usedAt),
    }));
    return worlds.reverse();
  }

  #make(key: string): MockBackend {
    return createMockBackend({ ...this.#backend, seed: `${String(this.#backend.seed)} ${key}` });
  }

  #snapshotOf(name: string): Snapshot {
    const snapshot = this.#snapshots.get(name);
    if (snapshot) return snapshot;
    const known = [...this.#snapshots.keys()].join(', ') || 'none';
    throw new RangeError(`There is no snapshot "${name}". There are: ${known}.`);
  }

  #endIdle(): void {
    const before = this.now() - this.#idle;
    for (const [key, { usedAt }] of this.#worlds) {
      // The rest was used later.
      if (usedAt >= before) return;
      this.#worlds.delete(key);
    }
  }

  #endOldest(): void {
    const [oldest] = this.#worlds.keys();
    if (oldest !== undefined) this.#worlds.delete(oldest);
  }
}

const mostSnapshots = 100;

const badKey = (key: string) =>
  new RangeError(
    `"${key.slice(0, 70)}" names no world: 1 to 64 letters, digits, dots, hyphens and underscores do.`,
  );

/** A secret of the world that was copied must open no other. */
function withoutSessions(snapshot: Snapshot): Snapshot {
  const copy = { ...snapshot, sessions: [], resets: [] };
  delete copy.cookie;
  return copy;
}
