/**
 * Publishes the tarballs of the versions that the registry lacks, with a statement of provenance, and
 * tags them. The release workflow runs it, after the build and the checks; `--dry-run` publishes nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/files.mjs';
import { packAll } from './pack.mjs';

const isDryRun = process.argv.includes('--dry-run');
const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-publish-'));

function npm(...args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${args[0]} ended with code ${status}.`);
}

const isPublished = (name, version) =>
  spawnSync('npm', ['view', `${name}@${version}`, 'version'], {
    encoding: 'utf8',
  }).stdout.trim() === version;

try {
  // The order of their dependencies: whoever installs one finds the others.
  for (const { name, version, tarball } of packAll(scratch)) {
    if (!isDryRun && isPublished(name, version)) continue;
    const how = isDryRun ? ['--dry-run'] : ['--provenance'];
    npm('publish', tarball, '--access', 'public', ...how);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (!isDryRun) spawnSync(join(root, 'node_modules/.bin/changeset'), ['tag'], { stdio: 'inherit' });
