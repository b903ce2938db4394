import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { serveExamples } from '../examples/serve.mjs';
import { requireBrowser } from './support/browsers.mjs';
import { runComponents } from './support/component-suite.mjs';
import { findTests, root } from './support/files.mjs';
import { withSecondTry } from './support/second-try.mjs';
import { heading, run, took } from './support/steps.mjs';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
/** `npm test -- --whole <paths>` walks tables through whole, where otherwise a sample is enough. */
const isWhole = process.argv.includes('--whole');
const tests = findTests(wanted);
const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-test-'));
const start = Date.now();

/** Every runner returns `{ passed, failed }`; one that breaks down counts as one failure. */
const runners = [
  ['Rules and services, in Node', tests.node, (files) => withSecondTry(runNodeTests, files)],
  [
    'Components, in Chromium',
    tests.components,
    (files) => runComponents('chromium', files, isWhole),
  ],
  ['Journeys, in Chromium', tests.journeys, runJourneys],
];

const total = { passed: 0, failed: 0 };
for (const [name, files, runner] of runners) {
  if (files.length === 0) continue;
  heading(`${name} (${files.length} ${files.length === 1 ? 'file' : 'files'})`);
  const since = Date.now();
  const counts = await runner(files).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed in ${took(since)}\n`);
}
rmSync(scratch, { recursive: true, force: true });

if (total.passed + total.failed === 0) {
  process.stdout.write(`\nNo test was found under ${wanted.join(', ') || root}.\n`);
  process.exit(1);
}
process.stdout.write(`\nAll in all, in ${took(start)}:\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

async function runNodeTests(files) {
  // Tests that read PDFs are left out, and say so, where there is nothing to read them with.
  try {
    requireBrowser('poppler');
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
  }
  const countsFile = join(scratch, 'node.json');
  const code = await run(
    process.execPath,
    [
      '--conditions=corporate-billing-source',
      '--import=tsx',
      '--enable-source-maps',
      '--test',
      '--test-concurrency=2',
      '--test-timeout=300000',
      '--test-reporter=./test/support/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files,
    ],
    { env: { COUNTS_FILE: countsFile, ...(isWhole && { WHOLE_TABLES: '1' }) } },
  );
  const { failedFiles, ...counts } = JSON.parse(readFileSync(countsFile, 'utf8'));
  return {
    ...withCode(code, counts),
    failedFiles: failedFiles.filter(Boolean).map((file) => relative(root, file)),
  };
}

async function runJourneys(files) {
  const browser = requireBrowser('chromium');
  const server = await serveExamples({ port: 0 });
  const report = join(scratch, 'journeys.json');
  try {
    const code = await run(
      process.execPath,
      [
        join(root, 'node_modules/@playwright/test/cli.js'),
        'test',
        '--config=test/playwright.config.mjs',
        ...files,
      ],
      {
        env: {
          CHROME_PATH: browser.path,
          // The page objects are read from the sources, as everything else is.
          NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=corporate-billing-source`,
          EXAMPLES_URL: `http://localhost:${server.port}`,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      },
    );
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    // Playwright tries a journey twice, and names it as flaky where only the second try passed.
    return withCode(code, { passed: stats.expected + stats.flaky, failed: stats.unexpected });
  } finally {
    await server.close();
  }
}

/** A runner that ends badly without a failed test has still failed. */
function withCode(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
