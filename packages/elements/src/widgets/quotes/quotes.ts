import type {
  BillTo,
  BillingError,
  PaymentMethod,
  PurchaseOrder,
  Quote,
  QuoteDetails,
  QuoteOrder,
  Session,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AccountResource } from '../../core/account.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { DayTurn } from '../../core/day-turn.js';
import { LazyModule } from '../../core/lazy-module.js';
import { PdfOpener } from '../../core/pdf.js';
import { Resource } from '../../core/resource.js';
import { fill } from '../../i18n/fill.js';
import { besideStyles } from '../../theme/beside.styles.js';
import { dialogStyles } from '../../theme/dialog.styles.js';
import { formStyles } from '../../theme/form.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import * as icons from '../../ui/icons.js';
import { attributeIs, holdsFocus } from '../../ui/page.js';
import { pdfProblem, pdfProgress } from '../../ui/pdf-progress.js';
import { emptyView, errorText, failedView, messageView, noticeView } from '../../ui/states.js';
import { QuoteDecision } from './quote-decision.js';
import { decidedBy, pageSkeleton, quotePage } from './quote-page.js';
import { bdi, mailLink, phoneLink } from './quote-parts.js';
import type { QuoteProps } from './quote-parts.js';
import { canAccept, suggestedOrder } from '../../rules/quote-rules.js';
import { isUnknown } from '../../rules/unknown.js';
import { listSkeleton, quotesList } from './quotes-list.js';
import { quotesStyles } from './quotes.styles.js';
import { quotesWords } from './quotes.words.js';

/**
 * Quotes of the account: what waits for a decision and what was decided or has expired; one quote
 * with its lines, terms, representative and PDF; `Accept` and `Reject`, each a reviewed act.
 *
 * A quote can be decided through the end of its last day in the account's time zone, by the
 * server's clock. Acceptance carries the entity tag of what was read, so a price that changed
 * meanwhile is shown and asked about again, never accepted unseen. Deciding takes the capability
 * `quotes.decide`; without it everything is shown and nothing offered.
 *
 * `Edit` beside the billing address (`detail.part`), `Request a new quote` and the link to the invoice fire
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
 * @fires cb-quote-accepted - an order was placed; `detail.quote`, `detail.orderNumber`
 * @fires cb-quote-rejected - a quote was rejected; `detail.quote`
 * @fires cb-navigate - the person wants to go elsewhere; `detail.tab`, `detail.number`, `detail.request`
 * @fires cb-error - something failed; `detail.error`
 */
export class CbQuotes extends BillingWidget {
  static override styles = [
    CbElement.styles,
    formStyles,
    tableStyles,
    dialogStyles,
    besideStyles,
    quotesStyles,
  ];

  /**
   * The number of the quote to show; without it, the list is shown. It follows where the person
   * goes.
   */
  @property({ reflect: true }) number: string | undefined;

  /**
   * The review that is open over the quote: `accept` or `reject`. It follows where the person goes;
   * setting it opens the review, where the person may decide.
   */
  @property({ reflect: true }) step: 'accept' | 'reject' | undefined;

