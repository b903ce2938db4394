/**
 * Writes what each package consists of, as a CycloneDX bill of materials, into `dist/sbom`. It is made
 * from the lockfile, because `npm sbom` calls the package by the folder's name and leaves out what one of
 * our tools needs as well. The same commit gives the same bytes. Build first: what is bundled is named, too.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, root } from '../support/files.mjs';
import { placeOf } from './supply.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** @param {string} name `sdk`, `elements` or `mocks`. */
export function sbomOf(name) {
  const [own, ...installed] = packagesBelow(`packages/${name}`);
  const known = new Set(installed.map(refOf));
  const needed = [...installed, ...bundledIn(name).filter((one) => !known.has(refOf(one)))];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: componentOf(own) },
    components: needed.map(componentOf),
    dependencies: [own, ...needed].map((one) => ({ ref: refOf(one), dependsOn: one.needs })),
  };
}

/** Lists a package and everything that installs with it, each with the references of what it needs. */
function packagesBelow(start) {
  const { packages } = json('package-lock.json');
  const found = new Map();
  const visit = (place) => {
    const path = packages[place].link ? packages[place].resolved : place;
    const known = found.get(path);
    if (known) return known;
    const { name = path.split('node_modules/').at(-1), ...entry } = packages[path];
    // The lockfile hears of a new version of ours with the next `npm install`.
    const { version } = path.startsWith('packages/') ? json(`${path}/package.json`) : entry;
    const one = { ...entry, name, version, needs: [] };
    found.set(path, one);
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies };
    one.needs = Object.keys(wanted).map((each) => refOf(visit(placeOf(packages, path, each))));
    return one;
  };
  visit(start);
  return [...found.values()];
}

/** What a build has put into files of its own: their licences are named beside them. */
function bundledIn(name) {
  const dist = join(root, 'packages', name, 'dist');
  if (!existsSync(dist)) return [];
  return filesIn(dist)
    .filter((file) => file.endsWith('third-party-licences.txt'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^(\S+) (\d+\.\S+) \((.+)\)$/gm)])
    .map(([, name, version, license]) => ({ name, version, license, needs: [] }));
}

const refOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function componentOf(one) {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  const [, digest] = /^sha512-(.*)$/.exec(one.integrity ?? '') ?? [];
  return {
    'bom-ref': refOf(one),
    type: 'library',
    ...(group && { group }),
    name,
    version: one.version,
    purl: refOf(one),
    licenses: [{ license: { id: one.license } }],
    ...(digest && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'dist/sbom');
  mkdirSync(folder, { recursive: true });
  for (const name of ['sdk', 'elements', 'mocks']) {
    writeFileSync(join(folder, `${name}.cdx.json`), `${JSON.stringify(sbomOf(name), null, 2)}\n`);
    process.stdout.write(`dist/sbom/${name}.cdx.json\n`);
  }
}
