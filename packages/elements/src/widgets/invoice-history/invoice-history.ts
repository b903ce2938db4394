import type { DocumentFormat, Invoice } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AccountResource } from '../../core/account.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import type { NavigateDetail } from '../../core/events.js';
import { focusOn } from '../../ui/focus.js';
import { LazyModule } from '../../core/lazy-module.js';
import { Resource } from '../../core/resource.js';
import { loadWidget } from '../../core/widget-loaders.js';
import { tableStyles } from '../../theme/table.styles.js';
import * as icons from '../../ui/icons.js';
import { bar, emptyView, failedView } from '../../ui/states.js';
import { invoiceStatusWords } from '../../ui/invoice-status.words.js';
import { attributeIs } from '../../ui/page.js';
import { isCreditNote } from '../../rules/invoice-rules.js';
import { PendingPaymentsCode } from '../../payment/pending-payments-lazy.js';
import { columns, shownColumns } from './history-columns.js';
import type { Column, Filter as InvoiceFilter } from './history-columns.js';
import type * as ListCode from './history-list.js';
import { historySkeleton } from './history-skeleton.js';
import { invoiceHistoryStyles } from './invoice-history.styles.js';
import { invoiceHistoryWords } from './invoice-history.words.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** The view that replaces the table. `number` may be several, with spaces between, to pay at once. */
type Opened = { what: 'invoice' | 'pay'; number: string };

/** Draws the widget of one invoice in the table's place. */
type InvoicePart = HTMLElement & { pay(): Promise<void> };

/** The API lists this many invoices; copies of older ones are requested. */
const newestCount = 20;

