/**
 * The file of `--data`. It is replaced whole and never written in place, so that whatever ends the
 * process leaves either the old file or the new one. Writes that come while one is under way go to
 * the disk together.
 */
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { problemOfShape } from '../state/state.js';
import { storageKey, type BackendStorage } from '../state/store.js';
import { reasonOf, StartError, systemCode } from './start-error.js';

export interface DataFileOptions {
  /** Told when writing fails, and when it works again. */
  readonly say: (sentence: string) => void;
  /** Replaces the file's content, durably; a test may bring its own. */
  readonly replace?: (path: string, text: string) => Promise<void>;
}

/** What only looking at the API changes (who was last seen when) may wait this long, in ms. */
const lookingMayWait = 250;

const goesOn = 'The server goes on; what happens now lasts until it stops.';

export class DataFile implements BackendStorage {
  #text: string | null;
  #onDisk: string | null;
  #last: Promise<void> = Promise.resolve();
  #queued: Promise<void> | undefined;
  #later: NodeJS.Timeout | undefined;
  #failure: string | undefined;
  #abandoned = false;

  private constructor(
    readonly path: string,
    private readonly options: DataFileOptions,
    text: string | null,
    /** Which file we wrote or read last: another one there is somebody else's. */
    private ours: string | undefined,
  ) {
    this.#text = this.#onDisk = text;
  }

  /**
   * Reads the file, or begins one that is not there yet.
   * @throws StartError for a file that no server has written; it is left as it is
   */
  static async open(path: string, options: DataFileOptions): Promise<DataFile> {
    // A link stays a link: what it points to is replaced.
    const real = await realpath(path).catch(() => resolve(path));
    const text = await readFile(real, 'utf8').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null;
      throw new StartError(`The data in ${path} could not be read: ${reasonOf(error)}.`);
    });
    const reason = text === null ? undefined : problemOf(text);
    if (reason !== undefined) {
      throw new StartError(
        `${path} does not hold the data of a server (${reason}). It was left as it is: move it away, or name another file with --data.`,
      );
    }
    return new DataFile(real, options, text, await identityOf(real));
  }

  /** Whether there was something in it when it was opened. */
  get isNew(): boolean {
    return this.#onDisk === null;
  }

  /** Why what happened last could not be written; nothing when it was. */
  get failure(): string | undefined {
    return this.#failure;
  }

  getItem(key: string): string | null {
    return key === storageKey ? this.#text : null;
  }

  setItem(key: string, value: string): void {
    if (key !== storageKey) return;
    this.#text = value;
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      void this.saved();
    }, lookingMayWait).unref();
  }

  removeItem(): void {
    // The backend never forgets its data altogether.
  }

  /** Resolves when everything that has happened is on the disk, or is known not to get there. */
  saved(): Promise<void> {
    if (this.#text === this.#onDisk || this.#abandoned) return Promise.resolve();
    this.#queued ??= this.#last.then(() => {
      this.#queued = undefined;
      return this.#write();
    });
    this.#last = this.#queued;
    return this.#queued;
  }

  async #write(): Promise<void> {
    const text = this.#text;
    if (text === null || text === this.#onDisk || this.#abandoned) return;
    try {
      if (await this.#isSomebodyElses()) return;
      await (this.options.replace ?? replaceFile)(this.path, text);
      this.ours = await identityOf(this.path);
      this.#onDisk = text;
      if (this.#failure !== undefined) {
        this.options.say(`The data is written to ${this.path} again.`);
      }
      this.#failure = undefined;
    } catch (error) {
      const reason = systemCode(error) === 'ENOSPC' ? 'the disk is full' : reasonOf(error);
      const failure = `The data could not be written to ${this.path}: ${reason}.`;
      if (this.#failure === undefined) this.options.say(`${failure} ${goesOn}`);
      this.#failure = failure;
    }
  }

  async #isSomebodyElses(): Promise<boolean> {
    const present = await identityOf(this.path);
    if (present === undefined || present === this.ours) return false;
    this.#abandoned = true;
    this.options.say(
      `Something else has written to ${this.path}; it is left as it is. The server goes on; what happens now lasts until it stops.`,
    );
    return true;
  }
}

function problemOf(text: string): string | undefined {
  if (text.trim() === '') return 'it is empty';
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return 'it is not JSON, or was cut off';
  }
  if (typeof stored !== 'object' || stored === null) return 'it is not an object';
  if ('accounts' in stored) return 'it describes companies: give it with --company';
  const { revision, state } = stored as { revision?: unknown; state?: unknown };
  return Number.isSafeInteger(revision) ? problemOfShape(state) : 'it has no revision';
}

async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${String(found.ino)} ${String(found.mtimeNs)} ${String(found.size)}`;
}

async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.tmp`;
  try {
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    // Half a file would only take up room that is short already.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** So that the new name survives a power cut too; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
