import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the licences of the packages that a bundle holds beside it, as they ask for. */
export const thirdParties = () => ({
  name: 'third-parties',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const source = licencesOf(modules);
    this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source });
  },
});

/** The licences of the packages that the modules belong to, as one text. */
export function licencesOf(modules) {
  const folders = new Set(
    modules.map(packageOf).filter((folder) => folder?.includes('/node_modules/')),
  );
  return `${[...folders].sort().map(licenceOf).join('\n\n')}\n`;
}

function packageOf(module) {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '');
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found?.[1];
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .map((known) => join(folder, known))
    .find(existsSync);
  const text = file ? readFileSync(file, 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}`;
}
