import { join } from 'node:path';
import { root } from '../support/files.mjs';
import { run } from '../support/steps.mjs';

/**
 * Reads the code with tools that nothing else needs. They have a folder and a lockfile of their own,
 * and are installed by the first of these steps.
 */
const folder = join(root, 'test/checks');
const bin = (name) => join(folder, 'node_modules/.bin', name);
let installed;

const step = async (program, args) => {
  installed ??= must('npm', [
    'ci',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  await installed;
  await must(program, args);
};

/** Each check rejects when it finds something. */
export const checks = {
  /** Finds files, exports and dependencies that nothing uses. */
  unused: () =>
    step(bin('knip'), [
      '--config=test/checks/knip.json',
      '--no-progress',
      '--include=files,exports,types',
    ]),
  /** Checks that a template binds values of the type that the element takes. */
  templates: () =>
    step(bin('lit-analyzer'), ['packages/elements/src/**/!(*.test).ts', '--strict', '--quiet']),
  /** Reads our calendar files with a reader of others. */
  calendar: () => step(process.execPath, ['--import=tsx', 'test/checks/calendar.mjs']),
  /** Validates the custom elements manifest. It needs a build. */
  manifest: () => step(process.execPath, ['test/checks/manifest.mjs']),
  /** Checks that the public declarations equal the committed reports. It needs a build. */
  surface: () => step(process.execPath, ['test/checks/api.mjs', '--check']),
};

async function must(program, args) {
  const code = await run(program, args);
  if (code !== 0) throw new Error(`It ended with code ${code}: see above.`);
}
