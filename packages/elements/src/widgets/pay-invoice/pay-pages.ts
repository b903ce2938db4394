import type { Account, InvoiceDetails, Money, Payment } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { formatDate, formatInstant, timeZoneName } from '../../format/date.js';
import { formatDeduction, formatMoney, lessMoney, sumMoney } from '../../format/money.js';
import { fill } from '../../i18n/words.js';
import { copyButton } from '../../ui/copy.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { paymentSource } from '../../ui/payment-source.js';
import { invoiceBadges } from '../invoice/invoice-badges.js';
import { paidOf, processingOf } from '../invoice/invoice-rules.js';
import type { PayInvoiceWords } from './pay-invoice.words.js';
import type { PaymentIntent } from './payment-intent.js';

/** An invoice being paid and what has to be known to draw its pages. */
export interface PaySheet {
  host: CbElement;
  words: PayInvoiceWords;
  invoice: InvoiceDetails;
  account: Account;
}

/** An amount as it stands in sentences and columns. */
export const money = (host: CbElement, amount: Money): TemplateResult =>
  html`<bdi dir="ltr">${formatMoney(amount, host.locale)}</bdi>`;

const deduction = (host: CbElement, amount: Money): TemplateResult =>
  html`<bdi dir="ltr">${formatDeduction(amount, host.locale)}</bdi>`;

const sumRow = (label: string, amount: TemplateResult, look = ''): TemplateResult =>
  html`<div class=${look}>
    <dt>${label}</dt>
    <dd class="amount">${amount}</dd>
  </div>`;

const row = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** What a payment in preparation, or one being checked, would leave. */
export interface Deduction {
  label: string;
  left: string;
  amount: Money;
}

/** The invoice beside the page: its standing and how the payable amount comes about. */
export function invoiceAside(sheet: PaySheet, less: Deduction | undefined): TemplateResult {
  const { host, words, invoice } = sheet;
  return aside(
    sheet,
    html`${sumRow(words.processing, deduction(host, processingOf(invoice)))}
    ${sumRow(words.payable, money(host, invoice.payable), 'rule strong')}
    ${
      less
        ? html`${sumRow(less.label, deduction(host, less.amount))}
          ${sumRow(less.left, money(host, lessMoney(invoice.payable, less.amount)), 'rule strong')}`
        : nothing
    }`,
  );
}

/** The invoice beside its receipt: what is owed now; what may be paid is no question any more. */
export function receiptAside(sheet: PaySheet): TemplateResult {
  const { host, words, invoice } = sheet;
  if (processingOf(invoice).amount > 0) return invoiceAside(sheet, undefined);
  return aside(sheet, sumRow(words.balance, money(host, invoice.balance), 'rule strong'));
}

function aside(sheet: PaySheet, sums: TemplateResult): TemplateResult {
  const { host, words, invoice, account } = sheet;
  const today = host.billing?.today(account.timeZone);
  return html`<section part="invoice">
    <h3>
      ${fill<unknown>(words.asideInvoice, { number: html`<bdi>${invoice.invoiceNumber}</bdi>` })}
    </h3>
    <div class="badges">${invoiceBadges(host, invoice, today)}</div>
    <dl class="sums">
      ${sumRow(words.total, money(host, invoice.total))}
      ${sumRow(words.paid, deduction(host, paidOf(invoice)))} ${sums}
    </dl>
  </section>`;
}

/** The page of a payment whose answer was lost: what happened when, and no way to pay meanwhile. */
export function checkingPage(
  sheet: PaySheet,
  intent: PaymentIntent,
  card: unknown,
  asking: boolean,
  secondsLeft: number,
): TemplateResult {
  const { host, words, account } = sheet;
  const time = (at: number) =>
    formatInstant(at, host.locale, account.timeZone, { timeStyle: 'medium' });
  const sure = html`<strong>${words.checkingSure}</strong>`;
  const amount = money(host, intent.amount);
  return html`<div class="page-head">
      <h2 part="heading" tabindex="-1">${words.checkingTitle}</h2>
      <p role="status">${fill<unknown>(words.checkingText, { sure })}</p>
    </div>
    <ol class="steps" part="steps">
      <li class="sent">
        ${icons.tick()} <span>${fill<unknown>(words.stepSent, { amount })}</span>
        <span class="time">${time(intent.sentAt)}</span>
      </li>
      ${
        intent.lostAt === undefined
          ? nothing
          : html`<li class="lost">
              ${icons.alert()} <span>${words.stepLost}</span>
              <span class="time">${time(intent.lostAt)}</span>
            </li>`
      }
      <li class="asking">
        ${spinner()} <span class="strong">${words.stepAsking}</span>
        <span class="time">${asking ? words.asking : words.nextTry(secondsLeft)}</span>
      </li>
    </ol>
    <dl class="rows">
      ${row(words.amount, amount)} ${card ? row(words.card, card) : nothing}
      ${row(
        words.reference,
        html`<bdi>${intent.key}</bdi> ${copyButton(host, intent.key, words.reference)}`,
      )}
    </dl>`;
}

