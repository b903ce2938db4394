import { activeAround, documentPart } from '../ui/page.js';

/** Gives the focus back, with what was selected, where a page moved or replaced what stands around it. */
export class FocusKeeper {
  #last: HTMLElement | undefined;

  constructor(private readonly root: HTMLElement | ShadowRoot) {
    root.addEventListener('focusin', (event) => {
      this.#last = event.target as HTMLElement;
    });
    root.addEventListener('focusout', this.part);
  }

  /** The focus left: it is given back only in this same turn, to undo what a page did. */
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
    // Somebody put it elsewhere.
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

/** Whether a field has the focus, in whichever root it stands. */
export const hasFocus = (field: HTMLElement): boolean => activeAround(field) === field;

/** The host of the shadow root a field stands in, which keeps the focus when the field is taken out. */
const isAround = (host: Element, field: HTMLElement): boolean =>
  host.shadowRoot !== null &&
  host.shadowRoot === field.getRootNode() &&
  !host.shadowRoot.activeElement;
