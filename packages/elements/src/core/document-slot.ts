import type { ReactiveController } from 'lit';
import type { CbElement } from './cb-element.js';
import { ForeignChanges } from './foreign-changes.js';
import { isShadowRoot } from '../ui/page.js';
import { pageSingleton } from './registry.js';

/**
 * Keeps a node in the document's own tree that is seen inside a widget's slot, wherever the widget
 * stands: payment providers refuse to put their fields anywhere else. In the document it is the
 * widget's light-DOM child. Inside other people's shadow roots it is a child of the outermost host,
 * and each host between hands it on through a slot.
 *
 * Moving a node reloads the frames in it: a node that holds frames is made anew wherever the widget
 * arrives, and is never appended a second time.
 */
export class DocumentSlot implements ReactiveController {
  /** The fields go into this node; it is undefined while the widget stands nowhere. */
  node: HTMLElement | undefined = undefined;

  readonly #name = nextName();
  readonly #handed = new Map<HTMLElement, { readonly to: HTMLElement; readonly slot: string }>();
  readonly #watcher: MutationObserver;
  readonly #changes: ForeignChanges;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly slotName: string,
    /** Is called when the node is new or gone: what was mounted in an older one is lost. */
    private readonly changed: () => void,
  ) {
    this.#watcher = new MutationObserver(this.#mend);
    this.#changes = new ForeignChanges(this.#mend);
    host.addController(this);
  }

  hostConnected(): void {
    const kept = this.#leaving !== undefined && this.node && !holdsFrames(this.node);
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
    this.#place(kept ? this.node : undefined);
    if (!kept) this.changed();
  }

  hostDisconnected(): void {
    this.#takeOut();
    if (this.node && !holdsFrames(this.node)) {
      // The widget may only be moving; that is known within the same turn.
      this.#leaving = setTimeout(() => {
        this.#lose();
      });
    } else this.#lose();
  }

  /** The provider has put its fields into the node: they stay, whatever a page does. */
  filled(): void {
    if (!this.node) return;
    this.#changes.accept(this.node);
    this.#changes.watch(this.node, false);
  }

  /** The provider takes its fields away. */
  emptied(): void {
    this.#changes.stop();
    if (this.node) this.#changes.accept(this.node);
  }

  #lose(): void {
    this.#leaving = undefined;
    this.node = undefined;
    this.changed();
  }

  #place(kept: HTMLElement | undefined): void {
    this.#removeCopies();
    let inner: HTMLElement = this.host;
    let slotName = this.slotName;
    for (let root = inner.getRootNode(); isShadowRoot(root); root = inner.getRootNode()) {
      const slot = document.createElement('slot');
      slot.name = this.#name;
      this.#hand(slot, slotName, inner);
      slotName = this.#name;
      inner = root.host as HTMLElement;
    }
    this.node = kept ?? document.createElement('div');
    this.#hand(this.node, slotName, inner);
    if (kept) this.#changes.watch(kept, false);
  }

  /** Removes copies left behind by `cloneNode()` or a restored snapshot. */
  #removeCopies(): void {
    for (const other of [...this.host.children] as HTMLElement[]) {
      const isCopy = other.dataset['cbBox'] === this.slotName || other.slot === this.slotName;
      if (isCopy && !this.#handed.has(other)) other.remove();
    }
  }

  #hand(element: HTMLElement, slotName: string, to: HTMLElement): void {
    element.slot = slotName;
    element.dataset['cbBox'] = this.slotName;
    this.#handed.set(element, { to, slot: slotName });
    to.append(element);
    this.#watcher.observe(to, { childList: true });
    this.#watcher.observe(element, { attributeFilter: ['slot', 'data-cb-box', 'name'] });
  }

  #takeOut(): void {
    this.#watcher.disconnect();
    this.#changes.stop();
    for (const element of this.#handed.keys()) element.remove();
    this.#handed.clear();
  }

  // A page that renders text into the widget, or into a host around it, removes the node.
  readonly #mend = (): void => {
    const { node } = this;
    if (!node) return;
    const gone = [...this.#handed].some(([element, { to }]) => element.parentNode !== to);
    const { taken } = this.#changes;
    const emptied = taken.length > 0 && node.childElementCount === 0;
    if ((gone || emptied) && [node, ...taken].some(holdsFrames)) {
      this.#replace();
      return;
    }
    if (gone) {
      this.#takeOut();
      this.#place(node);
    } else this.#removeCopies();
    if (emptied) this.#changes.undo();
    else this.#changes.accept(node);
    for (const [element, { slot }] of this.#handed) {
      if (element.slot !== slot) element.slot = slot;
      if (element.dataset['cbBox'] !== this.slotName) element.dataset['cbBox'] = this.slotName;
    }
  };

  #replace(): void {
    this.#takeOut();
    this.#place(undefined);
    this.changed();
  }
}

/** Tells whether an element holds frames: a move reloads them and loses what was typed. */
const holdsFrames = (node: Element): boolean =>
  node.localName === 'iframe' || node.querySelector('iframe') !== null;

function nextName(): string {
  const count = pageSingleton('document-boxes', () => ({ last: 0 }));
  count.last += 1;
  return `cb-document-box-${String(count.last)}`;
}
