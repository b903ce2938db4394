import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { integrity } from './test/packaging/integrity.mjs';
import { ownPolicyName } from './test/packaging/own-policy-name.mjs';
import { thirdParties } from './test/packaging/third-parties.mjs';

const dist = fileURLToPath(new URL('packages/elements/dist/', import.meta.url));
const main = `${dist}bundled/module.js`;

/** What every widget stands on: in one file it is smaller than in six, and fetched once. */
const ofEveryWidget = [
  'session/billing-widget.js',
  'core/resource.js',
  'core/light-dom-slot.js',
  'core/lazy-module.js',
  'i18n/fill.js',
].map((path) => dist + path);

/** The catalogues that the script fetches from the folder beside it. French is part of the script. */
const fetchedLanguages = readdirSync(`${dist}i18n`).filter(
  (file) => /^[a-z]{2}\.js$/.test(file) && file !== 'fr.js',
);

const isFetched = (id) => fetchedLanguages.some((file) => id.endsWith(`/i18n/${file}`));

/**
 * The two files for pages without a bundler, made from what `tsc` wrote. The module loads each
 * widget when the page first holds its tag; the script defines all of them and
 * `window.CorporateBilling`. Both fetch a language when the page speaks it.
 */
export default [
  {
    input: { 'corporate-billing.min': `${dist}bundled/entry.js` },
    plugins: [nodeResolve({ browser: true }), ownPolicyName(), thirdParties()],
    output: {
      dir: `${dist}cdn`,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: outsideTheEntry,
      plugins: [terser({ format: { comments: false }, module: true })],
    },
    onwarn: fail,
  },
  {
    input: Object.fromEntries(
      fetchedLanguages.map((file) => [basename(file, '.js'), `${dist}i18n/${file}`]),
    ),
    output: {
      dir: `${dist}cdn/languages`,
      format: 'es',
      plugins: [terser({ format: { comments: false }, module: true })],
    },
    onwarn: fail,
  },
  {
    input: { 'corporate-billing.iife': `${dist}bundled/script.js` },
    external: isFetched,
    plugins: [nodeResolve({ browser: true }), ownPolicyName(), thirdParties()],
    output: {
      dir: `${dist}cdn`,
      format: 'iife',
      name: 'CorporateBilling',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      paths: (id) => (isFetched(id) ? `./languages/${basename(id)}` : id),
      // Where there is no page, as in a test that imports everything, it does nothing.
      intro: `if (typeof HTMLElement === 'undefined') return exports;`,
      // Not as a module: the name would be dropped, because nothing in the file reads it.
      plugins: [terser({ format: { comments: false } }), integrity()],
    },
    onwarn: fail,
  },
];

/**
 * What the first load shares with the widgets stands beside the entry, so that they never import it;
 * what the widgets share stands in one file of theirs.
 */
function outsideTheEntry(id, { getModuleInfo }) {
  if (reached([main], getModuleInfo).has(id)) return 'main';
  return reached(ofEveryWidget, getModuleInfo).has(id) ? 'widget' : undefined;
}

function reached(ids, getModuleInfo, seen = new Set()) {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    reached(getModuleInfo(id).importedIds, getModuleInfo, seen);
  }
  return seen;
}

function fail(warning) {
  throw new Error(warning.message);
}
