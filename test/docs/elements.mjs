/** Writes `docs/elements.md`; with `--check` it fails where the committed page differs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createManifest } from '../packaging/manifest.mjs';
import { root } from '../support/files.mjs';
import { elementsPage } from './elements-page.mjs';

const file = join(root, 'docs/elements.md');
const config = await resolveConfig(file, { config: join(root, 'test/prettier.config.mjs') });
const page = elementsPage(createManifest());
const text = await format(page, { ...config, parser: 'markdown' });

if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/elements.md is stale: run `npm run docs` and commit it.\n');
    process.exit(1);
  }
  process.stdout.write('docs/elements.md is as the sources have it.\n');
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write('docs/elements.md is written.\n');
}
