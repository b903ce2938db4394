import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { filesUnder, root } from '../support/files.mjs';

/** Lists the sources that describe the elements. */
const described = () =>
  filesUnder('packages/elements/src').filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/i18n/'),
  );

/** The elements inherit from these classes. */
const bases = new Set(['CbElement', 'BillingWidget']);

/** Maps classes to tags: define/ has one file for each. */
export function tags() {
  const defining = /define\('(cb-[a-z-]+)', (\w+)\)/;
  return new Map(
    filesUnder('packages/elements/src/define')
      .map((file) => defining.exec(readFileSync(join(root, file), 'utf8')))
      .filter((found) => found !== null)
      .map(([, tag, name]) => [name, tag]),
  );
}

/**
 * The custom elements manifest of the sources: what an embedder may use, and nothing private. The
 * analyzer's own command would also write a field into the package.json of the folder it runs in.
 */
export function createManifest() {
  const modules = described().map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2015, true),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const tagOf = tags();
  for (const module of manifest.modules) {
    module.path = module.path.replace('packages/elements/', '');
    for (const declaration of module.declarations ?? []) {
      const tagName = tagOf.get(declaration.name);
      if (tagName) Object.assign(declaration, { tagName, customElement: true });
      declaration.members = declaration.members?.filter(({ privacy }) => privacy === undefined);
      // `emit()` makes events from their name; the analyzer takes the parameter for the name.
      declaration.events = declaration.events?.filter(({ name }) => name.startsWith('cb-'));
    }
  }
  manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
    declarations.some(({ tagName, name }) => tagName !== undefined || bases.has(name)),
  );
  return manifest;
}
