/**
 * Runs our Node tests for Stryker: each test file is bundled once, and evaluated anew for every
 * change, which takes milliseconds where a test runner of its own would take a second.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';

/** Stryker's changes read here which of them is active, and count who met them. */
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
const place = 'corporateBillingTests';
const require = createRequire(join(process.cwd(), 'package.json'));

/** Bundles our own sources only, and puts `node:test` into our hands. */
const ours = {
  name: 'ours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:test$/ }, () => ({ path: 'node:test', namespace: 'tests' }));
    onLoad({ filter: /.*/, namespace: 'tests' }, () => ({
      contents: `module.exports = globalThis.${place}`,
    }));
    // The package of openapi-fetch has another default export for `require()`.
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      /^(@corporate-billing\/|openapi-fetch)/.test(path) ? undefined : { path, external: true },
    );
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', url)
        // A bundle cannot wait for what it loads: the first test waits a turn instead.
        .replace(/^await /gm, 'void ');
      return { loader: 'ts', contents };
    });
  },
};

async function bundleOf(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(process.cwd(), file)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    conditions: ['corporate-billing-source'],
    tsconfigRaw: '{}',
    banner: { js: "'use strict';" },
    plugins: [ours],
  });
  const sources = Object.keys(metafile.inputs).map((path) => join(process.cwd(), path));
  const evaluate = new Function('require', 'module', 'exports', outputFiles[0].text);
  return { file, sources, evaluate };
}

const hooks = ['before', 'beforeEach', 'afterEach', 'after'];
const newSuite = (name, outer) => ({
  name,
  outer,
  ...Object.fromEntries(hooks.map((hook) => [hook, []])),
});

/** Evaluates a test file, and lists the tests that it registers. */
function testsOf({ file, evaluate }) {
  const tests = [];
  let suite = newSuite(file);
  const it = (name, ...rest) => {
    const { skip = false } = rest.length > 1 ? rest[0] : {};
    const id = `${suite.name} > ${name} #${tests.length}`;
    tests.push({ id, suite, run: rest.at(-1), skip });
  };
  const describe = (name, ...rest) => {
    const outer = suite;
    suite = newSuite(`${outer.name} > ${name}`, outer);
    rest.at(-1)();
    suite = outer;
  };
  const test = Object.assign(it, { mock, test: it, it, describe });
  for (const hook of hooks) test[hook] = (act) => suite[hook].push(act);
  globalThis[place] = test;
  const module = { exports: {} };
  evaluate(require, module, module.exports);
  return tests;
}

const suitesOf = (suite) => (suite ? [...suitesOf(suite.outer), suite] : []);

async function runTest({ suite, run }) {
  const suites = suitesOf(suite);
  for (const one of suites) {
    for (const act of one.before.splice(0)) await act();
  }
  for (const one of suites) for (const act of one.beforeEach) await act();
  try {
    await run({ mock });
  } finally {
    for (const one of suites) for (const act of one.afterEach) await act();
    mock.reset();
  }
}

/** Runs the tests of one file, those asked for, up to the first that fails. */
async function runFile(bundle, filter) {
  stryker.currentTestId = undefined;
  const results = [];
  const note = (id, start, error) =>
    results.push({
      id,
      name: id,
      status: error ? 1 : 0,
      timeSpentMs: Date.now() - start,
      ...(error && { failureMessage: String(error?.stack ?? error) }),
    });
  let tests = [];
  const loaded = Date.now();
  try {
    tests = testsOf(bundle).filter(({ id, skip }) => !skip && (!filter || filter.includes(id)));
  } catch (error) {
    note(bundle.file, loaded, error);
  }
  await new Promise((resolve) => setImmediate(resolve));
  for (const test of tests) {
    const start = Date.now();
    stryker.currentTestId = test.id;
    const error = await runTest(test).then(
      () => undefined,
      (thrown) => thrown ?? new Error('nothing was thrown'),
    );
    note(test.id, start, error);
    if (error) break;
  }
  stryker.currentTestId = undefined;
  const suites = new Set(tests.flatMap(({ suite }) => suitesOf(suite)));
  for (const { after } of suites) for (const act of after) await act();
  return results;
}

class BundledTests {
  #bundles = [];

  capabilities = () => ({ reloadEnvironment: true });

  async init() {
    // A change may leave a promise that nobody waits for.
    process.on('unhandledRejection', () => undefined);
    const files = JSON.parse(process.env.MUTATION_TESTS);
    this.#bundles = await Promise.all(files.map(bundleOf));
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const bundle of this.#bundles) tests.push(...(await runFile(bundle)));
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let nrOfTests = 0;
    for (const bundle of this.#bundles) {
      const isMeant = testFilter
        ? testFilter.some((id) => id.startsWith(`${bundle.file} > `))
        : bundle.sources.includes(sandboxFileName);
      if (!isMeant) continue;
      const results = await runFile(bundle, testFilter);
      nrOfTests += results.length;
      if (stryker.hitCount > hitLimit) return { status: 'timeout' };
      const failed = results.find(({ status }) => status === 1);
      if (failed) {
        const { id, failureMessage } = failed;
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }
}

const create = () => new BundledTests();
create.inject = [];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundled', create)];
