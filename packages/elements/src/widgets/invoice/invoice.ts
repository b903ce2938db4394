import type { BillingError, InvoiceDetails, Payment } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AccountResource } from '../../core/account.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { focusOn } from '../../ui/focus.js';
import type { NavigateDetail } from '../../core/events.js';
import { EmbeddedWidget } from '../../core/embedded-widgets.js';
import { LazyModule } from '../../core/lazy-module.js';
import { invoicePdf, PdfOpener } from '../../core/pdf.js';
import { Resource } from '../../core/resource.js';
import { loadWidget } from '../../core/widget-loaders.js';
import { fill } from '../../i18n/fill.js';
import { tableStyles } from '../../theme/table.styles.js';
import * as icons from '../../ui/icons.js';
import { pdfProblem, pdfProgress } from '../../ui/pdf-progress.js';
import { remittanceStyles } from '../../payment/remittance.styles.js';
import { bar, emptyView, failedView, messageView } from '../../ui/states.js';
import { writeFailureView } from '../../ui/write-failure.js';
import {
  asideParts,
  headBadges,
  headFacts,
  invoiceTitle,
  linesTable,
  paymentsSection,
  sumsList,
} from './invoice-document.js';
import type { InvoiceProps } from './invoice-document.js';
import { canPay, isCreditNote, lastDisputeDay } from '../../rules/invoice-rules.js';
import { isUnknown } from '../../rules/unknown.js';
import { documentStyles, invoiceStyles } from './invoice.styles.js';
import { invoiceWords } from './invoice.words.js';
import { PendingPaymentsCode } from '../../payment/pending-payments-lazy.js';
import { dateText } from '../../ui/date-text.js';

