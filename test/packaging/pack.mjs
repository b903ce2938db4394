import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../support/files.mjs';

/** This condition leads our own tests and pages to the sources, which are not packed. */
const sourceCondition = 'corporate-billing-source';

/**
 * Makes the tarballs that would be published. Needs a build.
 *
 * @param {string} folder Where they go.
 * @returns {{ name: string, version: string, folder: string, tarball: string }[]} `folder` holds the same, unpacked.
 */
export function packAll(folder) {
  return ['sdk', 'elements', 'mocks'].map((name) => {
    const stage = join(folder, 'packages', name);
    mkdirSync(stage, { recursive: true });
    const manifest = publicManifest(
      JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')),
    );
    for (const entry of manifest.files) {
      const from = join(root, 'packages', name, entry);
      if (!existsSync(from)) throw new Error(`packages/${name}/${entry} is missing: build first.`);
      cpSync(from, join(stage, entry), { recursive: true, filter: isPublic });
    }
    copyFirst(stage, 'LICENSE', [join(root, 'LICENSE')]);
    copyFirst(stage, 'NOTICE', [join(root, 'NOTICE')]);
    copyFirst(stage, 'README.md', [
      join(root, 'packages', name, 'README.md'),
      join(root, 'README.md'),
    ]);
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: stage,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(packed);
    const { name: fullName, version } = manifest;
    return { name: fullName, version, folder: stage, tarball: join(folder, filename) };
  });
}

/** Returns the manifest as customers get it. */
export function publicManifest(manifest) {
  const { devDependencies, exports, sideEffects, ...rest } = manifest;
  return {
    ...rest,
    ...(rest.repository && { repository: { ...rest.repository, url: builtFrom(rest.repository) } }),
    ...(sideEffects === undefined
      ? {}
      : { sideEffects: Array.isArray(sideEffects) ? sideEffects.filter(isBuilt) : sideEffects }),
    exports: withoutSources(exports),
  };
}

/** A statement of provenance is refused unless it names the repository that the release runs in. */
const builtFrom = ({ url }) =>
  process.env.GITHUB_REPOSITORY
    ? `git+https://github.com/${process.env.GITHUB_REPOSITORY}.git`
    : url;

const isBuilt = (path) => !path.startsWith('./src/');

function withoutSources(exports) {
  if (typeof exports !== 'object' || exports === null) return exports;
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([condition]) => condition !== sourceCondition)
      .map(([condition, target]) => [condition, withoutSources(target)]),
  );
}

/** These declarations name types of bundled libraries, and no public one leads to them. */
const ofLibraries = /\/pdf\/(sheet|typeface)\.d\.ts$/;

const isPublic = (path) =>
  !path.endsWith('.tsbuildinfo') && !/\.test\.(js|d\.ts)$/.test(path) && !ofLibraries.test(path);

function copyFirst(stage, name, candidates) {
  const found = candidates.find((path) => existsSync(path));
  if (found) cpSync(found, join(stage, name));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'corporate-billing-pack-')));
  mkdirSync(folder, { recursive: true });
  for (const { name, tarball } of packAll(folder)) process.stdout.write(`${name}: ${tarball}\n`);
}
