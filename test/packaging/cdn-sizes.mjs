import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/files.mjs';

const folder = join(root, 'packages/elements/dist/cdn');
const entry = join(folder, 'corporate-billing.min.js');

/**
 * Measures the files for pages without a bundler, as the last build made them: each file is fetched
 * and compressed by itself.
 *
 * @returns {import('./budgets.mjs').Row[]} None before the first build.
 */
export function measureCdn() {
  if (!existsSync(entry)) return [];
  const first = reached(entry);
  const withWidget = (tag) => sizeOf(reached(chunkOf(tag), new Set(first)));
  return [
    { what: 'CDN module: entry', bytes: sizeOf(first), must: 12_000, aim: 10_000 },
    {
      what: 'CDN module: page with cb-login',
      bytes: withWidget('cb-login'),
      must: 35_000,
      aim: 33_000,
    },
    {
      what: 'CDN module: page with history',
      bytes: withWidget('cb-invoice-history'),
      must: 45_000,
      aim: 42_000,
    },
    {
      what: 'script with everything (IIFE)',
      bytes: sizeOf([join(folder, 'corporate-billing.iife.js')]),
      must: 185_000,
      aim: 165_000,
    },
  ];
}

const sizeOf = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

function chunkOf(tag) {
  const chunks = readdirSync(join(folder, 'chunks'));
  const name = chunks.find((file) => new RegExp(`^${tag.slice(3)}-[\\w-]{8}\\.js$`).test(file));
  if (!name) throw new Error(`The CDN module has no chunk for <${tag}>.`);
  return join(folder, 'chunks', name);
}

/** Lists a file and what it imports statically. */
function reached(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    reached(resolve(dirname(file), path), seen);
  }
  return seen;
}
