import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Node 20 runs no TypeScript: bundled once for each state of the sources, into node_modules. Not packed. */
export async function fromSources(entry) {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { cli: entry },
    outdir: join(root, 'served'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['corporate-billing-source'],
    external: ['@cantoo/*', '@fontsource/*', '@hono/*', 'msw', 'msw/*'],
    logLevel: 'error',
    write: false,
  });
  const hash = createHash('sha256');
  for (const { path, contents } of outputFiles) hash.update(path).update(contents);
  const cache = join(root, 'node_modules/.cache/corporate-billing-mocks');
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    // Whole or not at all: another process may be starting from the same sources.
    const making = `${folder}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    for (const { path, contents } of outputFiles) {
      writeFileSync(join(making, path.slice(join(root, 'served').length)), contents);
    }
    try {
      renameSync(making, folder);
    } catch {
      rmSync(making, { recursive: true, force: true });
    }
  }
  return import(pathToFileURL(join(folder, 'cli.mjs')));
}
