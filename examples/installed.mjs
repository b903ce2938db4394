import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const { resolve } = createRequire(import.meta.url);

/** Pages ask for these files of packages by an address. */
export const installed = {
  '/mockServiceWorker.js': resolve('msw/mockServiceWorker.js'),
  '/inter.woff2': resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  '/inter-ext.woff2': resolve('@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2'),
};

const fonts = join(root, 'packages/mocks/fonts');
for (const name of readdirSync(fonts)) installed[`/pdf-fonts/${name}`] = join(fonts, name);
