/**
 * What a customer meets: packs the three packages, installs them into an empty folder outside the
 * repository and runs the rows of the table there. `npm run outside -- jsdom` runs the rows whose
 * name holds that word; `--no-build` takes what was built last; `--in=folder` works in that folder and
 * leaves it there, so that the next run has less to install.
 */
import { join, resolve } from 'node:path';
import { root } from '../support/files.mjs';
import { run } from '../support/steps.mjs';
import { runOutside } from './outside.mjs';

const wanted = process.argv.slice(2);
const words = wanted.filter((word) => !word.startsWith('--'));

if (!wanted.includes('--no-build')) {
  const code = await run(process.execPath, [join(root, 'test/packaging/build.mjs')]);
  if (code !== 0) process.exit(code);
}
const folder = wanted.find((word) => word.startsWith('--in='))?.slice('--in='.length);
const { passed, failed } = await runOutside({ words, kept: folder && resolve(folder) });
process.exit(passed > 0 && failed === 0 ? 0 : 1);
