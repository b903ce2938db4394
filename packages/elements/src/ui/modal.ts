import { html, noChange, nothing } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import * as icons from './icons.js';
import type { UiHost } from './host.js';

/** Opens the `<dialog>` it stands on as a modal, and closes it when it leaves. */
class Modal extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('modal() stands on a <dialog> element');
  }

  render(): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart): typeof noChange {
    const dialog = part.element as HTMLDialogElement;
    // Opened after this render, when the element is in the document.
    queueMicrotask(() => {
      if (dialog.isConnected && !dialog.open) {
        dialog.showModal();
        firstOf(dialog).focus();
      }
    });
    return noChange;
  }
}

// Not the close button, which the browser would choose.
const firstOf = (dialog: HTMLDialogElement): HTMLElement =>
  dialog.querySelector<HTMLElement>('[data-focus]') ??
  dialog.querySelector<HTMLElement>('input, select, textarea') ??
  dialog;

const modal = directive(Modal);

export interface DialogOptions {
  title: unknown;
  lead?: unknown;
  body: unknown;
  /** Buttons, in the order of the page: `Cancel` before the act, at the end edge. */
  foot: unknown;
  /** Esc and the cross. Absent: the dialog has to be answered. */
  onClose?: () => void;
}

/** A modal dialog. Only for what cannot be undone, for signing in again and for the session's end. */
export const dialogView = (host: UiHost, options: DialogOptions): unknown =>
  html`<dialog
    class="dialog"
    part="dialog"
    aria-labelledby="dialog-title"
    tabindex="-1"
    ${modal()}
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
  </dialog>`;
