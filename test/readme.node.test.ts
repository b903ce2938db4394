import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
// The folder is inside the repository, where the packages are found by their names.
const folder = join(root, 'node_modules/.cache/readme');

const snippetsOf = (text: string): string[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

const readme = await readFile(join(root, 'README.md'), 'utf8');
const snippets = snippetsOf(readme);
const [sdk = '', mocks = ''] = snippets;

const packages = ['sdk', 'elements', 'mocks'] as const;
const ofPackage = async (name: string): Promise<string[]> =>
  snippetsOf(await readFile(join(root, `packages/${name}/README.md`), 'utf8'));

/** Answers in place of the network, for the snippet that calls a real address. */
const prelude = `
import { createMockBackend } from '@corporate-billing/mocks';
globalThis.fetch = createMockBackend({ clock: 'frozen' }).fetch;
`;

async function run(name: string, ...imports: string[]): Promise<string> {
  const flags = ['tsx', ...imports].map((module) => `--import=${module}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=corporate-billing-source', ...flags, join(folder, name)],
    { cwd: root },
  );
  return stdout.trim();
}

function faultsOf(files: string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'test/tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files },
    ts.sys,
    join(root, 'test'),
  );
  const program = ts.createProgram(files, {
    ...options,
    noEmit: true,
    composite: false,
    types: ['node'],
  });
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('the README', () => {
  before(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'sdk.mts'), sdk);
    await writeFile(join(folder, 'mocks.mts'), mocks);
    await writeFile(join(folder, 'prelude.mts'), prelude);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is short', () => {
    assert.ok(readme.split('\n').length < 150);
    assert.equal(snippets.length, 2);
  });

  it('shows snippets that compile', () => {
    assert.deepEqual(faultsOf([join(folder, 'sdk.mts'), join(folder, 'mocks.mts')]), []);
  });

  it('shows the SDK as it works', async () => {
    const said = await run('sdk.mts', join(folder, 'prelude.mts'));
    assert.match(said, /^\[ 'INV-\d{4}-\d{4}', 'INV-\d{4}-\d{4}' \]$/);
  });

  it('shows the mocks as they work', async () => {
    assert.equal(await run('mocks.mts'), '20 1');
  });
});

/** The headings above the snippets of a README, one for each. */
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/```ts\n/g)].map(
    ({ index }) => [...text.slice(0, index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '',
  );

const headings = headingsOf(await readFile(join(root, 'packages/sdk/README.md'), 'utf8'));

describe('the READMEs of the packages', () => {
  const names: string[] = [];
  before(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'prelude.mts'), prelude);
    for (const name of packages) {
      for (const [index, code] of (await ofPackage(name)).entries()) {
        const file = `package-${name}-${String(index)}.mts`;
        await writeFile(join(folder, file), code);
        names.push(file);
      }
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('show snippets that compile', () => {
    assert.ok(names.length >= 7, `${String(names.length)} snippets`);
    assert.deepEqual(faultsOf(names.map((name) => join(folder, name))), []);
  });

  /** What each snippet of the SDK's README prints, by the heading it stands under. */
  const prints: Readonly<Record<string, RegExp>> = {
    '@corporate-billing/sdk': /^succeeded$/,
    'All invoices': /^owed \d+$/,
    'Paying once': /^succeeded true$/,
    "The month's end": /^2 succeeded \S+\.pdf$/,
    Tracing: /^\[ 'getInvoice 1 true' \]$/,
    'Large documents': /^saved INV-2026-0117\.pdf$/,
    'Files with requests': /^(\d+ of \d+\n)+Proof of payment\.pdf not answered yet$/,
    'Who is asking': /^INV-2026-0117\.pdf true$/,
    'What people type': /^ap@acme\.example\n\{ phone: '\+15125550123' \}\n1000-205$/,
  };
  for (const [heading, said] of Object.entries(prints)) {
    it(`show the SDK as it works: ${heading}`, async () => {
      const file = `package-sdk-${String(headings.indexOf(heading))}.mts`;
      assert.match(await run(file, join(folder, 'prelude.mts')), said);
    });
  }

  it('show no snippet of the SDK that is not run', () => {
    assert.deepEqual([...headings].sort(), Object.keys(prints).sort());
  });
});
