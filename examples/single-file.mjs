/**
 * `npm run demo` writes the demo as one file, `dist/corporate-billing-demo.html`: it opens from disk, in
 * a mail or on a stick, with no server and no network. The address takes what `npm start` takes:
 * `corporate-billing-demo.html?user=acme-billing&theme=dark`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './bundle.mjs';

const examples = join(root, 'examples');
const require = createRequire(import.meta.url);
const inter = (part) =>
  require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);

/** The style sheet names these files. */
const fonts = { '/inter.woff2': inter('latin'), '/inter-ext.woff2': inter('latin-ext') };

/** @param {string} file Where it goes. */
export async function writeSingleFile(file) {
  const code = await script();
  const page = readFileSync(join(examples, 'index.html'), 'utf8')
    .replace(/<link rel="icon"[^>]*>/, () => icon())
    .replace(/<link rel="stylesheet" href="\/([\w.]+)" \/>/g, (_, name) => styles(name))
    .replace(/<script type="module"[^>]*><\/script>\s*/g, '')
    .replace('</head>', () => `<script type="module">${code}</script>\n  </head>`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
}

const data = (type, bytes) => `data:${type};base64,${bytes.toString('base64')}`;

const icon = () =>
  `<link rel="icon" href="${data('image/svg+xml', readFileSync(join(examples, 'icon.svg')))}" />`;

const styles = (name) => {
  const text = readFileSync(join(examples, name), 'utf8');
  const own = text.replace(
    /url\('([^']+)'\)/g,
    (_, path) => `url('${data('font/woff2', readFileSync(fonts[path]))}')`,
  );
  return `<style>\n${own}</style>`;
};

/** A page from disk may load nothing: what loads later elsewhere is in the one file as well. */
async function script() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        import './host.ts';
        import '@corporate-billing/elements/define/cb-portal.js';
        import { setPdfFontUrl } from '@corporate-billing/mocks';
        import latin from '../packages/mocks/fonts/noto-sans-latin.woff';
        setPdfFontUrl(latin);`,
      resolveDir: examples,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    conditions: ['corporate-billing-source', 'browser'],
    loader: { '.woff': 'dataurl' },
    write: false,
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const file = join(root, 'dist/corporate-billing-demo.html');
  await writeSingleFile(file);
  process.stdout.write(`${file}: open it in a browser.\n`);
}
