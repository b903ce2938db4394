import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const made = join(root, 'served');

/**
 * Node 20 runs no TypeScript: bundled once for each state of the sources, into node_modules. Bundles
 * of earlier states go when a new one comes. Not packed.
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

/** Notes that this process runs what is there, parts of which are loaded late. */
function claim(folder) {
  try {
    writeFileSync(join(folder, `${process.pid}.runs`), '');
    return true;
  } catch {
    return false;
  }
}

/** Whole or not at all: another process may be starting from the same sources. */
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
      // Another process was removing it too.
    }
  }
}

function isRun(folder, name) {
  // One that is only being made carries its maker's number in its own name.
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
