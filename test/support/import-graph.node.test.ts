import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const { circlesIn, importGraph, importsOf } = (await import(
  new URL('./import-graph.mjs', import.meta.url).href
)) as {
  importGraph: (files: string[], base: string) => Map<string, string[]>;
  importsOf: (text: string) => string[];
  circlesIn: (graph: Map<string, string[]>) => string[][];
};
const { filesUnder, root } = (await import(new URL('./files.mjs', import.meta.url).href)) as {
  filesUnder: (folder: string) => string[];
  root: string;
};

const sources = (): string[] =>
  filesUnder('packages').filter(
    (file) => /^packages\/\w+\/src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
  );

describe('the graph of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-graph-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const plant = (files: Record<string, string>): Map<string, string[]> => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return importGraph(Object.keys(files), folder);
  };

  it('sees imports of every kind', () => {
    const text = `import a from './a.js'; import type { B } from './b.js'; export * from './c.js';
      const d = () => import('./d.js'); type E = typeof import('./e.js'); import 'lit';`;
    assert.deepEqual(importsOf(text), ['./a.js', './b.js', './c.js', './d.js', './e.js', 'lit']);
  });

  it('finds a circle that goes through a type and a lazy import', () => {
    const graph = plant({
      'a.ts': `import type { B } from './b.js'; export type A = B;`,
      'b.ts': `export const c = () => import('./c.js'); export type B = string;`,
      'c.ts': `import type { A } from './a.js'; export const x: A = '';`,
      'd.ts': `import './a.js';`,
    });
    assert.deepEqual(circlesIn(graph), [['a.ts', 'b.ts', 'c.ts']]);
  });

  it('has no circle in the packages', () => {
    assert.deepEqual(circlesIn(importGraph(sources(), root)), []);
  });
});
