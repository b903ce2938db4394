import { build } from 'esbuild';
import { root } from './files.mjs';

/** The mock backend makes PDFs with these packages; they are not written as modules throughout. */
const packages = new Map([
  ['/node_modules/@cantoo/pdf-lib/es/index.js', '@cantoo/pdf-lib'],
  ['/node_modules/@cantoo/fontkit/dist/browser-module.mjs', '@cantoo/fontkit'],
]);

/**
 * Serves such packages as one module each, bundled once; for pages that take everything else file
 * by file.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledPackages() {
  const made = new Map();
  const bundle = async (name) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [name],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['browser'],
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  };
  return {
    name: 'bundled-packages',
    async serve({ path }) {
      const name = packages.get(path);
      if (!name) return undefined;
      if (!made.has(name)) made.set(name, bundle(name));
      return { body: await made.get(name), type: 'js' };
    },
  };
}
