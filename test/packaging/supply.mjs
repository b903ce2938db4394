/**
 * What a customer takes in with our packages: every package they depend on, with its licence, every
 * address that their code names, and the policy their pages need. The list is committed, so that somebody has to agree to a new
 * line.
 *
 *   npm run supply            says what the committed list lacks, or has too much
 *   npm run supply -- --write agrees to everything
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strictPolicy } from '../../examples/policy.mjs';
import { filesUnder, root } from '../support/files.mjs';

const list = join(root, 'test/packaging/supply.txt');
const names = ['sdk', 'elements', 'mocks'];

/** A customer may use these licences in a product of theirs without asking. */
const freeLicences = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Lists the packages below one of ours, as `elements needs lit 3.3.3, BSD-3-Clause`. */
function dependenciesOf(name, { packages } = json('package-lock.json')) {
  const found = new Map();
  const visit = (path) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[path];
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = placeOf(packages, path, needed);
      const entry = packages[at];
      if (entry.link || found.has(at)) continue;
      found.set(at, `${name} needs ${needed} ${entry.version}, ${entry.license}`);
      visit(at);
    }
  };
  visit(`packages/${name}`);
  return [...found.values()];
}

/** Finds where Node finds a package that another one asks for. */
export function placeOf(packages, from, name) {
  for (let at = from; ; at = at.replace(/\/?(node_modules\/)?(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (place in packages) return place;
    if (at === '')
      throw new Error(`package-lock.json has no ${name} for ${from}: run npm install.`);
  }
}

/** Lists the origins that code of a package names: a page's policy must let them through. */
function originsOf(name) {
  const sources = filesUnder(`packages/${name}/src`).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/generated/'),
  );
  const found = sources.flatMap((path) => {
    const code = withoutComments(readFileSync(join(root, path), 'utf8'));
    return [...code.matchAll(/https?:\/\/[\w.-]+\.\w+/g)].map(([origin]) => origin);
  });
  const real = found.filter((origin) => !/[./](example|invalid|test)(\.\w+)?$/.test(origin));
  return [...new Set(real)].map((origin) => `${name} names ${origin}`);
}

const withoutComments = (code) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Every line of the list as it has to be. */
export const supply = (lock) =>
  [
    ...names.flatMap((name) => [...dependenciesOf(name, lock), ...originsOf(name)]),
    ...strictPolicy()
      .split('; ')
      .map((directive) => `policy ${directive}`),
  ].sort();

export const acknowledged = () => readFileSync(list, 'utf8').trim().split('\n');

/** Says what nobody has agreed to yet, what is gone, and what nobody can agree to. */
export function differences(now, before) {
  return [
    ...now.filter((line) => !before.includes(line)).map((line) => `new: ${line}`),
    ...before.filter((line) => !now.includes(line)).map((line) => `gone: ${line}`),
    ...now
      .filter((line) => line.includes(' needs ') && !freeLicences.has(line.split(', ').at(-1)))
      .map((line) => `not a free licence: ${line}`),
  ];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const now = supply();
  if (process.argv.includes('--write')) writeFileSync(list, `${now.join('\n')}\n`);
  const wrong = differences(now, acknowledged());
  for (const line of wrong) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${now.length} packages, addresses and rules, ${wrong.length} not agreed to\n`,
  );
  process.exit(wrong.length === 0 ? 0 : 1);
}
