import type { UiHost } from './host.js';
import { activeAround, deepFocus, documentPart, hasFocus, isShown } from './page.js';

/** The part of a widget that moving the focus needs. */
export type FocusHost = Pick<UiHost, 'renderRoot' | 'requestUpdate' | 'updateComplete'>;

/**
 * Moves the focus, once the widget is drawn, to the first of these that is on screen; looked for in
 * the shadow root, then among the widget's own children. Where none of them is there and the focus
 * was lost with what it stood on, the nearest heading takes it: it never stays on the page's body.
 *
 * @example void focusOn(this, '[data-edit]', '[part="heading"]');
 */
export async function focusOn(host: FocusHost, ...selectors: string[]): Promise<void> {
  // This also draws what has just been answered.
  host.requestUpdate();
  await host.updateComplete;
  for (const selector of selectors) {
    for (const found of [host.renderRoot, elementOf(host)].flatMap((root) =>
      findAll(root, selector),
    )) {
      if (isShown(found) && take(found)) return;
    }
  }
  if (isFocusLost()) focusNear(host, undefined);
}

/** Finds what holds the focus inside a widget: in its shadow root, or among its own children. */
export function focusedIn(host: FocusHost): Element | null {
  const root = host.renderRoot as ShadowRoot;
  const element = elementOf(host);
  const activeElement = activeAround(element);
  const isChild = activeElement !== element && element.contains(activeElement);
  return root.activeElement ?? (isChild ? activeElement : null);
}

/**
 * Is called before a widget is drawn anew; call the result afterwards. When the drawing removed or
 * hid what had the focus, and no code moved the focus, the nearest place takes it.
 */
export function keepFocus(host: FocusHost): (() => void) | undefined {
  const held = focusedIn(host);
  if (!held) return undefined;
  const around = ancestorsOf(held, elementOf(host));
  return () => {
    if (held.isConnected && isShown(held)) return;
    void host.updateComplete.then(() => {
      if (!isFocusLost(held)) return;
      focusNear(
        host,
        around.find((each) => each.isConnected && isShown(each)),
      );
    });
  };
}

/** Tells whether nothing visible has the focus. */
function isFocusLost(held?: Element): boolean {
  const page = held?.ownerDocument ?? document;
  const active = deepFocus(page);
  return !active || active === documentPart(page, 'body') || active === held || !isShown(active);
}

function focusNear(host: FocusHost, place: Element | undefined): void {
  const all = [place ?? [], host.renderRoot].flat().flatMap((root) => findAll(root, headings));
  const heading = all.find((each) => isShown(each) && each.textContent.trim() !== '');
  if (heading && take(heading)) return;
  const base = host.renderRoot.querySelector<HTMLElement>('.base');
  if (base && base.textContent.trim() !== '') take(base);
}

const headings = '[part~="heading"], h1, h2, h3';

const findAll = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Returns the widget itself, whose children stand in the page's own tree. */
const elementOf = (host: FocusHost): Element => (host.renderRoot as ShadowRoot).host;

function ancestorsOf(element: Element, host: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== host; at = at.parentElement) found.push(at);
  return found;
}

/**
 * Gives the focus to an element, even to one that is only read, and tells whether it has it now.
 */
function take(element: HTMLElement): boolean {
  // What receives the focus is read: as an alert it would be read a second time.
  for (const alert of [element, ...findAll(element, '[role="alert"]')]) {
    if (alert.role === 'alert') alert.ariaLive = 'off';
  }
  element.focus();
  if (hasFocus(element)) return true;
  if (element.hasAttribute('tabindex')) return false;
  element.tabIndex = -1;
  element.focus();
  return hasFocus(element);
}
