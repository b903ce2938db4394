/** Writes what is made of `packages/elements/tokens.json`. `npm run tokens`, then `npm run docs`. */
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
const config = await resolveConfig(sources, { config: join(root, 'test/prettier.config.mjs') });

for (const [path, make] of made) {
  const file = join(sources, path);
  const text = make(tokens, readFileSync(file, 'utf8'));
  writeFileSync(file, await format(text, { ...config, parser: 'typescript' }));
}
