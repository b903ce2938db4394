/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, table elements lose the roles they bring */
import type {
  Account,
  BillToAddress,
  InvoiceDetails,
  InvoiceLine,
  Payment,
  Seller,
  TaxNumber,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { daysBetween, formatDate, formatInstant, formatPeriod } from '../../format/date.js';
import type { BusinessDate } from '../../format/date.js';
import { formatDeduction, formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { countryName, placeLine } from '../../ui/address.js';
import { badge } from '../../ui/badge.js';
import type { BadgeKind } from '../../ui/badge.js';
import { paymentSource } from '../../payment/payment-source.js';
import { remittanceView } from '../../payment/remittance.js';
import { invoiceBadges } from '../../ui/invoice-badges.js';
import { isCreditNote, isOwed, paidOf, processingOf } from '../../rules/invoice-rules.js';
import type { InvoiceWords } from './invoice.words.js';
import type { Checking } from '../../payment/pending-payments-lazy.js';
import { reference } from '../../ui/reference.js';

/** An invoice and the facts needed to draw it. */
export interface InvoiceProps {
  host: CbElement;
  words: InvoiceWords;
  invoice: InvoiceDetails;
  account: Account | undefined;
  /** The account's own today, where it is known. */
  today: BusinessDate | undefined;
  /** Paper has nothing to press. */
  plain: boolean;
  /** Tells about a payment whose outcome is not known. */
  checking?: Checking | undefined;
  /** Stands in the place of the due date on a credit note, which has none. */
  credited?: TemplateResult | undefined;
  /** Prints the receipt of a settled payment. */
  onReceipt?: (payment: Payment) => void;
  /** Opens the receipt of a settled payment as PDF. */
  onReceiptPdf?: (payment: Payment) => void;
  /** Saves the due date for a calendar. */
  onCalendar?: () => void;
}

const money = (props: InvoiceProps, amount: InvoiceDetails['total']): TemplateResult =>
  html`<bdi dir="ltr">${formatMoney(amount, props.host.locale)}</bdi>`;

/** Writes `Invoice INV-2026-0081`, with the number isolated from the sentence around it. */
export const invoiceTitle = (words: InvoiceWords, number: string): unknown =>
  fill<unknown>(words.heading, { number: reference(number) });

/** Shows the facts at the head: dates, PO number, what is owed. */
export function headFacts(props: InvoiceProps): TemplateResult {
  const { words, invoice, host } = props;
  return html`<dl class="facts" part="facts">
    <div>
      <dt>${words.issued}</dt>
      <dd translate="no">${formatDate(invoice.issueDate, host.locale)}</dd>
    </div>
    ${
      props.credited ??
      html`<div>
        <dt>${words.due}</dt>
        <dd class=${invoice.overdue ? 'danger' : ''} translate="no">
          ${formatDate(invoice.dueDate, host.locale)}
        </dd>
        ${calendarButton(props)}
      </div>`
    }
    <div>
      <dt>${words.purchaseOrder}</dt>
      <dd>
        ${
          invoice.purchaseOrderNumber
            ? reference(invoice.purchaseOrderNumber)
            : html`<span class="muted">${host.common.none}</span>`
        }
      </dd>
    </div>
    <div>
      <dt>${words.balance}</dt>
      <dd class=${invoice.balance.amount === 0 ? 'muted' : 'strong'}>
        ${money(props, invoice.balance)}
      </dd>
    </div>
  </dl>`;
}

/** Offers a date that is one, as long as something is owed. */
function calendarButton({ words, invoice, onCalendar }: InvoiceProps): unknown {
  const isDay = daysBetween(invoice.dueDate, invoice.dueDate) === 0;
  if (!onCalendar || !isDay || !isOwed(invoice)) return nothing;
  return html`<dd class="small no-print">
    <button class="link" type="button" @click=${onCalendar}>${words.calendar}</button>
  </dd>`;
}

/** Shows badges under the title, with the count of days that rows leave out. */
export const headBadges = ({ host, invoice, today, checking }: InvoiceProps): unknown =>
  // The title of a credit note says all that its badge would.
  isCreditNote(invoice)
    ? nothing
    : html`<div class="badges">
        ${invoiceBadges(host, invoice, today)} ${checking?.checkingBadge(host, invoice)}
      </div>`;

export function linesTable(props: InvoiceProps): TemplateResult {
  const { words } = props;
  return html`<table class="lines" role="table" part="lines">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.service}</th>
        <th role="columnheader" scope="col">${words.period}</th>
        <th role="columnheader" scope="col" class="amount">${words.quantity}</th>
        <th role="columnheader" scope="col" class="amount">${words.unitPrice}</th>
        <th role="columnheader" scope="col" class="amount">${words.total}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${props.invoice.lines.map((line) => lineRow(props, line))}
    </tbody>
  </table>`;
}

function lineRow(props: InvoiceProps, line: InvoiceLine): TemplateResult {
  const { locale } = props.host;
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" class="service strong" lang=${languageOf(props) ?? nothing}>
      ${line.description}
    </th>
    <td role="cell" class="period" translate="no">${formatPeriod(line.period, locale)}</td>
    <td role="cell" class="amount quantity">
      ${new Intl.NumberFormat(locale).format(line.quantity)}
    </td>
    <td role="cell" class="amount unit">${money(props, line.unitPrice)}</td>
    <td role="cell" class="amount line-total">${money(props, line.total)}</td>
  </tr>`;
}

/** Several rates of tax are told one by one. */
const taxesOf = ({
  tax,
  taxLabel,
  taxLines = [],
}: InvoiceDetails): readonly { label: string | undefined; amount: InvoiceDetails['tax'] }[] =>
  taxLines.length > 1 ? taxLines : [{ label: taxLabel ?? taxLines[0]?.label, amount: tax }];

/** The language an invoice's own texts are in, where it is known. */
const languageOf = ({ invoice, account }: InvoiceProps): string | undefined =>
  invoice.language ?? account?.language;

export function sumsList(props: InvoiceProps): TemplateResult {
  const { words, invoice, host } = props;
  const processing = processingOf(invoice);
  const language = languageOf(props);
  const row = (label: string, amount: unknown, look = '', lang?: string): TemplateResult =>
    html`<div class=${look}>
      <dt lang=${lang ?? nothing}>${label}</dt>
      <dd class="amount">${amount}</dd>
    </div>`;
  return html`<dl class="sums" part="sums">
    ${row(words.subtotal, money(props, invoice.subtotal))}
    ${invoice.discounts?.map(({ label, amount }) =>
      row(label, money(props, { ...amount, amount: 0 - amount.amount }), '', language),
    )}
    ${taxesOf(invoice).map(({ label, amount }) =>
      label === undefined
        ? row(words.tax, money(props, amount))
        : row(label, money(props, amount), '', language),
    )}
    ${row(words.total, money(props, invoice.total), 'rule strong')}
    ${
      isCreditNote(invoice)
        ? nothing
        : row(
            words.paid,
            html`<bdi dir="ltr">${formatDeduction(paidOf(invoice), host.locale)}</bdi>`,
          )
    }
    ${row(words.balanceDue, money(props, invoice.balance), 'rule strong grand')}
    ${processing.amount > 0 ? row(words.ofWhichProcessing, money(props, processing)) : nothing}
  </dl>`;
}

export function paymentsSection(props: InvoiceProps): unknown {
  const { words, invoice } = props;
  // Nobody pays a credit note.
  if (isCreditNote(invoice) && invoice.payments.length === 0) return nothing;
  return html`<section part="payments">
    <h3 class="section-title">${words.payments}</h3>
    ${
      invoice.payments.length === 0
        ? html`<p class="muted">${words.noPayments}</p>`
        : html`<table class="payments" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">${words.date}</th>
                <th role="columnheader" scope="col">${words.source}</th>
                <th role="columnheader" scope="col">${words.status}</th>
                <th role="columnheader" scope="col" class="amount">${words.amount}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${newestFirst(invoice.payments).map((payment) => paymentRow(props, payment))}
            </tbody>
          </table>`
    }
  </section>`;
}

const newestFirst = (payments: readonly Payment[]): Payment[] =>
  [...payments].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));

const paymentBadges: Record<string, BadgeKind> = {
  succeeded: 'settled',
  failed: 'failed',
  processing: 'processing',
  'authentication-required': 'pending',
};

function paymentRow(props: InvoiceProps, payment: Payment): TemplateResult {
  const { host, words, account } = props;
  const texts = words as unknown as Record<string, unknown>;
  const text = (key: string | undefined): string | undefined =>
    key !== undefined && Object.hasOwn(texts, key) ? String(texts[key]) : undefined;
  const reason = payment.status === 'failed' ? text(payment.failureCode) : undefined;
  const known = paymentBadges[payment.status];
  const label = reason ?? (known ? text(payment.status) : undefined) ?? payment.status;
  const date = formatInstant(payment.createdAt, host.locale, account?.timeZone ?? 'UTC', {
    dateStyle: 'medium',
  });
  const counts = payment.status === 'succeeded' || payment.status === 'processing';
  return html`<tr role="row">
    <td role="cell" class="date" translate="no">${date}</td>
    <td role="cell" class="source">${paymentSource(host, payment.source)}</td>
    <td role="cell" class="status">
      ${badge(known ?? 'unknown', label)} ${receiptButton(props, payment, date)}
    </td>
    <td role="cell" class="amount paid ${counts ? '' : 'settled-amount'}">
      ${money(props, payment.amount)}
    </td>
  </tr>`;
}

function receiptButton(
  { host, words, onReceipt, onReceiptPdf }: InvoiceProps,
  payment: Payment,
  date: string,
): unknown {
  if (!onReceipt || !onReceiptPdf || payment.status !== 'succeeded') return nothing;
  const name = host.common.about(words.receipt, date);
  const link = (label: string, says: string, act: (payment: Payment) => void) =>
    html`<button
      class="link receipt no-print"
      type="button"
      aria-label=${says}
      @click=${() => {
        act(payment);
      }}
    >
      ${label}
    </button>`;
  return [
    link(words.receipt, name, onReceipt),
    link(words.pdf, `${words.pdf} ${name}`, onReceiptPdf),
  ];
}

/**
 * Draws the column beside the document: whom it was made out to, who reads it, where to send the
 * money.
 */
export function asideParts(props: InvoiceProps): TemplateResult {
  const { remittance } = props.invoice;
  return html`${parties(props)}
  ${remittance ? remittanceView(props.host, remittance, { plain: props.plain, language: languageOf(props) }) : nothing}`;
}

/** Draws who buys, who reads the invoice, and who sells. */
export function parties(props: InvoiceProps): TemplateResult {
  const { words, invoice, host } = props;
  return html`<section part="bill-to">
      <div class="aside-head">
        <h3>${words.billTo}</h3>
        <span class="small muted">${words.asIssued}</span>
      </div>
      ${addressView(invoice.billTo, host.locale)} ${taxNumbersView(props, invoice.buyerTaxNumbers)}
    </section>
    <section part="billing-contact">
      <h3>${words.billingContact}</h3>
      <p><bdi>${invoice.billingContact.name}</bdi></p>
      <p class="muted">
        ${fill<unknown>(words.userId, { userId: html`<bdi>${invoice.billingContact.userId}</bdi>` })}
      </p>
    </section>
    ${invoice.seller ? sellerSection(props, invoice.seller) : nothing}`;
}

function addressView(address: BillToAddress, locale: string): TemplateResult {
  return html`<address>
    <div><bdi>${address.company}</bdi></div>
    <div><bdi>${address.contactName}</bdi></div>
    ${address.addressLines.map((line) => html`<div><bdi>${line}</bdi></div>`)}
    <div><bdi>${placeLine(address)}</bdi></div>
    <div>${countryName(address.country, locale)}</div>
  </address>`;
}

function sellerSection(props: InvoiceProps, seller: Seller): TemplateResult {
  const { words, host } = props;
  return html`<section part="seller">
    <h3>${words.seller}</h3>
    <address>
      <div><bdi>${seller.name}</bdi></div>
      ${seller.addressLines.map((line) => html`<div><bdi>${line}</bdi></div>`)}
      <div><bdi>${placeLine(seller)}</bdi></div>
      <div>${countryName(seller.country, host.locale)}</div>
    </address>
    ${taxNumbersView(props, seller.taxNumbers)}
  </section>`;
}

const taxNumbersView = (props: InvoiceProps, numbers: readonly TaxNumber[] = []): unknown =>
  numbers.map(
    ({ label, value }) =>
      html`<p class="muted">
        <span lang=${languageOf(props) ?? nothing}>${label}</span> <bdi>${value}</bdi>
      </p>`,
  );
