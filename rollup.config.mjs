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

/**
 * What the script fetches from folders beside it, because few pages need it: every language but
 * English, the regions of every country but the United States and Canada, what packs a ZIP, and what
 * loads Stripe.
 */
const fetched = {
  languages: filesOf(`${dist}i18n`, /^[a-z]{2}\.js$/),
  regions: filesOf(`${dist}address/generated`, /^subdivisions-(?!us|ca)[a-z]{2}\.js$/),
  parts: ['client-zip', '@stripe/stripe-js/pure'],
};

/** Names the folder a module is fetched from; `undefined` for what is a part of the script. */
const folderOf = (id) => Object.keys(fetched).find((folder) => fetched[folder].includes(id));

/** `@stripe/stripe-js/pure` is fetched as `stripe.js`, and a file of ours under its own name. */
const nameOf = (id) => (id.startsWith('@') ? id.slice(1).split('/')[0] : basename(id, '.js'));

/** Every browser we support reads the files as they are written: nothing becomes older syntax. */
const small = (more) =>
  terser({ ecma: 2022, compress: { passes: 2 }, format: { comments: false }, ...more });

/**
 * The two files for pages without a bundler, made from what `tsc` wrote. The module loads each
 * widget when the page first holds its tag; the script defines all of them and
 * `window.CorporateBilling`. Both fetch a language when the page speaks it, the regions of a country
 * when an address there is edited, and what packs a ZIP when one is saved. The module holds all that
 * the script holds, so that its list of licences serves both.
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
      plugins: [small({ module: true })],
    },
    onwarn: fail,
  },
  ...Object.entries(fetched).map(([folder, files]) => ({
    input: Object.fromEntries(files.map((file) => [nameOf(file), file])),
    plugins: [nodeResolve({ browser: true })],
    output: { dir: `${dist}cdn/${folder}`, format: 'es', plugins: [small({ module: true })] },
    onwarn: fail,
  })),
  {
    input: { 'corporate-billing.iife': `${dist}bundled/script.js` },
    external: (id) => folderOf(id) !== undefined,
    plugins: [nodeResolve({ browser: true }), ownPolicyName()],
    output: {
      dir: `${dist}cdn`,
      format: 'iife',
      name: 'CorporateBilling',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      paths: (id) => (folderOf(id) ? `./${folderOf(id)}/${nameOf(id)}.js` : id),
      // Where there is no page, as in a test that imports everything, it does nothing; a server may
      // have a stand-in for one of the two.
      intro: `if (typeof HTMLElement === 'undefined' || typeof document === 'undefined') return exports;`,
      // Not as a module: the name would be dropped, because nothing in the file reads it.
      plugins: [small(), integrity()],
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

function filesOf(folder, pattern) {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.map((name) => `${folder}/${name}`);
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
