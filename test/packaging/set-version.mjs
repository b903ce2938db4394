/**
 * Raises the versions by the changesets, and writes them where they stand as well: what the elements tell
 * a page, what the examples install, the lockfile, and the report on accessibility.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../support/files.mjs';

run(join(root, 'node_modules/.bin/changeset'), ['version']);

const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
change('packages/elements/src/core/registry.ts', /(const VERSION = ')[^']+/, `$1${version}`);
for (const path of filesUnder('examples').filter((file) => file.endsWith('/package.json'))) {
  change(path, /("@corporate-billing\/\w+": ")[^"]+/g, `$1${version}`);
}
writeLock();
// The report on accessibility names the version that it is about.
run(process.execPath, ['test/a11y/conformance.mjs']);

/** `npm ci` takes a lockfile whose versions of our packages are old; `npm install` would change it. */
function writeLock() {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of ['sdk', 'elements', 'mocks']) {
    const { dependencies } = JSON.parse(
      readFileSync(join(root, `packages/${name}/package.json`), 'utf8'),
    );
    Object.assign(lock.packages[`packages/${name}`], { version, dependencies });
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

function change(path, pattern, replacement) {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, replacement));
}
