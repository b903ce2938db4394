import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('..', import.meta.url));
const sheets = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.styles.ts'),
);

it('no sheet means a kind of button by a class that it styles for something else', () => {
  const base = readFileSync(join(sources, 'theme/base.styles.ts'), 'utf8');
  const kinds = new Set([...base.matchAll(/\.button\.(\w+)/g)].map(([, kind]) => kind));
  assert.ok(kinds.has('main') && kinds.has('row'));
  const meant = sheets.flatMap((file) =>
    [...readFileSync(join(sources, file), 'utf8').matchAll(/^\s*\.(\w+) \{/gm)]
      .filter(([, name]) => kinds.has(name))
      .map(([, name]) => `${file}: .${name ?? ''}`),
  );
  assert.deepEqual(meant, []);
});
