/**
 * `npm run build:demo` writes the demo into `dist/demo/`: plain files for any static host, at any path.
 * It needs no server of its own: the backend runs in the page, and each visitor has a state of their own.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleExamples, root } from './bundle.mjs';
import { installed } from './installed.mjs';

const examples = join(root, 'examples');

/** @param {string} folder Where the files go; what it held before is gone. */
export async function writeStaticDemo(folder) {
  rmSync(folder, { recursive: true, force: true });
  const write = (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of await bundleExamples({ minify: true })) write(path, content);
  for (const path of pages())
    write(path, relative(path, readFileSync(join(examples, path), 'utf8')));
  for (const [path, file] of Object.entries(installed)) write(path, readFileSync(file));
  cpSync(join(examples, 'icon.svg'), join(folder, 'icon.svg'));
}

/** The portal, the gallery, each widget alone, and their styles. */
const pages = () => [
  ...['index.html', 'host.css', 'toolbar.css'],
  ...readdirSync(join(examples, 'widgets'))
    .filter((file) => /\.(html|css)$/.test(file))
    .map((file) => `widgets/${file}`),
];

/** Served by `npm start`, pages name files from the root of their server; here, from themselves. */
function relative(path, text) {
  const up = path.includes('/') ? '../' : './';
  if (path.endsWith('.css')) return text.replaceAll("url('/", `url('${up}`);
  return text
    .replace('<html lang="en">', `<html lang="en" data-site="${up}">`)
    .replace('<head>', '<head>\n    <meta name="robots" content="noindex" />')
    .replaceAll(/\b(href|src)="\/(?!\/)/g, (_, name) => `${name}="${up}`);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'dist/demo');
  await writeStaticDemo(folder);
  process.stdout.write(`${folder}: put it on any static host.\n`);
}