/**
 * The newest 20 invoices with what is owed and what is late: sorted, filtered, searched, with the
 * columns a person wants, as CSV of exactly that, and as one ZIP of PDFs.
 *
 * A click on an `Invoice Number` shows that invoice in the table's place, with a way back.
 *
 * @summary Lists the newest 20 invoices.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown while there is no invoice yet
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart balances - what is outstanding and what is overdue
 * @csspart toolbar - filter, search and choice of columns
 * @csspart filter - one filter
 * @csspart columns-menu - the choice of columns
 * @csspart documents-menu - the other files of an invoice
 * @csspart table - the table
 * @csspart row - one invoice
 * @csspart badge - one status
 * @csspart selection - count, sum and acts for the selected invoices
 * @csspart statement - the statement of account
 * @csspart aged - what is owed, by age
 * @csspart open-items - the table of what is open
 * @csspart entries - the table of what happened, with the balance after each
 * @csspart empty - no invoice, or none that was looked for
 * @csspart failed - shown when the invoices could not be loaded
 * @fires cb-invoice-opened - an invoice took the table's place; `detail.invoiceNumber`
 * @fires cb-pay-opened - paying took the table's place; `detail.invoiceNumbers`
 * @fires cb-navigate - the person wants to go on in another widget; cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbInvoiceHistory extends BillingWidget {
  static override styles = [CbElement.styles, tableStyles, invoiceHistoryStyles];

  readonly #invoices = new Resource<readonly [], readonly Invoice[]>(this, {
    groups: ['invoices'],
    args: () => [],
    read: (billing, _args, options) => billing.invoices.list(options),
    isEmpty: (invoices) => invoices.length === 0,
  });
  readonly #account = new AccountResource(this);
  readonly #list = new LazyModule(this, () => this.#importList());
  readonly #csv = new LazyModule(this, () => import('./history-csv.js'));
  readonly #selecting = new LazyModule(this, () => this.#importSelecting());
  readonly #checking = new PendingPaymentsCode(this);
  readonly #widgetCode: Record<Opened['what'], LazyModule<true>> = {
    invoice: new LazyModule(this, () => loadWidget('cb-invoice')),
    pay: new LazyModule(this, () => loadWidget('cb-pay-invoice')),
  };
  /** The filter to show once the table is back. */
  #asked: NavigateDetail['filter'];
  /** The widget for the table's place is being loaded. */
  readonly #opening: { pending: Promise<void> | undefined } = { pending: undefined };

  /**
   * `statement` shows the statement of account in the table's place; it follows the person.
   */
  @property({ reflect: true }) step: 'statement' | undefined;

  /** Neither keeps the columns, order and filter for the person's next visit nor looks for kept ones. */
  @property({ type: Boolean, attribute: 'no-remembered-view' }) noRememberedView = false;

  readonly #statement = new LazyModule(this, () => this.#importStatement());

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private opened: Opened | undefined;
  /** The opened invoice is being paid: only its own way back counts. */
  @state() private paying = false;

  constructor() {
    super();
    this.register(this.#opening);
    this.addEventListener('cb-navigate', this.#onNavigate);
    this.addEventListener('cb-pay-opened', ({ target }) => (this.paying = target !== this));
    // The invoice stops the event at the end of its own payment: it is heard on the way down.
    this.addEventListener('cb-pay-closed', this.#onPaid, true);
    this.addEventListener('cb-pay-closed', () => {
      this.#goTo(undefined);
    });
    // What was selected to be paid is paid.
    this.addEventListener('cb-invoice-paid', () => (this.chosen = new Set()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list.use();
  }

  protected override get words(): typeof invoiceHistoryWords {
    return this.wordsOf('invoiceHistory', invoiceHistoryWords);
  }

  /** The words of the rows, once their code is here. */
  #wordsOf(list: typeof ListCode): InvoiceHistoryWords {
    return this.wordsOf('invoiceHistory', list.allWords);
  }

  private get statusWords() {
    return this.wordsOf('invoiceStatus', invoiceStatusWords);
  }

  /**
   * Shows one invoice in the table's place, as a click on its number does. Several numbers, with
   * spaces between, are paid at once, as by `Pay selected`.
   */
  open(invoiceNumber: string): Promise<void> {
    const what = invoiceNumber.includes(' ') ? 'pay' : 'invoice';
    return this.#open({ what, number: invoiceNumber });
  }

  /** Shows one invoice and opens its payment, where it can be paid. */
  async pay(invoiceNumber: string): Promise<void> {
    await this.open(invoiceNumber);
    await this.settled();
    // Several invoices are opened in their payment already.
    await (this.#list.code?.held.element as Partial<InvoicePart> | undefined)?.pay?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('step')) return;
    // The page as it opens leaves the focus alone.
    const moves = this.hasUpdated;
    const lead = () => (moves ? focusOn(this, 'h2') : undefined);
    void (this.step ? this.#statement.use(lead) : lead());
  }

  /** Goes back to the table, with the focus on the invoice that was open. */
  async close(): Promise<void> {
    if (!this.opened) return;
    const { number, what } = this.opened;
    this.#leave();
    if (what === 'pay') this.#onPaid();
    const asked = this.#asked;
    this.#asked = undefined;
    if (asked) void this.#filter(asked);
    await focusOn(this, attributeIs('data-number', number.split(' ')[0] ?? ''), 'h2');
  }

  /**
   * Shows the table with the invoices of one status alone, whatever was searched for before. Overdue
   * ones are selected, ready to pay.
   */
  async showOnly(filter: InvoiceFilter): Promise<void> {
    if (this.opened) {
      this.#leave();
      this.#onPaid();
    }
    await this.#filter(filter);
    await focusOn(this, `[data-filter="${filter}"]`, 'h2');
  }

  async #filter(filter: InvoiceFilter): Promise<void> {
    await this.#list.use(({ view }) => {
      view.show({ filter, query: '' });
    });
    await this.settled();
    const mayPay = this.#account.may('invoices.pay');
    const late = this.#list.code?.overdueToPay(this.#invoices.value ?? [], mayPay);
    if (filter !== 'overdue' || !late?.size) return;
    this.#select(late);
    await this.settled();
  }

  protected override forget(): void {
    super.forget();
    this.step = undefined;
    this.#leave();
    this.#asked = undefined;
    this.chosen = new Set();
  }

  override render(): unknown {
    if (this.opened) return this.#openedView();
    if (this.step === 'statement') return this.#statementView();
    return html`<div class="heading-row">
        <div>
          <h2 part="heading" tabindex="-1"><slot name="heading">${this.words.heading}</slot></h2>
          ${this.#leadLine()}
        </div>
        ${this.#balances()}
      </div>
      ${this.#invoices.render({
        loading: () => this.#skeleton(),
        failed: (error) => failedView(this, this.words.failedTitle, error, this.#invoices.reload),
        empty: () => this.#emptyView(),
        ready: (invoices) => (this.#knowsRights ? this.#listView(invoices) : this.#skeleton()),
      })}`;
  }

  /** The rows wait until it is known whether they have a `Pay Now`, which would move them. */
  get #knowsRights(): boolean {
    return this.#account.value !== undefined || this.#account.error !== undefined;
  }

  #leadLine(): TemplateResult {
    const { words } = this;
    const { value } = this.#invoices;
    if (value === undefined) {
      const waiting = this.session !== null && !this.#invoices.error;
      return html`<p class="lead">${waiting ? bar(14) : nothing}</p>`;
    }
    const count = value.length;
    if (count === 0) return html`<p class="lead"></p>`;
    if (count < newestCount) {
      const invoices = value.filter((one) => !isCreditNote(one)).length;
      return html`<p class="lead">${words.all(invoices)} ${this.#toStatement()}</p>`;
    }
    const ask = html`<button class="link" type="button" @click=${this.#onAskOlder}>
      ${words.askOlder}
    </button>`;
    return html`<p class="lead">
      ${words.newest} ${this.#account.may('requests.submit') ? ask : nothing} ${this.#toStatement()}
    </p>`;
  }

  #toStatement(): unknown {
    const list = this.#list.code;
    return list?.statementLink(this.#wordsOf(list), () => (this.step = 'statement'));
  }

  #balances(): unknown {
    const invoices = this.#invoices.value;
    if (this.session === null || invoices?.length === 0) return nothing;
    if (!invoices && this.#invoices.error) return nothing;
    const list = this.#list.code;
    return invoices && list
      ? list.balances(this, this.#wordsOf(list), invoices)
      : this.#balancesToCome();
  }

  /** Keeps the room of the balances, which are a line of their own where the widget is narrow. */
  #balancesToCome(): TemplateResult {
    return html`<dl class="balances" aria-hidden="true">
      <div>
        <dt>${this.words.outstanding}</dt>
        <dd>${bar(9)}</dd>
      </div>
      <div>
        <dt>${this.words.overdueSum}</dt>
        <dd>${bar(9)}</dd>
      </div>
    </dl>`;
  }

  /** The list's code comes with the parts of it that remember something. */
  async #importList() {
    const list = await import('./history-list.js');
    this.adoptStyles(list.styles);
    list.warmUp(this.locale);
    const pdf = new list.PdfOpener(this);
    const files = new list.DocumentSaver(this);
    const view = new list.HistoryView(this);
    return { ...list, pdf, files, view, held: new list.EmbeddedWidget(this) };
  }

  async #importSelecting() {
    const selection = await import('./history-selection.js');
    return { ...selection, zip: new selection.ZipRun(this) };
  }

  async #importStatement() {
    const { StatementPage, statementStyles } = await import('./statement-page.js');
    this.adoptStyles([statementStyles]);
    const open = (number: string): void => {
      this.#goTo(number);
    };
    return { page: new StatementPage(this, open) };
  }

  #listView(invoices: readonly Invoice[]): unknown {
    const list = this.#list.code;
    if (this.#list.failed) return this.#list.failure(this.words.failedTitle);
    if (!list?.view.isKnown(invoices)) return this.#skeleton();
    const { view } = list;
    const words = this.#wordsOf(list);
    return list.historyList({
      host: this,
      words,
      statusWords: this.statusWords,
      invoices,
      ...view.current,
      shown: view.shown,
      chosen: this.chosen,
      pdf: list.pdf,
      files: list.files,
      checking: this.#checking.shown,
      mayPay: this.#account.may('invoices.pay'),
      selecting: this.#selecting.code,
      zip: this.#selecting.code?.zip,
      failures: this.#failures(),
      onFilter: (filter) => {
        view.choose({ filter });
      },
      onQuery: (query) => {
        view.choose({ query });
      },
      onOrder: (sort) => {
        view.choose({ sort });
      },
      onColumn: (column) => {
        view.toggle(column);
      },
      onSort: (column) => {
        view.sortBy(words, column);
      },
      onSelect: (numbers) => {
        this.#select(numbers);
      },
      onClear: this.#onClear,
      onClearFilter: () => {
        view.choose({ filter: 'all', query: '' });
        void focusOn(this, '.search .input');
      },
      onOpen: (number) => {
        this.#goTo(number);
      },
      onPay: (...numbers) => void this.#open({ what: 'pay', number: numbers.join(' ') }),
      onPdf: this.#onPdf,
      onCsv: (rows) => void this.#saveCsv(words, rows),
      onZip: (rows, format) => {
        this.#saveZip(words, rows, format);
      },
    });
  }

  #failures(): unknown {
    const lazy = [this.#csv, this.#selecting, this.#checking];
    const { invoice, pay } = this.#widgetCode;
    return [
      // Said once, however much of it is missing.
      lazy.find(({ failed }) => failed)?.failure(),
      invoice.failure(this.words.failedTitle),
      pay.failure(this.words.failedTitle),
    ];
  }

  #select(numbers: ReadonlySet<string>): void {
    this.chosen = numbers;
    void this.#selecting.use();
  }

  #saveZip(
    words: InvoiceHistoryWords,
    invoices: readonly Invoice[],
    format: DocumentFormat | undefined,
  ): void {
    const name = this.#selecting.code?.fileName(this, words, this.#account.value) ?? '';
    this.#selecting.code?.zip.start(invoices, `${name}${format ? `-${format}` : ''}.zip`, format);
  }

  #emptyView(): TemplateResult {
    return html`<slot name="empty"
      >${emptyView(icons.document(), this.words.emptyTitle, this.words.emptyText)}</slot
    >`;
  }

  #skeleton(): TemplateResult {
    return html`<p class="visually-hidden" data-say>${this.common.loading}</p>
      <div class="toolbar" aria-hidden="true"></div>
      ${historySkeleton(this.words, this.#shown)}
      <div class="foot" aria-hidden="true"></div>`;
  }

  #openedView(): TemplateResult {
    const back = (): void => {
      this.#goTo(undefined);
    };
    return html`${this.#backLine(back)}<slot name="held"></slot>`;
  }

  #backLine(back: () => void): TemplateResult {
    return html`<div class="back-line no-print" ?hidden=${this.paying}>
      <button class="link back" type="button" @click=${back}>
        ${icons.back()} ${this.words.heading}
      </button>
    </div>`;
  }

  #statementView(): TemplateResult {
    const back = (): void => {
      this.step = undefined;
    };
    const failure = this.#statement.failure(this.words.failedTitle);
    const toCome = failure === nothing ? html`<p data-say>${this.common.loading}</p>` : failure;
    return html`${this.#backLine(back)}${this.#statement.code?.page.render() ?? toCome}`;
  }

  get #shown(): ReadonlySet<Column> {
    return this.#list.code?.view.shown ?? new Set(columns);
  }

  // A payment whose answer was lost fires no change event: read again.
  readonly #onPaid = (): void => {
    this.paying = false;
    void this.#invoices.reload();
  };

  readonly #onAskOlder = (): void => {
    this.emit('cb-navigate', { tab: 'services', request: { topic: 'older-invoice-copy' } });
  };

  readonly #onClear = (): void => {
    this.chosen = new Set();
    this.#selecting.forget();
    this.#selecting.code?.zip.cancel();
    this.#selecting.code?.zip.clear();
    void focusOn(this, '.select-all', 'h2');
  };

  readonly #onPdf = (number: string): void => {
    const { billing } = this;
    const list = this.#list.code;
    if (!billing || !list) return;
    const invoice = this.#invoices.value?.find((one) => one.invoiceNumber === number);
    list.pdf.open(number, (options) => list.invoicePdf(billing, number, invoice, options));
  };

  #saveCsv(words: InvoiceHistoryWords, rows: readonly Invoice[]): Promise<void> {
    const shown = shownColumns(this.#shown);
    return this.#csv.use((code) => {
      code.saveCsv(this, rows, shown, words, this.statusWords, this.#account.value);
    });
  }

  #open(opened: Opened): Promise<void> {
    if (this.opened?.what === opened.what && this.opened.number === opened.number) {
      return Promise.resolve();
    }
    this.#forgetUnopened();
    return this.#list.use(() =>
      this.#widgetCode[opened.what].use(
        () =>
          (this.#opening.pending ??= this.#show(opened).finally(() => {
            this.#opening.pending = undefined;
          })),
      ),
    );
  }

  /** What could not be opened is no longer asked for. */
  #forgetUnopened(): void {
    for (const code of Object.values(this.#widgetCode)) code.forget();
  }

  async #show(opened: Opened): Promise<void> {
    const pay = opened.what === 'pay';
    this.opened = opened;
    this.step = undefined;
    this.paying = false;
    const tag = pay ? 'cb-pay-invoice' : 'cb-invoice';
    const { number } = opened;
    const invoiceNumbers = number.split(' ');
    const [invoiceNumber = ''] = invoiceNumbers;
    const isOne = invoiceNumbers.length === 1;
    const widget = this.#list.code?.held.show(tag, isOne ? { number } : { numbers: number });
    if (pay) this.emit('cb-pay-opened', { invoiceNumber, invoiceNumbers });
    else this.emit('cb-invoice-opened', { invoiceNumber });
    await this.updateComplete;
    widget?.focus();
    if (widget instanceof CbElement) await widget.settled();
  }

  #leave(): void {
    this.opened = undefined;
    this.#forgetUnopened();
    this.#list.code?.held.clear();
  }

  readonly #onNavigate = (event: CustomEvent<NavigateDetail>): void => {
    const { tab, number, filter } = event.detail;
    if (event.target === this || tab !== 'invoices') return;
    event.preventDefault();
    event.stopPropagation();
    this.#goTo(number, filter);
  };

  /**
   * Opens one invoice, or the table again, unless the page leads there itself (`open`, `close`).
   */
  #goTo(number: string | undefined, filter?: NavigateDetail['filter']): void {
    const place = {
      ...(number === undefined ? {} : { number }),
      ...(filter === undefined ? {} : { filter }),
    };
    // A page that leads there itself comes back by `close`.
    this.#asked = filter;
    if (!this.emit('cb-navigate', { tab: 'invoices', ...place })) return;
    void (number === undefined ? this.close() : this.open(number));
  }
}
