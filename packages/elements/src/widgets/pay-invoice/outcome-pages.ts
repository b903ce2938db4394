import type { Account, Invoice, InvoiceDetails, Money, Payment } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { PdfOpener } from '../../core/pdf.js';
import { printAlone } from '../../core/print.js';
import { formatInstant, timeZoneName } from '../../format/date.js';
import { formatMoney, lessMoney, sumMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { copyButton } from '../../ui/copy.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { paymentSource } from '../../payment/payment-source.js';
import { pdfProblem, pdfProgress } from '../../ui/pdf-progress.js';
import { errorText, messageView } from '../../ui/states.js';
import { processingOf } from '../../rules/invoice-rules.js';
import { invoiceAside, standingAside } from './pay-aside.js';
import {
  cardText,
  deduction,
  factRow,
  issuedInvoice,
  money,
  outcomeTitle,
  payPage,
  sumRow,
} from './pay-parts.js';
import type { PayPageProps, PayProps } from './pay-parts.js';
import { listedPayment, standingBefore, nextOverdue, stillOverdue } from './pay-rules.js';
import type { PendingPayment } from '../../payment/pending-payment.js';
import { sentCards } from '../../payment/pending-payment-store.js';
import type { PaymentRun } from './payment-run.js';
import { reference } from '../../ui/reference.js';

/** Says that a payment is under way. */
export interface RunProps extends PayProps {
  account: Account;
  run: PaymentRun;
}

/** A payment under way, and what is known about its invoice. */
export type OutcomeProps = RunProps & PayPageProps;

/**
 * Draws the page of a payment whose answer was lost: it says what happened when, and offers no way
 * to pay meanwhile.
 */
export function checkingPage(
  outcome: OutcomeProps,
  intent: PendingPayment,
  onClose: () => void,
): TemplateResult {
  const { words, invoice } = outcome;
  // The invoice may have been read again and list this very payment: it counts once.
  const listed = listedPayment(invoice, intent);
  const props = { ...outcome, invoice: standingBefore(invoice, listed) };
  const { amount } = intent;
  return payPage(
    checkingMain(outcome, intent, listed, onClose),
    html`${invoiceAside(props, { label: words.beingChecked, left: words.leftIfThrough, amount })}
      <p class="small muted apart">${words.payNoOtherWay}</p>`,
  );
}

/** @param back names the place that the payment was begun from */
export const checkingMain = (
  props: RunProps,
  intent: PendingPayment,
  listed: Payment | undefined,
  onClose: () => void,
  back = props.words.backToInvoice,
): TemplateResult =>
  html`${checkingHead(props)} ${checkingSteps(props, intent)}
  ${checkingFacts(props, intent, listed)} ${checkingActs(props, onClose, back)}`;

function checkingHead({ words }: RunProps): TemplateResult {
  const sure = html`<strong>${words.checkingSure}</strong>`;
  return html`<div class="page-head">
    <h2 part="heading" tabindex="-1">${words.checkingTitle}</h2>
    <p data-say>${fill<unknown>(words.checkingText, { sure })}</p>
  </div>`;
}

function checkingSteps({ host, words, account, run }: RunProps, intent: PendingPayment): unknown {
  const time = (at: number) =>
    formatInstant(at, host.locale, account.timeZone, { timeStyle: 'medium' });
  const amount = money(host, intent.amount);
  const seconds = Math.ceil(run.countdown.left / 1000);
  return html`<ol class="steps" part="steps">
    <li class="sent">
      ${icons.tick()} <span>${fill<unknown>(words.stepSent, { amount })}</span>
      <span class="time hint">${time(intent.sentAt)}</span>
    </li>
    ${
      intent.lostAt === undefined
        ? nothing
        : html`<li class="lost">
            ${icons.alert()} <span>${words.stepLost}</span>
            <span class="time hint">${time(intent.lostAt)}</span>
          </li>`
    }
    <li class="asking">
      ${spinner()} <span class="strong">${words.stepAsking}</span>
      <span class="time hint">${run.busy ? words.asking : words.nextTry(seconds)}</span>
    </li>
  </ol>`;
}

function checkingFacts(
  { host, words }: RunProps,
  { key, amount }: PendingPayment,
  listed: Payment | undefined,
): TemplateResult {
  // Only the page that sent it, or the invoice once it lists the payment, knows the card: storage
  // holds none.
  const sent = sentCards().get(key);
  const shown = sent ? cardText(host, sent.display) : listed && paymentSource(host, listed.source);
  const card = sent?.isNew ? fill<unknown>(words.thisPaymentOnly, { card: shown }) : shown;
  return html`<dl class="rows">
    ${factRow(words.amount, money(host, amount))} ${card ? factRow(words.card, card) : nothing}
    ${factRow(words.reference, html`<bdi>${key}</bdi> ${copyButton(host, key, words.reference)}`)}
  </dl>`;
}

function checkingActs({ words, run }: RunProps, onClose: () => void, back: string): TemplateResult {
  return html`<div class="buttons">
      <button
        class="button main"
        type="button"
        aria-busy=${run.busy ? 'true' : nothing}
        @click=${run.checkNow}
      >
        ${words.checkNow}
      </button>
      <button class="button quiet main" type="button" @click=${onClose}>${back}</button>
    </div>
    <p class="small muted after-buttons">${words.mayLeave}</p>`;
}

/** Draws the page on which the bank asks the person before it charges anything. */
export function challengePage(
  outcome: OutcomeProps,
  payment: Payment,
  other: unknown,
): TemplateResult {
  const { words } = outcome;
  const { amount } = payment;
  const main = challengeMain(outcome, payment, factRow(words.invoice, issuedInvoice(outcome)));
  const less = { label: words.youPay, left: words.leftAfter, amount };
  return payPage(main, html`${invoiceAside(outcome, less)} ${other}`);
}

/** @param paid says which invoices are paid */
export function challengeMain(
  props: RunProps,
  { amount, source }: Payment,
  paid: unknown,
): TemplateResult {
  const { host, words, run } = props;
  return html`<div class="page-head">
      <h2 part="heading" tabindex="-1">${words.challengeTitle}</h2>
      <p data-say>${words.challengeText(formatMoney(amount, host.locale))}</p>
    </div>
    <dl class="rows">
      ${paid} ${factRow(words.amount, money(host, amount))}
      ${factRow(words.card, paymentSource(host, source))}
    </dl>
    ${challengeProblem(props)}
    <div class="buttons">
      <button
        class="button solid main"
        type="button"
        aria-busy=${run.busy ? 'true' : nothing}
        @click=${run.authenticate}
      >
        ${run.busy ? html`${spinner()} ${words.challengeOpen}` : words.challengeAgain}
      </button>
      <button class="button quiet main" type="button" @click=${run.abandon}>
        ${words.anotherCard}
      </button>
    </div>`;
}

function challengeProblem({ host, words, run }: RunProps): unknown {
  const { problem } = run.state;
  if (problem?.why === 'bank-left') return messageView('warning', words.challengeFailed);
  if (problem?.why !== 'failed') return nothing;
  return messageView('danger', words.confirmFailed, errorText(host, problem.error));
}

/** What any receipt says of a payment. */
export interface PaidProps extends PayProps {
  account: Account;
  payment: Payment;
  /** The receipt is mailed to this address. */
  email: string | undefined;
  /** The card served this payment only. */
  isNewCard: boolean;
  styles: CSSResultOrNative[];
  onClose: () => void;
}

/** The facts of the receipt besides the payment itself, and where it leads. */
export interface ReceiptProps extends PaidProps, PayPageProps {
  /** All invoices, to say what else is overdue. */
  invoices: readonly Invoice[];
  onInvoice: () => void;
  onOverdue: () => void;
  /** Pays another invoice in this one's place. */
  onNext: (invoiceNumber: string) => void;
  onRest: () => void;
}

/** Draws the page that ends a payment. */
export function receiptPage(receipt: ReceiptProps): TemplateResult {
  const { words, invoice, payment } = receipt;
  const number = invoice.invoiceNumber;
  const link = html`<button class="link receipt-link" type="button" @click=${receipt.onInvoice}>
    ${reference(number)}
  </button>`;
  const rest = html`<button class="button quiet main" type="button" @click=${receipt.onRest}>
    ${words.payTheRest}
  </button>`;
  const paper = receiptPaper(receipt, reference(number));
  const more = standing(invoice, payment).left.amount > 0 ? rest : nothing;
  const main = html`${receiptPaper(receipt, link)} ${receiptActs(receipt, number, paper, more)}`;
  return payPage(main, html`${receiptAside(receipt)} ${overdueNote(receipt)}`);
}

/** @param paper is printed, under the name of what was paid */
export function receiptActs(
  { host, words, account, payment, styles, onClose }: PaidProps,
  name: string,
  paper: TemplateResult,
  more: unknown = nothing,
): TemplateResult {
  const print = (): void => {
    const payer = html`<p class="strong payer"><bdi>${account.company}</bdi></p>`;
    const title = words.receiptName(name);
    void printAlone(host, { title, content: html`${payer} ${paper}`, styles });
  };
  return html`<div class="buttons no-print">
    <button class="button solid main" type="button" @click=${onClose}>${host.common.done}</button>
    <button class="button main" type="button" @click=${print}>
      ${icons.print()} ${words.printReceipt}
    </button>
    ${payment.status === 'succeeded' ? receiptPdf(host, words, payment) : nothing} ${more}
  </div>`;
}

const openers = new WeakMap<CbElement, PdfOpener>();

/** Opens the receipt as PDF, with how far it is and what went wrong. */
function receiptPdf(host: CbElement, words: PayProps['words'], { paymentId }: Payment): unknown {
  const pdf = openers.get(host) ?? new PdfOpener(host);
  openers.set(host, pdf);
  const open = (): void => {
    const { billing } = host;
    if (billing) pdf.open(paymentId, (given) => billing.invoices.downloadReceipt(paymentId, given));
  };
  return html`<button
      class="button main"
      type="button"
      aria-label="PDF ${words.receiptName(paymentId)}"
      aria-busy=${pdf.current !== undefined}
      @click=${open}
    >
      ${icons.document()} PDF
    </button>
    ${pdfProgress(host, pdf)} ${pdfProblem(host, pdf, open)}`;
}

/** Says what was paid, when, with what, and what is left. Paper shows the same. */
function receiptPaper(receipt: ReceiptProps, number: TemplateResult): TemplateResult {
  const { host, words, invoice, payment } = receipt;
  const { before, left } = standing(invoice, payment);
  const settled = payment.status === 'succeeded';
  return html`${receiptHead(receipt)} ${receiptFacts(receipt, number)}
    <dl class="sums full">
      ${sumRow(words.balanceBefore, money(host, before))}
      ${sumRow(words.thisPayment, deduction(host, payment.amount))}
      ${sumRow(settled ? words.leftToPay : words.leftWhenSettled, money(host, left), 'rule strong grand')}
    </dl>`;
}

export function receiptHead(receipt: PaidProps): TemplateResult {
  const { words, payment, email } = receipt;
  const settled = payment.status === 'succeeded';
  const mailed = email
    ? fill<unknown>(words.receiptTo, { email: html`<bdi>${email}</bdi>` })
    : words.receiptMailed;
  const unsettled =
    payment.status === 'processing' ? words.processingText : words.otherText(payment.status);
  return html`<div class="page-head outcome ${settled ? '' : 'waiting'}">
    ${settled ? icons.success() : icons.clock()}
    <h2 part="heading" tabindex="-1">${outcomeTitle(receipt, payment)}</h2>
    <p class="muted" ?data-say=${email ?? !settled}>${settled ? mailed : unsettled}</p>
  </div>`;
}

function receiptFacts(receipt: ReceiptProps, number: TemplateResult): TemplateResult {
  const { words, invoice } = receipt;
  const order = invoice.purchaseOrderNumber;
  return html`<dl class="rows" part="receipt">
    ${factRow(words.invoice, number)} ${paymentFacts(receipt)}
    ${order ? factRow(words.purchaseOrder, html`<bdi>${order}</bdi>`) : nothing}
  </dl>`;
}

/** Says when it was paid, with what, and under which number. */
export function paymentFacts(receipt: PaidProps): TemplateResult {
  const { host, words, account, payment } = receipt;
  const at = formatInstant(payment.createdAt, host.locale, account.timeZone);
  const source = paymentSource(host, payment.source);
  const card = receipt.isNewCard ? fill<unknown>(words.thisPaymentOnly, { card: source }) : source;
  return html`${factRow(
    payment.status === 'succeeded' ? words.paidAt : words.sentAt,
    html`${at} ${timeZoneName(account.timeZone, host.locale)}`,
  )}
  ${factRow(words.card, card)}
  ${factRow(words.paymentNumber, html`<bdi>${payment.paymentId}</bdi>`)}`;
}

/** Returns the invoice as it is with this payment, whether or not its new figures are loaded. */
function standing(invoice: InvoiceDetails, payment: Payment): { before: Money; left: Money } {
  const known = invoice.payments.some(
    ({ paymentId, status }) => paymentId === payment.paymentId && status === payment.status,
  );
  const base = payment.status === 'succeeded' ? invoice.balance : invoice.payable;
  return known
    ? { before: sumMoney([base, payment.amount], base.currency), left: base }
    : { before: base, left: lessMoney(base, payment.amount) };
}

/**
 * Draws the invoice beside its receipt: it shows what is owed now, and no longer what may be paid.
 */
function receiptAside(props: PayPageProps): TemplateResult {
  const { host, words, invoice } = props;
  if (processingOf(invoice).amount > 0) return invoiceAside(props, undefined);
  return standingAside(props, sumRow(words.balance, money(host, invoice.balance), 'rule strong'));
}

function overdueNote({ host, words, invoice, ...receipt }: ReceiptProps): unknown {
  const late = stillOverdue(receipt.invoices, invoice.invoiceNumber);
  if (!late) return nothing;
  const { count } = late;
  const show = html`<button class="link" type="button" @click=${receipt.onOverdue}>
    ${words.showOverdue(count)}
  </button>`;
  const next = nextOverdue(receipt.invoices, invoice.invoiceNumber);
  const payNext = (number: string): TemplateResult =>
    html`<button
      class="button"
      type="button"
      @click=${() => {
        receipt.onNext(number);
      }}
    >
      ${words.payNext}
    </button>`;
  return html`<div class="buttons apart">
    <p class="small muted">
      ${fill<unknown>(words.stillOverdue(count), { sum: money(host, late.sum), show })}
    </p>
    ${next ? payNext(next) : nothing}
  </div>`;
}
