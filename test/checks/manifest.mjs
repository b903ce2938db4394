/** Validates the custom elements manifest and the package around it as catalogues do. Needs a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateCem } from '@wc-toolkit/cem-validator';
import { root } from '../support/files.mjs';

const folder = join(root, 'packages/elements');
// What it finds wrong it throws.
await validateCem(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')), {
  packageJsonPath: join(folder, 'package.json'),
  cemFileName: 'custom-elements.json',
  logErrors: false,
});
