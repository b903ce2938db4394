import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const made = join(root, 'served');

/**
 * Bundles the sources into node_modules, once for each state they are in, because Node 20 runs no
 * TypeScript. Older bundles are removed when a new one is made. This file is not packed.
 */
export async function fromSources(
  entry,
  cache = join(root, 'node_modules/.cache/corporate-billing-mocks'),
) {
  const files = await bundle(entry);
  const hash = createHash('sha256');
  for (const { path, contents } of files) hash.update(path).update(contents);
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (!claim(folder)) {
    write(files, folder);
    claim(folder);
    removeOthers(cache, folder);
  }
  return import(pathToFileURL(join(folder, 'cli.mjs')));
}

async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { cli: entry },
    outdir: made,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['corporate-billing-source'],
    external: ['@cantoo/*', '@hono/*', 'msw', 'msw/*'],
    logLevel: 'error',
    write: false,
  });
  return outputFiles;
}

/** Notes that this process runs the bundle, whose parts are loaded late. */
function claim(folder) {
  try {
    writeFileSync(join(folder, `${process.pid}.runs`), '');
    return true;
  } catch {
    return false;
  }
}

/** Writes all files or none: another process may be starting from the same sources. */
function write(files, folder) {
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const { path, contents } of files) {
    writeFileSync(join(making, path.slice(made.length)), contents);
  }
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true, force: true });
  }
}

function removeOthers(cache, folder) {
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    try {
      if (other !== folder && !isRun(other, name)) rmSync(other, { recursive: true });
    } catch {
      // Another process removed it at the same time.
    }
  }
}

function isRun(folder, name) {
  // A bundle that is still being made carries its maker's process number in its name.
  const notes = [name, ...readdirSync(folder)];
  return notes.some((note) => isAlive(Number(/(?:^|\.)(\d+)(?:\.runs)?$/.exec(note)?.[1])));
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
