import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** How often the processes above are looked at, in ms. */
const interval = 200;

const runners = /^(npm|npx|pnpm|pnpx|yarn|bun)\b/;

/**
 * Ends this process, as by SIGTERM, when the npm or npx that runs it is gone. Who stops npm tells only
 * npm: a shell stands between it and this process, and after SIGKILL nobody passes anything on. So
 * the processes between are looked at, again and again. A process that npm does not run is left alone.
 *
 * @param {string} program What the command of npm names when it runs this process.
 */
export function endWithNpm(program) {
  const { npm_lifecycle_script: script, npm_config_user_agent: agent } = process.env;
  if (!script?.includes(program)) return;
  const above = processesUpToNpm();
  if (above?.length === 0 && !runners.test(agent ?? '')) return;
  const parent = process.ppid;
  // Where the system tells nothing of other processes, it still tells who the parent is.
  const isGone = () => (above ? !isUnbroken(above) : process.ppid !== parent);
  const look = () => {
    if (!isGone()) return;
    clearInterval(watch);
    process.stderr.write('npm has ended, and what it ran ends with it.\n');
    process.kill(process.pid, 'SIGTERM');
  };
  const watch = setInterval(look, interval).unref();
  look();
}

/**
 * The parent, its parent and so on, up to npm; an empty list when npm is gone already,
 * nothing where the system does not tell. */
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

/** Nothing for a process that has ended. */
function parentOf(pid) {
  try {
    // The name stands in brackets and may hold anything, brackets too.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/.*\) /s)[1].split(' ');
    return Number(parent);
  } catch {
    return undefined;
  }
}

/** npm writes its own name over its command line; others are named by their script. */
function isNpm(pid) {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return words.slice(0, 2).some((word) => runners.test(basename(word)));
}
