import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { acknowledged, differences, supply } = (await import(
  new URL('supply.mjs', import.meta.url).href
)) as {
  supply: (lock?: unknown) => string[];
  acknowledged: () => string[];
  differences: (now: readonly string[], before: readonly string[]) => string[];
};

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const lock = () => json('package-lock.json') as { packages: Record<string, object> };

describe('what customers take in with our packages', () => {
  it('is what somebody agreed to in supply.txt (npm run supply -- --write)', () => {
    assert.deepEqual(differences(supply(), acknowledged()), []);
  });

  it('is not agreed to when a package comes, a version or a licence changes', () => {
    const more = lock();
    Object.assign(more.packages['packages/sdk'] ?? {}, { dependencies: { 'left-pad': '1.0.0' } });
    more.packages['node_modules/left-pad'] = { version: '1.0.0', license: 'WTFPL' };
    Object.assign(more.packages['node_modules/lit'] ?? {}, { license: 'BUSL-1.1' });
    assert.deepEqual(
      differences(supply(more), acknowledged()).filter((line) => !line.startsWith('gone')),
      [
        'new: elements needs lit 3.3.3, BUSL-1.1',
        'new: sdk needs left-pad 1.0.0, WTFPL',
        'not a free licence: elements needs lit 3.3.3, BUSL-1.1',
        'not a free licence: sdk needs left-pad 1.0.0, WTFPL',
      ].sort(),
    );
  });

  for (const name of ['sdk', 'elements', 'mocks']) {
    it(`leads back to where it was made: ${name}`, () => {
      const { repository } = json(`packages/${name}/package.json`) as {
        repository?: { url: string; directory: string };
      };
      assert.match(repository?.url ?? '', /^git\+https:\/\/.+\.git$/);
      assert.equal(repository?.directory, `packages/${name}`);
    });
  }
});
