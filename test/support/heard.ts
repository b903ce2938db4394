/** What a screen reader would read, as far as live regions tell it. */
export interface Heard {
  /** Each sentence once, in order. */
  readonly lines: string[];
}

const open = new Set<MutationObserver>();

/**
 * Listens to the live regions inside a widget, and to those of a page's own dialogs: to changes in
 * a region that existed before, and to alerts, which are read when they appear.
 */
export function listen(...roots: Element[]): Heard {
  const lines: string[] = [];
  const standing = new WeakSet<Element>();
  const told = new WeakMap<Element, string>();
  const observer = new MutationObserver(() => {
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

  function hear(region: HTMLElement): void {
    const text = textOf(region);
    const isNew = !standing.has(region);
    standing.add(region);
    if (told.get(region) === text) return;
    told.set(region, text);
    // A polite region that appears together with its text is not read.
    if (text === '' || (isNew && region.role === 'status')) return;
    lines.push(text);
  }

  for (const root of roots) look(root);
  lines.length = 0;
  open.add(observer);
  return { lines };
}

/** Leaves out what is not read again while it runs, like a countdown. */
function textOf(region: HTMLElement): string {
  const copy = region.cloneNode(true) as HTMLElement;
  for (const quiet of copy.querySelectorAll('[aria-live="off"]')) quiet.textContent = '…';
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

afterEach(() => {
  for (const observer of open) observer.disconnect();
  open.clear();
});
