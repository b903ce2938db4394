import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../packaging/pack.mjs';
import { bundlePage, install, signIn } from '../packaging/smoke.mjs';
import { root } from '../support/files.mjs';
import { heading, took } from '../support/steps.mjs';

/**
 * Does what a customer of each framework does on the first day: installs the tarballs, bundles the
 * example with Vite and signs in on it. It needs a build. `npm run test:hosts -- react` tries one.
 */

/** These folders of `examples/` are bundled; beside each stands the name people use. */
const hosts = { plain: 'plain JavaScript', react: 'React 19', vue: 'Vue 3', svelte: 'Svelte 5' };

/** Lists what an example installs besides our tarballs; Vite is the repository's own. */
function packagesOf(example) {
  const { dependencies } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  return Object.entries(dependencies)
    .filter(([name]) => !name.startsWith('@corporate-billing/'))
    .map(([name, version]) => `${name}@${version}`);
}

const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-hosts-'));
const tarballs = packAll(join(scratch, 'packed')).map(({ tarball }) => tarball);

let failed = 0;
for (const [id, name] of Object.entries(hosts)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  heading(name);
  const start = Date.now();
  const folder = join(scratch, id);
  try {
    cpSync(join(root, 'examples', id), folder, { recursive: true });
    install(folder, [...tarballs, ...packagesOf(folder)]);
    await bundlePage(folder);
    await signIn(folder, { who: 'Dana Whitfield' });
    process.stdout.write(`signed in, in ${took(start)}\n`);
  } catch (error) {
    failed += 1;
    process.stderr.write(`${error.message}\n`);
  }
}
rmSync(scratch, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
