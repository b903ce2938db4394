import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../support/files.mjs';
import { run } from '../support/steps.mjs';
import { editorFiles } from './editor-data.mjs';
import { frameworkFiles } from './frameworks.mjs';
import { createManifest } from './manifest.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { bundlePdfLibraries } from './pdf-libraries.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { isOfALanguage, placeWords } from './place-words.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);

/** Files of earlier sources must not be packed. */
for (const name of ['sdk', 'elements', 'mocks']) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
}

await step('the types and modules', 'tsc', [
  '--build',
  'packages/sdk',
  'packages/elements',
  'packages/mocks',
]);
tightenTemplates();
await placeLanguages();
await bundlePdfLibraries();
writeWhatIsMadeFromTheManifest();
await step('the files for pages without a bundler', 'rollup', [
  '--config',
  'rollup.config.mjs',
  '--silent',
]);
/** The doctor page stands beside the module it imports. */
cpSync(join(root, 'packages/elements/doctor'), join(root, 'packages/elements/dist/cdn'), {
  recursive: true,
});

async function step(what, program, args) {
  process.stdout.write(`Building ${what}\n`);
  if ((await run(bin(program), args)) === 0) return;
  process.stderr.write(`Building ${what} failed: see above.\n`);
  process.exit(1);
}

function tightenTemplates() {
  const folder = join(root, 'packages/elements/dist');
  for (const path of filesIn(folder).filter((name) => name.endsWith('.js'))) {
    const tighten = path.endsWith('.styles.js') ? minifyStyles : minifyTemplates;
    writeFileSync(path, tighten(readFileSync(path, 'utf8')));
  }
}

async function placeLanguages() {
  const files = filesIn(join(root, 'packages/elements/dist')).filter(isOfALanguage);
  for (const path of files) writeFileSync(path, await placeWords(readFileSync(path, 'utf8')));
}

function writeWhatIsMadeFromTheManifest() {
  process.stdout.write(
    'Building the custom elements manifest, types for frameworks, data for editors\n',
  );
  const folder = join(root, 'packages/elements');
  const manifest = createManifest();
  const files = {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    ...editorFiles(manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))),
    ...frameworkFiles(manifest),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}
