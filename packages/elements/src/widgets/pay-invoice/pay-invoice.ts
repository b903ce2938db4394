import { isBillingError } from '@corporate-billing/sdk';
import type {
  BillingError,
  Invoice,
  InvoiceContact,
  InvoiceDetails,
  Payment,
  PaymentMethod,
  Remittance,
  Session,
} from '@corporate-billing/sdk';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AccountResource } from '../../core/account.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { Countdown } from '../../core/countdown.js';
import { focusOn } from '../../ui/focus.js';
import { Form } from '../../core/form.js';
import { LazyModule } from '../../core/lazy-module.js';
import { ProviderFields } from '../../payment/provider-fields.js';
import type { SavedSource } from '../../payment/provider-fields.js';
import { Resource } from '../../core/resource.js';
import { amountText } from '../../format/amount.js';
import { fill } from '../../i18n/fill.js';
import { formStyles } from '../../theme/form.styles.js';
import { pageStyles } from '../../theme/page.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { isCardExpired } from '../../rules/card-expiry.js';
import { remittanceStyles } from '../../payment/remittance.styles.js';
import { messageView } from '../../ui/states.js';
import { amountProblem, amountStep } from './amount-step.js';
import type { CardChoice } from './card-choice.js';
import type { Outcome, Receipt } from './outcome-pages.js';
import { invoiceAside, otherWay } from './pay-aside.js';
import { payInvoiceStyles } from './pay-invoice.styles.js';
import { payInvoiceWords } from './pay-invoice.words.js';
import { money, outcomeTitle, payPage } from './pay-parts.js';
import type { PayDesk, PaySheet } from './pay-parts.js';
import { readAmount } from './pay-rules.js';
import { notChosen, notLoaded, nothingText, paySkeleton, statement } from './pay-states.js';
import { PaymentRun } from './payment-run.js';
import type { Order } from './payment-run.js';
import type { Chosen } from './review-step.js';

type Step = 'amount' | 'review';

