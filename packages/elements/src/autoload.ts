/**
 * Registers the widgets a page uses when they are met, now or later. For pages with no script of
 * their own: `<script type="module" src="…/autoload.js?base-url=/billing/v1"></script>` also says
 * where the API is. The address stands in the script's own URL and nowhere in the markup, because
 * injected markup must not send a password elsewhere.
 */
import { configure } from './core/registry.js';
import { tags } from './define/tags.js';
import type { WidgetTag } from './define/tags.js';

const selector = Object.keys(tags)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

function meet(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(selector)) {
    // A script that could not be fetched is asked for again with the next widget that appears.
    tags[localName as WidgetTag]().catch(() => undefined);
  }
}

const baseUrl = new URL(import.meta.url).searchParams.get('base-url');
// Not by the document's base, which markup can set.
if (baseUrl !== null) configure({ baseUrl: new URL(baseUrl, location.href).href });

new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => addedNodes.length > 0)) meet(document);
}).observe(document, { childList: true, subtree: true });
meet(document);
