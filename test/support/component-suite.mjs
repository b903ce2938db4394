import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromium, componentConfig, firefox } from '../wtr.config.mjs';
import { requireBrowser } from './browsers.mjs';
import { root } from './files.mjs';
import { withSecondTry } from './second-try.mjs';

/**
 * Runs the component tests in one engine.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} kind
 * @param {string[]} files Paths from the root.
 * @param {boolean} [isWhole] Whether tables are walked through whole.
 * @returns {Promise<import('./second-try.mjs').Counts>}
 */
export const runComponents = (kind, files, isWhole = false) =>
  withSecondTry((chosen) => runOnce(kind, chosen, isWhole), files);

async function runOnce(kind, files, isWhole) {
  const browser = requireBrowser(kind);
  if (kind !== 'webkit') {
    const launch = kind === 'firefox' ? firefox : chromium;
    // Firefox tells a window that another Firefox has come in front of: its fields hear of no focus.
    const lanes = kind === 'firefox' ? [files] : twoHalves(files);
    return runBeside(
      lanes.map((lane) =>
        componentConfig({ files: lane, launcher: launch(browser.path), isWhole }),
      ),
    );
  }
  const driver = await startWebKitDriver();
  try {
    return await runBeside([
      componentConfig({ files, launcher: webkit(browser.path, driver.port) }),
    ]);
  } finally {
    driver.stop();
  }
}

/**
 * Deals the files to two browsers, the largest first, so that both end at about the same time. A
 * page of tests waits for frames more than it computes, and each browser has a focus of its own.
 */
function twoHalves(files) {
  const size = (file) => statSync(join(root, file)).size;
  const sorted = [...files].sort((a, b) => size(b) - size(a));
  const halves = [0, 1].map((lane) => sorted.filter((_, at) => ((at + 1) >> 1) % 2 === lane));
  return halves.filter((half) => half.length > 0);
}

/** Runs several suites side by side, and adds up what they counted. */
async function runBeside(configs) {
  const counting = [];
  // One after the other, because each looks for a free port when it starts.
  for (const config of configs) counting.push((await startSuite(config)).counts);
  const counts = await Promise.all(counting);
  return {
    ...counts.reduce(add, { passed: 0, failed: 0 }),
    failedFiles: counts.flatMap(({ failedFiles }) => failedFiles),
  };
}

/** @returns {Promise<{ counts: Promise<import('./second-try.mjs').Counts> }>} */
async function startSuite(config) {
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The component tests could not be started.');
  const stopped = new Promise((done) => runner.on('stopped', done));
  return { counts: stopped.then(() => countRunner(runner)) };
}

function countRunner(runner) {
  const sessions = [...runner.sessions.all()];
  return {
    ...sessions.map(countSession).reduce(add, { passed: 0, failed: 0 }),
    failedFiles: sessions
      .filter((session) => countSession(session).failed > 0)
      .map(({ testFile }) => relative(root, testFile)),
  };
}

function countSession(session) {
  const counts = countSuite(session.testResults);
  // A file that does not load has no results, and must not look like a file without tests.
  const brokenFile = !session.passed && counts.failed === 0;
  return brokenFile ? { ...counts, failed: 1 } : counts;
}

function countSuite(suite) {
  const tests = (suite?.tests ?? []).filter((test) => !test.skipped);
  const own = {
    passed: tests.filter((test) => test.passed).length,
    failed: tests.filter((test) => !test.passed).length,
  };
  return (suite?.suites ?? []).map(countSuite).reduce(add, own);
}

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

const webkit = (binary, port) =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });

async function startWebKitDriver() {
  const display = `:${90 + (process.pid % 900)}`;
  const port = await freePort();
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' });
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  await answering(`http://127.0.0.1:${port}/status`);
  return {
    port,
    stop() {
      driver.kill();
      screen.kill();
    },
  };
}

async function answering(url) {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}.`);
}

/** Finds a port nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
