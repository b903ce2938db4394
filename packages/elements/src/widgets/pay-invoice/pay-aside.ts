import type { InvoiceDetails, Money, PaymentMethod, Remittance } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Resource } from '../../core/resource.js';
import { lessMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { remittanceView } from '../../payment/remittance.js';
import { bar } from '../../ui/states.js';
import { invoiceBadges } from '../../ui/invoice-badges.js';
import { paidOf, processingOf } from '../../rules/invoice-rules.js';
import { deduction, money, sumRow } from './pay-parts.js';
import type { PayProps, PayPageProps } from './pay-parts.js';
import { reference } from '../../ui/reference.js';

/** The balance that a payment in preparation, or one being checked, would leave. */
export interface Deduction {
  label: string;
  left: string;
  amount: Money;
}

/** Draws the invoice beside the page: its status, and how the payable amount comes about. */
export function invoiceAside(props: PayPageProps, less: Deduction | undefined): TemplateResult {
  const { host, words, invoice } = props;
  return standingAside(
    props,
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

/** Draws the invoice with its badges, what was paid, and the sums that matter on this page. */
export function standingAside(props: PayPageProps, sums: TemplateResult): TemplateResult {
  const { host, words, invoice, account } = props;
  const today = host.billing?.today(account.timeZone);
  return html`<section part="invoice">
    <h3 id="invoice">
      ${fill<unknown>(words.asideInvoice, { number: reference(invoice.invoiceNumber) })}
    </h3>
    <div class="badges">${invoiceBadges(host, invoice, today)}</div>
    <dl class="sums">
      ${sumRow(words.total, money(host, invoice.total))}
      ${sumRow(words.paid, deduction(host, paidOf(invoice)))} ${sums}
    </dl>
  </section>`;
}

/** The ways to pay without a card, and whether they are asked for. */
export interface OtherWayProps extends PayProps {
  invoice: Pick<InvoiceDetails, 'payable' | 'remittance'>;
  method: PaymentMethod;
  /** The person asked for it, or never pays by card. */
  shown: boolean;
  remittance: Resource<string, Remittance>;
  /** The account's, which the labels are in where they do not say another. */
  language: string | undefined;
  onShow: () => void;
}

/** Offers the other way beside the card as long as something is left to pay. */
export function otherWay({ host, words, invoice, ...way }: OtherWayProps): unknown {
  if (invoice.payable.amount <= 0) return nothing;
  if (way.method.kind === 'card' && !way.shown) {
    const show = html`<button class="link" type="button" @click=${way.onShow}>
      ${words.showDetails}
    </button>`;
    return html`<p class="small muted apart">${fill<unknown>(words.preferTransfer, { show })}</p>`;
  }
  const remittance = invoice.remittance ?? way.remittance.value;
  if (remittance) return remittanceView(host, remittance, { language: way.language });
  if (!way.remittance.error) return html`<p class="apart">${bar(16)}</p>`;
  return html`<div class="apart">
    <p class="small muted">${words.detailsFailed}</p>
    <button class="link" type="button" @click=${way.remittance.reload}>
      ${host.common.tryAgain}
    </button>
  </div>`;
}
