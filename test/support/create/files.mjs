import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../files.mjs';
import { run } from '../steps.mjs';

/** Paths are from the root of the repository. */
export const exists = (file) => existsSync(join(root, file));

export const read = (file) => readFileSync(join(root, file), 'utf8');

/** The names of the folders in a folder. */
export const foldersIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/**
 * Puts a line before the first place where a text stands, or after it.
 *
 * @param {string} file
 * @param {{ before: string } | { after: string }} place
 * @param {string} line
 */
export function insert(file, { before, after }, line) {
  const text = read(file);
  const anchor = before ?? after;
  const found = text.indexOf(anchor);
  if (found < 0) throw new Error(`${file} has no "${anchor.trim()}": write there by hand: ${line}`);
  if (before !== undefined) write(file, `${text.slice(0, found)}${line}\n${text.slice(found)}`);
  else {
    const end = found + anchor.length;
    write(file, `${text.slice(0, end)}\n${line}${text.slice(end)}`);
  }
}

/** Lays files out as the repository does. */
export const format = (files) =>
  node('node_modules/prettier/bin/prettier.cjs', [
    '--config=test/prettier.config.mjs',
    '--log-level=warn',
    '--write',
    ...files,
  ]);

/** Runs one of the repository's own scripts. */
export async function node(script, args = []) {
  const code = await run(process.execPath, [script, ...args]);
  if (code !== 0) throw new Error(`${script} failed: mend what it says, and run it again.`);
}

/** `seat-plan` for `seatPlan` and for `SeatPlan`. */
export const kebab = (name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');

/** `seatPlan` for `seat-plan`. */
export const camel = (name) => name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());

/** `SeatPlan` for `seatPlan`. */
export const pascal = (name) => name.replace(/^./, (letter) => letter.toUpperCase());

/** `Seat plan` for `seatPlan`. */
export const title = (name) => pascal(kebab(name).replaceAll('-', ' '));
