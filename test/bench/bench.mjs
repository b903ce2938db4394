/**
 * The widget beside an honest hand-written element, in the same browser, in turns. Times are told as
 * ratios, and never judged: machines differ, the targets stand beside them.
 *
 * `npm run bench -- --runs 9 --mounts 1000`; `npm run bench -- mocks` tells what a world costs,
 * `npm run bench -- sdk` what a read costs, beside the clients of others.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { bundled } from '../packaging/bundles.mjs';
import { chromiumFlags, requireBrowser } from '../support/browsers.mjs';
import { root } from '../support/files.mjs';

const sides = { floor: 'bench-floor', widget: 'cb-invoice-history' };

if (process.argv[2] === 'mocks') {
  const args = ['--expose-gc', '--conditions=corporate-billing-source', '--import=tsx'];
  const file = join(root, 'test/bench/mocks.ts');
  const { status } = spawnSync(process.execPath, [...args, file, ...process.argv.slice(3)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

if (process.argv[2] === 'sdk') {
  tellSdk(await costOfRead());
  process.exit();
}

const { runs, mounts } = readCounts();
const server = await serve(await served());
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium').path,
  args: chromiumFlags,
});
try {
  const results = { floor: [], widget: [] };
  for (let run = 0; run <= runs; run += 1) {
    for (const side of run % 2 ? ['floor', 'widget'] : ['widget', 'floor']) {
      const result = await measure(side);
      // The first pair warms the machine up.
      if (run > 0) results[side].push(result);
    }
  }
  const kept = { floor: await mountOften('floor'), widget: await mountOften('widget') };
  tell(results, kept);
  tellSdk(await costOfRead());
} finally {
  await browser.close();
  server.close();
}

function readCounts() {
  const counts = { runs: '7', mounts: '1000' };
  try {
    const options = { runs: { type: 'string' }, mounts: { type: 'string' } };
    Object.assign(counts, parseArgs({ options }).values);
    for (const [name, count] of Object.entries(counts)) {
      if (!/^[1-9]\d*$/.test(count)) throw new Error(`--${name} takes a number, not "${count}".`);
    }
  } catch ({ message }) {
    process.stderr.write(
      `${message}\nUsage: npm run bench -- [--runs <number>] [--mounts <number>]\n`,
    );
    process.exit(2);
  }
  return { runs: Number(counts.runs), mounts: Number(counts.mounts) };
}

/**
 * Bundles each side as a customer's bundler would; the backend is separate, because it stands for
 * the network.
 */
async function served() {
  const files = new Map();
  for (const side of Object.keys(sides)) {
    const { chunks } = await bundled(`import './test/bench/${side}.ts';`);
    // Lazy parts import the entry by its name.
    for (const [name, code] of chunks) files.set(`/${side}/${name}`, code);
  }
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/backend.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['corporate-billing-source', 'browser'],
    write: false,
    logLevel: 'error',
  });
  return files.set('/backend.js', outputFiles[0].text);
}

/**
 * Measures the CPU of one read in Node, bundled as a customer would: sources run by a loader cost
 * more. The clients of others are installed by the lockfile of their folder, and one of them is made.
 */
async function costOfRead() {
  const peers = join(root, 'test/bench/peers');
  const inPeers = (program, ...args) => promisify(execFile)(program, args, { cwd: peers });
  await inPeers('npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
  const plugins = ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'];
  const contract = join(root, 'openapi.yaml');
  const made = ['-i', contract, '-o', 'node_modules/.generated', '-p', ...plugins];
  await inPeers('npx', '--no-install', 'openapi-ts', ...made);
  const { entry, chunks } = await bundled(`
    import { measure } from './test/bench/sdk.ts';
    import { peers } from './test/bench/peers/peers.mjs';
    await measure(peers);
  `);
  const folder = await mkdtemp(join(tmpdir(), 'corporate-billing-bench-'));
  try {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [name, code] of chunks) await writeFile(join(folder, name), code);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, entry)]);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function serve(files) {
  const listener = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://localhost').pathname);
    response.setHeader('Content-Type', file ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(file ?? '<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  });
  return new Promise((resolve) => {
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      resolve({ url: `http://localhost:${port}/`, close: () => listener.close() });
    });
  });
}

