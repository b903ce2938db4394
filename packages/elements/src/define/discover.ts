import { listenForPolicy } from '../core/policy-listener.js';
import { loadWidget } from './load-widget.js';
import { tags } from './tags.js';
import type { WidgetTag } from './tags.js';

type Root = Document | DocumentFragment | Element;

const notDefined = Object.keys(tags)
  .map((tag) => `${tag}:not(:defined)`)
  .join();
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
  for (const { localName } of found)
    void loadWidget(localName as WidgetTag, tags[localName as WidgetTag]);
}
