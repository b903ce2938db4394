import type { ReactiveController } from 'lit';
import type { CbElement } from './cb-element.js';
import { pageSingleton } from './registry.js';

/**
 * A node in the document's own tree that is seen inside a widget's slot, wherever the widget
 * stands: payment providers refuse to put their fields anywhere else.
 *
 * In the document it is the widget's light-DOM child. Inside other people's shadow roots it is a
 * child of the outermost host, and each host between hands it on through a slot.
 *
 * Moving a node reloads the frames in it: so this one is made anew wherever the widget arrives, and
 * is never appended a second time.
 */
export class DocumentSlot implements ReactiveController {
  /** Where the fields go; absent while the widget is nowhere. */
  node: HTMLElement | undefined;

  readonly #name = nextName();
  readonly #handed: HTMLElement[] = [];
  readonly #watcher: MutationObserver;

  constructor(
    private readonly host: CbElement,
    private readonly slotName: string,
    /** The node is new, or gone: what was mounted in an older one is lost. */
    private readonly changed: () => void,
  ) {
    this.#watcher = new MutationObserver(() => {
      this.#watch();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#place();
    this.changed();
  }

  hostDisconnected(): void {
    this.#remove();
    this.changed();
  }

  #place(): void {
    for (const other of this.host.querySelectorAll(`:scope > [data-cb-box="${this.slotName}"]`)) {
      // Came along when the page cloned the widget; it is nobody's.
      other.remove();
    }
    let inner: HTMLElement = this.host;
    let slotName = this.slotName;
    for (let root = inner.getRootNode(); root instanceof ShadowRoot; root = inner.getRootNode()) {
      const slot = document.createElement('slot');
      slot.name = this.#name;
      this.#hand(slot, slotName, inner);
      slotName = this.#name;
      inner = root.host as HTMLElement;
    }
    const node = document.createElement('div');
    this.#hand(node, slotName, inner);
    this.node = node;
    for (const { parentNode } of this.#handed) {
      if (parentNode) this.#watcher.observe(parentNode, { childList: true });
    }
  }

  #hand(element: HTMLElement, slotName: string, to: HTMLElement): void {
    element.slot = slotName;
    element.dataset['cbBox'] = this.slotName;
    this.#handed.push(element);
    to.append(element);
  }

  #remove(): void {
    this.#watcher.disconnect();
    for (const element of this.#handed) element.remove();
    this.#handed.length = 0;
    this.node = undefined;
  }

  // A page that renders text into the widget, or into a host around it, wipes what stands there.
  #watch(): void {
    if (this.#handed.every((element) => element.isConnected)) return;
    this.#remove();
    this.#place();
    this.changed();
  }
}

function nextName(): string {
  const count = pageSingleton('document-boxes', () => ({ last: 0 }));
  count.last += 1;
  return `cb-document-box-${String(count.last)}`;
}
