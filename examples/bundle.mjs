import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The repository's root, wherever the command was started. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const definitions = () => {
  const folder = join(root, 'packages/elements/src/define');
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return Object.fromEntries(
    files.map((file) => [`define/${basename(file, '.ts')}`, join(folder, file)]),
  );
};

/** What nearly every page needs comes in one file each: the widgets' base, and the backend. */
const shared = [
  {
    name: 'base',
    test: /packages[\\/](elements|sdk)[\\/]|node_modules[\\/]@?lit/,
    minShareCount: 6,
  },
  { name: 'mocks', test: /packages[\\/]mocks[\\/]src[\\/](?!pdf|ubl)/, minShareCount: 2 },
];

/**
 * Bundles the example pages' scripts from the sources, in memory.
 *
 * Bundled rather than served file by file, because the mock backend uses packages that are not
 * written as modules, and because one page would otherwise be some two hundred requests.
 *
 * @param {{ sourcemap?: boolean, minify?: boolean }} [options]
 * @returns {Promise<Map<string, string | Uint8Array>>} The files by URL path.
 * @throws Rolldown's error, whose message says where the sources do not build.
 */
export async function bundleExamples({ sourcemap = false, minify = false } = {}) {
  const bundle = await rolldown({
    cwd: root,
    input: {
      host: join(root, 'examples/host.ts'),
      'widgets/widget': join(root, 'examples/widgets/widget.ts'),
      'widgets/gallery': join(root, 'examples/widgets/gallery.ts'),
      ...definitions(),
    },
    platform: 'browser',
    tsconfig: join(root, 'test/tsconfig.base.json'),
    resolve: { conditionNames: ['corporate-billing-source', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: { groups: shared },
      sourcemap: sourcemap && 'inline',
      minify,
    });
    return new Map(output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
  } finally {
    await bundle.close();
  }
}
