import { canonical } from './locales.js';
import { registry, pageSingleton } from './registry.js';

// The frame a widget draws says what the widget shows; it follows the answer found here.
const isFrame = (node: Element): boolean =>
  node.classList.contains('base') && node.parentNode instanceof ShadowRoot;

const parentOf = (node: Element): Element | null => {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/**
 * The BCP 47 tag an element shall speak: its own `lang`, else the nearest ancestor's through shadow
 * roots, else `configure({ locale })`, else the document's, else English.
 */
export function languageOf(element: Element): string {
  // A framework may set the property, which does not reach the attribute.
  const own = element instanceof HTMLElement ? element.lang : '';
  if (own) return canonical(own) ?? 'en';
  let declared: string | null = null;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    declared = isFrame(node) ? null : node.getAttribute('lang');
    if (declared && node !== document.documentElement) return canonical(declared) ?? 'en';
    declared = null;
  }
  declared = registry().settings.locale ?? document.documentElement.getAttribute('lang');
  return (declared && canonical(declared)) ?? 'en';
}

/** Fires `change` when a `lang` or `dir` in the document changes. One observer serves the page. */
export const languageChanges = (): EventTarget =>
  pageSingleton('language-changes', () => {
    const target = new EventTarget();
    new MutationObserver(() => target.dispatchEvent(new Event('change'))).observe(
      document.documentElement,
      { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true },
    );
    return target;
  });

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);
const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction a language is written in. Every widget asks each time it is drawn. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  let direction = directions.get(tag);
  if (!direction) {
    const script = new Intl.Locale(tag).maximize().script ?? '';
    direction = rightToLeft.has(script) ? 'rtl' : 'ltr';
    directions.set(tag, direction);
  }
  return direction;
}