/**
 * Pays one invoice by card: in full or in part, with the card on file or a new one that serves this
 * payment only. New cards are entered in the payment provider's own fields (`configure({
 * paymentProvider })`); no number ever passes through this widget.
 *
 * A payment whose answer was lost is asked for under its own key until its outcome is known, also
 * after a reload; meanwhile there is no second `Pay Now`. The key lies in `sessionStorage` with the
 * invoice number and the amount, nothing else.
 *
 * Whoever opens it in the place of something else listens for `cb-pay-closed`.
 *
 * @summary Pays one invoice by card.
 * @slot heading - replaces the heading while an amount is chosen
 * @slot empty - replaces what is shown while no `number` is set
 * @slot payment-fields - for the payment provider's fields; filled by the widget itself
 * @csspart base - everything the widget shows
 * @csspart heading - the heading of each page
 * @csspart invoice - the invoice's standing, beside the page
 * @csspart payment-fields - around the payment provider’s fields
 * @csspart steps - what happened when, while a payment is being checked
 * @csspart receipt - the facts of the receipt
 * @csspart remittance - how to pay without a card
 * @csspart badge - one status
 * @csspart failed - shown when the invoice could not be loaded
 * @cssprop --cb-font-size - 15px; everything else follows it
 * @fires cb-invoice-paid - a payment succeeded; `detail.invoiceNumber`, `detail.payment`
 * @fires cb-pay-closed - the person is done or left; `detail.invoiceNumber`
 * @fires cb-navigate - the person wants to go on in another widget, for instance to the overdue
 *   invoices (`detail.filter`); cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbPayInvoice extends BillingWidget {
  static override styles = [
    CbElement.styles,
    formStyles,
    tableStyles,
    pageStyles,
    remittanceStyles,
    payInvoiceStyles,
  ];

  /** The invoice to pay: `INV-2026-0117`. */
  @property({ reflect: true }) number = '';

  readonly #session = new Resource<readonly [], Session | null>(this, {
    groups: ['session'],
    args: () => [],
    read: (billing, _args, { signal }) => billing.session.current({ signal }),
  });
  readonly #invoice = new Resource<string, InvoiceDetails>(this, {
    groups: ['invoices'],
    args: () => this.number || undefined,
    read: (billing, number, options) => billing.invoices.get(number, options),
  });
  readonly #account = new AccountResource(this);
  readonly #method = new Resource<readonly [], PaymentMethod>(this, {
    groups: ['paymentMethod'],
    args: () => [],
    read: (billing, _args, options) => billing.paymentMethod.get(options),
  });
  readonly #contacts = new Resource<string, InvoiceContact[]>(this, {
    groups: ['invoiceContacts'],
    args: () => (this.#run.phase.at === 'done' ? 'main' : undefined),
    read: (billing, _args, options) => billing.invoiceContacts.list(options),
  });
  // What else is overdue is said on the receipt alone.
  readonly #invoices = new Resource<string, Invoice[]>(this, {
    groups: ['invoices'],
    args: () => (this.#run.phase.at === 'done' ? 'all' : undefined),
    read: (billing, _args, options) => billing.invoices.list(options),
  });
  readonly #remittance = new Resource<string, Remittance>(this, {
    groups: ['remittance'],
    args: () => (this.#needsRemittance ? 'remittance' : undefined),
    read: (billing, _args, options) => billing.remittance.get(options),
  });
  readonly #form = new Form<'choice' | 'amount'>(this, {
    initial: () => ({ choice: 'full', amount: '' }),
    validate: (values) => {
      const payable = values.choice === 'partial' ? this.#invoice.value?.payable : undefined;
      const message = payable && amountProblem(this.#desk, values.amount, payable);
      return message ? { amount: message } : {};
    },
    labels: () => ({ choice: this.words.howMuch, amount: this.words.amount }),
  });
  readonly #fields = new ProviderFields(
    this,
    () => this.settings.paymentProvider,
    () => this.words.cardFailed,
  );
  readonly #run = new PaymentRun(this, {
    provider: () => this.settings.paymentProvider,
    paid: (payment) => this.emit('cb-invoice-paid', { invoiceNumber: this.number, payment }),
    declined: () => {
      this.#dropToken();
    },
  });
  readonly #wait = new Countdown(this);
  /** What is drawn after the first step; brought while the amount is being chosen. */
  readonly #pages = new LazyModule(this, () => import('./later-pages.js'));

  @state() private step: Step = 'amount';
  @state() private card: CardChoice | undefined;
  @state() private saveFirst = false;
  @state() private moved = false;
  @state() private showDetails = false;
  /** Left before anything was sent; said where no page took this widget away. */
  @state() private left = false;
  #chosen: Chosen | undefined;
  #saved: SavedSource | undefined;
  #takenUp = '';
  #askedAt: number | undefined;
  #told: unknown;
  #page = '';
  #wasExpired = false;

  private get words() {
    return this.wordsOf('payInvoice', payInvoiceWords);
  }

  get #desk(): PayDesk {
    return { host: this, words: this.words };
  }

  /** Puts the focus on the title, for instance after this took another view's place. */
  override focus(options?: FocusOptions): void {
    void this.settled().then(() => {
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
    });
  }

  protected override forget(): void {
    super.forget();
    this.#startOver();
    this.showDetails = false;
    this.#takenUp = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('number') && changed.get('number') !== undefined) this.forget();
    this.#takeUp();
    this.#askAgain();
    this.#resume();
    this.#meetNews();
    const method = this.#method.value;
    if (!this.card && method) this.card = this.#cardOnFile(method) ? 'onFile' : 'new';
    this.#fields.want(this.#wantedFields());
  }

  // What an earlier page, or this one before a reload, left unresolved.
  #takeUp(): void {
    const owner = this.#session.value;
    if (!owner || !this.number) return;
    const key = JSON.stringify([owner.accountId, owner.userId, this.number]);
    if (key === this.#takenUp) return;
    this.#takenUp = key;
    this.#run.takeUp(owner, this.number);
  }

  // What is left to pay has changed: perhaps our own payment, not found before, arrived late.
  #askAgain(): void {
    const owner = this.#session.value;
    const payable = this.#invoice.value?.payable.amount;
    if (!this.#run.notFound || !owner || !this.#chosen || payable === this.#askedAt) return;
    if (payable === this.#chosen.payable.amount) return;
    this.#askedAt = payable;
    this.#run.takeUp(owner, this.number);
  }

  // One that never arrived is taken up where it was left: its own amount, one press before it is sent.
  #resume(): void {
    const lost = this.#run.notFound?.amount;
    const payable = this.#invoice.value?.payable;
    if (!lost || !payable || this.#chosen) return;
    const isAll = lost.amount === payable.amount;
    this.#form.set('choice', isAll ? 'full' : 'partial');
    if (!isAll) this.#form.set('amount', amountText(lost.amount, lost.currency, this.locale));
    if (lost.amount > payable.amount) {
      this.#showMoved();
      return;
    }
    this.#chosen = { amount: lost, payable };
    this.step = 'review';
  }

  #wantedFields() {
    const account = this.#account.value;
    const isWanted = this.step === 'review' && this.card === 'new' && !this.#saved;
    if (!isWanted || !account || !this.#chosen) return undefined;
    const { amount, currency } = this.#chosen.amount;
    return { kind: 'card' as const, amount, currency, country: account.country };
  }

  get #needsRemittance(): boolean {
    const method = this.#method.value;
    const wanted = this.showDetails || (method !== undefined && method.kind !== 'card');
    return wanted && this.#invoice.value !== undefined && !this.#invoice.value.remittance;
  }

  #cardOnFile(method: PaymentMethod): boolean {
    return method.kind === 'card' && !isCardExpired(method.display, this.#account.today);
  }

  readonly #onContinue = (event: SubmitEvent): void => {
    event.preventDefault();
    const payable = this.#invoice.value?.payable;
    if (!payable) return;
    if (!this.#form.check()) {
      this.#focusOn('#field-amount');
      return;
    }
    const { choice, amount: text } = this.#form.values;
    const reading = choice === 'partial' ? readAmount(text, payable, this.locale) : undefined;
    const amount = reading && 'amount' in reading ? reading.amount : payable;
    this.#chosen = { amount, payable };
    this.moved = false;
    this.#go('review');
  };

  #go(step: Step): void {
    this.step = step;
    this.saveFirst = false;
    this.#run.clear();
  }

  readonly #onSave = (): void => {
    // The provider is called in the turn of the click: some ask for that.
    const token = this.#fields.tokenize();
    this.saveFirst = false;
    void token.then((saved) => {
      if (!saved) return;
      this.#saved = saved;
      this.requestUpdate();
      this.#focusOn('#pay-now');
    });
  };

  readonly #onOtherCard = (): void => {
    this.#fields.reset();
    this.#dropToken();
  };

  // A token serves once. What was entered stays in the provider's fields.
  #dropToken(): void {
    this.#saved = undefined;
    this.requestUpdate();
  }

  readonly #onPay = (): void => {
    const owner = this.#session.value;
    const payable = this.#invoice.value?.payable;
    if (!owner || !payable || !this.#chosen || this.#run.busy || this.#wait.left > 0) return;
    if (payable.amount !== this.#chosen.payable.amount) {
      this.#showMoved();
      return;
    }
    const means = this.#means();
    if (!means) {
      this.saveFirst = true;
      this.#focusOn('#save-card');
      return;
    }
    const { amount } = this.#chosen;
    this.#run.pay({ owner, invoiceNumber: this.number, amount, ...means });
  };

  /** What is charged; undefined while a new card is not saved. */
  #means(): Pick<Order, 'source' | 'card'> | undefined {
    if (this.card !== 'new') {
      const display = this.#method.value?.display ?? {};
      return { source: { useMethodOnFile: true }, card: { display, isNew: false } };
    }
    if (!this.#saved) return undefined;
    const { paymentToken, display } = this.#saved;
    return { source: { paymentToken }, card: { display, isNew: true } };
  }

  // The figures the person agreed to no longer hold: nothing is charged unseen.
  #showMoved(): void {
    this.#go('amount');
    this.moved = true;
    const isPart = this.#form.values.choice === 'partial';
    if (isPart && !this.#form.check()) this.#focusOn('#field-amount');
  }

  readonly #onBack = (): void => {
    if (!this.#run.busy) this.#go('amount');
  };

  readonly #onCard = (card: CardChoice): void => {
    this.card = card;
    this.saveFirst = false;
  };

  readonly #onClose = (): void => {
    const invoiceNumber = this.number;
    const { at } = this.#run.phase;
    if (at === 'done' || at === 'open') this.#startOver();
    this.left = at === 'open' && this.#mayPay;
    this.emit('cb-pay-closed', { invoiceNumber });
    if (this.left) void focusOn(this, 'h2');
  };

  readonly #startOver = (): void => {
    this.#run.forget();
    this.#form.reset();
    this.#wait.stop();
    this.step = 'amount';
    this.left = false;
    this.card = undefined;
    this.saveFirst = this.moved = false;
    this.#chosen = this.#saved = this.#told = undefined;
    this.#fields.reset();
  };

  /** What has just come is where the reader is led: the title of a new page, or what went wrong. */
  #meetNews(): void {
    const { phase, error, failureCode, notFound, busy } = this.#run;
    const told = failureCode ?? error ?? notFound;
    const isResting = phase.at === 'open' && !busy;
    const isNews = isResting && told !== undefined && told !== this.#told;
    if (isResting) this.#told = told;
    const lead = isNews ? this.#heed(error) : undefined;
    const page = phase.at === 'open' || phase.at === 'sending' ? this.step : phase.at;
    const before = this.#page;
    this.#page = page;
    if (page !== before) void this.#bringPages();
    // A payment found by polling fires no change event: reload.
    if (before === 'checking' && page !== before) void this.#invoice.reload();
    if (lead) this.#focusOn(lead);
    else if (before && page !== before) this.#focusOn(this.moved ? '.problem' : 'h2');
    this.#meetReturn();
  }

  // The sign-in that lay over the page took the focus with it.
  #meetReturn(): void {
    const isBack = this.#wasExpired && !this.sessionExpired;
    this.#wasExpired = this.sessionExpired;
    if (!isBack || this.#run.error?.status !== 401) return;
    void this.updateComplete.then(() => {
      setTimeout(() => {
        this.#focusOn('.problem');
      });
    });
  }

  async #bringPages(): Promise<void> {
    const isLate = this.#page !== 'amount' && !this.#pages.code;
    const code = await this.#pages.load();
    this.requestUpdate();
    // The page whose title had the focus makes room for another.
    if (isLate && code) this.#focusOn('h2');
  }

  /** Draws the consequences of a refusal. Gives the place where it is said. */
  #heed(error: BillingError | undefined): string | undefined {
    if (error?.retryAfter && error.status === 429) this.#wait.start(error.retryAfter);
    if (error?.code === 'amount-exceeds-balance') {
      void this.#invoice.reload().then(() => {
        this.#showMoved();
      });
      return undefined;
    }
    if (error && this.#refuseAmount(error)) return '#field-amount';
    if (error?.code === 'no-card-on-file') {
      this.card = 'new';
      void this.#method.reload();
    }
    // The token may have been used up by an attempt that was lost.
    if (error?.fieldErrors['paymentToken'] || this.#run.notFound) this.#dropToken();
    return '.problem';
  }

  /** The typed amount was refused: that is said where it was typed. */
  #refuseAmount({ fieldErrors }: BillingError): boolean {
    const form = this.#form;
    const found = Object.keys(fieldErrors).some((path) => /^amount(\.|$)/.test(path));
    if (!found || form.values.choice !== 'partial') return false;
    this.#go('amount');
    return form.refuse(fieldErrors, () => this.words.amountRefused);
  }

  #focusOn(selector: string): void {
    void focusOn(this, selector, 'h2');
  }

  readonly #onInvoice = (): void => {
    this.emit('cb-navigate', { tab: 'invoices', number: this.number });
  };

  readonly #onHistory = (): void => {
    this.emit('cb-navigate', { tab: 'invoices' });
  };

  readonly #onOverdue = (): void => {
    this.emit('cb-navigate', { tab: 'invoices', filter: 'overdue' });
  };

  readonly #onShowDetails = (): void => {
    this.showDetails = true;
    this.#focusOn('.remittance .copy');
  };

  override render(): unknown {
    if (!this.number) return notChosen(this.#desk);
    return this.#invoice.render({
      loading: () => paySkeleton(this.#desk, this.number),
      failed: (error) => notLoaded(this.#desk, this.number, error, this.#onHistory),
      ready: (invoice) => this.#withAccount(invoice),
    });
  }

  #withAccount(invoice: InvoiceDetails): TemplateResult {
    const failed = this.#account.error ?? this.#method.error ?? this.#session.error;
    const account = this.#account.value;
    const method = this.#method.value;
    if (account && method && this.#session.value) {
      return this.#pageOf({ ...this.#desk, invoice, account }, method);
    }
    if (failed && isBillingError(failed)) {
      return notLoaded(this.#desk, this.number, failed, this.#onHistory);
    }
    return paySkeleton(this.#desk, this.number);
  }

  #pageOf(sheet: PaySheet, method: PaymentMethod): TemplateResult {
    const { words } = this;
    const { at } = this.#run.phase;
    if (at !== 'open' && at !== 'sending') return this.#outcomePage(sheet, method);
    if (!this.#account.may('invoices.pay')) {
      return this.#statement(sheet, method, words.forbiddenTitle, words.forbiddenText);
    }
    if (sheet.invoice.payable.amount <= 0 && !this.#run.busy) {
      const text = nothingText(sheet, sheet.invoice);
      // Somebody else was faster, when this payment was about to be sent.
      const told = this.moved ? [text, words.nothingCharged].join(' ') : text;
      return this.#statement(sheet, method, words.nothingTitle, told);
    }
    if (this.left) return this.#leftPage(sheet, method);
    return this.step === 'review' && this.#chosen
      ? this.#reviewPage(sheet, method, this.#chosen)
      : this.#amountPage(sheet, method);
  }

  #statement(sheet: PaySheet, method: PaymentMethod, title: string, text: string): TemplateResult {
    const main = statement(sheet, title, text, this.#onClose);
    return payPage(main, [invoiceAside(sheet, undefined), this.#otherWay(sheet, method)]);
  }

  get #mayPay(): boolean {
    const payable = this.#invoice.value?.payable.amount ?? 0;
    return payable > 0 && (this.#account.value?.capabilities.includes('invoices.pay') ?? false);
  }

  /** Nothing is under way; one press begins anew. */
  #leftPage(sheet: PaySheet, method: PaymentMethod): TemplateResult {
    const { words } = this;
    const again = (): void => {
      this.#startOver();
      this.#focusOn('h2');
    };
    const main = statement(sheet, words.leftTitle, words.leftText, again, words.payNow);
    return payPage(main, [invoiceAside(sheet, undefined), this.#otherWay(sheet, method)]);
  }

  #amountPage(sheet: PaySheet, method: PaymentMethod): TemplateResult {
    const main = amountStep({
      ...sheet,
      payable: sheet.invoice.payable,
      form: this.#form,
      moved: this.moved,
      problem: this.#problem('amount'),
      onContinue: this.#onContinue,
      onCancel: this.#onClose,
    });
    return payPage(main, [invoiceAside(sheet, undefined), this.#otherWay(sheet, method)]);
  }

  #reviewPage(sheet: PaySheet, method: PaymentMethod, chosen: Chosen): TemplateResult {
    const { words } = this;
    const { code } = this.#pages;
    if (!code) return this.#pageToCome(sheet);
    const main = code.reviewStep({
      ...sheet,
      method,
      chosen,
      today: this.#account.today,
      card: this.card,
      fields: this.#fields,
      takesCards: this.settings.paymentProvider?.kinds.includes('card') ?? false,
      saved: this.#saved,
      saveFirst: this.saveFirst,
      busy: this.#run.busy,
      problem: this.#problem('send'),
      cardProblem: this.#problem('card'),
      onCard: this.#onCard,
      onSave: this.#onSave,
      onOtherCard: this.#onOtherCard,
      onPay: this.#onPay,
      onBack: this.#onBack,
    });
    const less = { label: words.youPay, left: words.leftAfter, amount: chosen.amount };
    return payPage(main, [invoiceAside(sheet, less), this.#otherWay(sheet, method)]);
  }

  #problem(place: 'amount' | 'card' | 'send'): unknown {
    const attempt = { ...this.#desk, run: this.#run, wait: this.#wait.left };
    return this.#pages.code?.payProblem(attempt, place);
  }

  #otherWay({ invoice }: PaySheet, method: PaymentMethod): unknown {
    return otherWay({
      ...this.#desk,
      invoice,
      method,
      shown: this.showDetails,
      remittance: this.#remittance,
      onShow: this.#onShowDetails,
    });
  }

  #outcomePage(sheet: PaySheet, method: PaymentMethod): TemplateResult {
    const { phase } = this.#run;
    const { code } = this.#pages;
    if (!code) return this.#pageToCome(sheet);
    const outcome: Outcome = { ...sheet, run: this.#run };
    if (phase.at === 'checking') return code.checkingPage(outcome, phase.intent, this.#onClose);
    if (phase.at === 'challenge') {
      return code.challengePage(outcome, phase.payment, this.#otherWay(sheet, method));
    }
    return phase.at === 'done' ? code.receiptPage(this.#receipt(sheet, phase.payment)) : html``;
  }

  /** What is known of the payment stands there even where its page could not be brought. */
  #pageToCome(sheet: PaySheet): TemplateResult {
    const { common } = this;
    const again = { label: common.tryAgain, act: () => this.#bringPages() };
    const state = this.#pages.pending
      ? html`<p data-say>${common.loading}</p>`
      : messageView('warning', this.errorTexts.network, undefined, again);
    const main = html`<div class="page-head">
        <h2 part="heading" tabindex="-1">${this.#titleToCome(sheet)}</h2>
      </div>
      ${state}`;
    return payPage(main, invoiceAside(sheet, undefined));
  }

  #titleToCome(sheet: PaySheet): unknown {
    const { words } = this;
    const { phase } = this.#run;
    if (phase.at === 'done') return outcomeTitle(sheet, phase.payment);
    if (phase.at === 'challenge') return words.challengeTitle;
    if (phase.at === 'checking' || !this.#chosen) return words.checkingTitle;
    return fill<unknown>(words.review, { amount: money(this, this.#chosen.amount) });
  }

  #receipt(sheet: PaySheet, payment: Payment): Receipt {
    return {
      ...sheet,
      payment,
      email: this.#contacts.value?.find(({ main }) => main)?.email,
      isNewCard: this.#chosen !== undefined && this.card === 'new',
      invoices: this.#invoices.value ?? [],
      styles: CbPayInvoice.elementStyles,
      onClose: this.#onClose,
      onInvoice: this.#onInvoice,
      onOverdue: this.#onOverdue,
      onRest: this.#startOver,
    };
  }
}
