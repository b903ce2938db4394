/**
 * What a customer of each framework does on the first day: installs the tarballs, bundles a page with
 * Vite and signs in on it. Needs a build. `npm run test:hosts -- react` tries only that one.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../packaging/pack.mjs';
import { bundlePage, install, signIn } from '../packaging/smoke.mjs';
import { root } from '../support/files.mjs';
import { heading, took } from '../support/steps.mjs';
import { hosts } from './hosts.mjs';

const page = `<!doctype html>
<html lang="en"><head><title>A customer's page</title></head>
<body>
  <p id="who"></p>
  <div id="app"></div>
  <script type="module" src="./main.js"></script>
</body></html>`;

const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-hosts-'));
const tarballs = packAll(join(scratch, 'packed')).map(({ tarball }) => tarball);

let failed = 0;
for (const [id, { name, packages }] of Object.entries(hosts)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  heading(name);
  const start = Date.now();
  const folder = join(scratch, id);
  mkdirSync(folder);
  cpSync(join(root, 'test/hosts', id), folder, { recursive: true });
  cpSync(join(root, 'test/hosts/mock.js'), join(folder, 'mock.js'));
  writeFileSync(join(folder, 'index.html'), page);
  try {
    install(folder, [...tarballs, ...packages]);
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
