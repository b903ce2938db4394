/**
 * Is imported before a program to kill it, as `kill -9` does, at one of its steps: before or after
 * something leaves the program or reaches its disk. `KILL_AT` is the number of the step.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env['KILL_AT']);
const folder = process.env['KILL_FOLDER'] ?? '';
let steps = 0;

const step = () => {
  if (++steps === last) process.kill(process.pid, 'SIGKILL');
};

const stepped =
  (work, isStep = () => true) =>
  async (...args) => {
    if (!isStep(...args)) return work(...args);
    step();
    try {
      return await work(...args);
    } finally {
      step();
    }
  };

globalThis.fetch = stepped(globalThis.fetch);
for (const name of ['open', 'link', 'rm', 'readFile']) {
  fs.promises[name] = stepped(fs.promises[name], (path) => String(path).startsWith(folder));
}
syncBuiltinESMExports();
