import { canonical } from './locales.js';
import { documentPart, isShadowRoot } from '../ui/page.js';
import { registry } from './registry.js';

// The frame a widget draws has the language found here, so it is not asked.
const isFrame = (node: Element): boolean =>
  node.classList.contains('base') && isShadowRoot(node.parentNode);

const parentOf = (node: Element): Element | null => {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
};

/**
 * Returns the BCP 47 tag of an element's language: its own `lang`, else the nearest ancestor's
 * through shadow roots, else `configure({ locale })`, else the document's, else English. An invalid
 * tag is skipped.
 */
export function languageOf(element: Element): string {
  const page = element.ownerDocument;
  // A framework may set the property, which does not change the attribute.
  const own = canonical((element as Partial<HTMLElement>).lang ?? '');
  if (own) return own;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (isFrame(node) || node.parentNode === page) continue;
    const declared = canonical(node.getAttribute('lang') ?? '');
    if (declared) return declared;
  }
  const root = documentPart(page, 'documentElement') as Element | null;
  return (
    canonical(registry().settings.locale ?? '') ??
    canonical(root?.getAttribute('lang') ?? '') ??
    'en'
  );
}

/**
 * Lists the roots an element's language can come from: its document, and the shadow roots around
 * it.
 */
function rootsAround(element: Element): Set<Node> {
  const roots = new Set<Node>();
  for (let node: Element | null = element; node; node = parentOf(node))
    roots.add(node.getRootNode());
  return roots;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly told: Set<() => void>;
}

// Each root has one observer, however many widgets stand in it.
const watches = new WeakMap<Node, Watch>();

/**
 * Tells when a `lang` or `dir` changes in the document of an element, or in a shadow root around it.
 * @returns ends it; what the element stands in counts from the call on
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const ends = [...rootsAround(element)].map((root) => watchRoot(root, changed));
  return () => {
    for (const end of ends) end();
  };
}

function watchRoot(root: Node, changed: () => void): () => void {
  const { observer, told } = watches.get(root) ?? startWatch(root);
  told.add(changed);
  return () => {
    told.delete(changed);
    if (told.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

function startWatch(root: Node): Watch {
  const told = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const tell of [...told]) tell();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  const watch = { observer, told };
  watches.set(root, watch);
  return watch;
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);
const directions = new Map<string, 'ltr' | 'rtl'>();

/** Returns the direction a language is written in. Every widget asks each time it is drawn. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  let direction = directions.get(tag);
  if (!direction) {
    const script = new Intl.Locale(canonical(tag) ?? 'en').maximize().script ?? '';
    direction = rightToLeft.has(script) ? 'rtl' : 'ltr';
    directions.set(tag, direction);
  }
  return direction;
}
