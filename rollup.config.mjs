import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const dist = fileURLToPath(new URL('packages/elements/dist/', import.meta.url));

/**
 * The two files for pages without a bundler, made from what `tsc` wrote. The module loads each
 * widget when the page first holds its tag; the script defines all of them and
 * `window.CorporateBilling`.
 */
export default [
  {
    input: 'corporate-billing',
    plugins: [entry('corporate-billing', lazyEntry()), nodeResolve({ browser: true }), minify()],
    // Else what the lazy parts share would be a file of its own, and one more request.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: `${dist}cdn`,
      format: 'es',
      entryFileNames: 'corporate-billing.min.js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
    onwarn: fail,
  },
  {
    input: 'corporate-billing',
    plugins: [entry('corporate-billing', fullEntry()), nodeResolve({ browser: true }), minify()],
    output: {
      dir: `${dist}cdn`,
      format: 'iife',
      name: 'CorporateBilling',
      entryFileNames: 'corporate-billing.iife.js',
      inlineDynamicImports: true,
    },
    onwarn: fail,
  },
];

function lazyEntry() {
  return existsSync(`${dist}autoload.js`) ? withIndex([`${dist}autoload.js`]) : fullEntry();
}

function fullEntry() {
  const definitions = readdirSync(`${dist}define`).filter((file) => /^cb-.*\.js$/.test(file));
  return withIndex(definitions.map((file) => `${dist}define/${file}`));
}

function withIndex(files) {
  const imports = files.map((file) => `import ${JSON.stringify(file)};`);
  return [
    ...imports,
    `export * from ${JSON.stringify(`${dist}index.js`)};`,
    `export * from '@corporate-billing/sdk';`,
  ].join('\n');
}

/** A page without a bundler has one address to import from, so it gives the SDK's names as well. */
function entry(name, code) {
  return {
    name: 'entry',
    resolveId: (id, importer) => {
      if (id === name) return `\0${name}`;
      return importer === `\0${name}` && id.startsWith('@') ? sdk() : null;
    },
    load: (id) => (id === `\0${name}` ? { code, moduleSideEffects: true } : null),
  };
}

const sdk = () => fileURLToPath(new URL('packages/sdk/dist/index.js', import.meta.url));

function minify() {
  return terser({ format: { comments: false }, module: true });
}

function fail(warning) {
  throw new Error(warning.message);
}
