import type { CbElement } from './cb-element.js';
import { LightDomSlot } from './light-dom-slot.js';

/**
 * A widget that takes this widget's place for a while. It is held among the light-DOM children and
 * shown through the slot `held`, because what passwords and payment providers need lives in the
 * document's own tree.
 */
export class EmbeddedWidget {
  readonly #box: LightDomSlot;
  #element: HTMLElement | undefined;
  #key = '';

  constructor(private readonly host: CbElement) {
    this.#box = new LightDomSlot(host, 'held');
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** Shows one; asked again for the same one it does nothing. */
  show(tag: string, attributes: Record<string, string>): HTMLElement {
    const key = `${tag} ${JSON.stringify(attributes)}`;
    if (this.#element && this.#key === key) return this.#element;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    // Set before the tag may be defined: CbElement takes up what stood there before it was.
    if (this.host.ownBilling) Object.assign(element, { billing: this.host.ownBilling });
    if (this.host.theme) element.setAttribute('theme', this.host.theme);
    this.#key = key;
    this.#element = element;
    this.#box.draw(() => {
      this.#box.node.replaceChildren(element);
    });
    return element;
  }

  clear(): void {
    this.#key = '';
    this.#element = undefined;
    this.#box.draw(() => {
      this.#box.node.replaceChildren();
    });
  }
}