async function measure(side) {
  const tag = sides[side];
  const one = await onPage(async (page) => {
    const first = await page.evaluate(paintFirstRow, { side, tag });
    const [sort, filter] = await page.evaluate(sortAndFilter, tag);
    const same = await page.evaluate(refreshSame, tag);
    return { ...first, sort, filter, ...same, row: await page.evaluate(changeOneRow, tag) };
  });
  return { ...one, ...(await onPage((page) => page.evaluate(mountMany, { side, tag }))) };
}

/** Measures what is still there after many came and went: bytes of heap, nodes, listeners. */
async function mountOften(side) {
  return onPage(async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.send('Performance.enable');
    const comeAndGo = (count) => page.evaluate(mountAndRemove, { side, tag: sides[side], count });
    const held = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    // What is made once for the page has been made by now.
    await comeAndGo(100);
    const before = await held();
    await comeAndGo(mounts);
    const after = await held();
    return {
      heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000,
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
    };
  });
}

/** Runs each side on a page of its own, so that nothing is cached. */
async function onPage(work) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await page.goto(server.url);
    // The backend is loaded first: it stands for the network's other end.
    await page.evaluate(() => import('/backend.js'));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await work(page, session);
  } finally {
    await page.close();
  }
}

// The functions from here on run in the page.

/**
 * `firstRow`: milliseconds from asking for the element's script to the frame after its first row.
 * `blocking`: what its long tasks took beyond 50 ms each. `shift`: how far the page below it moved,
 * in Chromium's layout-shift score, with the host CSS that the package's README gives.
 */
async function paintFirstRow({ side, tag }) {
  const seen = { blocking: 0, shift: 0 };
  const observe = (type, add) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(add));
    observer.observe({ type });
    return () => observer.takeRecords().forEach(add);
  };
  const tasks = observe('longtask', ({ duration }) => (seen.blocking += duration - 50));
  const shifts = observe('layout-shift', ({ value }) => (seen.shift += value));
  const style = document.createElement('style');
  style.textContent = `${tag} { display: block; min-block-size: 1100px; }`;
  const below = document.createElement('p');
  below.textContent = 'What the page shows below';
  const element = document.createElement(tag);
  document.head.append(style);
  document.body.append(element, below);

  const start = performance.now();
  void import(`/${side}/entry.js`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const hasRow = () => element.shadowRoot?.textContent.includes('INV-2026-0117');
  while (!hasRow()) {
    if (performance.now() - start > 60_000) {
      throw new Error(`No row of ${tag} came in a minute: ${element.shadowRoot?.textContent}`);
    }
    await frame();
  }
  await frame();
  const firstRow = performance.now() - start;
  await element.settled?.();
  await frame();
  await frame();
  tasks();
  shifts();
  return { firstRow, ...seen };
}