/**
 * One invoice: its lines, sums and payments, the bill-to as it was at issue, how to pay it without
 * a card; as PDF, on paper alone, mailed again to the invoice contacts.
 *
 * It offers ways into other widgets as `cb-navigate` (`services` with a prefilled request,
 * `invoices` for the way back); where nobody listens, nothing else happens.
 *
 * @summary Shows one invoice.
 * @slot heading - replaces the title
 * @slot empty - replaces what is shown while no `number` is set
 * @csspart base - everything the widget shows
 * @csspart heading - the title
 * @csspart documents-menu - the other files of the invoice
 * @csspart facts - dates, PO number and balance
 * @csspart lines - the table of services
 * @csspart row - one service
 * @csspart sums - subtotal to balance due
 * @csspart payments - the payments made
 * @csspart bill-to - whom the invoice is made out to, as issued
 * @csspart billing-contact - the billing contact and the User ID
 * @csspart seller - who sells, with address and tax number
 * @csspart remittance - how to pay without a card
 * @csspart badge - one status
 * @csspart failed - shown when the invoice could not be loaded
 * @fires cb-pay-opened - paying took the place of the invoice; `detail.invoiceNumbers`
 * @fires cb-navigate - the person wants to go on in another widget; cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbInvoice extends BillingWidget {
  static override styles = [
    CbElement.styles,
    tableStyles,
    documentStyles,
    remittanceStyles,
    invoiceStyles,
  ];

  /** Names the invoice to show: `INV-2026-0117`. */
  @property({ reflect: true }) number = '';

  readonly #invoice = new Resource<string, InvoiceDetails>(this, {
    groups: ['invoices'],
    args: () => this.number || undefined,
    hasTexts: true,
    read: (billing, number, options) => billing.invoices.get(number, options),
  });
  readonly #account = new AccountResource(this);
  readonly #copy = new Action<string, true>(this, {
    run: (billing, number, options) =>
      billing.invoices.sendCopy(number, options).then(() => true as const),
  });
  readonly #pdf = new PdfOpener(this);
  readonly #checking = new PendingPaymentsCode(this);
  readonly #creditNote = new LazyModule(this, () => import('./credit-note.js'));
  readonly #files = new LazyModule(this, async () => {
    const code = await import('../../core/document-menu.js');
    this.adoptStyles([code.documentMenuStyles]);
    return { ...code, saver: new code.DocumentSaver(this) };
  });
  readonly #dueDate = new LazyModule(this, () => import('./due-date.js'));
  readonly #paper = new LazyModule(this, () => import('./invoice-paper.js'));
  readonly #payCode = new LazyModule(this, () => loadWidget('cb-pay-invoice'));
  readonly #held = new EmbeddedWidget(this);

  @state() private copySent = false;
  @state() private paying = false;

  constructor() {
    super();
    this.addEventListener('cb-navigate', this.#onNavigate);
    this.addEventListener('cb-pay-closed', (event) => {
      // The widget around this one must not take the event for its own.
      event.stopPropagation();
      this.#backFromPaying();
    });
  }

  protected override get words(): typeof invoiceWords {
    const words = this.wordsOf('invoice', invoiceWords);
    return this.#credit?.creditWords(this, words) ?? words;
  }

  /** The code for a credit note, where one is shown. */
  get #credit() {
    const { value } = this.#invoice;
    return value && isCreditNote(value) ? this.#creditNote.code : undefined;
  }

  /** Asks for that code before a drawing, which then waits for it. */
  #loadCreditNote(): void {
    const { value } = this.#invoice;
    if (value && isCreditNote(value)) this.#creditNote.need();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#loadCreditNote();
    if (!changed.has('number')) return;
    this.copySent = false;
    this.#copy.clear();
    this.#pdf.cancel();
    this.#stopPaying();
  }

  protected override forget(): void {
    super.forget();
    this.copySent = false;
    this.#stopPaying();
  }

  /** Puts the focus on the title, for instance after the invoice took another view's place. */
  override focus(): void {
    void focusOn(this, 'h2');
  }

  readonly #onPdf = (): void => {
    this.#openPdf(this.number);
  };

  /** Opens the invoice by its number, or a receipt by the number of its payment. */
  #openPdf(name: string): void {
    this.#pdf.open(name, (options) => {
      if (!this.billing) throw new Error('No client');
      return name === this.number
        ? invoicePdf(this.billing, name, this.#invoice.value, options)
        : this.billing.invoices.downloadReceipt(name, options);
    });
  }

  readonly #onReceiptPdf = ({ paymentId }: Payment): void => {
    this.#openPdf(paymentId);
  };

  readonly #onPrint = (): void => {
    void this.#paper.use(({ printInvoice }) => {
      const invoice = this.#invoice.value;
      if (invoice) printInvoice(this.#props(invoice, true), CbInvoice.elementStyles);
    });
  };

  readonly #onReceipt = (payment: Payment): void => {
    void this.#paper.use(({ printReceipt }) => {
      const invoice = this.#invoice.value;
      if (invoice) printReceipt(this.#props(invoice, true), payment, CbInvoice.elementStyles);
    });
  };

  readonly #onCalendar = (): void => {
    void this.#dueDate.use(async ({ saveDueDate }) => {
      const invoice = this.#invoice.value;
      const zone = this.#account.value?.timeZone;
      if (invoice) await saveDueDate(this, invoice, this.words.purchaseOrder, zone);
    });
  };

  readonly #onSendCopy = async (): Promise<void> => {
    this.copySent = false;
    this.copySent = (await this.#copy.run(this.number)) ?? false;
  };

  /** Opens the payment in the invoice's place, as `Pay Now` does, where the invoice can be paid. */
  async pay(): Promise<void> {
    await this.settled();
    const invoice = this.#invoice.value;
    if (invoice && canPay(invoice, this.#account.may('invoices.pay'))) await this.#onPay();
  }

  readonly #onPay = (): Promise<void> =>
    this.#payCode.use(() => {
      const { number } = this;
      this.paying = true;
      this.emit('cb-pay-opened', { invoiceNumber: number, invoiceNumbers: [number] });
      this.#held.show('cb-pay-invoice', { number }).focus();
    });

  #backFromPaying(): void {
    this.#stopPaying();
    // A payment whose answer was lost fires no change event: read again.
    void this.#invoice.reload();
    this.focus();
  }

  readonly #onNavigate = (event: CustomEvent<NavigateDetail>): void => {
    const { tab, number } = event.detail;
    if (event.target === this || tab !== 'invoices' || number !== this.number) return;
    event.preventDefault();
    event.stopPropagation();
    this.#leavePaying();
  };

  // The part that is left fires the event, so that the widget around this one hears of it however
  // it is left.
  readonly #leavePaying = (): void => {
    const detail = { invoiceNumber: this.number };
    const said = new CustomEvent('cb-pay-closed', { detail, bubbles: true, composed: true });
    this.#held.element?.dispatchEvent(said);
  };

  #stopPaying(): void {
    this.paying = false;
    this.#payCode.forget();
    this.#held.clear();
  }

  #ask(topic: string, details: string): void {
    const request = { topic, details, invoiceNumber: this.number };
    this.emit('cb-navigate', { tab: 'services', request });
  }

  #props(invoice: InvoiceDetails, plain: boolean): InvoiceProps {
    const { value: account, today } = this.#account;
    const credited = this.#credit?.creditedInvoice(this, invoice.correctsInvoice, plain);
    return { host: this, words: this.words, invoice, account, today, plain, credited };
  }

  override render(): unknown {
    if (!this.number) return this.#missingView();
    if (this.paying) return this.#payView();
    const invoice = this.session === null || this.#waiting ? undefined : this.#invoice.value;
    const props = invoice && {
      ...this.#props(invoice, false),
      checking: this.#checking.shown,
      onReceipt: this.#onReceipt,
      onReceiptPdf: this.#onReceiptPdf,
      onCalendar: this.#onCalendar,
    };
    // The title stays the same node in all states: it may hold the focus.
    return html`<div class="layout ${(props ?? this.#waiting) ? 'with-aside' : ''}">
      <article class="document" aria-busy=${this.#waiting ? 'true' : nothing}>
        <div class="head">
          <div>${this.#title()} ${props ? headBadges(props) : this.#badgesToCome()}</div>
          ${props ? this.#acts(props) : nothing}
        </div>
        ${this.#invoice.render({
          loading: () => this.#skeleton(),
          failed: (error) => this.#failedView(error),
          ready: () => (props ? this.#body(props) : this.#skeleton()),
        })}
      </article>
      ${props ? html`<aside class="aside" aria-label=${props.words.billTo}>${asideParts(props)}</aside>` : this.#asideToCome()}
    </div>`;
  }

  /** The invoice waits for the account: the acts that come with it would move the document. */
  get #waiting(): boolean {
    if (this.session === null || this.#invoice.error) return false;
    const parts = [this.#invoice, this.#account];
    const missing = parts.some(({ value, error }) => value === undefined && error === undefined);
    return missing || this.#creditNote.pending !== undefined;
  }

  #body(props: InvoiceProps): TemplateResult {
    return html`${this.#messages(props)} ${headFacts(props)} ${linesTable(props)} ${sumsList(props)}
    ${paymentsSection(props)} ${this.#afterwards(props)}`;
  }

  #acts(props: InvoiceProps): TemplateResult {
    const { words } = this;
    const pay = canPay(props.invoice, this.#account.may('invoices.pay'));
    return html`<div class="acts-bar no-print">
      <button
        class="button"
        type="button"
        aria-busy=${this.#pdf.current !== undefined}
        aria-label=${words.pdfOf(this.number)}
        @click=${this.#onPdf}
      >
        ${icons.document()} ${words.pdf}
      </button>
      ${this.#menu(props.invoice)}
      <button class="button" type="button" @click=${this.#onPrint}>
        ${icons.print()} ${words.print}
      </button>
      ${
        pay
          ? html`<button class="button solid" type="button" @click=${this.#onPay}>
              ${words.payNow}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Only an invoice with other files than the PDF has a menu for them. */
  #menu(invoice: InvoiceDetails): unknown {
    if ((invoice.documentFormats?.length ?? 0) < 2) return nothing;
    this.#files.need();
    const { code } = this.#files;
    code?.saver.know(invoice);
    return code?.documentMenu(this, code.saver, invoice, 'button files-open');
  }

  #title(): TemplateResult {
    return html`<h2 part="heading" tabindex="-1">
      <slot name="heading">${invoiceTitle(this.words, this.number)}</slot>
    </h2>`;
  }

  #messages({ invoice, checking }: InvoiceProps): unknown {
    const { words } = this;
    const copyError = this.#copy.error;
    const shown = [
      checking?.checkingNotice(this, invoice) ?? this.#checking.failure(),
      pdfProgress(this, this.#pdf),
      pdfProblem(this, this.#pdf, () => {
        this.#openPdf(this.#pdf.failed ?? this.number);
      }),
      this.copySent ? messageView('success', words.copySent) : nothing,
      this.#payCode.failure(words.payFailed),
      this.#creditNote.failure(),
      this.#files.code?.documentMessages(this, this.#files.code.saver) ?? this.#files.failure(),
      this.#paper.failure(),
      this.#dueDate.failure(),
      copyError
        ? writeFailureView(
            this,
            copyError,
            { failed: words.copyFailed, unsure: words.copyUnsure },
            { label: this.common.tryAgain, act: () => this.#onSendCopy() },
          )
        : nothing,
    ].filter((each) => each !== nothing);
    return shown.length > 0 ? html`<div class="no-print">${shown}</div>` : nothing;
  }

  #afterwards({ invoice, account, today }: InvoiceProps): unknown {
    const { words } = this;
    const mayAsk = account?.capabilities.includes('requests.submit');
    const credit = this.#credit;
    if (credit) {
      const { busy } = this.#copy;
      const copy = { busy, sending: words.copySending, send: this.#onSendCopy };
      return credit.afterCreditNote(this, mayAsk === true, copy);
    }
    const lastDay = lastDisputeDay(invoice);
    const dispute = today ? this.#disputeSentence(lastDay, today <= lastDay, mayAsk) : nothing;
    if (!mayAsk) {
      return dispute === nothing ? nothing : html`<p class="after no-print">${dispute}</p>`;
    }
    const sendCopy = html`<button
      class="link"
      type="button"
      aria-busy=${this.#copy.busy}
      @click=${this.#onSendCopy}
    >
      ${this.#copy.busy ? words.copySending : words.sendCopy}
    </button>`;
    const notApplied = html`<button
      class="link"
      type="button"
      @click=${() => {
        this.#ask('payment-not-applied', words.notAppliedDetails(this.number));
      }}
    >
      ${words.notApplied}
    </button>`;
    return html`<p class="after no-print">
      ${fill<unknown>(words.wrong, { notApplied, sendCopy, dispute })}
    </p>`;
  }

  #disputeSentence(lastDay: string, open: boolean, mayAsk: boolean | undefined): unknown {
    const { words } = this;
    const date = dateText(lastDay, this.locale);
    if (!open) return fill<unknown>(words.disputeClosed, { date });
    if (!mayAsk) return fill<unknown>(words.disputeUntil, { date });
    const dispute = html`<button
      class="link"
      type="button"
      @click=${() => {
        this.#ask('dispute', words.disputeDetails(this.number));
      }}
    >
      ${words.disputeAct}
    </button>`;
    return fill<unknown>(words.disputeOpen, { dispute, date });
  }

  #payView(): TemplateResult {
    return html`<div class="back-line no-print">
        <button class="link back" type="button" @click=${this.#leavePaying}>
          ${icons.back()} ${invoiceTitle(this.words, this.number)}
        </button>
      </div>
      <slot name="held"></slot>`;
  }

  #failedView(error: BillingError): TemplateResult {
    if (!isUnknown(error)) {
      return failedView(this, this.words.failedTitle, error, this.#invoice.reload);
    }
    const { words } = this;
    const mayAsk = this.#account.may('requests.submit');
    return html`<div class="state" part="failed">
      ${icons.search()}
      <div role="alert">
        <h3>
          ${fill<unknown>(words.unknownTitle('{number}'), { number: html`<bdi>${this.number}</bdi>` })}
        </h3>
        <p class="muted">${mayAsk ? words.unknownText : words.unknownRead}</p>
      </div>
      <div class="buttons">
        <button
          class="button"
          type="button"
          @click=${() => this.emit('cb-navigate', { tab: 'invoices' })}
        >
          ${words.history}
        </button>
        ${
          mayAsk
            ? html`<button
                class="button quiet"
                type="button"
                @click=${() => {
                  this.#ask('older-invoice-copy', '');
                }}
              >
                ${words.askOlder}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #missingView(): TemplateResult {
    const { missingTitle, missingText } = this.words;
    return html`<slot name="empty"
      >${emptyView(icons.document(), missingTitle, missingText)}</slot
    >`;
  }

  /** Draws bars where the words will stand, so that nothing moves when they come. */
  #skeleton(): TemplateResult {
    const { words } = this;
    const fact = (label: string): TemplateResult =>
      html`<div>
        <dt>${label}</dt>
        <dd>${bar(10)}</dd>
      </div>`;
    const row = (): TemplateResult =>
      html`<tr>
        <td class="service">${bar(22)}</td>
        <td class="period">${bar(20)}</td>
        <td class="amount quantity">${bar(3)}</td>
        <td class="amount unit">${bar(7)}</td>
        <td class="amount line-total">${bar(9)}</td>
      </tr>`;
    return html`<p class="visually-hidden" data-say>${this.common.loading}</p>
      <dl class="facts">
        ${[words.issued, words.due, words.purchaseOrder, words.balance].map(fact)}
      </dl>
      <table class="lines" aria-hidden="true">
        <thead>
          <tr>
            <th>${words.service}</th>
            <th>${words.period}</th>
            <th class="amount">${words.quantity}</th>
            <th class="amount">${words.unitPrice}</th>
            <th class="amount">${words.total}</th>
          </tr>
        </thead>
        <tbody>
          ${row()}${row()}
        </tbody>
      </table>`;
  }

  #badgesToCome(): unknown {
    if (!this.#waiting) return nothing;
    return html`<div class="badges" aria-hidden="true"><span class="badge">${bar(8)}</span></div>`;
  }

  #asideToCome(): unknown {
    if (!this.#waiting) return nothing;
    return html`<div class="aside" aria-hidden="true">
      <section>
        <h3>${this.words.billTo}</h3>
        ${[18, 14, 24, 16].map((width) => html`<div>${bar(width)}</div>`)}
      </section>
    </div>`;
  }
}
