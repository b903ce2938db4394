/** The policy that the package holds as data is the one that the manual shows and the journeys obey. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { tags } = (await import(new URL('../packaging/manifest.mjs', import.meta.url).href)) as {
  tags: () => Map<string, string>;
};
const { strictPolicy } = (await import(
  new URL('../../examples/policy.mjs', import.meta.url).href
)) as { strictPolicy: (api?: string) => string };

const data = JSON.parse(readFileSync(join(root, 'packages/elements/csp.json'), 'utf8')) as {
  readonly cdn: { readonly 'trusted-types': readonly string[] };
  readonly widgets: Readonly<Record<string, object>>;
};

describe('csp.json', () => {
  const manual = readFileSync(join(root, 'SECURITY.md'), 'utf8').replaceAll(/\s+/g, ' ');

  it('names every widget and no other', () => {
    assert.deepEqual(Object.keys(data.widgets).sort(), [...tags().values()].sort());
  });

  it('is the policy that SECURITY.md shows', () => {
    const shown = strictPolicy().replace("connect-src 'self'", "connect-src 'self' <your API>");
    assert.ok(manual.includes(shown), shown);
  });

  it('names the policies of the files for pages without a bundler as SECURITY.md does', () => {
    assert.ok(manual.includes(`\`trusted-types ${data.cdn['trusted-types'].join(' ')}\``));
  });
});
