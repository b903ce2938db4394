import { html } from 'lit';
import type { TemplateResult } from 'lit';
import * as icons from './icons.js';
import { createIn, documentPart } from './page.js';
import type { UiHost } from './host.js';

/** Copies a value, shows so beside it for a moment, and announces it. */
export const copyButton = (
  host: UiHost,
  value: string,
  what: string,
  look: 'word' | 'icon' = 'word',
): TemplateResult =>
  html`<button
    class="link copy ${look}"
    type="button"
    aria-label=${host.common.copyOf(what)}
    @click=${(event: Event) => void copy(host, value, event.currentTarget as HTMLElement)}
  >
    ${look === 'icon' ? icons.copy() : host.common.copy}
  </button>`;

async function copy(host: UiHost, value: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    copyBySelection(button.ownerDocument, value);
  }
  const mark = button.ownerDocument.createElement('span');
  mark.className = 'copied small muted';
  mark.textContent = ` ${host.common.copied}`;
  button.after(mark);
  host.say(host.common.copied);
  setTimeout(() => {
    mark.remove();
  }, 2000);
}

// Clipboard access is refused in frames without permission and on plain http; copying a selection
// still works there.
function copyBySelection(page: Document, value: string): void {
  const field = createIn(page, 'textarea');
  field.value = value;
  field.setAttribute('readonly', '');
  field.style.setProperty('position', 'fixed');
  field.style.setProperty('opacity', '0');
  documentPart(page, 'body').append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the clipboard is refused
  Document.prototype.execCommand.call(page, 'copy');
  field.remove();
}
