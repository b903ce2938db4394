import type { BillingError } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { UiHost } from './host.js';
import { errorText, messageView, requestIdLine } from './states.js';

/** What a write is called when it failed. */
export interface WriteFailureWords {
  /** It did not happen. */
  readonly failed: string;
  /** It was sent, and nobody knows whether it happened. */
  readonly unsure: string;
  /** What to do then. */
  readonly unsureText: string;
}

/** Tells a person what became of a write that failed: that it did not happen, or may have happened. */
export function writeFailureView(
  host: UiHost,
  error: BillingError,
  { failed, unsure, unsureText }: WriteFailureWords,
): TemplateResult {
  const { outcomeUnknown } = error;
  return messageView(
    'danger',
    outcomeUnknown ? unsure : failed,
    html`<div>${errorText(host, error)}${outcomeUnknown ? ` ${unsureText}` : ''}</div>
      <div class="small">${requestIdLine(host, error)}</div>`,
  );
}
