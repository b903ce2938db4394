/** What goes on paper alone: the invoice, or the receipt of a payment. It is loaded by the first press. */
import type { Payment } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import { printAlone } from '../../core/print.js';
import { formatInstant } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { paymentSource } from '../../payment/payment-source.js';
import { reference } from '../../ui/reference.js';
import {
  asideParts,
  headBadges,
  headFacts,
  invoiceTitle,
  linesTable,
  parties,
  paymentsSection,
  sumsList,
} from './invoice-document.js';
import type { InvoiceProps } from './invoice-document.js';
import { paperStyles } from './paper.styles.js';

/** Puts the whole invoice alone on paper. */
export function printInvoice(props: InvoiceProps, styles: CSSResultOrNative[]): void {
  const { host, words, invoice } = props;
  void printAlone(host, {
    title: words.printTitle(invoice.invoiceNumber),
    content: invoicePaper(props),
    styles: [...styles, paperStyles],
  });
}

/** Puts the receipt of one settled payment alone on paper. */
export function printReceipt(
  props: InvoiceProps,
  payment: Payment,
  styles: CSSResultOrNative[],
): void {
  const { host, words, invoice } = props;
  void printAlone(host, {
    title: fill(words.receiptName, { invoice: invoice.invoiceNumber }).join(''),
    content: receiptPaper(props, payment),
    styles: [...styles, paperStyles],
  });
}

function receiptPaper(props: InvoiceProps, payment: Payment): TemplateResult {
  const { host, words, invoice, account } = props;
  const { invoiceNumber, purchaseOrderNumber } = invoice;
  const paid = formatInstant(payment.createdAt, host.locale, account?.timeZone ?? 'UTC');
  return html`<article class="paper document">
    <header>
      <h2>${fill<unknown>(words.receiptName, { invoice: reference(invoiceNumber) })}</h2>
    </header>
    <div class="paper-aside">${parties(props)}</div>
    <dl class="facts">
      ${fact(words.paid, paid)}
      ${fact(
        words.amount,
        html`<bdi dir="ltr" class="strong">${formatMoney(payment.amount, host.locale)}</bdi>`,
      )}
      ${fact(words.source, paymentSource(host, payment.source))}
      ${fact(words.paymentNumber, reference(payment.paymentId))}
      ${purchaseOrderNumber ? fact(words.purchaseOrder, reference(purchaseOrderNumber)) : nothing}
    </dl>
  </article>`;
}

const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const invoicePaper = (props: InvoiceProps): TemplateResult =>
  html`<article class="paper document">
    <header>
      <h2>${invoiceTitle(props.words, props.invoice.invoiceNumber)}</h2>
      ${headBadges(props)}
    </header>
    <div class="paper-aside">${asideParts(props)}</div>
    ${headFacts(props)} ${linesTable(props)} ${sumsList(props)} ${paymentsSection(props)}
  </article>`;
