import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/files.mjs';
import { licencesOf } from './third-parties.mjs';

const dist = join(root, 'packages/mocks/dist/pdf');
const fromLibrary = /import \{([^}]*)\} from '@cantoo\/pdf-lib';/g;
const fromFontkit = /import fontkit from '@cantoo\/fontkit';/g;

/**
 * Puts what the mocks use of the libraries for PDF into one file of theirs: installed as packages they
 * take 45 MB, in five builds each.
 */
export async function bundlePdfLibraries() {
  const modules = readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(dist, file));
  const names = modules.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(fromLibrary)].flatMap(([, list]) =>
      list.split(',').map((name) => name.trim()),
    ),
  );
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { ${[...new Set(names)].filter(Boolean).join(', ')} } from '@cantoo/pdf-lib';
        export { default as fontkit } from '@cantoo/fontkit';`,
      resolveDir: join(root, 'packages/mocks'),
    },
    outfile: join(dist, 'libraries.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser'],
    minify: true,
    legalComments: 'none',
    metafile: true,
  });
  for (const file of modules) {
    const text = readFileSync(file, 'utf8')
      .replace(fromLibrary, "import {$1} from './libraries.js';")
      .replace(fromFontkit, "import { fontkit } from './libraries.js';");
    writeFileSync(file, text);
  }
  const inputs = Object.keys(metafile.inputs).map((path) => join(root, path));
  writeFileSync(join(dist, 'third-party-licences.txt'), licencesOf(inputs));
}
