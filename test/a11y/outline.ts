export interface Outline {
  readonly levels: readonly number[];
  readonly faults: readonly string[];
}

const isHeading = (element: Element) => /^h[1-6]$/.test(element.localName);
const levelOf = (heading: Element) =>
  Number(heading.getAttribute('aria-level') ?? heading.localName[1]);

/** Everything that is shown or spoken, in the order of the flat tree. */
function* flatTree(node: Element): Generator<Element> {
  if (node.getAttribute('aria-hidden') === 'true' || node.localName === 'dialog') return;
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return;
  yield node;
  const assigned = node instanceof HTMLSlotElement ? node.assignedElements() : [];
  const inner = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).children];
  for (const child of inner) yield* flatTree(child);
}

/** The levels of a widget's headings, and what a person would stumble over, in sentences. */
export function outlineOf(widget: Element): Outline {
  const shown = [...flatTree(widget)];
  const headings = shown.filter(isHeading);
  const levels = headings.map(levelOf);
  const faults = headings.flatMap((heading, index) => {
    const text = heading.textContent.replace(/\s+/g, ' ').trim();
    const before = levels[index - 1] ?? 6;
    const level = levels[index] ?? 0;
    const slot = heading.querySelector('slot');
    if (text === '' && !slot) return [`an empty heading of level ${String(level)}`];
    return level > before + 1 ? [`${String(before)} → ${String(level)} at “${text}”`] : [];
  });
  const unnamed = shown
    .filter(({ localName }) => localName === 'aside')
    .filter((aside) => nameOf(aside) === '')
    .map(() => 'an aside without a name');
  const firsts = levels.filter((level) => level === Math.min(...levels)).length;
  return {
    levels,
    faults: [
      ...faults,
      ...unnamed,
      ...(Math.min(...levels) === 1 && firsts > 1 ? [`${String(firsts)} headings of level 1`] : []),
    ],
  };
}

function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby');
  const by = id === null ? null : (element.getRootNode() as ShadowRoot).getElementById(id);
  return (by?.textContent ?? element.getAttribute('aria-label') ?? '').trim();
}
