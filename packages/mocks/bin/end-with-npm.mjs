import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The processes above this one are looked at every 200 ms. */
const interval = 200;

const runners = /^(npm|npx|pnpm|pnpx|yarn|bun)\b/;

/**
 * Ends this process, as SIGTERM would, when the npm or npx that runs it is gone. Whoever stops npm
 * stops npm alone: a shell stands between it and this process, and after SIGKILL nobody passes a
 * signal on. So the processes in between are looked at, again and again. A process that npm does
 * not run is left alone.
 *
 * @param {string} program What the command of npm names when it runs this process.
 */
export function endWithNpm(program) {
  const { npm_lifecycle_script: script, npm_config_user_agent: agent } = process.env;
  if (!script?.includes(program)) return;
  const found = processesUpToNpm();
  // A runner of another name is not found among the parents: then only the direct parent is
  // watched.
  const above = found?.length === 0 && !runners.test(agent ?? '') ? undefined : found;
  const parent = process.ppid;
  const isInterrupted = above?.length > 1 ? shellWatch(parent) : () => false;
  // Some systems tell nothing about other processes; the direct parent is known on all of them.
  const isGone = () => (above ? !isUnbroken(above) || isInterrupted() : process.ppid !== parent);
  const look = () => {
    if (!isGone()) return;
    clearInterval(watch);
    process.stderr.write('npm was told to end, and what it ran ends with it.\n');
    process.kill(process.pid, 'SIGTERM');
  };
  const watch = setInterval(look, interval).unref();
  look();
}

/**
 * Lists the parent, its parent and so on, up to npm. The list is empty when npm is gone already; it
 * is undefined where the system does not tell.
 */
function processesUpToNpm() {
  const above = [];
  try {
    for (let pid = process.ppid; pid > 0; pid = parentOf(pid)) {
      above.push(pid);
      if (isNpm(pid)) return above;
    }
    return [];
  } catch {
    return existsSync('/proc/self/stat') ? [] : undefined;
  }
}

const isUnbroken = (above) =>
  process.ppid === above[0] &&
  above.every((pid, at) => at === 0 || parentOf(above[at - 1]) === pid);

/** Returns undefined for a process that has ended. */
function parentOf(pid) {
  try {
    // The name stands in brackets and may hold anything, brackets too.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/.*\) /s)[1].split(' ');
    return Number(parent);
  } catch {
    return undefined;
  }
}

/**
 * Tells whether the shell in between has met a signal. On SIGINT npm tells the shell alone, and a
 * shell such as dash acts on it only when its child has ended: the shell would wait for this
 * process, and this process for the shell. A shell that waits for its only child sleeps, and wakes
 * for nothing but a signal.
 */
function shellWatch(shell) {
  let seen = wakings(shell);
  let offset = clockOffset();
  let mayWake = 0;
  // After Ctrl-Z and `fg` the shell wakes too.
  process.on('SIGCONT', () => (mayWake = 5));
  return () => {
    const now = wakings(shell);
    const wasAsleep = Math.abs(clockOffset() - offset) > 500;
    const isSignal = seen !== undefined && now > seen && mayWake === 0 && !wasAsleep;
    seen = now;
    offset = clockOffset();
    mayWake = Math.max(0, mayWake - 1);
    return isSignal;
  };
}

/** The offset changes when the whole machine slept and all its processes woke. */
const clockOffset = () => Date.now() - performance.now();

/** Counts how often a shell with one child has woken; returns undefined for any other process. */
function wakings(pid) {
  try {
    const [name] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    if (!/^(ba|da|z|k)?sh$/.test(basename(name)) || children.includes(' ')) return undefined;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

/** npm writes its own name over its command line; others are named by their script. */
function isNpm(pid) {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  // npm's own line is one word, `npm exec @scope/name`: the slash in it belongs to no path.
  return words.slice(0, 2).some((word) => runners.test(word) || runners.test(basename(word)));
}
