/**
 * Reads a part of a document from its prototype: `<img name="body">` in the page's markup hides
 * `document.body`, but not this.
 */
export const documentPart = <K extends keyof Document>(page: Document, name: K): Document[K] =>
  Reflect.get(Document.prototype, name, page);

/** Creates an element, even where the page's markup hides `createElement`. */
export const createIn = <K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
): HTMLElementTagNameMap[K] => {
  const make: unknown = Reflect.get(Document.prototype, 'createElement');
  return (make as (this: Document, name: K) => HTMLElementTagNameMap[K]).call(page, tag);
};

/** Finds what has the focus in a document, through shadow roots. */
export function deepFocus(page: Document): Element | null {
  let active = documentPart(page, 'activeElement');
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Tells whether an element can be seen; older browsers are asked for the room it takes. */
export const isShown = (element: Partial<Element> & Pick<Element, 'getClientRects'>): boolean =>
  element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** Watches sizes; the simulated page of a unit test has none to watch. */
export const watchSizes = (act: ResizeObserverCallback): ResizeObserver | undefined =>
  typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(act);

/** Opens a modal dialog; a simulated page may only know that a dialog is open. */
export function openModal(dialog: Partial<HTMLDialogElement>): void {
  if (dialog.showModal) dialog.showModal();
  else dialog.open = true;
}

/** Closes a dialog that `openModal` opened. */
export function closeModal(dialog: Partial<HTMLDialogElement>): void {
  if (dialog.close) dialog.close();
  else dialog.open = false;
}

/** Selects the elements whose attribute has a value. Simulated pages have no `CSS.escape`. */
export const attributeIs = (name: string, value: string): string =>
  `[${name}="${value.replace(/[^\w-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"]`;

/** Tells whether a node is a shadow root of any window: a widget may be moved into a frame. */
export const isShadowRoot = (node: Node | null | undefined): node is ShadowRoot =>
  node?.nodeType === 11 && 'host' in node;

/** Tells whether a node is a document of any window. */
export const isDocument = (node: Node | null | undefined): node is Document => node?.nodeType === 9;

/**
 * Tells whether an element has the focus, in whichever root it stands. `:focus` does not tell: it
 * matches nothing while the person works in another window.
 */
export const hasFocus = (element: Element): boolean => activeAround(element) === element;

/** Tells whether an element, or something in it, has the focus. */
export const holdsFocus = (element: Element): boolean => element.contains(activeAround(element));

/** Finds what has the focus in the root a node stands in. */
export function activeAround(node: Node): Element | null {
  const root = node.getRootNode();
  if (isDocument(root)) return documentPart(root, 'activeElement');
  return isShadowRoot(root) ? root.activeElement : null;
}
