import { isBillingError } from '@corporate-billing/sdk';
import type {
  Account,
  BillingError,
  Invoice,
  InvoiceContact,
  InvoiceDetails,
  Money,
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
import { numbersOf } from '../../payment/pending-payment.js';
import { ProviderFields } from '../../payment/provider-fields.js';
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
import type { OutcomeProps, PaidProps, ReceiptProps } from './outcome-pages.js';
import { invoiceAside, otherWay } from './pay-aside.js';
import type { OtherWayProps } from './pay-aside.js';
import { payInvoiceStyles } from './pay-invoice.styles.js';
import { payInvoiceWords } from './pay-invoice.words.js';
import { money, outcomeTitle, payPage } from './pay-parts.js';
import type { PayProps, PayPageProps } from './pay-parts.js';
import { readAmount } from './pay-rules.js';
import { notChosen, notLoaded, nothingText, paySkeleton, statement } from './pay-states.js';
import { PaymentRun } from './payment-run.js';
import type { PressProps } from './review-step.js';
import type { SeveralPayment } from './several-payment.js';
import { isOpen, isSignedOut, pageOf } from './pay-state.js';
import type { CardChoice, Chosen, PayProblem, PayState } from './pay-state.js';

/**
 * Pays one invoice by card: in full or in part, with the card on file or a new one that serves this
 * payment only. With `numbers` it pays several at once, in full, with one payment. New cards are entered in the payment provider's own fields (`configure({
 * paymentProvider })`); no number ever passes through this widget.
 *
 * A payment whose answer was lost is asked for under its own key until its outcome is known, also
 * after a reload; meanwhile there is no second `Pay Now`. The key lies in `sessionStorage` with the
 * invoice number and the amount, nothing else.
 *
 * Whoever opens it in the place of something else listens for `cb-pay-closed`.
 *
 * @summary Pays one invoice, or several, by card.
 * @slot heading - replaces the heading while an amount is chosen
 * @slot empty - replaces what is shown while no `number` is set
 * @slot payment-fields - for the payment provider's fields; filled by the widget itself
 * @csspart base - everything the widget shows
 * @csspart heading - the heading of each page
 * @csspart invoice - the invoice's standing, beside the page
 * @csspart payment-fields - around the payment provider’s fields
 * @csspart steps - what happened when, while a payment is being checked
 * @csspart receipt - the facts of the receipt
 * @csspart allocations - the table of several invoices with what each gets
 * @csspart remittance - how to pay without a card
 * @csspart badge - one status
 * @csspart failed - shown when the invoice could not be loaded
 * @fires cb-invoice-paid - a payment succeeded; `detail.invoiceNumber`, `detail.payment`; of several
 *   invoices once for each, with its part of the payment
 * @fires cb-pay-closed - the person is done or left; `detail.invoiceNumber`, with several the first
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

  /** Names the invoice to pay: `INV-2026-0117`. */
  @property({ reflect: true }) number = '';

  /**
   * Names several invoices, with spaces between: one payment pays them in full, all or nothing. It
   * counts before `number`.
   */
  @property({ reflect: true }) numbers = '';

  /**
   * The page that is shown: `amount`, `review`, then `checking`, `challenge` or `done`; `left` after
   * the person gave up. It follows the person. Setting `amount` or `review` leads there while nothing
   * is sent.
   */
  @property({ reflect: true }) step:
    'amount' | 'review' | 'checking' | 'challenge' | 'done' | 'left' = 'amount';

  readonly #session = new Resource<readonly [], Session | null>(this, {
    groups: ['session'],
    args: () => [],
    read: (billing, _args, { signal }) => billing.session.current({ signal }),
  });
  readonly #invoice = new Resource<string, InvoiceDetails>(this, {
    groups: ['invoices'],
    args: () => (this.numbers ? undefined : this.number || undefined),
    hasTexts: true,
    read: (billing, number, options) => billing.invoices.get(number, options),
  });
  readonly #account = new AccountResource(this);
  readonly #method = new Resource<readonly [], PaymentMethod>(this, {
    groups: ['paymentMethod'],
    args: () => [],
    hasTexts: true,
    read: (billing, _args, options) => billing.paymentMethod.get(options),
  });
  readonly #contacts = new Resource<string, readonly InvoiceContact[]>(this, {
    groups: ['invoiceContacts'],
    args: () => (this.#pay.step.at === 'done' ? 'main' : undefined),
    read: (billing, _args, options) => billing.invoiceContacts.list(options),
  });
  // Only the receipt says what else is overdue.
  readonly #invoices = new Resource<string, readonly Invoice[]>(this, {
    groups: ['invoices'],
    args: () => (this.#pay.step.at === 'done' ? 'all' : undefined),
    read: (billing, _args, options) => billing.invoices.list(options),
  });
  readonly #remittance = new Resource<string, Remittance>(this, {
    groups: ['remittance'],
    args: () => (this.#needsRemittance ? 'remittance' : undefined),
    hasTexts: true,
    read: (billing, _args, options) => billing.remittance.get(options),
  });
  readonly #form = new Form<'choice' | 'amount'>(this, {
    initial: () => ({ choice: 'full', amount: '' }),
    validate: (values) => {
      const payable = values.choice === 'partial' ? this.#invoice.value?.payable : undefined;
      const message = payable && amountProblem(this.#props, values.amount, payable);
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
    onFile: () => this.#method.value?.display ?? {},
    changed: (before, after) => {
      this.#follow(before, after);
    },
  });
  readonly #wait = new Countdown(this);
  /** The pages after the first step; they are loaded while the amount is being chosen. */
  readonly #pages = new LazyModule(this, () => import('./later-pages.js'));

  readonly #severalCode = new LazyModule(this, () => this.#importSeveral());

  @state() private showDetails = false;
  #wasExpired = false;

  /** The state of the payment: everything here is drawn from it. */
  get #pay(): PayState {
    return this.#run.state;
  }

  /** Several invoices, where `numbers` names them and their code is here. */
  get #several(): SeveralPayment | undefined {
    return this.numbers ? this.#severalCode.code?.part : undefined;
  }

  /** What can be paid now. */
  get #payable(): Money | undefined {
    return this.numbers ? this.#several?.payable : this.#invoice.value?.payable;
  }

  protected override get words(): typeof payInvoiceWords {
    return this.wordsOf('payInvoice', payInvoiceWords);
  }

  get #props(): PayProps {
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
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('number') !== undefined || changed.get('numbers') !== undefined) this.forget();
    if (this.numbers) this.#severalCode.need();
    if (!this.hasUpdated) void this.#bringPages();
    this.#tellWhatWasRead();
    this.#meetReturn();
    this.#followStep(changed.has('step'));
    this.#fields.show(this.#fieldsContext());
  }

  /** Tells which page is shown, or turns to the one that was asked for. */
  #followStep(isSet: boolean): void {
    const now = pageOf(this.#pay.step);
    const wanted = this.step;
    this.step = now;
    if (!isSet || wanted === now) return;
    if (wanted === 'amount') this.#onBack();
    if (wanted === 'review') void this.settled().then(this.#toReview);
  }

  #tellWhatWasRead(): void {
    if (this.numbers) this.#several?.tell(this.#session.value, this.#account.may('invoices.pay'));
    else this.#tellInvoice();
    const method = this.#method.value;
    if (!method) return;
    this.#run.dispatch({ type: 'method-read', card: this.#cardOnFile(method) ? 'onFile' : 'new' });
  }

  #tellInvoice(): void {
    const owner = this.#session.value;
    const payable = this.#payable;
    if (owner && this.number) this.#run.takeUp(owner, this.number);
    // A payment of several is cleared up with all of them.
    const { pending } = this.#pay;
    if (pending?.allocations) this.numbers = numbersOf(pending).join(' ');
    else if (payable) {
      this.#run.dispatch({ type: 'invoice-read', payable });
      this.#resume(payable);
    }
  }

  async #importSeveral() {
    const code = await import('./several-payment.js');
    this.adoptStyles([code.severalStyles]);
    return { part: new code.SeveralPayment(this, this.#run) };
  }

  // A payment that never arrived is resumed with its own amount, one press before it is sent.
  #resume(payable: Money): void {
    const { problem, pending, chosen } = this.#pay;
    if (problem?.why !== 'not-found' || !pending || chosen) return;
    const { amount, currency } = pending.amount;
    const isAll = amount === payable.amount;
    this.#form.set('choice', isAll ? 'full' : 'partial');
    if (!isAll) this.#form.set('amount', amountText(amount, currency, this.locale));
    this.#run.dispatch({ type: 'resume', payable });
  }

  #fieldsContext() {
    const account = this.#account.value;
    const { chosen, card, saved } = this.#pay;
    const isWanted = pageOf(this.#pay.step) === 'review' && card === 'new' && !saved;
    if (!isWanted || !account || !chosen) return undefined;
    const { amount, currency } = chosen.amount;
    return { kind: 'card' as const, amount, currency, country: account.country };
  }

  /** Tells whether the figures are no longer those that the person agreed to. */
  get #hasMoved(): boolean {
    const agreed = this.#pay.chosen?.payable.amount;
    return this.#several?.hasMoved ?? this.#payable?.amount !== agreed;
  }

  get #needsRemittance(): boolean {
    const method = this.#method.value;
    const wanted = this.showDetails || (method !== undefined && method.kind !== 'card');
    return wanted && this.#payable !== undefined && !this.#invoice.value?.remittance;
  }

  #cardOnFile(method: PaymentMethod): boolean {
    return method.kind === 'card' && !isCardExpired(method.display, this.#account.today);
  }

  readonly #onContinue = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#toReview();
  };

  readonly #toReview = (): void => {
    const payable = this.#invoice.value?.payable;
    if (!payable) return;
    if (!this.#form.check()) {
      this.#focusOn('#field-amount');
      return;
    }
    const { choice, amount: text } = this.#form.values;
    const reading = choice === 'partial' ? readAmount(text, payable, this.locale) : undefined;
    const amount = reading && 'amount' in reading ? reading.amount : payable;
    this.#run.dispatch({ type: 'continue', chosen: { amount, payable } });
  };

  readonly #onSave = (): void => {
    // The provider is called in the turn of the click, because some require that.
    const token = this.#fields.tokenize();
    this.#run.dispatch({ type: 'save-card' });
    void token.then((saved) => {
      if (!saved) return;
      this.#run.dispatch({ type: 'card-saved', saved });
      this.#focusOn('#pay-now');
    });
  };

  readonly #onOtherCard = (): void => {
    this.#fields.reset();
    this.#run.dispatch({ type: 'other-card' });
  };

  readonly #onPay = (): void => {
    if (!this.#session.value || this.#wait.left > 0) return;
    this.#run.pay(this.#hasMoved);
    if (this.#pay.saveFirst) this.#focusOn('#save-card');
  };

  readonly #onBack = (): void => {
    this.#run.dispatch({ type: 'back' });
  };

  readonly #onCard = (card: CardChoice): void => {
    this.#run.dispatch({ type: 'choose-card', card });
  };

  readonly #onClose = (): void => {
    const wasOpen = isOpen(this.#pay);
    if (wasOpen || this.#pay.step.at === 'done') this.#startOver();
    if (wasOpen && this.#mayPay) this.#run.dispatch({ type: 'leave' });
    const [invoiceNumber = this.number] = this.numbers.split(' ');
    this.emit('cb-pay-closed', { invoiceNumber: invoiceNumber || this.number });
  };

  readonly #startOver = (): void => {
    this.#run.startOver();
    this.#form.reset();
    this.#wait.stop();
    this.#fields.reset();
  };

  /** Leads the reader to what has just appeared: the title of a new page, or what went wrong. */
  #follow(before: PayState, after: PayState): void {
    const { step, problem } = after;
    const isTurned = pageOf(step) !== pageOf(before.step);
    if (isTurned) void this.#bringPages();
    // A payment found by polling fires no change event: reload.
    if (isTurned && before.step.at === 'checking') void this.#reloadFigures();
    if (isTurned && step.at === 'done') this.#tellPaid(step.payment);
    const isNews = isTurned || problem !== before.problem;
    // The sum of several is asked for without a press: nobody is led there.
    const isLed = isTurned && !(this.numbers && before.step.at === 'amount');
    const lead = problem && isOpen(after) && isNews ? this.#heed(problem) : isLed && 'h2';
    if (lead && this.hasUpdated) this.#focusOn(lead);
  }

  #reloadFigures(): Promise<unknown> {
    return this.#several?.reload() ?? this.#invoice.reload();
  }

  #tellPaid(payment: Payment): void {
    if (payment.status !== 'succeeded') return;
    const parts = payment.allocations ?? [{ invoiceNumber: this.number, amount: payment.amount }];
    for (const { invoiceNumber, amount } of parts)
      this.emit('cb-invoice-paid', { invoiceNumber, payment: { ...payment, amount } });
  }

  // The sign-in that lay over the page took the focus with it.
  #meetReturn(): void {
    const isBack = this.#wasExpired && !this.sessionExpired;
    this.#wasExpired = this.sessionExpired;
    if (!isBack || !isSignedOut(this.#pay)) return;
    // A browser may have sent it again by itself, unheard: only its key tells what was charged.
    this.#run.dispatch({ type: 'returned' });
    if (this.#run.busy) return;
    void this.updateComplete.then(() => {
      setTimeout(() => {
        this.#focusOn('.problem');
      });
    });
  }

  async #bringPages(): Promise<void> {
    const isLate = pageOf(this.#pay.step) !== 'amount' && !this.#pages.code;
    const code = await this.#pages.load();
    this.requestUpdate();
    // The page whose title had the focus is replaced.
    if (isLate && code) this.#focusOn('h2');
  }

  /** Applies the consequences of what went wrong, and returns the place where it is shown. */
  #heed(problem: PayProblem): string | undefined {
    if (problem.why === 'moved') {
      const isPart = this.#form.values.choice === 'partial';
      return isPart && !this.#form.check() ? '#field-amount' : '.problem';
    }
    if (problem.why !== 'failed') return '.problem';
    const { error } = problem;
    if (error.retryAfter && error.status === 429) this.#wait.start(error.retryAfter);
    if (error.code === 'amount-exceeds-balance') {
      void this.#reloadFigures().then(() => {
        this.#run.dispatch({ type: 'figures-moved' });
      });
      return undefined;
    }
    if (this.#refuseAmount(error)) return '#field-amount';
    if (error.code === 'no-card-on-file') void this.#method.reload();
    return '.problem';
  }

  /** The typed amount was refused: the field shows it. */
  #refuseAmount({ fieldErrors }: BillingError): boolean {
    const form = this.#form;
    const found = Object.keys(fieldErrors).some((path) => /^amount(\.|$)/.test(path));
    if (!found || form.values.choice !== 'partial') return false;
    this.#run.dispatch({ type: 'back' });
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

  readonly #onNext = (number: string): void => {
    this.number = number;
    this.focus();
  };

  readonly #onShowDetails = (): void => {
    this.showDetails = true;
    this.#focusOn('.remittance .copy');
  };

  override render(): unknown {
    if (this.numbers) return this.#severalView();
    if (!this.number) return notChosen(this.#props);
    return this.#invoice.render({
      loading: () => paySkeleton(this.#props, this.number),
      failed: (error) => notLoaded(this.#props, this.number, error, this.#onHistory),
      ready: (invoice) => this.#withAccount(invoice),
    });
  }

  #severalView(): unknown {
    const account = this.#account.value;
    const method = this.#method.value;
    const failed = this.#account.error ?? this.#method.error ?? this.#session.error;
    if (failed && isBillingError(failed)) {
      return notLoaded(this.#props, '', failed, this.#onHistory);
    }
    if (!this.#several || !account || !method || !this.#session.value || !this.#pages.code) {
      return this.#severalCode.failed
        ? this.#severalCode.failure(this.words.loadFailed)
        : html`<p class="muted" data-say>${this.common.loading}</p>`;
    }
    return this.#several.render({
      ...this.#props,
      account,
      mayPay: this.#account.may('invoices.pay'),
      press: (chosen) => this.#press(method, chosen),
      other: (payable) => this.#otherWay({ payable }, method),
      paid: (payment) => this.#paid(account, payment),
      onClose: this.#onClose,
      onHistory: this.#onHistory,
      onRestart: this.#startOver,
    });
  }

  #withAccount(invoice: InvoiceDetails): TemplateResult {
    const failed = this.#account.error ?? this.#method.error ?? this.#session.error;
    const account = this.#account.value;
    const method = this.#method.value;
    if (account && method && this.#session.value) {
      return this.#pageOf({ ...this.#props, invoice, account }, method);
    }
    if (failed && isBillingError(failed)) {
      return notLoaded(this.#props, this.number, failed, this.#onHistory);
    }
    return paySkeleton(this.#props, this.number);
  }

  #pageOf(props: PayPageProps, method: PaymentMethod): TemplateResult {
    const { words } = this;
    const { step, chosen, problem } = this.#pay;
    const page = pageOf(step);
    if (page === 'checking' || page === 'challenge' || page === 'done') {
      return this.#outcomePage(props, method);
    }
    if (!this.#account.may('invoices.pay')) {
      return this.#statement(props, method, words.forbiddenTitle, words.forbiddenText);
    }
    if (props.invoice.payable.amount <= 0 && !this.#run.busy) {
      const text = nothingText(props, props.invoice);
      // Somebody else paid first, when this payment was about to be sent.
      const told = problem?.why === 'moved' ? [text, words.nothingCharged].join(' ') : text;
      return this.#statement(props, method, words.nothingTitle, told);
    }
    if (page === 'left') return this.#leftPage(props, method);
    return page === 'review' && chosen
      ? this.#reviewPage(props, method, chosen)
      : this.#amountPage(props, method);
  }

  #statement(
    props: PayPageProps,
    method: PaymentMethod,
    title: string,
    text: string,
  ): TemplateResult {
    const main = statement(props, title, text, this.#onClose);
    return payPage(main, [invoiceAside(props, undefined), this.#otherWay(props.invoice, method)]);
  }

  get #mayPay(): boolean {
    const payable = this.#payable?.amount ?? 0;
    return payable > 0 && (this.#account.value?.capabilities.includes('invoices.pay') ?? false);
  }

  /** Draws the page on which nothing is under way; one press begins anew. */
  #leftPage(props: PayPageProps, method: PaymentMethod): TemplateResult {
    const { words } = this;
    const main = statement(props, words.leftTitle, words.leftText, this.#startOver, words.payNow);
    return payPage(main, [invoiceAside(props, undefined), this.#otherWay(props.invoice, method)]);
  }

  #amountPage(props: PayPageProps, method: PaymentMethod): TemplateResult {
    const main = amountStep({
      ...props,
      payable: props.invoice.payable,
      form: this.#form,
      moved: this.#pay.problem?.why === 'moved',
      problem: this.#problem('amount'),
      onContinue: this.#onContinue,
      onCancel: this.#onClose,
    });
    return payPage(main, [invoiceAside(props, undefined), this.#otherWay(props.invoice, method)]);
  }

  #reviewPage(props: PayPageProps, method: PaymentMethod, chosen: Chosen): TemplateResult {
    const { words } = this;
    const { code } = this.#pages;
    if (!code) return this.#pageToCome(props);
    const main = code.reviewStep({ ...props, ...this.#press(method, chosen) });
    const less = { label: words.youPay, left: words.leftAfter, amount: chosen.amount };
    return payPage(main, [invoiceAside(props, less), this.#otherWay(props.invoice, method)]);
  }

  /** The choice of the card, and the press that charges it. */
  #press(method: PaymentMethod, chosen: Chosen): PressProps {
    const { card, saved, saveFirst } = this.#pay;
    return {
      ...this.#props,
      method,
      chosen,
      today: this.#account.today,
      card,
      fields: this.#fields,
      takesCards: this.settings.paymentProvider?.kinds.includes('card') ?? false,
      saved,
      saveFirst,
      busy: this.#run.busy,
      problem: this.#problem('send'),
      cardProblem: this.#problem('card'),
      onCard: this.#onCard,
      onSave: this.#onSave,
      onOtherCard: this.#onOtherCard,
      onPay: this.#onPay,
      onBack: this.numbers ? this.#onClose : this.#onBack,
    };
  }

  #problem(place: 'amount' | 'card' | 'send'): unknown {
    const props = { ...this.#props, pay: this.#pay, wait: this.#wait.left };
    return this.#pages.code?.payProblem(props, place);
  }

  #otherWay(invoice: OtherWayProps['invoice'], method: PaymentMethod): unknown {
    return otherWay({
      ...this.#props,
      invoice,
      method,
      shown: this.showDetails,
      remittance: this.#remittance,
      language: this.#account.value?.language,
      onShow: this.#onShowDetails,
    });
  }

  #outcomePage(props: PayPageProps, method: PaymentMethod): TemplateResult {
    const { step, pending } = this.#pay;
    const { code } = this.#pages;
    if (!code) return this.#pageToCome(props);
    const outcome: OutcomeProps = { ...props, run: this.#run };
    if (step.at === 'challenge') {
      return code.challengePage(outcome, step.payment, this.#otherWay(props.invoice, method));
    }
    if (step.at === 'done') return code.receiptPage(this.#receipt(props, step.payment));
    return pending ? code.checkingPage(outcome, pending, this.#onClose) : html``;
  }

  /** Shows what is known about the payment even where its page could not be loaded. */
  #pageToCome(props: PayPageProps): TemplateResult {
    const { common } = this;
    const again = { label: common.tryAgain, act: () => this.#bringPages() };
    const state = this.#pages.pending
      ? html`<p data-say>${common.loading}</p>`
      : messageView('warning', this.errorTexts.network, undefined, again);
    const main = html`<div class="page-head">
        <h2 part="heading" tabindex="-1">${this.#titleToCome(props)}</h2>
      </div>
      ${state}`;
    return payPage(main, invoiceAside(props, undefined));
  }

  #titleToCome(props: PayPageProps): unknown {
    const { words } = this;
    const { step, chosen } = this.#pay;
    if (step.at === 'done') return outcomeTitle(props, step.payment);
    if (step.at === 'challenge') return words.challengeTitle;
    if (step.at === 'checking' || !chosen) return words.checkingTitle;
    return fill<unknown>(words.review, { amount: money(this, chosen.amount) });
  }

  #receipt(props: PayPageProps, payment: Payment): ReceiptProps {
    return {
      ...props,
      ...this.#paid(props.account, payment),
      invoices: this.#invoices.value ?? [],
      onInvoice: this.#onInvoice,
      onOverdue: this.#onOverdue,
      onNext: this.#onNext,
      onRest: this.#startOver,
    };
  }

  #paid(account: Account, payment: Payment): PaidProps {
    const { chosen, card } = this.#pay;
    return {
      ...this.#props,
      account,
      payment,
      email: this.#contacts.value?.find(({ main }) => main)?.email,
      isNewCard: chosen !== undefined && card === 'new',
      styles: CbPayInvoice.elementStyles,
      onClose: this.#onClose,
    };
  }
}
