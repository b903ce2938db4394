/**
 * The widget beside an honest hand-written element, in the same browser, in turns. Times are told as
 * ratios, and never judged: machines differ, the targets stand beside them.
 *
 * `npm run bench -- --runs 9`
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { bundled } from '../packaging/bundles.mjs';
import { chromiumFlags, requireBrowser } from '../support/browsers.mjs';
import { root } from '../support/files.mjs';

const sides = { floor: 'bench-floor', widget: 'cb-invoice-history' };

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const runs = Number(values.runs);
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
  tell(results);
} finally {
  await browser.close();
  server.close();
}

/** Each side as a customer's bundler makes it; the backend apart, it stands for the network. */
async function served() {
  const files = new Map();
  for (const side of Object.keys(sides)) {
    const { entry, chunks } = await bundled(`import './test/bench/${side}.ts';`);
    for (const [name, code] of chunks) {
      files.set(`/${side}/${name === entry ? 'index.js' : name}`, code);
    }
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
    const firstRow = await page.evaluate(paintFirstRow, { side, tag });
    const [sort, filter] = await page.evaluate(sortAndFilter, tag);
    return { firstRow, sort, filter, ...(await page.evaluate(refreshSame, tag)) };
  });
  return { ...one, ...(await onPage((page) => page.evaluate(mountMany, { side, tag }))) };
}

/** Each on a page of its own, so that nothing is known from before. */
async function onPage(work) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await page.goto(server.url);
    // Loaded beforehand: it stands for the network's other end.
    await page.evaluate(() => import('/backend.js'));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await work(page);
  } finally {
    await page.close();
  }
}

// What follows runs in the page.

/** Milliseconds from asking for the element's script to the frame after its first row. */
async function paintFirstRow({ side, tag }) {
  const start = performance.now();
  const element = document.createElement(tag);
  document.body.append(element);
  void import(`/${side}/index.js`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const hasRow = () => element.shadowRoot?.textContent.includes('INV-2026-0117');
  while (!hasRow()) await frame();
  await frame();
  return performance.now() - start;
}

/** Milliseconds of sorting by the total, and of a filter, each with its layout. */
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

/** What a refresh with the same data changes in the rows, and how often it asks. */
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

/** How often 50 of them on one page ask, and how long until all have rows. */
async function mountMany({ side, tag }) {
  await import(`/${side}/index.js`);
  const before = globalThis.bench.lists;
  const start = performance.now();
  const elements = Array.from({ length: 50 }, () => document.createElement(tag));
  document.body.append(...elements);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const filled = (one) => one.shadowRoot?.textContent.includes('INV-2026-0117');
  while (!elements.every(filled)) await frame();
  return { fifty: performance.now() - start, requests: globalThis.bench.lists - before };
}

// What follows runs in Node again.

function tell({ floor, widget }) {
  const median = (list, name) =>
    list.map((one) => one[name]).sort((a, b) => a - b)[list.length >> 1];
  const line = (...cells) =>
    process.stdout.write(`${cells.map((cell, i) => cell.padEnd(i ? 12 : 40)).join('')}\n`);
  const time = (what, name, target) => {
    const [low, high] = [median(floor, name), median(widget, name)];
    line(what, `${low.toFixed(1)} ms`, `${high.toFixed(1)} ms`, (high / low).toFixed(2), target);
  };
  const count = (what, name, target) => {
    line(what, String(median(floor, name)), String(median(widget, name)), '', target);
  };
  process.stdout.write(`Medians of ${floor.length} pairs, Chromium at a quarter of its speed\n\n`);
  line('', 'floor', 'widget', 'ratio', 'must (aim)');
  time('first row painted', 'firstRow', '1.25 (1.1)');
  time('sort', 'sort', '1.25 (1.1)');
  time('filter', 'filter', '1.25 (1.1)');
  time('50 on a page, all with rows', 'fifty', '(1.1)');
  count('50 on a page: requests for the list', 'requests', '1');
  count('refresh, same data: DOM mutations', 'mutations', '0');
}
