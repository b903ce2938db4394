import { tellDeveloper } from '../core/tell-developer.js';
import type { WidgetTag } from './tags.js';

const loading = new Set<string>();

/**
 * Loads and registers a widget. Code that did not arrive is requested again for the next widget, and
 * when the network is back.
 */
export async function loadWidget(tag: WidgetTag, load: () => Promise<unknown>): Promise<void> {
  if (loading.has(tag)) return;
  loading.add(tag);
  try {
    await load();
  } catch (error) {
    tellDeveloper('code-missing', missingCode(tag, error));
    addEventListener('online', () => void loadWidget(tag, load), { once: true });
  } finally {
    loading.delete(tag);
  }
}

function missingCode(tag: WidgetTag, error: unknown): string {
  return (
    `The code of <${tag}> did not load (${String(error)}). Deploy all files of one version side by ` +
    'side, keep those of the version before for a while, and allow their host in script-src.'
  );
}
