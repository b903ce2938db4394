import { render } from 'lit';
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptSheets } from './adopt-sheets.js';
import { FocusKeeper } from './focus-keeper.js';
import { ForeignChanges } from './foreign-changes.js';
import { hasFocus, isDocument, isShadowRoot } from '../ui/page.js';

/** A page's changes are undone at most so often in one turn: a page that insists wins. */
const restoresATurn = 10;

/**
 * A node among the widget's own light-DOM children, shown through a slot. Password managers and
 * payment providers reach only what stands in the document's own tree.
 *
 * The node outlives whatever a page does to the children: a framework that renders text into the
 * widget, a morph, a restored snapshot. The same node with the same content is put back, and with it
 * what was typed, the focus and the selection.
 */
export class LightDomSlot implements ReactiveController {
  readonly node: HTMLElement;
  readonly #watcher: MutationObserver;
  readonly #changes: ForeignChanges;
  readonly #focus: FocusKeeper;
  /** The attributes of what was drawn; they must not change. */
  #drawn = new Map<Element, readonly Attr[]>();
  #mends = 0;

  constructor(
    protected readonly host: ReactiveControllerHost & HTMLElement,
    private readonly slotName: string,
    private readonly styles?: CSSResult,
    /**
     * Tells whether everything in the node is drawn here; otherwise it holds one element that draws
     * itself.
     */
    private readonly deep = false,
  ) {
    this.node = document.createElement('div');
    this.node.slot = slotName;
    this.node.dataset['cbBox'] = slotName;
    this.#watcher = new MutationObserver(this.#mend);
    this.#changes = new ForeignChanges(this.#mend);
    this.#focus = new FocusKeeper(this.node);
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.getRootNode();
    if (this.styles && (isDocument(root) || isShadowRoot(root))) adoptSheets(root, [this.styles]);
    this.#mend();
    this.#watch();
  }

  hostDisconnected(): void {
    this.#focus.part();
    this.#watcher.disconnect();
    this.#changes.stop();
  }

  /** Changes the content of the node; nothing else may. */
  draw(work: () => void): void {
    this.#changes.draw(work);
    const elements = this.deep ? this.node.querySelectorAll('*') : this.node.children;
    this.#drawn = new Map([...elements].map((each) => [each, attributesOf(each, this.deep)]));
    if (this.host.isConnected) this.#watch();
  }

  /** Is called after the nodes are back in their places. */
  protected restored(): void {
    this.#focus.restore();
  }

  /** Takes over what a copy of this node holds, before the copy is removed. */
  protected takeOver?(copy: Element): void;

  #watch(): void {
    this.#changes.watch(this.node, this.deep);
    this.#watcher.observe(this.host, { childList: true });
    this.#watcher.observe(this.node, { attributes: true, subtree: this.deep });
    if (this.deep) return;
    for (const [element, attributes] of this.#drawn) {
      const attributeFilter = attributes.map(({ name }) => name);
      if (attributes.length > 0)
        this.#watcher.observe(element, { attributes: true, attributeFilter });
    }
  }

  readonly #mend = (): void => {
    if (this.#mends === 0) setTimeout(() => (this.#mends = 0));
    this.#mends += 1;
    if (this.#mends > restoresATurn) return;
    this.#removeCopies();
    if (this.node.parentNode !== this.host) this.host.append(this.node);
    for (const { name } of [...this.node.attributes]) {
      if (name !== 'slot' && name !== 'data-cb-box') this.node.removeAttribute(name);
    }
    setAttribute(this.node, 'slot', this.slotName);
    setAttribute(this.node, 'data-cb-box', this.slotName);
    if (this.#changes.taken.length > 0) this.#changes.undo();
    for (const [element, attributes] of this.#drawn) {
      for (const { name, value } of attributes) setAttribute(element, name, value);
    }
    this.restored();
  };

  /** Removes nodes that a clone or a snapshot of the widget brought: nobody draws in them. */
  #removeCopies(): void {
    for (const child of [...this.host.children]) {
      const isCopy =
        child.getAttribute('data-cb-box') === this.slotName ||
        child.slot === this.slotName ||
        (this.deep && child.querySelector('.cb-light-form') !== null);
      if (!isCopy || child === this.node) continue;
      this.takeOver?.(child);
      child.remove();
    }
  }
}

