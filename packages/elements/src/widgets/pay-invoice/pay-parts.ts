import type { Account, InvoiceDetails, Money, Payment } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { formatDeduction, formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { paymentSource } from '../../payment/payment-source.js';
import type { PayInvoiceWords } from './pay-invoice.words.js';
import { reference } from '../../ui/reference.js';
import { dateText } from '../../ui/date-text.js';

/** The widget that draws, and its words. */
export interface PayProps {
  host: CbElement;
  words: PayInvoiceWords;
}

/** An invoice being paid, and the facts needed to draw its pages. */
export interface PayPageProps extends PayProps {
  invoice: InvoiceDetails;
  account: Account;
}

/** Shows an amount in sentences and columns. */
export const money = (host: CbElement, amount: Money): TemplateResult =>
  html`<bdi dir="ltr">${formatMoney(amount, host.locale)}</bdi>`;

/** Shows an amount that is taken off. */
export const deduction = (host: CbElement, amount: Money): TemplateResult =>
  html`<bdi dir="ltr">${formatDeduction(amount, host.locale)}</bdi>`;

/** Draws one line of a list of sums. */
export const sumRow = (label: string, amount: TemplateResult, look = ''): TemplateResult =>
  html`<div class=${look}>
    <dt>${label}</dt>
    <dd class="amount">${amount}</dd>
  </div>`;

/** Draws a labelled row of facts. */
export const factRow = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** Writes "INV-2026-0081, issued Apr 16, 2026". */
export const issuedInvoice = ({ host, words, invoice }: PayPageProps): unknown =>
  fill<unknown>(words.invoiceIssued, {
    number: reference(invoice.invoiceNumber),
    date: dateText(invoice.issueDate, host.locale),
  });

/** Names a card by its brand and last digits. */
export function cardText(host: CbElement, display: { brand?: string; last4?: string }): unknown {
  const { brand, last4 } = display;
  return paymentSource(host, {
    kind: 'card',
    ...(brand === undefined ? {} : { brand }),
    ...(last4 === undefined ? {} : { last4 }),
  });
}

/** Returns the title of a page that shows the outcome of a payment. */
export function outcomeTitle({ host, words }: PayProps, { status, amount }: Payment): unknown {
  const title =
    status === 'succeeded'
      ? words.paidTitle
      : status === 'processing'
        ? words.processingTitle
        : words.otherTitle;
  return fill<unknown>(title, { amount: money(host, amount) });
}

/** Draws a page with its column; while it is awaited, only the page is announced. */
export const payPage = (main: unknown, aside: unknown, waiting = false): TemplateResult =>
  html`<div class="page" aria-busy=${waiting ? 'true' : nothing}>
    <div class="page-main">${main}</div>
    <aside
      class="page-aside no-print"
      aria-labelledby="invoice"
      aria-hidden=${waiting ? 'true' : nothing}
    >
      ${aside}
    </aside>
  </div>`;
