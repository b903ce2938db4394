import { spawn } from 'node:child_process';
import { root } from './files.mjs';

/** Announces a step, so that a failure further down is found by its heading. */
export function heading(text) {
  process.stdout.write(`\n== ${text}\n`);
}

/**
 * Runs a program with its output shown.
 *
 * @returns {Promise<number>} Its exit code.
 */
export const run = (program, args, { env = {}, cwd = root } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Returns the time since `start`, as people say it. */
export function took(start) {
  const seconds = Math.round((Date.now() - start) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