/** A widget changes its own attributes itself, so of a held widget only these two are restored. */
const own = ['lang', 'theme'];

const attributesOf = (element: Element, deep: boolean): readonly Attr[] =>
  [...element.attributes].filter(({ name }) => deep || !own.includes(name)).map(copyOf);

const copyOf = (attribute: Attr): Attr => attribute.cloneNode() as Attr;

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * A form in the document's own tree. What is typed is remembered while the widget is on the page, in
 * no attribute, so that it is there again when a page empties the fields.
 */
export class LightDomForm extends LightDomSlot {
  readonly #typed = new Map<string, string>();

  constructor(host: ReactiveControllerHost & HTMLElement, slotName: string, styles: CSSResult) {
    super(host, slotName, styles, true);
    for (const type of ['input', 'change']) this.node.addEventListener(type, this.#onInput, true);
  }

  /** Draws the form. */
  render(view: unknown): void {
    const before = this.#fields();
    this.draw(() => {
      render(view, this.node);
    });
    const fields = this.#fields();
    for (const gone of before) if (!fields.includes(gone)) write(gone, '');
    for (const field of fields) {
      this.#follow(field);
      this.#restore(field);
    }
    for (const name of this.#typed.keys()) {
      if (!fields.some((field) => field.name === name)) this.#typed.delete(name);
    }
  }

  field(name: string): HTMLInputElement | undefined {
    return this.#fields().find((field) => field.name === name);
  }

  value(name: string): string {
    return this.field(name)?.value ?? '';
  }

  fill(name: string, value: string): void {
    this.#typed.delete(name);
    const field = this.field(name);
    if (field) field.value = value;
  }

  override hostConnected(): void {
    for (const field of this.#fields()) this.#typed.set(field.name, field.value);
    super.hostConnected();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    // Nothing typed is kept for a widget that is gone; the fields themselves still hold it if it
    // comes back.
    this.#typed.clear();
  }

  protected override restored(): void {
    for (const field of this.#fields()) this.#restore(field);
    super.restored();
  }

  protected override takeOver(copy: Element): void {
    for (const { name, type, value } of copy.querySelectorAll('input')) {
      if (type === 'password' || !value || this.value(name) !== '') continue;
      this.fill(name, value);
      this.#typed.set(name, value);
    }
  }

  #fields(): HTMLInputElement[] {
    return [...this.node.querySelectorAll('input')];
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.#typed.set(name, value);
  };

  /** A morph empties fields by their property, which fires no event. */
  #follow(field: HTMLInputElement): void {
    if (Object.hasOwn(field, 'value')) return;
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => nativeValue(field),
      set: (value: string) => {
        const selected = selectionOf(field);
        write(field, value);
        if (nativeValue(field) !== '') this.#typed.set(field.name, nativeValue(field));
        else {
          queueMicrotask(() => {
            this.#restore(field);
            // Without the focus, setting the selection would move the focus in some browsers.
            if (hasFocus(field)) field.setSelectionRange(...selected);
          });
        }
      },
    });
  }

  #restore(field: HTMLInputElement): void {
    const typed = this.#typed.get(field.name);
    if (!typed || nativeValue(field) !== '') return;
    write(field, typed);
  }
}

const nativeValue = (field: HTMLInputElement): string =>
  Reflect.get(HTMLInputElement.prototype, 'value', field);

/** Writes the value through the prototype's property, past our own accessor. */
function write(field: HTMLInputElement, value: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', value, field);
}

const selectionOf = ({
  selectionStart,
  selectionEnd,
  selectionDirection,
}: HTMLInputElement): [number | null, number | null, 'forward' | 'backward' | 'none'] => [
  selectionStart,
  selectionEnd,
  selectionDirection ?? 'none',
];
