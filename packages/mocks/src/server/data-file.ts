/**
 * Keeps the file of `--data`. It is replaced whole and never written in place: whatever ends the
 * process leaves either the old file or the new one. Changes that come while a write is under way
 * go to the disk together.
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { problemOfShape } from '../state/shape.js';
import { NotKeptError, storageKey, type BackendStorage } from '../state/store.js';
import { lockFile } from './lock.js';
import { reasonOf, StartError, systemCode } from './start-error.js';

export interface DataFileOptions {
  /** Is called when writing fails, and when it works again. */
  readonly say: (sentence: string) => void;
  /** Replaces the file's content durably; a test may pass its own. */
  readonly replace?: (path: string, text: string) => Promise<void>;
}

/** A change that nobody waits for may wait this many ms for the disk. */
const mayWait = 250;

const goesOn =
  'The server goes on: it answers reads, and refuses writes with 503 until that is mended.';

export class DataFile implements BackendStorage {
  /** A file outlives the version of the seed, and people read it. */
  readonly whole = true;
  #text: string | null;
  #onDisk: string | null;
  #last: Promise<void> = Promise.resolve();
  #queued: Promise<void> | undefined;
  #later: NodeJS.Timeout | undefined;
  #failure: string | undefined;
  /** Counts the changes that could not be written and were undone. */
  #undone = 0;

  private constructor(
    readonly path: string,
    private readonly options: DataFileOptions,
    text: string | null,
    /** The file we wrote or read last: another file at the path is somebody else's. */
    private ours: string | undefined,
    private readonly release: () => void,
  ) {
    this.#text = this.#onDisk = text;
  }

  /**
   * Reads the file, or begins a new one.
   * @throws StartError for a file that no server has written; it is left as it is
   */
  static async open(path: string, options: DataFileOptions): Promise<DataFile> {
    // A link stays a link: the file it points to is replaced.
    const real = await realpath(path).catch(() => targetOf(path));
    const found = await stat(real).catch(() => undefined);
    if (found && !found.isFile()) throw new StartError(`${path} is not a file.`);
    const release = lockFile(real);
    try {
      const text = await readData(real, path);
      await removeLeftovers(real);
      return new DataFile(real, options, text, await identityOf(real), release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Tells whether the file has never been written yet. */
  get isNew(): boolean {
    return this.#onDisk === null;
  }

  getItem(key: string): string | null {
    return key === storageKey ? this.#text : null;
  }

  setItem(key: string, value: string): void {
    if (key !== storageKey) return;
    this.#text = value;
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      this.saved().catch(() => undefined);
    }, mayWait).unref();
  }

  removeItem(): void {
    // The backend never deletes its data.
  }

  /**
   * Resolves when everything that has happened is on the disk. Rejects with a `NotKeptError` when
   * it could not be written: the changes are undone, and the content of the disk holds again.
   */
  saved(): Promise<void> {
    if (this.#text === this.#onDisk) return Promise.resolve();
    this.#queued ??= this.#writeNext();
    return this.#queued;
  }

  /** Writes what is left to write, and releases the file for another server. */
  async close(): Promise<void> {
    await this.saved().catch(() => undefined);
    this.release();
  }

  /** Writes once at a time; everything that happens until a write begins goes with it. */
  #writeNext(): Promise<void> {
    const undone = this.#undone;
    const write = this.#last
      .catch(() => undefined)
      .then(() => {
        if (undone !== this.#undone) throw new NotKeptError(this.#failure);
        this.#queued = undefined;
        return this.#write();
      });
    this.#last = write;
    return write;
  }

  async #write(): Promise<void> {
    const text = this.#text;
    if (text === null || text === this.#onDisk) return;
    try {
      await this.#refuseSomebodyElses();
      await (this.options.replace ?? replaceFile)(this.path, text);
      this.ours = await identityOf(this.path);
      this.#onDisk = text;
    } catch (error) {
      this.#undo(error);
    }
    if (this.#failure !== undefined) {
      this.options.say(`The data is written to ${this.path} again.`);
    }
    this.#failure = undefined;
  }

  #undo(error: unknown): never {
    const reason = systemCode(error) === 'ENOSPC' ? 'the disk is full' : reasonOf(error);
    const failure = `The data could not be written to ${this.path}: ${reason}.`;
    if (this.#failure === undefined) this.options.say(`${failure} ${goesOn}`);
    this.#failure = failure;
    this.#undone++;
    this.#text = this.#onDisk;
    // The next write would build on the change that is undone.
    this.#queued = undefined;
    throw new NotKeptError(failure);
  }

  async #refuseSomebodyElses(): Promise<void> {
    const present = await identityOf(this.path);
    if (present === undefined || present === this.ours) return;
    throw new Error('something else has written to it, and it is left as it is');
  }
}

/** Returns where a link that leads to no file yet would have its file. */
const targetOf = (path: string): Promise<string> =>
  readlink(path).then(
    (target) => resolve(dirname(path), target),
    () => resolve(path),
  );

async function readData(real: string, path: string): Promise<string | null> {
  const text = await readFile(real, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw new StartError(`The data in ${path} could not be read: ${reasonOf(error)}.`);
  });
  const reason = text === null ? undefined : problemOf(text);
  if (reason === undefined) return text;
  throw new StartError(
    `${path} does not hold the data of a server (${reason}). It was left as it is: move it away, or name another file with --data.`,
  );
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

/** Writes a new file beside it, under a name nobody can guess, and moves it into place. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  // Exclusive creation neither opens nor follows whatever lies there, links included.
  const file = await open(beside, 'wx', 0o600);
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    // Half a file would only take up space that is short already.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Removes what a killed server left while it wrote. The lock says that it runs no more. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const isOurs = name.startsWith(`${basename(path)}.`) && /\.[0-9a-f]{16}\.tmp$/.test(name);
    if (isOurs) await rm(join(folder, name), { force: true });
  }
}

/** Makes the new name survive a power cut; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
