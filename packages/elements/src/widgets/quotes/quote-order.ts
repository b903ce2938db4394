import type { QuoteOrder } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { printAlone } from '../../core/print.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { amount, bdi } from './quote-parts.js';
import type { QuotesWords } from './quotes.words.js';
import { reference } from '../../ui/reference.js';

/** Confirms that the order is placed: its number, the invoice to look at, and the way back. */
export function orderConfirmation(
  host: CbElement,
  words: QuotesWords,
  order: QuoteOrder,
  acts: { toInvoice: (number: string) => void; done: () => void },
): TemplateResult {
  const { quote, orderNumber, invoiceNumber } = order;
  const print = (): void => {
    void printAlone(host, {
      title: orderNumber,
      content: orderConfirmation(host, words, order, acts),
      styles: (host.constructor as typeof CbElement).elementStyles,
    });
  };
  return html`<div class="ordered" part="confirmation">
    <div class="ordered-icon">${icons.success()}</div>
    <h2 class="title" tabindex="-1">${words.orderedTitle}</h2>
    <p data-say>
      ${fill<unknown>(words.orderedText, {
        number: reference(quote.quoteNumber),
        sum: html`<strong>${amount(quote.total, host.locale)}</strong>`,
      })}
    </p>
    <dl class="facts">
      ${fact(words.orderNumber, html`<strong>${reference(orderNumber)}</strong>`)}
      ${quote.decision ? fact(words.signedBy, bdi(quote.decision.by)) : nothing}
      ${invoiceNumber ? fact(words.invoice, invoiceLink(invoiceNumber, acts.toInvoice)) : nothing}
    </dl>
    <p class="muted">${invoiceNumber ? words.invoiceMailed : words.invoiceComes}</p>
    <div class="buttons no-print">
      <button class="button solid main" type="button" @click=${acts.done}>
        ${host.common.done}
      </button>
      <button class="button main" type="button" @click=${print}>
        ${icons.print()} ${words.print}
      </button>
    </div>
  </div>`;
}

const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const invoiceLink = (number: string, open: (number: string) => void): TemplateResult =>
  html`<button
    class="link"
    type="button"
    @click=${() => {
      open(number);
    }}
  >
    ${reference(number)}
  </button>`;
