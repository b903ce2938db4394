import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../core/cb-element.js';
import type { ProviderFields } from './provider-fields.js';
import * as icons from '../ui/icons.js';
import { messageView } from '../ui/states.js';

/** These words are shown around the payment provider's fields. */
export interface ProviderFieldsWords {
  fieldsFailedTitle: string;
  fieldsFailedText: string;
  fieldsLoading: string;
}

/**
 * Draws the place of the payment provider's fields: they are loading, shown, or could not be
 * loaded.
 * @param problem what is wrong with what was entered
 */
export function providerFieldsView(
  host: CbElement,
  words: ProviderFieldsWords,
  { status, reason, retry }: ProviderFields,
  problem: unknown,
): TemplateResult {
  if (status === 'failed') {
    return messageView('danger', words.fieldsFailedTitle, reason ?? words.fieldsFailedText, {
      label: host.common.tryAgain,
      act: retry,
    });
  }
  return html`<div class="fields-box" part="payment-fields">
      ${status === 'ready' ? nothing : html`<p class="muted small">${words.fieldsLoading}</p>`}
      <slot name="payment-fields"></slot>
    </div>
    ${
      problem
        ? html`<div class="field-error problem fields-problem" tabindex="-1" role="alert">
            ${icons.alert()} ${problem}
          </div>`
        : nothing
    }`;
}
