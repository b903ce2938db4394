import type { Billing } from '@corporate-billing/sdk';
import type { CbElement, WidgetTask } from './cb-element.js';
import { LazyModule } from './lazy-module.js';
import { LightDomSlot } from './light-dom-slot.js';
import { loadWidget } from './widget-loaders.js';

/**
 * Shows a widget in this widget's place for a while. It is a light-DOM child, shown through the
 * slot `held`, because what passwords and payment providers need lives in the document's own tree.
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

  /** Shows a widget; when it is already shown, it does nothing. */
  show(tag: string, attributes: Record<string, string>): HTMLElement {
    const key = `${tag} ${JSON.stringify(attributes)}`;
    if (this.#element && this.#key === key) return this.#element;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    // The client is set before the tag may be defined: CbElement takes up properties set before it
    // was.
    if (this.host.ownBilling) Object.assign(element, { billing: this.host.ownBilling });
    if (this.host.theme) element.setAttribute('theme', this.host.theme);
    const { headingLevel } = this.host;
    if (headingLevel) element.setAttribute('heading-level', String(headingLevel));
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

/** The members of a widget that the portal uses. */
export interface PortalPart extends HTMLElement {
  billing: Billing | undefined;
  readonly ownBilling: Billing | undefined;
  theme: CbElement['theme'];
  headingLevel: CbElement['headingLevel'];
  reload(): Promise<void>;
  settled(): Promise<void>;
}

interface Held {
  readonly box: LightDomSlot;
  readonly widget: LazyModule<true>;
  element: PortalPart | undefined;
}

/** Says how a widget of the portal is loaded. */
export interface PartSource {
  readonly tag: string;
  /** A boolean attribute that the widget has here. */
  readonly attribute?: string;
}

/**
 * Loads the widgets the portal is made of. Each is loaded when it is first shown, is the portal's
 * own light-DOM child under a slot of its name, and stays until another person uses the page.
 */
export class EmbeddedWidgets<K extends string> implements WidgetTask {
  readonly #held = new Map<K, Held>();
  readonly #loading = new Map<K, Promise<PortalPart | undefined>>();

  constructor(
    private readonly host: CbElement,
    private readonly sources: Readonly<Record<K, PartSource>>,
    private readonly onArrival?: (element: PortalPart) => void,
    /** How many levels below the host's heading theirs are. */
    private readonly depth = 1,
  ) {}

  get pending(): Promise<unknown> | undefined {
    return this.#loading.size > 0 ? Promise.all(this.#loading.values()) : undefined;
  }

  get elements(): PortalPart[] {
    return [...this.#held.values()].flatMap(({ element }) => element ?? []);
  }

  get(key: K): PortalPart | undefined {
    return this.#held.get(key)?.element;
  }

  /** Tells whether its code could not be loaded. */
  failed(key: K): boolean {
    return this.#held.get(key)?.widget.failed ?? false;
  }

  /** Says that its code could not be loaded, with another try. */
  failure(key: K, title: string): unknown {
    return this.#held.get(key)?.widget.failure(title);
  }

  /**
   * Loads a widget once. Resolves to undefined when it could not be loaded, or is no longer wanted.
   */
  show(key: K): Promise<PortalPart | undefined> {
    const known = this.#held.get(key);
    if (known?.element) return Promise.resolve(known.element);
    if (known?.widget.failed) return Promise.resolve(undefined);
    return this.#loading.get(key) ?? this.#bring(key);
  }

  /** Gives the page's own client and theme to the widgets that are loaded. */
  align(): void {
    for (const element of this.elements) this.#dress(element);
  }

  async reload(): Promise<void> {
    await Promise.all(this.elements.map((element) => element.reload()));
  }

  forget(): void {
    for (const key of this.#held.keys()) this.drop(key);
  }

  /** Removes a widget; when it is shown again, it is a new one. */
  drop(key: K): void {
    this.#loading.delete(key);
    const held = this.#held.get(key);
    if (!held) return;
    held.box.draw(() => {
      held.box.node.replaceChildren();
    });
    held.element = undefined;
    held.widget.forget();
  }

  #bring(key: K): Promise<PortalPart | undefined> {
    const held = this.#hold(key);
    const place = (): void => {
      this.#place(key, held);
    };
    const arrival: Promise<PortalPart | undefined> = held.widget
      .use(place)
      .then(() => held.element)
      .finally(() => {
        if (this.#loading.get(key) === arrival) this.#loading.delete(key);
      });
    this.#loading.set(key, arrival);
    return arrival;
  }

  #place(key: K, held: Held): void {
    const { tag, attribute } = this.sources[key];
    const element = document.createElement(tag) as PortalPart;
    if (attribute) element.setAttribute(attribute, '');
    this.#dress(element);
    held.element = element;
    held.box.draw(() => {
      held.box.node.append(element);
    });
    this.onArrival?.(element);
    this.host.requestUpdate();
  }

  #hold(key: K): Held {
    const known = this.#held.get(key);
    if (known) return known;
    const held: Held = {
      box: new LightDomSlot(this.host, key),
      widget: new LazyModule(this.host, () => loadWidget(this.sources[key].tag)),
      element: undefined,
    };
    this.#held.set(key, held);
    return held;
  }

  #dress(element: PortalPart): void {
    if (element.ownBilling !== this.host.ownBilling) element.billing = this.host.ownBilling;
    const { theme, headingLevel } = this.host;
    if (element.theme !== theme) element.theme = theme;
    element.headingLevel = headingLevel && headingLevel + this.depth;
  }
}