/** Measures milliseconds of sorting by the total, and of a filter, each with its layout. */
async function sortAndFilter(tag) {
  const element = document.querySelector(tag);
  await element.settled?.();
  const root = element.shadowRoot;
  const timed = async (act) => {
    const start = performance.now();
    act();
    await element.updateComplete;
    void element.offsetHeight;
    return performance.now() - start;
  };
  const buttons = [...root.querySelectorAll('thead button')];
  const total = buttons.find((button) => button.textContent.trim().startsWith('Total'));
  const select = [...root.querySelectorAll('select')].find((one) =>
    [...one.options].some(({ value }) => value === 'paid'),
  );
  const sorts = [];
  const filters = [];
  for (let time = 0; time < 20; time += 1) {
    sorts.push(await timed(() => total.click()));
    filters.push(
      await timed(() => {
        select.value = time % 2 ? select.options[0].value : 'paid';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    );
  }
  const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return [middle(sorts), middle(filters)];
}

/** Counts the changes of rows and the requests of a refresh with the same data. */
async function refreshSame(tag) {
  const element = document.querySelector(tag);
  await element.settled?.();
  const rows = element.shadowRoot.querySelector('tbody');
  let mutations = 0;
  const observer = new MutationObserver((list) => (mutations += list.length));
  observer.observe(rows, { subtree: true, childList: true, characterData: true, attributes: true });
  await element.reload();
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  mutations += observer.takeRecords().length;
  observer.disconnect();
  return { mutations };
}

/**
 * Measures milliseconds until a payment of one cent stands in its row, from the answer that tells
 * of it.
 */
async function changeOneRow(tag) {
  const element = document.querySelector(tag);
  const text = () => element.shadowRoot.querySelector('tbody').textContent;
  const before = text();
  await globalThis.bench.payOneCent();
  const start = performance.now();
  await element.reload();
  await element.updateComplete;
  void element.offsetHeight;
  const duration = performance.now() - start;
  if (text() === before) throw new Error('The row did not change');
  return duration;
}

/** Counts the requests of 50 widgets on one page, and measures how long until all have rows. */
async function mountMany({ side, tag }) {
  await import(`/${side}/entry.js`);
  const before = globalThis.bench.lists;
  const start = performance.now();
  const elements = Array.from({ length: 50 }, () => document.createElement(tag));
  document.body.append(...elements);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const filled = (one) => one.shadowRoot?.textContent.includes('INV-2026-0117');
  while (!elements.every(filled)) {
    if (performance.now() - start > 120_000) {
      const count = elements.filter((one) => !filled(one)).length;
      throw new Error(`${count} of 50 ${tag} have no rows after two minutes.`);
    }
    await frame();
  }
  return { fifty: performance.now() - start, requests: globalThis.bench.lists - before };
}

async function mountAndRemove({ side, tag, count }) {
  await import(`/${side}/entry.js`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let index = 0; index < count; index += 1) {
    const element = document.createElement(tag);
    document.body.append(element);
    await (element.settled?.() ?? element.reload());
    element.remove();
    if (index % 20 === 0) await frame();
  }
}

// The functions from here on run in Node again.

function tell({ floor, widget }, kept) {
  const median = (list, name) =>
    list.map((one) => one[name]).sort((a, b) => a - b)[list.length >> 1];
  const line = (...cells) =>
    process.stdout.write(`${cells.map((cell, i) => cell.padEnd(i ? 12 : 40)).join('')}\n`);
  const time = (what, name, target) => {
    const [low, high] = [median(floor, name), median(widget, name)];
    const ratio = low > 0 ? (high / low).toFixed(2) : '';
    line(what, `${low.toFixed(1)} ms`, `${high.toFixed(1)} ms`, ratio, target);
  };
  const count = (what, name, target, digits = 0) => {
    const shown = (list) => median(list, name).toFixed(digits);
    line(what, shown(floor), shown(widget), '', target);
  };
  const held = (what, name, target) => {
    line(what, kept.floor[name].toFixed(0), kept.widget[name].toFixed(0), '', target);
  };
  process.stdout.write(`Medians of ${floor.length} pairs, Chromium at a quarter of its speed\n\n`);
  line('', 'floor', 'widget', 'ratio', 'must (aim)');
  time('first row painted', 'firstRow', '1.25 (1.1)');
  time('blocking time of the load', 'blocking', '1.5 (0.8)');
  count('layout shift of the load', 'shift', '0.001 (0)', 4);
  time('sort', 'sort', '1.25 (1.1)');
  time('filter', 'filter', '1.25 (1.1)');
  time('one row changes', 'row', '1.25 (1.1)');
  time('50 on a page, all with rows', 'fifty', '(1.1)');
  count('50 on a page: requests for the list', 'requests', '1');
  count('refresh, same data: DOM mutations', 'mutations', '0');
  held(`${mounts} came and went: heap, kB`, 'heap', '128 (64) in 1000');
  held(`${mounts} came and went: nodes`, 'nodes', '0');
  held(`${mounts} came and went: listeners`, 'listeners', '0');
}

function tellSdk({ hand, sdk, skew: _, ...peers }) {
  const line = (what, cost, target) => {
    const cells = [`${cost.toFixed(1)} µs`, (cost / hand).toFixed(2), target];
    process.stdout.write(`${what.padEnd(40)}${cells.map((cell) => cell.padEnd(12)).join('')}\n`);
  };
  process.stdout.write(
    '\nCPU of one read in Node, and over the floor: fetch with the same features\n',
  );
  line('floor, by hand', hand, '');
  line('SDK', sdk, '1.25 (1.1)');
  for (const [name, cost] of Object.entries(peers)) line(`${name}, the call alone`, cost, '');
}
