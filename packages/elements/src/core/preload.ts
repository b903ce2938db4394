import { loadLocale, wordsLocale } from './locales.js';
import { languageOf } from './language.js';
import { documentPart } from '../ui/page.js';
import { registry } from './registry.js';

/**
 * Loads what the first widget will wait for, before it is on the page: what all widgets say in the
 * page's language and, where `configure()` was called, who is signed in. It never fails; a part that
 * did not arrive is requested again when it is needed.
 */
export async function preload(): Promise<void> {
  const words = loadLocale(wordsLocale(languageOf(documentPart(document, 'documentElement'))));
  await Promise.allSettled([words, registry().billing?.session.current()]);
}
