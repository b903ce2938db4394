import { listenForPolicy } from '../core/policy-listener.js';
import { tellDeveloper } from '../core/tell-developer.js';
import { tags } from './tags.js';
import type { WidgetTag } from './tags.js';

type Root = Document | DocumentFragment | Element;

const notDefined = Object.keys(tags)
  .map((tag) => `${tag}:not(:defined)`)
  .join();
const loading = new Set<string>();
const watched = new WeakSet<Node>();

/**
 * Registers the widgets that stand in a part of the page, now or later. `autoload.js` does so for the
 * document; the tree of an open shadow root is another component's own and has to be named.
 *
 * @param root A document, an element or a shadow root. Open shadow roots that stand in it now are
 *   looked into as well.
 * @example
 * discover(document.querySelector('account-page').shadowRoot);
 */
export function discover(root: Root): void {
  listenForPolicy();
  watch(root);
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot && !element.localName.startsWith('cb-')) discover(element.shadowRoot);
  }
}

function watch(root: Root): void {
  register(root);
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) register(root);
  }).observe(root, { childList: true, subtree: true });
}

function register(root: Root): void {
  const found = [...root.querySelectorAll(notDefined)];
  if (root instanceof Element && root.matches(notDefined)) found.push(root);
  for (const { localName } of found) {
    if (!loading.has(localName)) void load(localName as WidgetTag, root);
  }
}

/**
 * Code that did not arrive is requested again for the next widget, and when the network is back.
 */
async function load(tag: WidgetTag, root: Root): Promise<void> {
  loading.add(tag);
  try {
    await tags[tag]();
  } catch (error) {
    tellDeveloper('code-missing', missingCode(tag, error));
    addEventListener(
      'online',
      () => {
        register(root);
      },
      { once: true },
    );
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
