import type { CSSResultOrNative } from 'lit';
import { createIn, documentPart, isDocument } from '../ui/page.js';

const copies = new WeakMap<Window, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a document or a shadow root our style sheets, beside those it has. A constructed sheet serves
 * only the document it was made in, so a widget in a frame or a pop-up gets copies made there; where
 * that window makes none, a `style` element.
 * @returns takes away what this call brought
 */
export function adoptSheets(
  root: Document | ShadowRoot,
  styles: readonly CSSResultOrNative[],
): () => void {
  const page = isDocument(root) ? root : root.ownerDocument;
  try {
    const defaultView = documentPart(page, 'defaultView');
    if (!defaultView) throw new Error('A document without a window makes no sheets');
    return addSheets(
      root,
      styles.map((style) => sheetIn(defaultView, style)),
    );
  } catch {
    return addElement(page, root, styles);
  }
}

function addSheets(root: Document | ShadowRoot, sheets: readonly CSSStyleSheet[]): () => void {
  const had = sheetsOf(root);
  const added = sheets.filter((sheet) => !had.includes(sheet));
  if (added.length > 0) setSheets(root, [...had, ...added]);
  return () => {
    setSheets(
      root,
      sheetsOf(root).filter((sheet) => !added.includes(sheet)),
    );
  };
}

/**
 * Reads the adopted sheets of a document or a shadow root, even where the page's markup hides the
 * property.
 */
const sheetsOf = (root: Document | ShadowRoot): readonly CSSStyleSheet[] =>
  isDocument(root) ? documentPart(root, 'adoptedStyleSheets') : root.adoptedStyleSheets;

function setSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  const owner = isDocument(root) ? Document.prototype : ShadowRoot.prototype;
  Reflect.set(owner, 'adoptedStyleSheets', sheets, root);
}

function sheetIn(view: Window & typeof globalThis, style: CSSResultOrNative): CSSStyleSheet {
  const own = 'styleSheet' in style ? style.styleSheet : style;
  if (view === window && own) return own;
  let made = copies.get(view);
  if (!made) copies.set(view, (made = new Map<CSSResultOrNative, CSSStyleSheet>()));
  let sheet = made.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(textOf(style));
    made.set(style, sheet);
  }
  return sheet;
}

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');

function addElement(
  page: Document,
  root: Document | ShadowRoot,
  styles: readonly CSSResultOrNative[],
): () => void {
  const text = styles.map(textOf).join('\n');
  const place = isDocument(root) ? documentPart(root, 'head') : root;
  const known = [...place.querySelectorAll<HTMLStyleElement>(':scope > style[data-cb-styles]')];
  if (known.some(({ textContent }) => textContent === text)) return () => undefined;
  const element = createIn(page, 'style');
  // A strict policy admits styles by the page's nonce; Lit reads it from the same place.
  const nonce = (window as { litNonce?: string }).litNonce;
  if (nonce) element.setAttribute('nonce', nonce);
  element.dataset['cbStyles'] = '';
  element.textContent = text;
  place.append(element);
  return () => {
    element.remove();
  };
}
