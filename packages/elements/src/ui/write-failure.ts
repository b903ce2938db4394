import type { BillingError } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { UiHost } from './host.js';
import { errorText, messageView, requestIdLine } from './states.js';
import type { Act } from './states.js';

/** The words for a write that failed. */
export interface WriteFailureWords {
  /** Says that it did not happen. */
  readonly failed: string;
  /**
   * Says that it was sent, and that nobody knows whether it happened. Unless given, it speaks of a
   * change that is saved.
   */
  readonly unsure?: string;
  /** Says what to do then. */
  readonly unsureText?: string;
}

/**
 * Tells a person about a failed write: that it did not happen, or that it may have happened.
 * @param again sends it once more, where no other button does
 */
export function writeFailureView(
  host: UiHost,
  error: BillingError,
  words: WriteFailureWords,
  again?: Act,
): TemplateResult {
  const { failed, unsure, unsureText } = { ...host.common, ...words };
  const { outcomeUnknown } = error;
  return messageView(
    'danger',
    outcomeUnknown ? unsure : failed,
    html`<div>${errorText(host, error)}${outcomeUnknown ? ` ${unsureText}` : ''}</div>
      <div class="small">${requestIdLine(host, error)}</div>`,
    again,
  );
}
