import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesIn, root } from '../support/files.mjs';

/**
 * Looks at packed packages as a customer's tools do.
 *
 * @param {{ name: string, folder: string, tarball: string }[]} packages
 * @returns {Promise<string[]>} What is wrong, a sentence each.
 */
export async function checkPackages(packages) {
  const wrong = [];
  for (const { name, folder, tarball } of packages) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (JSON.stringify(manifest).includes('corporate-billing-source')) {
      wrong.push(`${name}: the private export condition is in the package.`);
    }
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    for (const message of messages) {
      if (message.type !== 'suggestion') wrong.push(`${name}: ${formatMessage(message, manifest)}`);
    }
    wrong.push(...undeclared(folder, manifest));
    wrong.push(...unresolvedTypes(name, tarball));
  }
  return wrong;
}

function unresolvedTypes(name, tarball) {
  const options = ['--profile=esm-only', '--format=ascii', '--no-emoji', '--no-color'];
  const { status, stdout } = spawnSync(
    join(root, 'node_modules/.bin/attw'),
    [tarball, ...options, '--exclude-entrypoints', './custom-elements.json'],
    { encoding: 'utf8' },
  );
  return status === 0 ? [] : [`${name}: types do not resolve for every customer:\n${stdout}`];
}

/** Finds dependencies that are not declared: hoisting hides them from us, not from a customer. */
function undeclared(folder, manifest) {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const known = (source) =>
    source.startsWith('node:') ||
    [manifest.name, ...declared].some((name) => source === name || source.startsWith(`${name}/`));
  const used = modulesUnder(folder).flatMap((file) => bareImports(readFileSync(file, 'utf8')));
  return [...new Set(used)]
    .filter((source) => !known(source))
    .map((source) => `${manifest.name} imports ${source} without declaring it.`);
}

const modulesUnder = (folder) =>
  filesIn(folder).filter((path) => /\.m?js$/.test(path) && !path.includes('/cdn/'));

const statement = /^\s*(?:(?:import|export)\s[^'"]*?\bfrom\s*|import\s*)['"]([^.'"][^'"]*)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^.'"][^'"]*)['"]/g;

const bareImports = (code) =>
  [statement, dynamic].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, source]) => source),
  );
