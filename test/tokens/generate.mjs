/**
 * Writes what is made of `packages/elements/tokens.json`. `npm run tokens`, then `npm run docs`.
 *
 *     node test/tokens/generate.mjs            writes the files
 *     node test/tokens/generate.mjs --check    fails when the committed ones differ
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../support/files.mjs';
import { readTokens, withManual, withValues } from './tokens.mjs';

const sources = join(root, 'packages/elements/src');
const tokens = readTokens();
const made = [
  ['theme/tokens.styles.ts', withValues],
  ['core/cb-element.ts', withManual],
];
const isCheck = process.argv.includes('--check');
const config = await resolveConfig(sources, { config: join(root, 'test/prettier.config.mjs') });

for (const [path, make] of made) {
  const file = join(sources, path);
  const now = readFileSync(file, 'utf8');
  const next = await format(make(tokens, now), { ...config, parser: 'typescript' });
  if (next === now) continue;
  if (isCheck) {
    process.stderr.write(`${path} differs from tokens.json: run \`npm run tokens\`.\n`);
    process.exitCode = 1;
  } else writeFileSync(file, next);
}
