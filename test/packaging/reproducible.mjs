import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../support/files.mjs';
import { run } from '../support/steps.mjs';
import { packAll } from './pack.mjs';

/**
 * Builds twice from nothing. Whoever builds the same commit gets the same bytes, and can tell that a
 * published tarball is made of it.
 *
 * @returns {Promise<string[]>} The names of the tarballs that differ.
 */
export async function differingBuilds() {
  const first = await hashesOfBuild();
  const second = await hashesOfBuild();
  return [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
}

async function hashesOfBuild() {
  const code = await run(process.execPath, [join(root, 'test/packaging/build.mjs')]);
  if (code !== 0) throw new Error('The build failed: see above.');
  const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-hashes-'));
  try {
    const hashes = packAll(scratch).map(({ tarball }) => [basename(tarball), hashOf(tarball)]);
    for (const [name, hash] of hashes) process.stdout.write(`${hash}  ${name}\n`);
    return new Map(hashes);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
