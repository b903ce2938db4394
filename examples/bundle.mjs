import { readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

/** The repository's root, wherever the command was started. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const definitions = () => {
  const folder = join(root, 'packages/elements/src/define');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({
      in: join(folder, file),
      out: `define/${basename(file, '.ts')}`,
    }));
};

/**
 * Bundles the example pages' scripts from the sources, in memory.
 *
 * Bundled rather than served file by file, because the mock backend uses packages that are not
 * written as modules, and because one page would otherwise be some two hundred requests.
 *
 * @param {{ sourcemap?: boolean, minify?: boolean }} [options]
 * @returns {Promise<{ build(): Promise<Map<string, Uint8Array>>, dispose(): Promise<void> }>}
 *   `build` gives the files by URL path; it rejects with esbuild's own messages.
 */
export async function createBundle({ sourcemap = false, minify = false } = {}) {
  const bundler = await context({
    absWorkingDir: root,
    entryPoints: [
      { in: join(root, 'examples/host.ts'), out: 'host' },
      { in: join(root, 'examples/widgets/widget.ts'), out: 'widgets/widget' },
      { in: join(root, 'examples/widgets/gallery.ts'), out: 'widgets/gallery' },
      ...definitions(),
    ],
    outdir: join(root, 'served'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['corporate-billing-source', 'browser'],
    chunkNames: 'chunks/[name]-[hash]',
    loader: { '.woff': 'file', '.woff2': 'file' },
    sourcemap: sourcemap && 'inline',
    minify,
    logLevel: 'silent',
    write: false,
  });
  const prefix = join(root, 'served');
  return {
    async build() {
      const { outputFiles } = await bundler.rebuild();
      return new Map(
        outputFiles.map((file) => [
          file.path.slice(prefix.length).replaceAll('\\', '/'),
          file.contents,
        ]),
      );
    },
    dispose: () => bundler.dispose(),
  };
}
