/** Writes what each package consists of, as a CycloneDX bill of materials, into `dist/sbom`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files.mjs';

const folder = join(root, 'dist/sbom');
mkdirSync(folder, { recursive: true });
for (const name of ['sdk', 'elements', 'mocks']) {
  const text = execFileSync(
    'npm',
    [
      'sbom',
      '--package-lock-only',
      '--omit=dev',
      '--sbom-format=cyclonedx',
      `--workspace=packages/${name}`,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  writeFileSync(join(folder, `${name}.cdx.json`), text);
  process.stdout.write(`dist/sbom/${name}.cdx.json\n`);
}
