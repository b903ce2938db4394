/**
 * Raises the versions by the changesets, and writes them where they stand as well: what the elements tell
 * a page, and what the examples install.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../support/files.mjs';

const { status } = spawnSync(join(root, 'node_modules/.bin/changeset'), ['version'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
change('packages/elements/src/core/registry.ts', /(const VERSION = ')[^']+/, `$1${version}`);
for (const path of filesUnder('examples').filter((file) => file.endsWith('/package.json'))) {
  change(path, /("@corporate-billing\/\w+": ")[^"]+/g, `$1${version}`);
}

function change(path, pattern, replacement) {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, replacement));
}
