import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A box among the widget's own light-DOM children, shown through a slot. Password managers and
 * payment providers reach only what stands in the document's own tree.
 *
 * The box outlives whatever a page does to the children: a framework that renders text into the
 * widget wipes them, so the same box, with what was typed in it, is put back.
 */
export class LightDomSlot implements ReactiveController {
  readonly node: HTMLElement;
  readonly #watcher: MutationObserver;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly slotName: string,
    private readonly styles?: CSSStyleSheet,
  ) {
    this.node = document.createElement('div');
    this.node.slot = slotName;
    this.node.dataset['cbBox'] = slotName;
    this.#watcher = new MutationObserver(() => {
      this.#putBack();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#adoptStyles();
    this.#putBack();
    this.#watcher.observe(this.host, { childList: true });
  }

  hostDisconnected(): void {
    this.#watcher.disconnect();
  }

  #putBack(): void {
    for (const other of this.host.querySelectorAll(`:scope > [data-cb-box="${this.slotName}"]`)) {
      // Came along when the page cloned the widget; it is nobody's.
      if (other !== this.node) other.remove();
    }
    if (this.node.parentNode !== this.host) this.host.append(this.node);
  }

  #adoptStyles(): void {
    const root = this.host.getRootNode();
    if (!this.styles || !(root instanceof Document || root instanceof ShadowRoot)) return;
    if (!root.adoptedStyleSheets.includes(this.styles)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.styles];
    }
  }
}
