// Checks what a customer's compiler reads of this package.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// The folder is inside the repository, where Node's types are found by their name.
const folder = join(root, 'node_modules/.cache/sdk-declarations');

const compile = (file: string, options: ts.CompilerOptions) => {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    ...options,
  });
  program.emit();
  return ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return `${at?.fileName.split('/').pop() ?? ''}: ${text}`;
  });
};

/** Lists the declarations that an entry leads to, and what they import from other packages. */
function reached(file: string, seen = new Set<string>(), foreign = new Set<string>()) {
  if (seen.has(file)) return { seen, foreign };
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
    if (!name.startsWith('.')) foreign.add(name);
    else reached(join(dirname(file), name.replace(/\.js$/, '.d.ts')), seen, foreign);
  }
  return { seen, foreign };
}

describe('the declarations', () => {
  const index = join(folder, 'index.d.ts');
  before(() => {
    mkdirSync(folder, { recursive: true });
    compile(join(root, 'packages/sdk/src/index.ts'), {
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      declaration: true,
      emitDeclarationOnly: true,
      outDir: folder,
      rootDir: join(root, 'packages/sdk/src'),
      skipLibCheck: true,
    });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('hold no type of the package that sends the requests', () => {
    const { seen, foreign } = reached(index);
    assert.ok(seen.size > 5, 'followed');
    assert.deepEqual([...foreign], ['openapi-typescript-helpers']);
  });

  it('compile in a project for Node, without the types of a browser', () => {
    const options = {
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      noEmit: true,
      typeRoots: [join(root, 'node_modules/@types')],
    };
    assert.deepEqual(compile(index, options), []);
  });
});
