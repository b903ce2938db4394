import type {
  Account,
  BillTo,
  BillingError,
  PaymentMethod,
  PurchaseOrder,
  Quote,
  QuoteAcceptance,
  QuoteDetails,
  QuoteOrder,
  QuoteRejection,
  Session,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { DayTurn } from '../../core/day-turn.js';
import { Form } from '../../core/form.js';
import type { FieldMessages } from '../../core/form.js';
import { PdfOpener } from '../../core/pdf.js';
import { Resource } from '../../core/resource.js';
import { holdsCardNumber } from '../../format/card-number.js';
import { fill } from '../../i18n/words.js';
import { dialogStyles } from '../../theme/dialog.styles.js';
import { formStyles } from '../../theme/form.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { icons } from '../../ui/icons.js';
import { pdfProblem, pdfProgress } from '../../ui/pdf-progress.js';
import { emptyView, failedView, messageView, noticeView } from '../../ui/states.js';
import { acceptDialog, isUnsure, rejectDialog } from './quote-dialogs.js';
import type { AcceptField, Change, RejectField } from './quote-dialogs.js';
import { orderConfirmation } from './quote-order.js';
import { pageSkeleton, quotePage } from './quote-page.js';
import { bdi, mailLink, phoneLink } from './quote-parts.js';
import type { QuoteScene } from './quote-parts.js';
import { canAccept, suggestedOrder } from './quote-rules.js';
import { listSkeleton, quotesList } from './quotes-list.js';
import { quotesStyles } from './quotes.styles.js';
import { quotesWords } from './quotes.words.js';

type Open = 'none' | 'accept' | 'reject';

/** One decision on one quote as it was read. */
interface Decision<T> {
  quoteNumber: string;
  ifMatch: string;
  body: T;
}

/**
 * Quotes of the account: what waits for a decision and what was decided or has expired; one quote
 * with its lines, terms, representative and PDF; `Accept` and `Reject`, each a reviewed act.
 *
 * A quote can be decided through the end of its last day in the account's time zone, by the
 * server's clock. Acceptance carries the entity tag of what was read, so a price that changed
 * meanwhile is shown and asked about again, never accepted unseen. Deciding takes the capability
 * `quotes.decide`; without it everything is shown and nothing offered.
 *
 * `Edit` beside the billing address, `Request a new quote` and the link to the invoice fire
 * `cb-navigate`; cancel it to say that the page leads there. Where nobody does, the widget names the
 * representative instead. Opening a quote fires it too: cancelled, the page sets `number` itself.
 *
 * @summary Quotes: list, detail, acceptance and rejection.
 * @slot heading - replaces the heading above the list
 * @slot empty - replaces what is shown while there is no quote
 * @csspart base - everything the widget shows
 * @csspart heading - the heading above the list
 * @csspart row - one quote in the list
 * @csspart line - one product of a quote
 * @csspart lines - the table of products
 * @csspart facts - dates and terms of a quote
 * @csspart sums - subtotal, savings, tax and total
 * @csspart badge - a status
 * @csspart dialog - the review before accepting or rejecting
 * @csspart error-summary - what is to be corrected
 * @csspart empty - there is no quote
 * @csspart failed - the quotes could not be loaded
 * @cssprop [--cb-color-accent] - links and the main act
 * @cssprop [--cb-radius=6px] - corners of controls and messages
 * @fires cb-quote-accepted - an order was placed; `detail.quote`, `detail.orderNumber`
 * @fires cb-quote-rejected - a quote was rejected; `detail.quote`
 * @fires cb-navigate - the person wants to go elsewhere; `detail.tab`, `detail.number`, `detail.request`
 * @fires cb-error - something failed; `detail.error`
 */
export class CbQuotes extends CbElement {
  static override styles = [
    CbElement.styles,
    formStyles,
    tableStyles,
    dialogStyles,
    quotesStyles,
  ];

  /** Number of the quote to show; without it the list. Follows where the person goes. */
  @property({ reflect: true }) number: string | undefined;

  readonly #quotes = new Resource<readonly [], Quote[]>(this, {
    groups: ['quotes'],
    args: () => (this.#listed || !this.number ? [] : undefined),
    read: (billing, _args, options) => billing.quotes.list(options),
    isEmpty: (quotes) => quotes.length === 0,
  });
  readonly #account = new Resource<readonly [], Account>(this, {
    groups: ['account'],
    args: () => [],
    read: (billing, _args, options) => billing.account.get(options),
  });
  readonly #quote = new Resource<readonly [string], QuoteDetails>(this, {
    groups: ['quotes'],
    args: () => (this.number ? [this.number] : undefined),
    read: (billing, [number], options) => billing.quotes.get(number, options),
    mode: () => (this.open === 'none' ? 'view' : 'draft'),
  });
  readonly #billTo = new Resource<readonly [], BillTo>(this, {
    groups: ['billTo'],
    args: () => this.#reviewArgs(),
    read: (billing, _args, options) => billing.billTo.get(options),
  });
  readonly #method = new Resource<readonly [], PaymentMethod>(this, {
    groups: ['paymentMethod'],
    args: () => this.#reviewArgs(),
    read: (billing, _args, options) => billing.paymentMethod.get(options),
  });
  readonly #orders = new Resource<readonly [], PurchaseOrder[]>(this, {
    groups: ['purchaseOrders'],
    args: () => this.#reviewArgs(),
    read: (billing, _args, options) => billing.purchaseOrders.list(options),
  });
  readonly #signer = new Resource<readonly [], Session | null>(this, {
    groups: ['session'],
    args: () => this.#reviewArgs(),
    read: (billing) => billing.session.current(),
  });

  readonly #accept = new Action<Decision<QuoteAcceptance>, QuoteOrder>(this, {
    run: (billing, { quoteNumber, ifMatch, body }, options) =>
      billing.quotes.accept(quoteNumber, body, { ...options, ifMatch }),
  });
  readonly #reject = new Action<Decision<QuoteRejection>, QuoteDetails>(this, {
    run: (billing, { quoteNumber, ifMatch, body }, options) =>
      billing.quotes.reject(quoteNumber, body, { ...options, ifMatch }),
  });
  readonly #acceptForm = new Form<AcceptField>(this, {
    initial: () => ({ purchaseOrderNumber: '', signerName: '', consentVersion: '' }),
    validate: (values) => this.#checkAcceptance(values),
    labels: () => ({
      purchaseOrderNumber: this.words.poNumber,
      signerName: this.words.yourName,
      consentVersion: this.words.consent,
    }),
    heading: (count) => this.words.correctToOrder(count),
  });
  readonly #rejectForm = new Form<RejectField>(this, {
    initial: () => ({ reason: '', note: '' }),
    validate: (values) => this.#checkRejection(values),
    labels: () => ({ reason: this.words.rejectQuestion, note: this.words.note }),
    heading: (count) => this.words.correctToReject(count),
  });
  readonly #pdf = new PdfOpener(this);

  /** What was typed for other quotes, by number: nothing typed is lost by looking elsewhere. */
  readonly #drafts = new Map<string, Draft>();
  #draftOf: string | undefined;
  /** What was filled in for the person and may be replaced, because nobody typed it. */
  #suggested: Partial<Record<AcceptField, string>> = {};
  /** The quote as the person who decides has read it. */
  #read: QuoteDetails | undefined;
  #listed = false;
  /** Where the focus goes once the next view is there. */
  #lead: string | undefined;

  @state() private open: Open = 'none';
  @state() private change: Change | undefined;
  @state() private order: QuoteOrder | undefined;
  /** Why a dialog was closed without the person: the quote can no longer be decided. */
  @state() private over = false;
  /** Nobody took the person to Account Services: the representative is named instead. */
  @state() private stranded = false;

  constructor() {
    super();
    new DayTurn(
      this,
      () => this.#account.value?.timeZone,
      () => void this.reload(),
    );
  }

  private get words() {
    return this.wordsOf('quotes', quotesWords);
  }

  override render(): unknown {
    if (this.session === null) return this.#quotes.render({ failed: () => nothing, ready: () => nothing });
    if (this.order) return this.#orderView(this.order);
    return this.number ? this.#pageView(this.number) : this.#listView();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.number) this.#listed = true;
    if (changed.has('number')) this.#turnTo(this.number);
    if (this.open !== 'none') this.#followQuote();
    if (this.open === 'accept') this.#suggest();
  }

  protected override updated(): void {
    const target = this.#lead && this.renderRoot.querySelector<HTMLElement>(this.#lead);
    if (!target) return;
    // What stands for the quote while it is read is replaced, and would take the focus along.
    if (!target.closest('[aria-busy="true"]')) this.#lead = undefined;
    target.focus();
  }

  protected override forget(): void {
    super.forget();
    this.#drafts.clear();
    this.#draftOf = undefined;
    this.#suggested = {};
    this.#read = undefined;
    this.open = 'none';
    this.change = undefined;
    this.order = undefined;
    this.over = this.stranded = false;
  }

  // — what is shown —

  #listView(): TemplateResult {
    const { words } = this;
    return html`<slot name="heading"><h2 class="heading" part="heading">${words.heading}</h2></slot>
      ${this.stranded ? this.#strandedView() : nothing}
      ${this.#quotes.render({
        loading: () => listSkeleton(words, this.common.loading),
        failed: (error) => failedView(this, words.loadFailed, error, () => this.reload()),
        empty: () => html`<slot name="empty">${this.#emptyView()}</slot>`,
        ready: (quotes) =>
          this.#withScene(words.loadFailed, listSkeleton(words, this.common.loading), (scene) =>
            quotesList(scene, quotes, {
              open: this.#go,
              requestNew: this.#requestNew,
              ask: this.#ask,
            }),
          ),
      })}`;
  }

  #emptyView(): TemplateResult {
    const { words } = this;
    const name = this.#account.value?.representative.name;
    const text = name ? fill<unknown>(words.noneText, { name: bdi(name) }) : nothing;
    const act = { label: words.askForOne, act: this.#ask, solid: true };
    return emptyView(icons.document, words.noneTitle, text, act);
  }

  #pageView(number: string): TemplateResult {
    const { words } = this;
    const skeleton = pageSkeleton(words, number, this.common.loading);
    return html`<div class="no-print">
        <button class="link back" type="button" @click=${this.#back}>
          ${icons.back} ${words.heading}
        </button>
      </div>
      ${this.stranded ? this.#strandedView() : nothing}
      ${this.#quote.render({
        loading: () => skeleton,
        failed: (error) => this.#quoteFailed(number, error),
        ready: (quote) =>
          this.#withScene(words.loadOneFailed(number), skeleton, (scene) => [
            quotePage(scene, quote, this.#pageActs(quote), {
              pdf: [
                pdfProgress(this, this.#pdf),
                pdfProblem(this, this.#pdf, () => {
                  this.#openPdf(quote.quoteNumber);
                }),
              ],
              over: this.over ? this.#overNote() : undefined,
            }),
            this.#dialogView(scene, quote),
          ]),
      })}`;
  }

  /** A quote makes no sense without the account: its day, its zone, what this person may do. */
  #withScene(title: string, skeleton: unknown, draw: (scene: QuoteScene) => unknown): unknown {
    const account = this.#account.value;
    const { billing } = this;
    if (account && billing) {
      return draw({
        host: this,
        words: this.words,
        account,
        today: billing.today(account.timeZone),
        mayDecide: account.capabilities.includes('quotes.decide'),
      });
    }
    const { error } = this.#account;
    return error ? failedView(this, title, error, () => this.reload()) : skeleton;
  }

  #quoteFailed(number: string, error: BillingError): unknown {
    const { words } = this;
    // An impossible number never reaches the API; for the person it is a number that does not exist.
    if (error.code === 'not-found' || error.code === 'validation-failed') {
      return noticeView(words.unknownTitle(number), words.unknownText, {
        label: words.toList,
        act: this.#back,
      });
    }
    return failedView(this, words.loadOneFailed(number), error, () => this.reload());
  }

  #dialogView(scene: QuoteScene, quote: QuoteDetails): unknown {
    const shared = {
      quote,
      change: this.change,
      changedElsewhere: this.#quote.changedElsewhere ? this.#elsewhereView() : undefined,
      close: this.#closeDialog,
    };
    if (this.open === 'accept') {
      return acceptDialog(scene, {
        ...shared,
        form: this.#acceptForm,
        action: this.#accept,
        billTo: this.#billTo,
        method: this.#method,
        submit: () => void this.#submitAcceptance(),
        editBillTo: this.#editBillTo,
      });
    }
    if (this.open !== 'reject') return nothing;
    return rejectDialog(scene, {
      ...shared,
      form: this.#rejectForm,
      action: this.#reject,
      submit: () => void this.#submitRejection(),
    });
  }

  #elsewhereView(): TemplateResult {
    const { changedElsewhereTitle, changedElsewhereText, loadNewValues } = this.common;
    return messageView('warning', changedElsewhereTitle, changedElsewhereText, {
      label: loadNewValues,
      act: () => void this.#quote.reload(),
    });
  }

  #overNote(): unknown {
    const { words } = this;
    const error = this.#accept.error ?? this.#reject.error;
    const texts = this.errorTexts as Record<string, string>;
    const text = [error && texts[error.code], words.overText].filter(Boolean).join(' ');
    return messageView('warning', words.overTitle, text, this.#requestAct());
  }

  #requestAct() {
    const { number = '' } = this;
    const act = () => {
      this.#requestNew(number);
    };
    return { label: this.words.requestNew, act };
  }

  #strandedView(): unknown {
    const representative = this.#quote.value?.representative ?? this.#account.value?.representative;
    if (!representative) return nothing;
    const sentence = fill<unknown>(this.words.askDirectly, {
      name: bdi(representative.name),
      phone: phoneLink(representative),
      email: mailLink(representative),
    });
    return html`<div class="stranded prose" tabindex="-1">${messageView('info', sentence)}</div>`;
  }

  #orderView(order: QuoteOrder): unknown {
    return orderConfirmation(this, this.words, order, {
      toInvoice: (number) => {
        this.emit('cb-navigate', { tab: 'invoices', number });
      },
      done: this.#back,
    });
  }

  // — going about —

  readonly #go = (number: string): void => {
    this.#lead = '.title';
    // Cancelled: the page leads there and sets `number` itself.
    if (this.emit('cb-navigate', { tab: 'quotes', number })) this.number = number;
  };

  readonly #back = (): void => {
    const { number } = this;
    this.#lead = number ? `[data-number="${CSS.escape(number)}"]` : undefined;
    this.order = undefined;
    if (this.emit('cb-navigate', { tab: 'quotes' })) this.number = undefined;
    this.requestUpdate();
  };

  #turnTo(number: string | undefined): void {
    if (number === this.#draftOf) return;
    this.open = 'none';
    this.change = undefined;
    this.order = undefined;
    this.over = this.stranded = false;
    this.#accept.clear();
    this.#reject.clear();
    this.#pdf.cancel();
    this.#swapDrafts(number);
  }

  #swapDrafts(number: string | undefined): void {
    const accept = this.#acceptForm;
    const reject = this.#rejectForm;
    if (this.#draftOf) {
      const draft = { accept: accept.values, reject: reject.values, suggested: this.#suggested };
      this.#drafts.set(this.#draftOf, draft);
    }
    this.#draftOf = number;
    const kept = number ? this.#drafts.get(number) : undefined;
    accept.reset();
    reject.reset();
    this.#suggested = kept?.suggested ?? {};
    if (!kept) return;
    accept.values = kept.accept;
    reject.values = kept.reject;
  }

  readonly #ask = (): void => {
    const { number } = this;
    this.#toServices(
      number
        ? { topic: 'quote-question', quoteNumber: number, details: this.words.askDetails(number) }
        : { topic: 'quote-question' },
    );
  };

  readonly #requestNew = (quoteNumber: string): void => {
    this.#toServices({
      topic: 'quote-question',
      quoteNumber,
      details: this.words.newQuoteDetails(quoteNumber),
    });
  };

  #toServices(request: { topic: string; details?: string; quoteNumber?: string }): void {
    this.stranded = this.emit('cb-navigate', { tab: 'services', request });
    if (this.stranded) this.#lead = '.stranded';
  }

  #openPdf(number: string): void {
    const { billing } = this;
    if (!billing) return;
    this.#pdf.open(number, (options) => billing.quotes.downloadPdf(number, options));
  }

  #pageActs(quote: QuoteDetails) {
    return {
      accept: () => {
        this.#openDialog('accept', quote);
      },
      reject: () => {
        this.#openDialog('reject', quote);
      },
      requestNew: () => {
        this.#requestNew(quote.quoteNumber);
      },
      ask: this.#ask,
      toInvoices: () => {
        this.emit('cb-navigate', { tab: 'invoices' });
      },
      pdf: () => {
        this.#openPdf(quote.quoteNumber);
      },
    };
  }

  readonly #editBillTo = (): void => {
    this.#closeDialog();
    this.emit('cb-navigate', { tab: 'overview' });
  };

  // — deciding —

  #reviewArgs(): readonly [] | undefined {
    return this.number && this.#account.value?.capabilities.includes('quotes.decide')
      ? []
      : undefined;
  }

  #openDialog(open: Open, quote: QuoteDetails): void {
    this.#read = quote;
    this.open = open;
    this.over = this.stranded = false;
  }

  readonly #closeDialog = (): void => {
    const { open } = this;
    const action = open === 'accept' ? this.#accept : this.#reject;
    // Whatever became of it, the page behind shows how it stands.
    const stale = this.#quote.changedElsewhere || (action.error && isUnsure(action.error));
    this.#lead = `[data-act="${open}"]`;
    this.open = 'none';
    this.change = undefined;
    if (!action.busy) action.clear();
    if (stale) void this.reload();
  };

  /** A quote that changed under the review is shown as such, and the consent is asked for again. */
  #followQuote(): void {
    const now = this.#quote.value;
    const seen = this.#read;
    if (!now || !seen || now.etag === seen.etag || now.quoteNumber !== seen.quoteNumber) return;
    this.#read = now;
    if (!this.#isOpenStill(now)) {
      this.#end();
      return;
    }
    this.change = { seen, now };
    this.#acceptForm.values = { ...this.#acceptForm.values, consentVersion: '' };
    this.#accept.clear();
    this.#reject.clear();
    this.#lead = '.refusal';
  }

  #isOpenStill(quote: QuoteDetails): boolean {
    const zone = this.#account.value?.timeZone;
    return Boolean(zone && this.billing && canAccept(quote, this.billing.today(zone)));
  }

  /** Nothing is left to decide: back to the page, which says why. */
  #end(): void {
    this.open = 'none';
    this.change = undefined;
    this.over = true;
    this.#lead = '.told';
  }

  /** Fills in what is known of the signer and the order, as long as the person typed nothing there. */
  #suggest(): void {
    const suggestions: Partial<Record<AcceptField, string | undefined>> = {
      signerName: this.#signer.value?.contactName,
      purchaseOrderNumber: this.#orders.value && suggestedOrder(this.#orders.value),
    };
    const form = this.#acceptForm;
    for (const [name, value] of Object.entries(suggestions) as [AcceptField, string?][]) {
      if (!value || form.values[name] !== (this.#suggested[name] ?? '')) continue;
      if (this.#suggested[name] !== undefined) continue;
      this.#suggested = { ...this.#suggested, [name]: value };
      form.values = { ...form.values, [name]: value };
    }
  }

  #checkAcceptance(values: Record<AcceptField, string>): FieldMessages<AcceptField> {
    const { words } = this;
    const required = this.#quote.value?.purchaseOrderRequired;
    return {
      ...(required && !values.purchaseOrderNumber.trim() && { purchaseOrderNumber: words.poMissing }),
      ...(!values.signerName.trim() && { signerName: words.nameMissing }),
      ...(!values.consentVersion && { consentVersion: words.consentMissing }),
    };
  }

  #checkRejection(values: Record<RejectField, string>): FieldMessages<RejectField> {
    const { words } = this;
    return {
      ...(!values.reason && { reason: words.reasonMissing }),
      ...(values.note.length > 1000 && { note: words.noteTooLong }),
      ...(holdsCardNumber(values.note) && { note: words.cardNumber }),
    };
  }

  async #submitAcceptance(): Promise<void> {
    const quote = this.#quote.value;
    const form = this.#acceptForm;
    if (!quote || this.#accept.busy || !form.check()) return;
    this.change = undefined;
    const purchaseOrderNumber = form.values.purchaseOrderNumber.trim();
    const order = await this.#accept.run({
      quoteNumber: quote.quoteNumber,
      ifMatch: quote.etag,
      body: {
        signerName: form.values.signerName.trim(),
        consentVersion: form.values.consentVersion,
        ...(purchaseOrderNumber && { purchaseOrderNumber }),
      },
    });
    if (order) this.#accepted(order);
    else if (this.#accept.error) await this.#explain(this.#accept.error, 'accept');
  }

  #accepted(order: QuoteOrder): void {
    this.emit('cb-quote-accepted', { quote: order.quote, orderNumber: order.orderNumber });
    // The person has gone to another quote meanwhile: its page is not taken away.
    if (order.quote.quoteNumber !== this.number) return;
    this.open = 'none';
    this.#quote.set(order.quote);
    this.#drafts.delete(order.quote.quoteNumber);
    this.#acceptForm.reset();
    this.order = order;
    this.#lead = '.title';
  }

  async #submitRejection(): Promise<void> {
    const quote = this.#quote.value;
    const form = this.#rejectForm;
    if (!quote || this.#reject.busy || !form.check()) return;
    this.change = undefined;
    const note = form.values.note.trim();
    const rejected = await this.#reject.run({
      quoteNumber: quote.quoteNumber,
      ifMatch: quote.etag,
      body: { reason: form.values.reason as QuoteRejection['reason'], ...(note && { note }) },
    });
    if (rejected) this.#rejected(rejected);
    else if (this.#reject.error) await this.#explain(this.#reject.error, 'reject');
  }

  #rejected(quote: QuoteDetails): void {
    this.emit('cb-quote-rejected', { quote });
    if (quote.quoteNumber !== this.number) return;
    this.open = 'none';
    this.#quote.set(quote);
    this.#rejectForm.reset();
    this.#lead = '.told';
  }

  /** Puts a refusal where it belongs: beside its field, in the review, or on the quote's page. */
  async #explain(error: BillingError, open: Open): Promise<void> {
    if (error.code === 'precondition-failed') {
      await this.#showCurrent(error);
      return;
    }
    if (error.code === 'quote-expired' || error.code === 'quote-not-pending') {
      this.#end();
      await this.reload();
      return;
    }
    if (error.code === 'purchase-order-required') {
      this.#acceptForm.refuse({
        purchaseOrderNumber: { code: error.code, message: this.words.poMissing },
      });
      return;
    }
    const beside =
      open === 'accept'
        ? this.#acceptForm.refuse(error.fieldErrors, (name) => this.#acceptanceRefused(name))
        : this.#rejectForm.refuse(error.fieldErrors, (name, finding) =>
            this.#rejectionRefused(name, finding.code),
          );
    if (!beside) this.#lead = '.refusal';
    this.requestUpdate();
  }

  /** 412: what is now takes the place of what was read; `#followQuote` shows the difference. */
  async #showCurrent(error: BillingError): Promise<void> {
    const current = error.current as QuoteDetails | undefined;
    if (current) this.#quote.set(current);
    else await this.#quote.reload();
    const now = this.#quote.value;
    // Said to be changed, yet the same: it is asked again all the same.
    if (now && this.#read?.etag === now.etag) {
      this.change = { seen: now, now };
      this.#acceptForm.set('consentVersion', '');
      this.#lead = '.refusal';
    }
  }

  #acceptanceRefused(name: AcceptField): string {
    const { words } = this;
    if (name === 'consentVersion') {
      this.#acceptForm.set('consentVersion', '');
      void this.#quote.reload();
      return words.consentChanged;
    }
    return name === 'signerName' ? words.nameInvalid : words.poInvalid;
  }

  #rejectionRefused(name: RejectField, code: string): string {
    const { words } = this;
    if (name === 'reason') return words.reasonMissing;
    return code === 'card-number' ? words.cardNumber : words.noteTooLong;
  }
}

interface Draft {
  accept: Record<AcceptField, string>;
  reject: Record<RejectField, string>;
  suggested: Partial<Record<AcceptField, string>>;
}
