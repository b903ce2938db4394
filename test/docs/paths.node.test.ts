/** Documents and comments name files of the repository: a move must not leave an old name behind. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const { filesUnder } = (await import(new URL('../support/files.mjs', import.meta.url).href)) as {
  filesUnder: (folder: string) => string[];
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['packages', 'examples', 'test', 'docs'].flatMap(filesUnder);
const documents = [
  ...['CONTRIBUTING.md', 'README.md', 'SECURITY.md'],
  // A changelog tells of the past, where a file may have had another name.
  ...sources.filter((file) => /(?<!CHANGELOG)\.md$/.test(file) && !file.startsWith('test/')),
];
const code = sources.filter(
  (file) => /\.(ts|mjs|js)$/.test(file) && !/\/generated\/|\.test\.ts$/.test(file),
);

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A path may start at the root, beside its document, or where a table of rooms starts. */
const homes = [
  '',
  'packages/elements',
  'packages/elements/src',
  'packages/mocks/src',
  'packages/sdk/src',
];

/** These are made by the build, or written by the reader of a manual. */
const made = new Set([
  'dist/cdn',
  'cdn/',
  'define/all.js',
  'dist/corporate-billing-demo.html',
  'doctor.html',
  'integrity.json',
  'custom-elements.json',
  'file.json',
  'index.html',
  'brand.css',
  'billing.html',
  'billing.test.mjs',
  'pay.spec.ts',
  'playwright.config.mjs',
]);

const folder = /^(?![/@.<-]|\w+:)[\w.-]+\/([\w.-]+\/)*$/;
const file = /^(?![/@.<-]|\w+:)([\w.-]+\/)*[\w.-]+\.(ts|mjs|js|md|yaml|html|css|svelte)$/;

/** The folders and files that a text names in backticks. Blocks of code are the reader's own. */
function pathsIn(text: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, quoted = '']) => quoted.split(/[\s"']+/))
    .filter((word) => folder.test(word) || file.test(word));
}

const exists = (document: string, path: string): boolean =>
  made.has(path) ||
  [...homes, dirname(document)].some((home) => existsSync(join(root, home, path)));

const commentsIn = (text: string): string =>
  [...text.matchAll(/\/\*\*?.*?\*\/|^\s*\/\/ .*$/gms)].map(([comment]) => comment).join('\n');

describe('paths that are named', () => {
  it('are found in prose, and not in code blocks', () => {
    const text =
      'See `core/form.ts`, `node test/run.mjs` and `ui/`.\n```\n`gone/`\n```\n`/v1/` `a/b`';
    assert.deepEqual(pathsIn(text), ['core/form.ts', 'test/run.mjs', 'ui/']);
  });

  for (const document of documents) {
    it(`exist where ${document} names them`, () => {
      assert.deepEqual(
        pathsIn(read(document)).filter((path) => !exists(document, path)),
        [],
      );
    });
  }

  it('are not missed: the map of the rooms names more than twenty', () => {
    assert.ok(pathsIn(read('CONTRIBUTING.md')).length > 20);
  });

  it('exist where a comment names them', () => {
    const names = new Set([...sources, 'openapi.yaml', ...documents].map((path) => basename(path)));
    const isThere = (path: string) =>
      [basename(path), basename(path).replace(/\.js$/, '.ts')].some((name) => names.has(name));
    const gone = code.flatMap((each) =>
      pathsIn(commentsIn(read(each)))
        .filter((path) => file.test(path) && !isThere(path) && !made.has(path))
        .map((path) => `${each}: ${path}`),
    );
    assert.deepEqual(gone, []);
  });
});
