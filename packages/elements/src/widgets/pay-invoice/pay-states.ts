import type { BillingError, InvoiceDetails } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { bar, emptyView, failedView } from '../../ui/states.js';
import { processingOf } from '../../rules/invoice-rules.js';
import type { PayInvoiceWords } from './pay-invoice.words.js';
import { factRow, payPage } from './pay-parts.js';
import type { PayProps } from './pay-parts.js';
import { reference } from '../../ui/reference.js';
import { isUnknown } from '../../rules/unknown.js';

/** Draws a page that says why nothing can be paid, with the way back. */
export function statement(
  { words }: PayProps,
  title: string,
  text: string,
  onAct: () => void,
  act: string = words.backToInvoice,
): TemplateResult {
  return html`<div class="page-head">
      <h2 part="heading" tabindex="-1"><slot name="heading">${title}</slot></h2>
      <p class="muted">${text}</p>
    </div>
    <button class="button main" type="button" @click=${onAct}>${act}</button>`;
}

/** Says why nothing is left to pay. */
export function nothingText({ host, words }: PayProps, invoice: InvoiceDetails): string {
  const processing = processingOf(invoice);
  return processing.amount > 0
    ? words.nothingProcessing(formatMoney(processing, host.locale))
    : words.nothingPaid;
}

/** Says that the invoice could not be read, or that there is none of this number. */
export function notLoaded(
  { host, words }: PayProps,
  number: string,
  error: BillingError,
  onHistory: () => void,
): TemplateResult {
  const heading = html`<h2 part="heading" tabindex="-1">
    <slot name="heading">${words.heading}</slot>
  </h2>`;
  if (!isUnknown(error)) {
    return html`${heading} ${failedView(host, words.loadFailed, error, () => host.reload())}`;
  }
  return html`${heading}
    <div class="state" part="failed">
      ${icons.search()}
      <div role="alert">
        <h3>${words.unknownTitle(number)}</h3>
        <p class="muted">${words.unknownText}</p>
      </div>
      <button class="button" type="button" @click=${onHistory}>${words.history}</button>
    </div>`;
}

/** Says that no invoice is chosen. */
export const notChosen = ({ words }: PayProps): TemplateResult =>
  html`<slot name="empty"
    >${emptyView(icons.document(), words.missingTitle, words.missingText)}</slot
  >`;

/** Draws bars where the first step will stand. */
export function paySkeleton({ host, words }: PayProps, number: string): TemplateResult {
  const choice = (label: string): TemplateResult =>
    html`<div class="choice">
      <div>${label}</div>
      <div class="hint">${bar(8)}</div>
    </div>`;
  const main = html`<div class="page-head">
      <p class="step">${words.step(1)}</p>
      <h2 part="heading" tabindex="-1"><slot name="heading">${words.howMuch}</slot></h2>
    </div>
    <p class="visually-hidden" data-say>${host.common.loading}</p>
    <div class="choices" aria-hidden="true">
      ${choice(words.payInFull)} ${choice(words.partial)}
    </div>
    <div class="buttons" aria-hidden="true">${bar(10)}</div>`;
  return payPage(main, asideToCome(words, number), true);
}

function asideToCome(words: PayInvoiceWords, number: string): TemplateResult {
  const sums = [words.total, words.paid, words.processing, words.payable];
  return html`<h3 id="invoice">
      ${fill<unknown>(words.asideInvoice, { number: reference(number) })}
    </h3>
    <div class="badges"><span class="badge">${bar(8)}</span></div>
    <dl class="sums">${sums.map((label) => factRow(label, bar(7)))}</dl>`;
}
