/** Carries out `init`: copies the service worker's script to where a page can load it. */
import { copyFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { reasonOf, StartError } from './start-error.js';

const script = 'mockServiceWorker.js';

/** Copies the script into a folder and returns a sentence about it. */
export async function copyWorker(args: readonly string[], from: string): Promise<string> {
  const [folder, ...more] = args;
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    throw new StartError('Say one folder: corporate-billing-mocks init public', 2);
  }
  const target = resolve(from, folder);
  const found = await stat(target).catch(() => undefined);
  if (!found?.isDirectory()) throw new StartError(`${folder} is not a folder.`);
  try {
    await copyFile(installed(from), join(target, script));
  } catch (error) {
    throw new StartError(`The script could not be copied: ${reasonOf(error)}.`);
  }
  return `Copied ${join(folder, script)}. Copy it again whenever msw is updated.`;
}

/** The script must come from the msw that the page uses: the caller's is tried before our own. */
function installed(from: string): string {
  for (const place of [join(from, 'package.json'), import.meta.url]) {
    try {
      return createRequire(place).resolve(`msw/${script}`);
    } catch {
      // The next place is tried.
    }
  }
  throw new StartError('msw is not installed: npm install --save-dev msw');
}
