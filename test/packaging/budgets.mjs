import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../support/files.mjs';
import { bundle, withEachPart } from './bundles.mjs';

/** The number of widgets; the budget of all of them holds for fewer, too. */
const widgetCount = 13;
const elements = join(root, 'packages/elements/src');

const list = (folder, pattern) =>
  existsSync(folder) ? readdirSync(folder).filter((file) => pattern.test(file)) : [];

/** Lists the tags that can be defined. */
const tags = () =>
  list(join(elements, 'define'), /^cb-[a-z-]+\.ts$/).map((file) => basename(file, '.ts'));

/**
 * Rows over their limit, held at what they weighed when measured last, plus at most 300 bytes. Beside
 * each stands what it pays for. A row that keeps to its limit leaves the list.
 */
const ceilings = {
  // openapi-fetch, the client around it, one error for every wrong input, the methods of documents,
  // statement, several payments and files (their code is lazy); nothing read through a polluted
  // prototype.
  'SDK alone': 10_350,
  // That client, Lit, the guard against foreign changes of the page, the skeleton of the table; credit
  // notes, the menu of formats, the ways to the statement and to paying several (their code is lazy);
  // the browser's own text size, and density that follows it.
  'first load of cb-invoice-history': 36_600,
  // That client, Lit, and the form that stays whole and filled whatever the page does to it; what is
  // said, once; the browser's own text size; fields that a polluted prototype does not fill.
  'first load of cb-login': 35_700,
  // All views, and how people name their currency; what opens on demand is lazy.
  'first loads of all widgets': 123_450,
  // The whole client, because the module passes on all its exports, `diagnose()` among them.
  'CDN module: entry': 16_000,
  // Ten files, each compressed by itself.
  'CDN module: page with cb-login': 45_850,
};

const page = (names) => `
  import { configure } from '@corporate-billing/elements';
  import { createBilling, cookieSession } from '@corporate-billing/sdk';
  ${names.map((name) => `import '@corporate-billing/elements/define/${name}.js';`).join('\n')}
  configure(createBilling({ baseUrl: '/v1', session: cookieSession() }));`;

const isOfTheMock = (input) => /^packages\/mocks\/|node_modules\/(msw|ajv|@mswjs)\//.test(input);

/**
 * What has a budget, as a page writes it. `must` is the limit in bytes, `aim` the hope.
 *
 * @returns {{ what: string, code: string, must: number, aim: number }[]}
 */
export function loads() {
  const present = tags();
  const count = present.length < widgetCount ? `${present.length} of ${widgetCount}` : 'all';
  return [
    load('SDK alone', `export * from '@corporate-billing/sdk';`, 9_000, 8_500),
    load('first load of cb-invoice-history', page(['cb-invoice-history']), 32_000, 26_000),
    load('first load of cb-login', page(['cb-login']), 25_000, 20_000),
    load(`first loads of ${count} widgets`, page(present), 100_000, 80_000),
    ...languages().map((language) =>
      load(`language ${language}`, wholeOf(language), 16_000, 14_000),
    ),
  ];
}

const languages = () =>
  list(join(elements, 'i18n'), /^[a-z]{2}\.ts$/).map((file) => basename(file, '.ts'));

/** All texts of a language in one file; `late` adds to groups that other files export. */
const wholeOf = (language) =>
  list(join(elements, 'i18n', language), /\.ts$/)
    .map(
      (file) =>
        `export *${file === 'late.ts' ? ' as late' : ''} from '${i18n}/${language}/${file}';`,
    )
    .join('\n');

const i18n = './packages/elements/src/i18n';

/**
 * Measures what a page with one widget loads of a language: its first file and that of the widget.
 * The dearest widget stands for all.
 */
async function languageRows() {
  const rows = [];
  for (const language of languages()) {
    const parts = await withEachPart(`export * from '${i18n}/${language}.ts';`);
    const { part, bytes } = parts.reduce((most, each) => (each.bytes > most.bytes ? each : most));
    const file = part.slice(0, -'-12345678.js'.length);
    rows.push({ what: `${language} for one widget (${file})`, bytes, must: 5_000, aim: 4_000 });
  }
  return rows;
}

const load = (what, code, must, aim) => ({ what, code, must, aim });

/**
 * Measures what has a budget. Bytes are gzip. `ceiling` is there only while a row is over its limit:
 * what it may not grow beyond until it is down.
 *
 * @typedef {{ what: string, bytes: number, must: number, aim: number, lazy?: number,
 *   ceiling?: number }} Row
 * @returns {Promise<Row[]>}
 */
export async function measure() {
  const rows = [];
  for (const { what, code, must, aim } of loads()) {
    const { first, lazy, inputs } = await bundle(code);
    rows.push({ what, bytes: first, must, aim, lazy });
    if (!what.startsWith('first loads')) continue;
    const foreign = inputs.filter(isOfTheMock).length;
    rows.push({ what: 'files of the mock in that', bytes: foreign, must: 0, aim: 0 });
  }
  return [...rows, ...(await languageRows())].map(withCeiling);
}

/** Adds to a row the ceiling that holds it while it is over its limit. */
export const withCeiling = (row) => ({ ...row, ceiling: ceilings[row.what] });

/** Returns the most a row may weigh: its limit, or its ceiling until it keeps to the limit. */
export const mostOf = ({ must, ceiling }) => Math.max(must, ceiling ?? 0);
