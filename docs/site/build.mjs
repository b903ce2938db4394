/**
 * Builds the docs site into `dist/site`: pages, their Markdown twins, `llms.txt`, a search index, and the
 * live widgets. It fails where a link leads nowhere. `npm run docs:site`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createManifest, eventDetails } from '../../test/packaging/manifest.mjs';
import { filesIn, root } from '../../test/support/files.mjs';
import { configure } from './eleventy.config.mjs';
import { sitePages } from './pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(root, 'dist/site');

const write = (path, text) => {
  const file = join(output, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

rmSync(output, { recursive: true, force: true });
const pages = sitePages(createManifest());
await renderPages();
for (const { path, markdown } of pages) write(`${path}.md`, `${markdown}\n`);
write('llms.txt', llms());
write(
  'search.json',
  JSON.stringify(
    pages.map(({ path, title, markdown }) => ({
      path,
      title,
      text: `${title} ${markdown}`.toLowerCase(),
    })),
  ),
);
for (const file of ['site.css', 'site.js']) cpSync(join(here, file), join(output, file));
await bundleLive();

const broken = brokenLinks();
for (const link of broken) process.stderr.write(`${link}\n`);
process.stdout.write(`${pages.length} pages in dist/site, ${broken.length} broken links.\n`);
process.exit(broken.length === 0 ? 0 : 1);

async function renderPages() {
  if (!existsSync(join(here, 'node_modules'))) {
    execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'inherit' });
  }
  const { Eleventy } = await import('@11ty/eleventy');
  const site = new Eleventy(join(here, 'content'), output, {
    configPath: null,
    config: configure(pages),
  });
  await site.write();
}

/** What a coding assistant reads first: each page with its Markdown. */
function llms() {
  const line = ({ path, title }) => `- [${title}](${path}.md)`;
  return ['# Corporate Billing', '', ...pages.map(line), ''].join('\n');
}

async function bundleLive() {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'examples/live.ts')],
    outdir: join(output, 'live'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['corporate-billing-source', 'browser'],
    loader: { '.woff': 'file', '.woff2': 'file' },
  });
  const events = [...eventDetails().keys()].join(' ');
  const frame = readFileSync(join(here, 'live.html'), 'utf8').replace('EVENTS', events);
  write('live/index.html', frame);
}

/** Follows every relative link of every page to a file. */
function brokenLinks() {
  return filesIn(output)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\s(?:href|src)="([^"]+)"/g)]
        .map(([, address]) => address.split(/[?#]/)[0])
        .filter((address) => address && !/^\w+:/.test(address))
        .filter((address) => !existsSync(resolve(dirname(file), address)))
        .map((address) => `${file.slice(output.length + 1)}: ${address}`),
    );
}