/** How the invoice stands with this payment, whether or not its new figures are here yet. */
function standing(invoice: InvoiceDetails, payment: Payment): { before: Money; left: Money } {
  const known = invoice.payments.some(
    ({ paymentId, status }) => paymentId === payment.paymentId && status === payment.status,
  );
  const base = payment.status === 'succeeded' ? invoice.balance : invoice.payable;
  return known
    ? { before: sumMoney([base, payment.amount], base.currency), left: base }
    : { before: base, left: lessMoney(base, payment.amount) };
}

/** What is left once everything on its way has arrived. */
export const leftAfter = (invoice: InvoiceDetails, payment: Payment): Money =>
  standing(invoice, payment).left;

function outcomeHead(sheet: PaySheet, payment: Payment, email: string | undefined): TemplateResult {
  const { host, words } = sheet;
  const amount = money(host, payment.amount);
  const [title, text] =
    payment.status === 'succeeded'
      ? [
          words.paidTitle,
          email
            ? fill<unknown>(words.receiptTo, { email: html`<bdi>${email}</bdi>` })
            : words.receiptMailed,
        ]
      : payment.status === 'processing'
        ? [words.processingTitle, words.processingText]
        : [words.otherTitle, words.otherText(payment.status)];
  const settled = payment.status === 'succeeded';
  return html`<div class="page-head outcome ${settled ? '' : 'waiting'}">
    ${settled ? icons.success() : icons.clock()}
    <h2 part="heading" tabindex="-1">${fill<unknown>(title, { amount })}</h2>
    <p class="muted" role="status">${text}</p>
  </div>`;
}

/** The receipt: what was paid, when, with what, and what is left. The same on paper. */
export function receiptPage(
  sheet: PaySheet,
  payment: Payment,
  given: { email: string | undefined; isNewCard: boolean; link: unknown },
): TemplateResult {
  const { host, words, invoice, account } = sheet;
  const at = formatInstant(payment.createdAt, host.locale, account.timeZone);
  const source = paymentSource(host, payment.source);
  const card = given.isNewCard ? fill<unknown>(words.thisPaymentOnly, { card: source }) : source;
  const { before, left } = standing(invoice, payment);
  const settled = payment.status === 'succeeded';
  return html`${outcomeHead(sheet, payment, given.email)}
    <dl class="rows" part="receipt">
      ${row(words.invoice, given.link)}
      ${row(
        settled ? words.paidAt : words.sentAt,
        html`${at} ${timeZoneName(account.timeZone, host.locale)}`,
      )}
      ${row(words.card, card)} ${row(words.paymentNumber, html`<bdi>${payment.paymentId}</bdi>`)}
      ${
        invoice.purchaseOrderNumber
          ? row(words.purchaseOrder, html`<bdi>${invoice.purchaseOrderNumber}</bdi>`)
          : nothing
      }
    </dl>
    <dl class="sums full">
      ${sumRow(words.balanceBefore, money(host, before))}
      ${sumRow(words.thisPayment, deduction(host, payment.amount))}
      ${sumRow(settled ? words.leftToPay : words.leftWhenSettled, money(host, left), 'rule strong grand')}
    </dl>`;
}

/** "INV-2026-0081, issued Apr 16, 2026". */
export const issuedInvoice = ({ host, words, invoice }: PaySheet): unknown =>
  fill<unknown>(words.invoiceIssued, {
    number: html`<bdi>${invoice.invoiceNumber}</bdi>`,
    date: formatDate(invoice.issueDate, host.locale),
  });

/** A labelled row of facts. */
export { row as factRow };
