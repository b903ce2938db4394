import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../support/files.mjs';
import { minifyStyles } from './minify-styles.mjs';

/**
 * Bundles an import statement or a whole module as a customer's bundler would, from the sources.
 *
 * @param {string} code
 * @returns {Promise<{ first: number, lazy: number, inputs: string[] }>} Bytes, minified and gzip:
 *   `first` is what must arrive before the code runs, `lazy` the parts that come when asked for.
 */
export async function bundle(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts', sourcefile: 'entry.ts' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    conditions: ['corporate-billing-source', 'browser', 'production', 'module'],
    plugins: [stylesAsPublished],
    outdir: 'bundle',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const sizes = new Map(
    outputFiles.map((file) => [relativeName(file.path), gzipSync(file.contents).length]),
  );
  // A lazy part counts as an entry point too: ours is the one by name.
  const entry = Object.keys(metafile.outputs).find(
    (name) => metafile.outputs[name].entryPoint === 'entry.ts',
  );
  if (!entry) throw new Error('The bundle has no entry: esbuild names it otherwise now.');
  const first = reachedAtOnce(metafile.outputs, entry);
  const sum = (names) => names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  return {
    first: sum([...first]),
    lazy: sum([...sizes.keys()].filter((name) => !first.has(name))),
    inputs: Object.keys(metafile.inputs),
  };
}

const stylesAsPublished = {
  name: 'styles as published',
  setup(setup) {
    setup.onLoad({ filter: /\.styles\.ts$/ }, ({ path }) => ({
      contents: minifyStyles(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

const relativeName = (path) => path.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');

function reachedAtOnce(outputs, name, seen = new Set()) {
  if (seen.has(name) || !outputs[name]) return seen;
  seen.add(name);
  for (const { path, kind } of outputs[name].imports) {
    if (kind === 'import-statement') reachedAtOnce(outputs, path, seen);
  }
  return seen;
}
