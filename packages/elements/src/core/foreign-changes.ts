type Place = Pick<MutationRecord, 'target' | 'previousSibling' | 'nextSibling'>;

/** The content of a node that somebody else changed, once the change is undone. */
interface Undone {
  readonly nodes: readonly Node[];
  readonly texts: readonly (string | null)[];
  /**
   * Only text was changed, as a translator does: the change may be restored where the text still
   * says the same.
   */
  isText: boolean;
}

/**
 * Tracks what others do to the nodes a widget drew: a page translator wraps texts, a morph takes
 * nodes away. Lit writes into the nodes it made, wherever they are by then, so these changes are
 * undone before the widget draws again. Texts that the drawing leaves unchanged are given back to
 * the translator.
 */
export class ForeignChanges {
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];
  /** Nodes that others brought, and where they put them. */
  #foreign = new WeakMap<Node, Node>();
  /** Nodes of the widget that others took away. */
  readonly #taken = new Set<Node>();

  /** @param heard told when others changed something */
  constructor(heard?: () => void) {
    this.#observer = new MutationObserver((records) => {
      this.#note(records);
      heard?.();
    });
  }

  watch(root: Node, subtree = true): void {
    this.#observer.observe(root, { childList: true, subtree });
  }

  stop(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Elements of the widget, and not only texts, that were taken. */
  get taken(): Element[] {
    this.#note(this.#observer.takeRecords());
    return [...this.#taken].filter((node) => node.nodeType === Node.ELEMENT_NODE) as Element[];
  }

  /** Accepts the present content of a node as the widget's own, whoever put it there. */
  accept(root: Node): void {
    this.#observer.takeRecords();
    this.#records = [];
    this.#taken.clear();
    for (const node of root.childNodes) this.#foreign.delete(node);
  }

  /** Undoes all changes. */
  undo(): void {
    this.draw(() => undefined, false);
  }

  /** Lets the widget draw over its own nodes, and does not record its own changes. */
  draw(work: () => void, giveBack = true): void {
    this.#note(this.#observer.takeRecords());
    const records = this.#taken.size > 0 ? this.#records : [];
    this.#records = [];
    const undone = this.#putBack(records);
    try {
      work();
    } finally {
      if (giveBack && undone.size > 0) this.#giveBack(records, undone);
      else this.#taken.clear();
      this.#observer.takeRecords();
    }
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#records.push(record);
      for (const node of record.removedNodes) if (!this.#foreign.has(node)) this.#taken.add(node);
      for (const node of record.addedNodes) {
        if (!this.#taken.has(node)) this.#foreign.set(node, record.target);
      }
    }
    // Additions alone (an extension's icon) do no harm, and need not be recorded for ever.
    if (this.#taken.size === 0) this.#records = this.#records.slice(-100);
  }

  #putBack(records: readonly MutationRecord[]): Map<Node, Undone> {
    for (const record of [...records].reverse()) {
      move(record, record.addedNodes, record.removedNodes);
    }
    const undone = new Map<Node, Undone>();
    for (const record of records) {
      const owner = this.#ownerOf(record.target);
      const known = undone.get(owner) ?? standing(owner);
      known.isText &&= [...record.removedNodes].every(
        (node) => isText(node) || this.#foreign.has(node),
      );
      undone.set(owner, known);
    }
    return undone;
  }

  #giveBack(records: readonly MutationRecord[], undone: ReadonlyMap<Node, Undone>): void {
    this.#taken.clear();
    const same = new Set<Node>();
    for (const [owner, before] of undone)
      if (before.isText && isSame(owner, before)) same.add(owner);
    const again = records.filter(({ target }) => same.has(this.#ownerOf(target)));
    for (const record of again) move(record, record.removedNodes, record.addedNodes);
    this.#note(again);
  }

  /** Finds the widget's own node around what others brought. */
  #ownerOf(target: Node): Node {
    let node = target;
    for (let home: Node | null | undefined = node; home;) {
      node = home;
      home = this.#foreign.get(node) ?? (this.#isBrought(node) ? node.parentNode : undefined);
    }
    return node;
  }

  /** Tells whether a node is inside something others brought, built before it was inserted. */
  #isBrought(node: Node): boolean {
    for (let up = node.parentNode; up; up = up.parentNode) if (this.#foreign.has(up)) return true;
    return false;
  }
}

const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;

const standing = (owner: Node): Undone => {
  const nodes = [...owner.childNodes];
  return { nodes, texts: nodes.map(({ nodeValue }) => nodeValue), isText: true };
};

const isSame = (owner: Node, { nodes, texts }: Undone): boolean =>
  owner.isConnected &&
  owner.childNodes.length === nodes.length &&
  nodes.every((node, at) => owner.childNodes[at] === node && node.nodeValue === texts[at]);

/** Takes some nodes from a place and puts others there. */
function move(
  { target, previousSibling, nextSibling }: Place,
  out: NodeList,
  into: NodeList,
): void {
  for (const node of out) if (node.parentNode === target) target.removeChild(node);
  const after = previousSibling?.parentNode === target ? previousSibling.nextSibling : undefined;
  const next = nextSibling?.parentNode === target ? nextSibling : after;
  const before = next ?? (previousSibling ? null : target.firstChild);
  for (const node of into) target.insertBefore(node, before);
}
