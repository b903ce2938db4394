/** What a screen reader would read, as far as live regions tell it. */
export interface Heard {
  /** Lists each sentence once, in order. */
  readonly lines: string[];
  /** Returns what was heard since, and without what a move of the focus silenced in the same turn. */
  take(): string[];
}

const open = new Set<MutationObserver>();

/**
 * Listens to the live regions inside a widget, and to those of a page's own dialogs: to changes in
 * a region that existed before, and to alerts, which are read when they appear.
 */
export function listen(...roots: Element[]): Heard {
  const lines: string[] = [];
  const spokenBy: HTMLElement[] = [];
  const standing = new WeakSet<Element>();
  const told = new WeakMap<Element, string>();
  const observer = new MutationObserver((records) => {
    // A text that is replaced in the same turn was there all the same.
    for (const { target, addedNodes } of records) {
      const text = [...addedNodes].map((node) => node.textContent).join('');
      if (standing.has(target as Element)) hear(target as HTMLElement, text);
    }
    for (const root of roots) look(root);
  });
  const watched = new WeakSet<Node>();
  const watch = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };

  function look(root: Element | ShadowRoot): void {
    watch(root);
    if (root instanceof Element && root.shadowRoot) look(root.shadowRoot);
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (element.matches('[role="status"], [role="alert"]')) hear(element);
    }
  }

  function hear(region: HTMLElement, text = textOf(region)): void {
    const isNew = !standing.has(region);
    standing.add(region);
    if (told.get(region) === text) return;
    told.set(region, text);
    // A polite region that appears together with its text is not read.
    if (text.trim() === '' || (isNew && region.role === 'status')) return;
    // Neither is one that says so, nor what lies under an open dialog.
    if (region.ariaLive === 'off' || isCovered(region)) return;
    lines.push(plain(text));
    spokenBy.push(region);
  }

  function take(): string[] {
    const said = lines.splice(0);
    const by = spokenBy.splice(0).slice(-said.length);
    return said.filter((_line, index) => by[index]?.ariaLive !== 'off');
  }

  for (const root of roots) look(root);
  take();
  open.add(observer);
  return { lines, take };
}

/** Tells whether a dialog is open that does not hold the region: the page under it is inert. */
function isCovered(region: HTMLElement): boolean {
  const modals = modalsIn(document);
  return modals.length > 0 && !modals.some((modal) => holds(modal, region));
}

const modalsIn = (root: ParentNode): Element[] => [
  ...root.querySelectorAll('dialog:modal'),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? modalsIn(shadowRoot) : [],
  ),
];

/** Follows the flat tree: a form in a slot of the dialog stands in the page's own tree. */
function holds(modal: Element, node: Node | null): boolean {
  if (node === null) return false;
  if (node === modal) return true;
  const slot = node instanceof Element ? node.assignedSlot : null;
  return holds(modal, slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode));
}

/** Without what only makes a sentence count as new. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Leaves out what is not read again while it runs, like a countdown. */
export function textOf(region: Element): string {
  const copy = region.cloneNode(true) as HTMLElement;
  for (const running of copy.querySelectorAll('[role="timer"]')) running.textContent = '…';
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  // A no-break space at the end makes a sentence count as new: it stays.
  return copy.textContent.replace(/[ \n]+/g, ' ').replace(/^ | $/g, '');
}

afterEach(() => {
  for (const observer of open) observer.disconnect();
  open.clear();
});
