/** Reserves a file for one server: a second one would overwrite what the first has written. */
import { lstatSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { reasonOf, StartError, systemCode } from './start-error.js';

/**
 * The process that holds a lock. Its start is part of its name because systems reuse process
 * numbers.
 */
interface Holder {
  readonly pid: number;
  readonly started: string | undefined;
  readonly host: string;
}

/** A lock that is being written has no content yet; one that stays empty was left by a crash. */
const writingTime = 5000;

/**
 * Takes the lock of a file and returns the function that releases it. The lock of a process that
 * has ended is taken over.
 * @throws StartError while another process holds it
 */
export function lockFile(path: string): () => void {
  const lock = `${path}.lock`;
  const own = JSON.stringify(self());
  if (!create(path, lock, own)) {
    refuseIfHeld(path, lock);
    remove(path, lock);
    if (!create(path, lock, own)) throw inUse(path, undefined);
  }
  const release = () => {
    process.off('exit', release);
    try {
      if (contentOf(lock) === own) unlinkSync(lock);
    } catch {
      // On a disk that went read-only it stays behind; the next server sees that its process has ended.
    }
  };
  process.once('exit', release);
  return release;
}

const self = (): Holder => ({
  pid: process.pid,
  started: startOf(process.pid),
  host: hostname(),
});

/** Creates the lock unless there is one: a file that lies there is never opened or followed. */
function create(path: string, lock: string, content: string): boolean {
  try {
    writeFileSync(lock, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw notWritable(path, error);
  }
}

/** Removes the lock of a process that has ended. */
function remove(path: string, lock: string): void {
  try {
    unlinkSync(lock);
  } catch (error) {
    // Another server that starts at the same time has removed it.
    if (systemCode(error) !== 'ENOENT') throw notWritable(path, error);
  }
}

const notWritable = (path: string, error: unknown) =>
  new StartError(
    `The data could not be written to ${path}: ${reasonOf(error)}. The server was not started.`,
  );

function refuseIfHeld(path: string, lock: string): void {
  if (lstatSync(lock, { throwIfNoEntry: false })?.isFile() !== true) throw inUse(path, undefined);
  const text = contentOf(lock);
  const holder = text === undefined ? undefined : holderIn(text);
  if (holder && isAlive(holder)) throw inUse(path, holder);
  if (holder || text === undefined) return;
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (performance.timeOrigin + performance.now() - written < writingTime)
    throw inUse(path, undefined);
}

const inUse = (path: string, holder: Holder | undefined) =>
  new StartError(
    holder && holder.host !== hostname()
      ? `${path} is in use by a server on ${holder.host}. Stop that one, or delete ${path}.lock if there is none.`
      : `${path} is in use by another server${holder ? ` (process ${String(holder.pid)})` : ''}. Stop that one, or name another file with --data.`,
  );

function isAlive({ pid, started, host }: Holder): boolean {
  // A process on another machine cannot be checked.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) !== 'EPERM') return false;
  }
  return started === undefined || startOf(pid) === started;
}

/**
 * Returns when a process began, as Linux counts it: in clock ticks since the machine was started.
 */
function startOf(pid: number): string | undefined {
  const stat = contentOf(`/proc/${String(pid)}/stat`);
  const boot = contentOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? undefined : `${boot} ${ticks}`;
}

function holderIn(text: string): Holder | undefined {
  try {
    const found = JSON.parse(text) as Holder;
    return Number.isSafeInteger(found.pid) ? found : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
