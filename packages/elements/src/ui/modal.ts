import { html, noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import * as icons from './icons.js';
import { statusRegion } from './announcer.js';
import type { UiHost } from './host.js';
import { closeModal, documentPart, isShown, openModal } from './page.js';

/**
 * Opens its `<dialog>` as a modal. It closes the dialog before it leaves the page, because closing
 * gives the focus back to where it was.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('modal() stands on a <dialog> element');
  }

  render(): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart): typeof noChange {
    const dialog = part.element as HTMLDialogElement;
    this.#dialog = dialog;
    // The dialog opens after this render, when the element is in the document.
    queueMicrotask(() => {
      if (dialog.isConnected && !dialog.open) {
        openModal(dialog);
        firstOf(dialog).focus();
      }
    });
    return noChange;
  }

  override disconnected(): void {
    if (this.#dialog) closeModal(this.#dialog);
  }

  override reconnected(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open)
      queueMicrotask(() => {
        if (dialog.isConnected) openModal(dialog);
      });
  }
}

/**
 * At the last stop, Firefox leaves the focus where it is and Chromium moves it to its own tool bar:
 * here Tab begins anew.
 */
const wrapTab = (event: KeyboardEvent): void => {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const dialog = event.currentTarget as HTMLDialogElement;
  const stops = stopsIn(dialog);
  const first = stops[0];
  const last = stops.at(-1);
  const active = activeIn(dialog);
  const from = event.shiftKey ? first : last;
  const to = event.shiftKey ? last : first;
  const isOutside = event.shiftKey && active === dialog;
  if (!to || (active !== from && !isOutside)) return;
  event.preventDefault();
  to.focus();
};

/** Lists the elements that Tab stops at, also those slotted into the dialog. */
function stopsIn(dialog: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of dialog.querySelectorAll<HTMLElement>(`slot, ${stop}`)) {
    if (element.localName !== 'slot') found.push(element);
    else {
      for (const slotted of (element as HTMLSlotElement).assignedElements({ flatten: true })) {
        found.push(...slotted.querySelectorAll<HTMLElement>(stop));
      }
    }
  }
  return found.filter((element) => isShown(element) && element.tabIndex >= 0);
}

const stop =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

function activeIn(dialog: HTMLElement): Element | null {
  const root = dialog.getRootNode() as ShadowRoot;
  return root.activeElement ?? documentPart(dialog.ownerDocument, 'activeElement');
}

// The browser would choose the close button.
const firstOf = (dialog: HTMLDialogElement): HTMLElement =>
  dialog.querySelector<HTMLElement>('[data-focus]') ??
  dialog.querySelector<HTMLElement>('input, select, textarea') ??
  dialog;

const modal = directive(Modal);

export interface DialogOptions {
  title: unknown;
  lead?: unknown;
  body: unknown;
  /** The buttons in the order of the page: `Cancel` comes before the act, at the end edge. */
  foot: unknown;
  /** Is called by Esc and the cross. Without it, the dialog has to be answered. */
  onClose?: () => void;
}

/**
 * Draws a modal dialog. Use it only for what cannot be undone, for signing in again and for the
 * session's end.
 */
export const dialogView = (host: UiHost, options: DialogOptions): unknown =>
  html`<dialog
    class="dialog"
    part="dialog"
    aria-labelledby="dialog-title"
    tabindex="-1"
    ${modal()}
    @keydown=${wrapTab}
    @cancel=${(event: Event) => {
      event.preventDefault();
      options.onClose?.();
    }}
  >
    <div class="dialog-head">
      <h2 id="dialog-title">${options.title}</h2>
      ${
        options.onClose
          ? html`<button
              class="link close"
              type="button"
              aria-label=${host.common.close}
              @click=${options.onClose}
            >
              ${icons.close()}
            </button>`
          : nothing
      }
      ${options.lead ? html`<p class="muted">${options.lead}</p>` : nothing}
    </div>
    <div class="dialog-body">${options.body}</div>
    <div class="dialog-foot">${options.foot}</div>
    ${statusRegion()}
  </dialog>`;
