import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { spinner } from './icons.js';
import type { UiHost } from './host.js';

/** Says what is under way, with a way to stop it. */
export const progressLine = (host: UiHost, text: string, cancel: () => void): TemplateResult =>
  html`<div class="pdf-progress" data-say>
    ${spinner()} <span>${text}</span>
    <button class="link" type="button" @click=${cancel}>${host.common.cancel}</button>
  </div>`;
