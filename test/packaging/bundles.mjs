import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { root } from '../support/files.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { isOfALanguage, placeWords } from './place-words.mjs';

const entryName = `${root}entry.ts`;
const tsconfigRaw = readFileSync(new URL('../tsconfig.base.json', import.meta.url), 'utf8');

/**
 * Bundles a module as a customer's bundler would, from the sources.
 *
 * Rollup and not esbuild: where parts load lazily, esbuild gives the first load whatever an index
 * passes on, used or not. Terser, because webpack has it and Vite offers it.
 *
 * @param {string} code
 * @returns {Promise<{ first: number, lazy: number, inputs: string[] }>} Bytes, minified and gzip:
 *   `first` is what must arrive before the code runs, `lazy` the parts that come when asked for;
 *   `inputs` are the files in either.
 */
export async function bundle(code) {
  const { chunks, first, inputs } = await bundled(code);
  const sizes = { first: 0, lazy: 0 };
  for (const [name, small] of chunks) {
    sizes[first.has(name) ? 'first' : 'lazy'] += gzipSync(small).length;
  }
  return { ...sizes, inputs };
}

/**
 * Tells what a page pays for a module and one of its lazy parts, for each part.
 *
 * @param {string} code
 * @returns {Promise<{ part: string, bytes: number }[]>} Bytes, minified and gzip, of what must arrive
 *   before the part can be used.
 */
export async function withEachPart(code) {
  const { entry, chunks, first, reach } = await bundled(code);
  const lazy = [...chunks.keys()].filter((name) => !first.has(name));
  return lazy.map((part) => {
    const needed = new Set([...reach(entry), ...reach(part)]);
    const bytes = [...needed].map((name) => gzipSync(chunks.get(name)).length);
    return { part, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  });
}

/**
 * The same bundle itself.
 *
 * @param {string} code
 * @returns {Promise<{ entry: string, chunks: Map<string, string>, first: Set<string>,
 *   modules: { id: string, code: string }[], inputs: string[],
 *   reach: (name: string) => Set<string> }>} `entry` names the chunk to load, `first` those that come
 *   with it, `modules` what these hold before they are minified, `reach` lists what a chunk imports.
 */
export async function bundled(code) {
  const build = await rollup({
    input: entryName,
    plugins: [entryOf(code), typescript, resolver()],
    onLog: (level, log) => {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    chunkFileNames: '[name]-[hash].js',
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 }, maxWorkers: 2 })],
  });
  await build.close();
  const parts = new Map(output.filter(isChunk).map((chunk) => [chunk.fileName, chunk]));
  const entry = [...parts.values()].find((chunk) => chunk.isEntry).fileName;
  const first = reachedAtOnce(parts, entry);
  const inputs = [...parts.values()].flatMap((chunk) => chunk.moduleIds);
  return {
    entry,
    chunks: new Map([...parts].map(([name, { code: small }]) => [name, small])),
    first,
    modules: [...first].flatMap((name) => modulesOf(parts.get(name))),
    inputs: inputs.map((id) => id.replace(root, '')),
    reach: (name) => reachedAtOnce(parts, name),
  };
}

const modulesOf = ({ modules }) =>
  Object.entries(modules)
    .map(([id, { code }]) => ({ id: id.replace(root, ''), code: code ?? '' }))
    .filter(({ code }) => code !== '');

const isChunk = (part) => part.type === 'chunk';

function reachedAtOnce(chunks, name, seen = new Set()) {
  if (seen.has(name) || !chunks.has(name)) return seen;
  seen.add(name);
  for (const next of chunks.get(name).imports) reachedAtOnce(chunks, next, seen);
  return seen;
}

const entryOf = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === entryName ? { id, moduleSideEffects: true } : null),
  load: (id) => (id === entryName ? code : null),
});

const resolver = () =>
  nodeResolve({
    browser: true,
    extensions: ['.ts', '.mjs', '.js', '.json'],
    exportConditions: ['corporate-billing-source', 'production'],
  });

/** Sources import `./errors.js` and mean `errors.ts`; without types they are JavaScript. */
const typescript = {
  name: 'typescript',
  resolveId(source, importer, options) {
    if (!importer?.endsWith('.ts') || !/^\..*\.js$/.test(source)) return null;
    const asSource = source.replace(/\.js$/, '.ts');
    return this.resolve(asSource, importer, { ...options, skipSelf: true });
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    if (isOfALanguage(id)) return { code: await placeWords(code), map: null };
    const source = id.endsWith('.styles.ts') ? minifyStyles(code) : code;
    const { code: stripped } = await transform(source, {
      loader: 'ts',
      target: 'es2022',
      tsconfigRaw,
      sourcefile: id,
    });
    return { code: minifyTemplates(stripped), map: null };
  },
};
