/** Lists elements whose text is cut off, or that reach beyond the widget, one sentence each. */
export function misfits(widget: Element): string[] {
  const faults: string[] = [];
  const room = widget.getBoundingClientRect();
  const visit = (element: Element, frame: Frame): void => {
    if (isHidden(element)) return;
    const within = element.localName === 'dialog' ? screenFrame() : frame;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const out = Math.max(box.right - within.right, within.left - box.left);
    if (box.width > 0 && out > 1.5) {
      faults.push(`${pathOf(element)} stands out by ${String(Math.round(out))} px`);
    }
    if (isCut(element, style)) faults.push(`${pathOf(element)} is cut off`);
    const inner = scrolls(style) ? everywhere : within;
    for (const child of childrenOf(element)) visit(child, inner);
  };
  visit(widget, room);
  return [...new Set(faults)].slice(0, 12);
}

interface Frame {
  readonly left: number;
  readonly right: number;
}

const everywhere: Frame = { left: -Infinity, right: Infinity };
const screenFrame = (): Frame => ({ left: 0, right: document.documentElement.clientWidth });

const childrenOf = (element: Element): Element[] => [
  ...(element.shadowRoot?.children ?? []),
  ...element.children,
];

/** Text for screen readers alone, and what is not drawn, has no size to fit. */
const isHidden = (element: Element): boolean =>
  element.matches('style, script, option, svg *') ||
  !element.checkVisibility() ||
  getComputedStyle(element).clipPath === 'inset(50%)';

/** Tells whether a row is made to be scrolled, as tabs are. */
const scrolls = (style: CSSStyleDeclaration): boolean =>
  style.overflowX === 'auto' || style.overflowX === 'scroll';

function isCut(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) return false;
  // Fields scroll their own text; other tests look at a select and a tab row.
  if (element.matches('input, textarea, select, [role="tablist"]')) return false;
  return style.overflowX !== 'visible' || element.localName === 'dialog';
}

/** The longest words of German have so many letters; what is longer is a reference and may break. */
const longestWord = 24;

/** Lists words and figures that begin on one line and end on the next, one sentence each. */
export function tornWords(widget: Element): string[] {
  const faults: string[] = [];
  const visit = (element: Element): void => {
    if (isHidden(element)) return;
    for (const word of tornIn(element)) {
      faults.push(`${pathOf(element)} tears “${word}” apart`);
    }
    for (const child of childrenOf(element)) visit(child);
  };
  visit(widget);
  return [...new Set(faults)].slice(0, 12);
}

function tornIn(element: Element): string[] {
  return [...element.childNodes]
    .flatMap((node) => (node instanceof Text ? wordsOf(node).filter(({ lines }) => lines > 1) : []))
    .map(({ word }) => word);
}

function wordsOf(text: Text): { word: string; lines: number }[] {
  return [...text.data.matchAll(/[\p{L}\d.,]{2,}/gu)]
    .filter(({ 0: word }) => word.length <= longestWord)
    .map(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      return { word, lines: new Set(tops).size };
    });
}

function pathOf(element: Element): string {
  const names: string[] = [];
  for (let each: Element | null = element; each && names.length < 4; each = parentOf(each)) {
    const kind = each.classList.length > 0 ? `.${[...each.classList].join('.')}` : '';
    names.unshift(`${each.localName}${kind}`);
  }
  return names.join(' > ');
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
