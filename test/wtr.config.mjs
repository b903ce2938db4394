import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { bundledPackages } from './support/bundled-packages.mjs';
import { chromiumFlags, requireBrowser } from './support/browsers.mjs';
import { findTests, root } from './support/files.mjs';

/**
 * How component tests run in a browser, from the sources.
 *
 * @param {object} options
 * @param {string[]} options.files Paths from the root.
 * @param {object} options.launcher
 * @param {boolean} [options.isWhole] Whether tables are walked through whole.
 */
export function componentConfig({ files, launcher, isWhole = false }) {
  return {
    rootDir: root,
    files: files.map((file) => `${root}/${file}`),
    browsers: [launcher],
    // Two pages of one browser would share its focus.
    concurrency: 1,
    nodeResolve: { exportConditions: ['corporate-billing-source', 'browser', 'development'] },
    plugins: [
      bundledPackages(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/test/tsconfig.base.json` }),
    ],
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    // The checks of Lit's development build are wanted, its greeting is not.
    filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
    testFramework: { config: { timeout: 20_000 } },
    testsStartTimeout: 60_000,
    // The longest files take a minute each in Firefox, and a slow machine several.
    testsFinishTimeout: isWhole ? 7_200_000 : 600_000,
    ...(isWhole && { testRunnerHtml: pageWithWholeTables }),
    watch: false,
  };
}

const pageWithWholeTables = (testFramework) =>
  `<!doctype html><html><body><script>globalThis.wholeTables = true;</script><script type="module" src="${testFramework}"></script></body></html>`;

/** @param {string} executablePath */
export const chromium = (executablePath) =>
  chromeLauncher({
    concurrency: 1,
    launchOptions: { executablePath, headless: true, args: chromiumFlags },
  });

/** Firefox runs through the same launcher, over WebDriver BiDi. */
export const firefox = (executablePath) =>
  chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
  });

/** `npx wtr --config test/wtr.config.mjs` uses this; `npm test` makes its own from the above. */
export default process.argv[1]?.includes('wtr')
  ? componentConfig({
      files: findTests().components,
      launcher: chromium(requireBrowser('chromium').path),
    })
  : {};
