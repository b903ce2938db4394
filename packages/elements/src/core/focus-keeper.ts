import { documentPart, hasFocus } from '../ui/page.js';

/**
 * Restores the focus and the selection where a page moved or replaced what stands around the field.
 */
export class FocusKeeper {
  #last: HTMLElement | undefined;

  constructor(private readonly root: HTMLElement | ShadowRoot) {
    root.addEventListener('focusin', (event) => {
      this.#last = event.target as HTMLElement;
    });
    root.addEventListener('focusout', this.part);
  }

  /** The focus left: it is restored only in this same turn, to undo what a page did. */
  readonly part = (): void => {
    const left = this.#last;
    setTimeout(() => {
      if (this.#last === left && left && !hasFocus(left)) this.#last = undefined;
    });
  };

  restore(): void {
    const field = this.#last;
    if (!field?.isConnected || !this.root.contains(field) || hasFocus(field)) return;
    const page = field.ownerDocument;
    const focused = documentPart(page, 'activeElement');
    // Somebody moved the focus to another place.
    if (focused && focused !== documentPart(page, 'body') && !isAround(focused, field)) return;
    const { selectionStart, selectionEnd, selectionDirection } = field as HTMLInputElement;
    field.focus({ preventScroll: true });
    if (typeof selectionStart !== 'number') return;
    (field as HTMLInputElement).setSelectionRange(
      selectionStart,
      selectionEnd,
      selectionDirection ?? undefined,
    );
  }
}

/**
 * Tells whether an element is the host around a field: it keeps the focus when the field is taken
 * out.
 */
const isAround = (host: Element, field: HTMLElement): boolean =>
  host.shadowRoot !== null &&
  host.shadowRoot === field.getRootNode() &&
  !host.shadowRoot.activeElement;
