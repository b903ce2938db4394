/** Raises the versions by the changesets, and writes the version that the elements tell a page. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files.mjs';

const { status } = spawnSync(join(root, 'node_modules/.bin/changeset'), ['version'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const file = join(root, 'packages/elements/src/core/registry.ts');
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.replace(/(const VERSION = )'[^']+'/, `$1'${version}'`));
