import type { Remittance } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../core/cb-element.js';
import { withDate } from '../ui/date-text.js';
import { copyButton } from '../ui/copy.js';
import { paymentWaysWords } from './payment-ways.words.js';
import { bar } from '../ui/states.js';

export interface RemittanceOptions {
  /** Paper has nothing to press. */
  plain?: boolean;
  /** Replaces the title "To pay by bank transfer"; `null` removes it. */
  heading?: unknown;
  /** The language of the labels, where the details do not say it. */
  language?: string | undefined;
}

/** Says where to send money without a card, and the exact reference to quote. */
export function remittanceView(
  host: CbElement,
  remittance: Remittance,
  options: RemittanceOptions = {},
): TemplateResult {
  const words = host.wordsOf('paymentWays', paymentWaysWords);
  const title =
    remittance.kind === 'check'
      ? words.toPayByCheck
      : remittance.kind === 'bankTransfer'
        ? words.toPayByTransfer
        : words.toPay;
  const heading = options.heading === undefined ? html`<h3>${title}</h3>` : options.heading;
  const row = (label: string, value: string, own?: string, of?: string): TemplateResult =>
    html`<div>
      <dt lang=${own ?? nothing}>${label}</dt>
      <dd>
        <bdi lang=${of ?? nothing}>${value}</bdi>
        ${options.plain ? nothing : copyButton(host, value, label, 'icon')}
      </dd>
    </div>`;
  return html`<section class="remittance" part="remittance">
    ${heading}
    <dl>
      ${row(words.beneficiary, remittance.beneficiary)}
      ${remittance.fields.map(({ label, value, language }) =>
        row(label, value, remittance.language ?? options.language, language),
      )}
      ${row(words.reference, remittance.reference)}
    </dl>
    <p class="small muted">${withDate(words.lastChanged, remittance.lastChanged, host.locale)}</p>
  </section>`;
}

/**
 * Keeps the room of the details while they are loading: a beneficiary, a few fields, a reference.
 */
export const remittanceToCome = (): TemplateResult =>
  html`<section class="remittance" aria-hidden="true">
    <h3>${bar(12)}</h3>
    <dl>
      ${[14, 18, 12, 10].map(
        (width) =>
          html`<div>
            <dt>${bar(8)}</dt>
            <dd>${bar(width)}</dd>
          </div>`,
      )}
    </dl>
    <p class="small">${bar(16)}</p>
  </section>`;