  readonly #quotes = new Resource<readonly [], readonly Quote[]>(this, {
    groups: ['quotes'],
    args: () => (this.#listed || !this.number ? [] : undefined),
    hasTexts: true,
    read: (billing, _args, options) => billing.quotes.list(options),
    isEmpty: (quotes) => quotes.length === 0,
  });
  readonly #account = new AccountResource(this);
  readonly #quote = new Resource<readonly [string], QuoteDetails>(this, {
    groups: ['quotes'],
    args: () => (this.number ? [this.number] : undefined),
    hasTexts: true,
    read: (billing, [number], options) => billing.quotes.get(number, options),
    mode: () => (this.#decision.review === 'none' ? 'view' : 'draft'),
  });
  readonly #billTo = new Resource<readonly [], BillTo>(this, {
    groups: ['billTo'],
    args: () => this.#reviewArgs(),
    read: (billing, _args, options) => billing.billTo.get(options),
  });
  readonly #method = new Resource<readonly [], PaymentMethod>(this, {
    groups: ['paymentMethod'],
    args: () => this.#reviewArgs(),
    hasTexts: true,
    read: (billing, _args, options) => billing.paymentMethod.get(options),
  });
  readonly #orders = new Resource<readonly [], readonly PurchaseOrder[]>(this, {
    groups: ['purchaseOrders'],
    args: () => this.#reviewArgs(),
    read: (billing, _args, options) => billing.purchaseOrders.list(options),
  });
  readonly #signer = new Resource<readonly [], Session | null>(this, {
    groups: ['session'],
    args: () => this.#reviewArgs(),
    read: (billing) => billing.session.current(),
  });

  readonly #decision: QuoteDecision = new QuoteDecision(this, {
    words: () => this.words,
    quote: this.#quote,
    isOpenStill: (quote) => this.#isOpenStill(quote),
    lead: (selector) => (this.#lead = selector),
    accepted: (order) => {
      this.#accepted(order);
    },
    rejected: (quote) => {
      this.#rejected(quote);
    },
  });
  readonly #deciding = new LazyModule(this, () => import('./quote-deciding.js'));
  readonly #pdf = new PdfOpener(this);

  #listed = false;
  #prepared = false;
  /** The place that gets the focus once the next view is drawn. */
  #lead: string | undefined;

  @state() private order: QuoteOrder | undefined;
  /** No code led the person there: the widget says what to do instead. */
  @state() private stranded: 'services' | 'bill-to' | undefined;

  constructor() {
    super();
    new DayTurn(
      this,
      () => this.#account.value?.timeZone,
      () => void this.reload(),
    );
  }

  protected override get words(): typeof quotesWords {
    return this.wordsOf('quotes', quotesWords);
  }

  override render(): unknown {
    if (this.session === null)
      return this.#quotes.render({ failed: () => nothing, ready: () => nothing });
    if (this.order) return this.#orderView(this.order);
    return this.number ? this.#pageView(this.number) : this.#listView();
  }

  /**
   * Opens the review before accepting the shown quote, with what was typed for it before. Call it
   * when the person returns from the billing address. Consent is asked for again.
   */
  accept(): Promise<void> {
    return this.#turnToReview('accept');
  }

  async #turnToReview(review: 'accept' | 'reject'): Promise<void> {
    await this.settled();
    const quote = this.#quote.value;
    if (!quote || !this.#reviewArgs() || !this.#isOpenStill(quote)) this.requestUpdate();
    else this.#begin(review, quote);
  }

  /** Tells which review is open, or opens or closes the one that was asked for. */
  #followStep(isSet: boolean): void {
    const { review } = this.#decision;
    const now = review === 'none' ? undefined : review;
    if (!isSet || this.step === now) this.step = now;
    else if (this.step) void this.#turnToReview(this.step);
    else this.#decision.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.number) this.#listed = true;
    if (changed.has('number')) {
      this.#keepFocus(changed.get('number'));
      this.#turnTo(this.number);
    }
    if (!this.#prepared && this.#reviewArgs()) {
      this.#prepared = true;
      void this.#deciding.load();
    }
    this.#decision.follow();
    this.#followStep(changed.has('step'));
    if (this.#decision.review === 'accept') this.#suggest();
  }

  protected override updated(): void {
    const target = this.#lead && this.renderRoot.querySelector<HTMLElement>(this.#lead);
    if (!target) return;
    // A placeholder is replaced when the quote is loaded, and would take the focus along.
    if (!target.closest('[aria-busy="true"]')) this.#lead = undefined;
    target.focus();
  }

  protected override forget(): void {
    super.forget();
    this.order = undefined;
    this.stranded = undefined;
  }

  // — what is shown —

  #listView(): TemplateResult {
    const { words } = this;
    return html`<slot name="heading"><h2 class="heading" part="heading">${words.heading}</h2></slot>
      ${this.stranded === 'services' ? this.#strandedView() : nothing}
      ${this.#quotes.render({
        loading: () => listSkeleton(words, this.common.loading),
        failed: (error) => failedView(this, words.loadFailed, error, () => this.reload()),
        empty: () => html`<slot name="empty">${this.#emptyView()}</slot>`,
        ready: (quotes) =>
          this.#withProps(words.loadFailed, listSkeleton(words, this.common.loading), (props) =>
            quotesList(props, quotes, {
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
    return emptyView(icons.document(), words.noneTitle, text, this.#mayAsk ? act : undefined);
  }

  #pageView(number: string): TemplateResult {
    const { words } = this;
    const skeleton = pageSkeleton(words, number, this.common.loading);
    return html`<div class="no-print">
        <button class="link back" type="button" @click=${this.#back}>
          ${icons.back()} ${words.heading}
        </button>
      </div>
      ${this.stranded === 'services' ? this.#strandedView() : nothing} ${this.#deciding.failure()}
      ${this.#quote.render({
        loading: () => skeleton,
        failed: (error) => this.#quoteFailed(number, error),
        ready: (quote) =>
          this.#withProps(words.loadOneFailed(number), skeleton, (props) => [
            quotePage(props, quote, this.#pageActs(quote), {
              pdf: [
                pdfProgress(this, this.#pdf),
                pdfProblem(this, this.#pdf, () => {
                  this.#openPdf(quote.quoteNumber);
                }),
              ],
              over: this.#decision.over && this.#overNote(props, quote, this.#decision.over),
            }),
            this.#dialogView(props, quote),
          ]),
      })}`;
  }

  /** A quote makes no sense without the account: its day, its zone, what this person may do. */
  #withProps(title: string, skeleton: unknown, draw: (props: QuoteProps) => unknown): unknown {
    const account = this.#account.value;
    const { billing } = this;
    if (account && billing) {
      return draw({
        host: this,
        words: this.words,
        account,
        today: billing.today(account.timeZone),
        mayDecide: account.capabilities.includes('quotes.decide'),
        mayAsk: this.#mayAsk,
      });
    }
    const { error } = this.#account;
    return error ? failedView(this, title, error, () => this.reload()) : skeleton;
  }

  #quoteFailed(number: string, error: BillingError): unknown {
    const { words } = this;
    if (isUnknown(error)) {
      return noticeView(
        fill<unknown>(words.unknownTitle('{number}'), { number: html`<bdi>${number}</bdi>` }),
        words.unknownText,
        {
          label: words.toList,
          act: this.#back,
        },
      );
    }
    return failedView(this, words.loadOneFailed(number), error, () => this.reload());
  }

  #dialogView(props: QuoteProps, quote: QuoteDetails): unknown {
    const { review, change, close, acceptForm, rejectForm, accept, reject } = this.#decision;
    const shared = {
      quote,
      change,
      changedElsewhere: this.#quote.changedElsewhere ? this.#elsewhereView() : undefined,
      close,
    };
    const dialogs = this.#deciding.code;
    if (!dialogs) return nothing;
    if (review === 'accept') {
      return dialogs.acceptDialog(props, {
        ...shared,
        form: acceptForm,
        action: accept,
        billTo: this.#billTo,
        method: this.#method,
        submit: () => void this.#decision.submitAcceptance(),
        editBillTo: this.#editBillTo,
        editElsewhere: this.stranded === 'bill-to',
      });
    }
    if (review !== 'reject') return nothing;
    return dialogs.rejectDialog(props, {
      ...shared,
      form: rejectForm,
      action: reject,
      submit: () => void this.#decision.submitRejection(),
    });
  }

  #elsewhereView(): TemplateResult {
    const { changedElsewhereTitle, changedElsewhereText, loadNewValues } = this.common;
    return messageView('warning', changedElsewhereTitle, changedElsewhereText, {
      label: loadNewValues,
      act: () => void this.#quote.reload(),
    });
  }

  #overNote(props: QuoteProps, quote: QuoteDetails, why: BillingError | true): unknown {
    const { words } = this;
    const reason = decidedBy(props, quote) ?? (why === true ? nothing : errorText(this, why));
    const toInvoices = { label: words.toInvoices, act: this.#toInvoices };
    const act = quote.status === 'accepted' ? toInvoices : this.#requestAct();
    return messageView('warning', words.overTitle, html`${reason} ${words.overText}`, act);
  }

  readonly #toInvoices = (): void => {
    this.emit('cb-navigate', { tab: 'invoices' });
  };

  get #mayAsk(): boolean {
    return this.#account.may('requests.submit');
  }

  #requestAct() {
    const { number = '' } = this;
    if (!this.#mayAsk) return undefined;
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
    return this.#deciding.code?.orderConfirmation(this, this.words, order, {
      toInvoice: (number) => {
        this.emit('cb-navigate', { tab: 'invoices', number });
      },
      done: this.#back,
    });
  }

  // — going about —

  readonly #go = (number: string): void => {
    this.#lead = '.title';
    // The page cancelled the event: it leads there and sets `number` itself.
    if (this.emit('cb-navigate', { tab: 'quotes', number })) this.number = number;
  };

  readonly #back = (): void => {
    const { number } = this;
    this.#lead = number ? attributeIs('data-number', number) : undefined;
    this.order = undefined;
    if (this.emit('cb-navigate', { tab: 'quotes' })) this.number = undefined;
    this.requestUpdate();
  };

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
    const led = !this.emit('cb-navigate', { tab: 'services', request });
    this.stranded = led ? undefined : 'services';
    if (!led) this.#lead = '.stranded';
  }

  #openPdf(number: string): void {
    const { billing } = this;
    if (!billing) return;
    this.#pdf.open(number, (options) => billing.quotes.downloadPdf(number, options));
  }

  #pageActs(quote: QuoteDetails) {
    return {
      accept: () => {
        this.#begin('accept', quote);
      },
      reject: () => {
        this.#begin('reject', quote);
      },
      requestNew: () => {
        this.#requestNew(quote.quoteNumber);
      },
      ask: this.#ask,
      toInvoices: this.#toInvoices,
      pdf: () => {
        this.#openPdf(quote.quoteNumber);
      },
    };
  }

  readonly #editBillTo = (): void => {
    const led = !this.emit('cb-navigate', { tab: 'overview', part: 'bill-to' });
    this.stranded = led ? undefined : 'bill-to';
    if (led) this.#decision.putAside();
  };

  // — deciding —

  #reviewArgs(): readonly [] | undefined {
    return this.number && this.#account.may('quotes.decide') ? [] : undefined;
  }

  /**
   * The page leads elsewhere, by its own links or by `back`: the element that holds the focus will
   * be gone.
   */
  #keepFocus(before: string | undefined): void {
    if (this.#lead || !this.hasUpdated || !holdsFocus(this)) return;
    this.#lead = this.number ? '.title' : before && attributeIs('data-number', before);
  }

  #turnTo(number: string | undefined): void {
    if (this.order && this.order.quote.quoteNumber !== number) this.order = undefined;
    this.stranded = undefined;
    this.#deciding.forget();
    this.#pdf.cancel();
    this.#decision.turnTo(number);
  }

  #begin(review: 'accept' | 'reject', quote: QuoteDetails): void {
    this.stranded = undefined;
    void this.#deciding.use(() => {
      this.#decision.begin(review, quote);
    });
  }

  #isOpenStill(quote: QuoteDetails): boolean {
    const { today } = this.#account;
    return today !== undefined && canAccept(quote, today);
  }

  #suggest(): void {
    this.#decision.suggest({
      signerName: this.#signer.value?.contactName,
      purchaseOrderNumber: this.#orders.value && suggestedOrder(this.#orders.value),
    });
  }

  #accepted(order: QuoteOrder): void {
    // The person opened another quote meanwhile: its page stays.
    if (order.quote.quoteNumber === this.number) {
      this.order = order;
      this.#lead = '.title';
    }
    this.emit('cb-quote-accepted', { quote: order.quote, orderNumber: order.orderNumber });
  }

  #rejected(quote: QuoteDetails): void {
    if (quote.quoteNumber === this.number) this.#lead = '.told';
    this.emit('cb-quote-rejected', { quote });
  }
}
