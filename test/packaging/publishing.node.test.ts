/** What a customer's lawyers and security people ask of the packages. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}
interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
}

interface Bill {
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components: readonly { readonly purl: string }[];
  readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
}

/** Nobody has to open their own code for these. */
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
const packages = ['sdk', 'elements', 'mocks'];

describe('what is published', () => {
  it('depends on nothing that obliges a customer', () => {
    const { packages: locked } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, Locked>;
    };
    const shipped = Object.entries(locked).filter(
      ([path, { dev, devOptional, link }]) =>
        path.startsWith('node_modules/') && !dev && !devOptional && !link,
    );
    assert.ok(shipped.length > 10);
    const others = shipped
      .filter(([, { license = 'none' }]) => !permissive.includes(license))
      .map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
    assert.deepEqual(others, []);
  });

  it('has one version, and the elements tell it to the page', () => {
    const versions = packages.map((name) => {
      const manifest = JSON.parse(read(`packages/${name}/package.json`)) as Manifest;
      assert.equal(manifest.license, 'MIT');
      return manifest.version;
    });
    assert.equal(new Set(versions).size, 1);
    const told = /const VERSION = '([^']+)'/.exec(read('packages/elements/src/core/registry.ts'));
    assert.equal(told?.[1], versions[0]);
  });

  it('is what the examples install', () => {
    const { version } = JSON.parse(read('packages/sdk/package.json')) as Manifest;
    const examples = readdirSync(join(root, 'examples'))
      .map((name) => `examples/${name}/package.json`)
      .filter((path) => existsSync(join(root, path)));
    assert.ok(examples.length > 10);
    for (const path of examples) {
      const named = [...read(path).matchAll(/"@corporate-billing\/\w+": "([^"]+)"/g)];
      assert.deepEqual(new Set(named.map(([, one]) => one)), new Set([version]), path);
    }
  });

  for (const name of packages) {
    it(`lists in its bill of materials all that it installs: ${name}`, async () => {
      const { sbomOf } = (await import(new URL('sbom.mjs', import.meta.url).href)) as {
        sbomOf: (name: string) => Bill;
      };
      const { metadata, components, dependencies } = sbomOf(name);
      const { version } = JSON.parse(read(`packages/${name}/package.json`)) as Manifest;
      const own = `pkg:npm/%40corporate-billing/${name}@${version}`;
      assert.equal(metadata.component.purl, own);
      const listed = new Set(components.map(({ purl }) => purl));
      const agreed = read('test/packaging/supply.txt').matchAll(/^(\w+) needs (\S+) (\S+),/gm);
      for (const [, who, needed = '', its = ''] of agreed) {
        const purl = `pkg:npm/${needed.replace('@', '%40')}@${its}`;
        if (who === name) assert.ok(listed.has(purl), purl);
      }
      for (const purl of dependencies.flatMap(({ dependsOn }) => dependsOn)) {
        assert.ok(listed.has(purl), `${purl} is needed and not listed`);
      }
    });
  }

  it('is started in the manuals by the name that is ours on the registry', () => {
    const manuals = [
      'README.md',
      'SECURITY.md',
      'packages/sdk/README.md',
      'packages/elements/README.md',
      'packages/mocks/README.md',
      'packages/elements/skills/corporate-billing/SKILL.md',
    ];
    for (const file of manuals)
      assert.doesNotMatch(read(file), /npx corporate-billing-mocks/, file);
    assert.match(read('packages/mocks/README.md'), /npx @corporate-billing\/mocks serve/);
  });

  it('is published by the workflow with provenance, from tarballs that were checked', () => {
    const workflow = read('.github/workflows/release.yml');
    assert.match(workflow, /id-token: write/);
    assert.match(workflow, /npm run verify -- .*packages reproducible/);
    assert.ok(workflow.indexOf('npm run verify') < workflow.indexOf('release:publish'));
    assert.match(read('test/packaging/publish.mjs'), /'--provenance'/);
  });
});

describe('a README', () => {
  const page = /```html\n(<!doctype html>[\s\S]*?)```/;

  it('of the repository is read in minutes', () => {
    assert.ok(read('README.md').split('\n').length < 150);
  });

  it('shows the same page with widgets on the mock as the package', () => {
    const [, shown] = page.exec(read('README.md')) ?? [];
    assert.ok(shown?.includes('createMockBackend'));
    assert.equal(page.exec(read('packages/mocks/README.md'))?.[1], shown);
  });
});
