import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lists every file under a folder, as the system names it. */
export const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Lists every source under a folder, as paths from the root with forward slashes. */
export function filesUnder(folder) {
  return filesIn(join(root, folder))
    .map((path) => relative(root, path))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .sort();
}

/** @param {string[]} wanted Paths, or beginnings of paths; none means all. */
const narrowTo = (wanted) => (file) =>
  wanted.length === 0 || wanted.some((path) => file.startsWith(path.replace(/^\.\//, '')));

/**
 * The tests, by the runner that takes them.
 *
 * @param {string[]} wanted
 */
export function findTests(wanted = []) {
  const files = [...filesUnder('packages'), ...filesUnder('test')].filter(narrowTo(wanted));
  return {
    node: files.filter((file) => file.endsWith('.node.test.ts')),
    components: files.filter(
      (file) => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts'),
    ),
    journeys: files.filter((file) => file.endsWith('.journey.ts')),
  };
}
