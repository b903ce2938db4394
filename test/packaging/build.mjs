import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../support/files.mjs';
import { run } from '../support/steps.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);
const definesWidgets = existsSync(join(root, 'packages/elements/src/define'));

const steps = [
  [
    'the types and modules',
    bin('tsc'),
    ['--build', 'packages/sdk', 'packages/elements', 'packages/mocks'],
  ],
  ...(definesWidgets
    ? [
        ['the custom elements manifest', bin('cem'), manifestArguments()],
        [
          'the files for pages without a bundler',
          bin('rollup'),
          ['--config', 'rollup.config.mjs', '--silent'],
        ],
      ]
    : []),
];

// What an earlier source left behind must not be packed.
for (const name of ['sdk', 'elements', 'mocks']) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
}
for (const [what, program, args] of steps) {
  process.stdout.write(`Building ${what}\n`);
  if ((await run(program, args)) !== 0) {
    process.stderr.write(`Building ${what} failed: see above.\n`);
    process.exit(1);
  }
}

function manifestArguments() {
  const sources = filesUnder('packages/elements/src').filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/i18n/'),
  );
  return [
    'analyze',
    '--litelement',
    '--quiet',
    '--outdir',
    'packages/elements',
    '--globs',
    ...sources,
  ];
}
