import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

const packages = ['elements', 'mocks'] as const;
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

interface Snippet {
  /** The page and the heading above it. */
  readonly place: string;
  readonly file: string;
  readonly code: string;
}

/** The snippets of a page, each with the heading above it. */
function placedSnippets(page: string, text: string): Snippet[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], index, all) => {
    const before = text.slice(0, all[index]?.index);
    const heading = [...before.matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '';
    return { place: `${page}: ${heading}`, file: `sdk-${page}-${String(index)}.mts`, code };
  });
}

const docs = join(root, 'packages/sdk/docs');
const pages = (await readdir(docs)).map((name) => name.replace(/\.md$/, ''));
const ofSdk = placedSnippets('README', await readFile(join(docs, '../README.md'), 'utf8'));
for (const page of pages) {
  ofSdk.push(...placedSnippets(page, await readFile(join(docs, `${page}.md`), 'utf8')));
}

/**
 * Runs the snippets in turn, in one process, and prints what each said. Each has a network of its own,
 * but for the one that starts a server.
 */
const inTurn = `
import { format } from 'node:util';
import { createMockBackend } from '@corporate-billing/mocks';
const network = globalThis.fetch;
const said = {};
for (const [file, startsServer] of ${JSON.stringify(
  ofSdk.map(({ file, code }) => [file, code.includes('await serve(')]),
)}) {
  const lines = [];
  console.log = (...words) => lines.push(format(...words));
  globalThis.fetch = startsServer ? network : createMockBackend({ clock: 'frozen' }).fetch;
  await import('./' + file).catch((error) => lines.push(String(error)));
  said[file] = lines.join('\\n');
}
process.stdout.write(JSON.stringify(said));
`;

describe('the manuals of the packages', () => {
  const names = ofSdk.map(({ file }) => file);
  let said: Readonly<Record<string, string>> = {};
  before(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'prelude.mts'), prelude);
    for (const { file, code } of ofSdk) await writeFile(join(folder, file), code);
    await writeFile(join(folder, 'all.mts'), inTurn);
    said = JSON.parse(await run('all.mts')) as typeof said;
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

  /** What each snippet of the SDK's manual prints, by its page and the heading it stands under. */
  const prints: Readonly<Record<string, RegExp>> = {
    'README: @corporate-billing/sdk': /^succeeded$/,
    'sign-in: In a page': /^Dana Whitfield true\nnull$/,
    'sign-in: On a server': /^Acme Field Support Inc\.$/,
    'sign-in: With tokens of your own': /^true$/,
    'invoices: All invoices': /^owed \d+$/,
    'invoices: One invoice': /^(\S.* \$[\d,]+\.\d\d\n?)+$/,
    'pay: One payment': /^succeeded true$/,
    'pay: Paying once': /^succeeded true$/,
    "pay: The month's end": /^2 succeeded \S+\.pdf$/,
    'documents: Whole files': /(^|\n)complete\nINV-2026-0117\.pdf true$/,
    'documents: Large documents': /^saved INV-2026-0117\.pdf$/,
    'documents: Files for the accounting software': /^\[ .*'ubl'.* \]\ntrue$/,
    'errors: One error': /^problem not-found 404 false false$/,
    'errors: What is tried again': /^\d+ \[ 503, 503, 200 \]$/,
    'errors: Stopping': /^timeout\naborted\naborted$/,
    "changes: Nobody's change is lost": /^precondition-failed \+15125550199$/,
    'changes: Who else is told': /^\[ 'purchaseOrders' \] here\ntrue$/,
    'quotes: Accept a quote': /^\S+ INV-\S+$/,
    'tracing: Tracing': /^\[ 'getInvoice 1 true' \]$/,
    'requests: Files with requests': /^(\d+ of \d+\n)+Proof of payment\.pdf not answered yet$/,
    'testing: A backend in the test': /^payment-declined\n\[.*'payment-settled'.*\]$/s,
    'webhooks: Is it genuine?': /^payment\.succeeded INV-2026-0117 204$/,
    'typed-text: What people type': /^ap@acme\.example\n\{ phone: '\+15125550123' \}\n1000-205$/,
  };
  for (const { place, file } of ofSdk) {
    it(`show the SDK as it works: ${place}`, () => {
      assert.match(said[file] ?? '', prints[place] ?? /^not said what it prints$/);
    });
  }

  it('show no snippet of the SDK twice under one heading, and none is only told of', () => {
    assert.deepEqual(ofSdk.map(({ place }) => place).sort(), Object.keys(prints).sort());
  });

  it('have a way to each page of the SDK from its first, and back', async () => {
    const readme = await readFile(join(docs, '../README.md'), 'utf8');
    const linked = [...readme.matchAll(/\(docs\/([\w-]+)\.md\)/g)].map(([, page]) => page);
    assert.deepEqual(linked.sort(), pages.sort());
    for (const page of pages) {
      const text = await readFile(join(docs, `${page}.md`), 'utf8');
      assert.ok(text.includes('](../README.md#tasks)'), page);
    }
  });
});
