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
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../../core/property.js';
import { CbElement } from '../../core/cb-element.js';
import { Countdown } from '../../core/countdown.js';
import { Form } from '../../core/form.js';
import { printAlone } from '../../core/print.js';
import { ProviderFields } from '../../core/provider-fields.js';
import type { SavedSource } from '../../core/provider-fields.js';
import { Resource } from '../../core/resource.js';
import { amountText } from '../../format/amount.js';
import { formatCountdown } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/words.js';
import { formStyles } from '../../theme/form.styles.js';
import { pageStyles } from '../../theme/page.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { cardExpiry, isCardExpired } from '../../ui/card-expiry.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { paymentSource } from '../../ui/payment-source.js';
import { remittanceStyles } from '../../ui/remittance.styles.js';
import { remittanceView } from '../../ui/remittance.js';
import {
  bar,
  emptyView,
  errorText,
  failedView,
  messageView,
  requestIdLine,
} from '../../ui/states.js';
import { processingOf } from '../invoice/invoice-rules.js';
import {
  checkingPage,
  factRow,
  invoiceAside,
  issuedInvoice,
  leftAfter,
  money,
  receiptAside,
  receiptPage,
} from './pay-pages.js';
import type { Deduction, PaySheet } from './pay-pages.js';
import { payInvoiceStyles } from './pay-invoice.styles.js';
import { payInvoiceWords } from './pay-invoice.words.js';
import { readAmount, stillOverdue } from './pay-rules.js';
import { PaymentRun } from './payment-run.js';

type Step = 'amount' | 'review';
type CardChoice = 'onFile' | 'new';

/** What `Continue` fixed: the person has seen these figures. */
interface Chosen {
  readonly amount: Money;
  readonly payable: Money;
}

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
export class CbPayInvoice extends CbElement {
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
  readonly #account = new Resource<readonly [], Account>(this, {
    groups: ['account'],
    args: () => [],
    read: (billing, _args, options) => billing.account.get(options),
  });
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
      const message = values.choice === 'partial' && this.#amountProblem(values.amount);
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

  @state() private step: Step = 'amount';
  @state() private card: CardChoice | undefined;
  @state() private saveFirst = false;
  @state() private moved = false;
  @state() private showDetails = false;
  #chosen: Chosen | undefined;
  #saved: SavedSource | undefined;
  #takenUp = '';
  #askedAt: number | undefined;
  #told: unknown;
  #page = '';

  private get words() {
    return this.wordsOf('payInvoice', payInvoiceWords);
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
    return method.kind === 'card' && !isCardExpired(method.display, this.#today());
  }

  #today(): string | undefined {
    const account = this.#account.value;
    return account && this.billing?.today(account.timeZone);
  }

  #amountProblem(text: string): string | undefined {
    const payable = this.#invoice.value?.payable;
    if (!payable) return undefined;
    const reading = readAmount(text, payable, this.locale);
    if (!('problem' in reading)) return undefined;
    const { words, locale } = this;
    const limit = formatMoney(payable, locale);
    const { currency } = payable;
    const example = amountText(Math.min(payable.amount, 100_000), currency, locale);
    return {
      missing: words.amountMissing(limit),
      unreadable: words.amountUnreadable(example),
      'too-precise': words.amountTooPrecise(example),
      'too-little': words.amountTooLittle(formatMoney({ amount: 1, currency }, locale)),
      'too-much': words.amountTooMuch(limit),
    }[reading.problem];
  }

  readonly #onContinue = (event: SubmitEvent): void => {
    event.preventDefault();
    const payable = this.#invoice.value?.payable;
    if (!payable) return;
    if (!this.#form.check()) {
      void this.#focusAmount();
      return;
    }
    const { choice, amount: text } = this.#form.values;
    const reading = choice === 'partial' ? readAmount(text, payable, this.locale) : undefined;
    const amount = reading && 'amount' in reading ? reading.amount : payable;
    this.#chosen = { amount, payable };
    this.moved = false;
    this.#go('review');
  };

  async #focusAmount(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#field-amount')?.focus();
  }

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
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('#pay-now')?.focus();
      });
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
    const saved = this.#saved;
    if (this.card === 'new' && !saved) {
      this.saveFirst = true;
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('#save-card')?.focus();
      });
      return;
    }
    const source =
      this.card === 'new' && saved
        ? { paymentToken: saved.paymentToken }
        : { useMethodOnFile: true as const };
    this.#run.pay({ owner, invoiceNumber: this.number, amount: this.#chosen.amount, source });
  };

  // The figures the person agreed to no longer hold: nothing is charged unseen.
  #showMoved(): void {
    this.#go('amount');
    this.moved = true;
    if (this.#form.values.choice === 'partial' && !this.#form.check()) void this.#focusAmount();
  }

  #close(): void {
    const invoiceNumber = this.number;
    const isSettled = this.#run.phase.at === 'done';
    if (isSettled || this.#run.phase.at === 'open') this.#startOver();
    this.emit('cb-pay-closed', { invoiceNumber });
  }

  readonly #onClose = (): void => {
    this.#close();
  };

  #startOver(): void {
    this.#run.forget();
    this.#form.reset();
    this.#wait.stop();
    this.step = 'amount';
    this.card = undefined;
    this.saveFirst = this.moved = false;
    this.#chosen = this.#saved = this.#told = undefined;
    this.#fields.reset();
  }

  /** What has just come is where the reader is led: the title of a new page, or what went wrong. */
  #meetNews(): void {
    const { phase, error, failureCode, notFound, busy } = this.#run;
    const told = failureCode ?? error ?? (notFound || undefined);
    const isResting = phase.at === 'open' && !busy;
    const isNews = isResting && told !== undefined && told !== this.#told;
    if (isResting) this.#told = told;
    const lead = isNews ? this.#heed(error) : undefined;
    const page = phase.at === 'open' || phase.at === 'sending' ? this.step : phase.at;
    const before = this.#page;
    this.#page = page;
    if (lead) this.#focusOn(lead);
    else if (before && page !== before) this.#focusOn(this.moved ? '.problem' : 'h2');
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
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  override render(): unknown {
    if (!this.number) return this.#missingView();
    return this.#invoice.render({
      loading: () => this.#skeleton(),
      failed: (error) => this.#failedView(error),
      ready: (invoice) => this.#withAccount(invoice),
    });
  }

  #withAccount(invoice: InvoiceDetails): unknown {
    const failed = this.#account.error ?? this.#method.error ?? this.#session.error;
    const account = this.#account.value;
    const method = this.#method.value;
    if (account && method && this.#session.value) {
      return this.#pageOf({ host: this, words: this.words, invoice, account }, method);
    }
    if (failed && isBillingError(failed)) return this.#failedView(failed);
    return this.#skeleton();
  }

  #pageOf(sheet: PaySheet, method: PaymentMethod): TemplateResult {
    const { phase } = this.#run;
    const { words } = this;
    if (phase.at === 'done') return this.#receiptView(sheet, phase.payment);
    if (phase.at === 'checking') {
      const { amount } = phase.intent;
      return this.#frame(sheet, this.#checkingView(sheet, phase.intent), {
        label: words.beingChecked,
        left: words.leftIfThrough,
        amount,
      });
    }
    if (phase.at === 'challenge') {
      return this.#frame(sheet, this.#challengeView(sheet, phase.payment), {
        label: words.youPay,
        left: words.leftAfter,
        amount: phase.payment.amount,
      });
    }
    if (!sheet.account.capabilities.includes('invoices.pay')) {
      return this.#frame(sheet, this.#statement(words.forbiddenTitle, words.forbiddenText));
    }
    if (sheet.invoice.payable.amount <= 0 && !this.#run.busy) {
      return this.#frame(sheet, this.#nothingView(sheet.invoice));
    }
    if (this.step === 'amount' || !this.#chosen) {
      return this.#frame(sheet, this.#amountStep(sheet.invoice));
    }
    return this.#frame(sheet, this.#reviewStep(sheet, method, this.#chosen), {
      label: words.youPay,
      left: words.leftAfter,
      amount: this.#chosen.amount,
    });
  }

  #frame(sheet: PaySheet, main: unknown, less?: Deduction): TemplateResult {
    return html`<div class="page">
      <div class="page-main">${main}</div>
      <aside class="page-aside no-print">
        ${this.#run.phase.at === 'done' ? receiptAside(sheet) : invoiceAside(sheet, less)}
        ${this.#otherWay(sheet.invoice)}
      </aside>
    </div>`;
  }

  #amountStep({ payable }: InvoiceDetails): TemplateResult {
    const { words } = this;
    const limit = formatMoney(payable, this.locale);
    return html`<div class="page-head">
        <p class="step">${words.step(1)}</p>
        <h2 part="heading" tabindex="-1"><slot name="heading">${words.howMuch}</slot></h2>
      </div>
      ${
        this.moved
          ? html`<div class="problem" tabindex="-1">
              ${messageView('warning', words.movedTitle, words.movedText(limit))}
            </div>`
          : this.#problem('amount')
      }
      <form novalidate @submit=${this.#onContinue}>
        <fieldset>
          <legend class="visually-hidden">${words.howMuch}</legend>
          <div class="choices">
            ${this.#amountChoice('full', words.payInFull, money(this, payable))}
            ${this.#amountChoice(
              'partial',
              words.partial,
              words.partialHint,
              this.#amountField(payable, limit),
            )}
          </div>
        </fieldset>
        <div class="buttons">
          <button class="button solid main" type="submit">${words.continue}</button>
          <button class="button quiet main" type="button" @click=${this.#onClose}>
            ${this.common.cancel}
          </button>
        </div>
      </form>`;
  }

  #amountChoice(
    value: 'full' | 'partial',
    label: string,
    hint: unknown,
    body: unknown = nothing,
  ): TemplateResult {
    const chosen = this.#form.values.choice === value;
    return html`<div class="choice ${chosen ? 'chosen' : ''}">
      <label>
        <input
          type="radio"
          name="choice"
          value=${value}
          .checked=${chosen}
          @change=${this.#form.onInput('choice')}
        />
        <span class="label">${label}</span>
        <span class="hint">${hint}</span>
      </label>
      ${chosen && body !== nothing ? html`<div class="choice-body">${body}</div>` : nothing}
    </div>`;
  }

  #amountField({ currency }: Money, limit: string): TemplateResult {
    const { words } = this;
    const form = this.#form;
    return html`<div class="field">
      <label for="field-amount">${words.amount}</label>
      <div class="hint" id="field-amount-hint">
        ${fill<unknown>(words.upTo('{limit}'), { limit: html`<bdi dir="ltr">${limit}</bdi>` })}
      </div>
      <div class="amount-box amount-field">
        <span aria-hidden="true">${symbolOf(currency, this.locale)}</span>
        <input
          class="input"
          id="field-amount"
          name="amount"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          maxlength="40"
          aria-required="true"
          aria-invalid=${form.errors.amount ? 'true' : nothing}
          aria-describedby=${form.describedBy('amount', true)}
          .value=${form.values.amount}
          @input=${form.onInput('amount')}
          @blur=${form.onLeave('amount')}
        />
        <span aria-hidden="true">${currency}</span>
      </div>
      ${form.error('amount')}
    </div>`;
  }

  #reviewStep(sheet: PaySheet, method: PaymentMethod, chosen: Chosen): TemplateResult {
    const { words } = this;
    const amount = money(this, chosen.amount);
    const text = formatMoney(chosen.amount, this.locale);
    const isPart = chosen.amount.amount < chosen.payable.amount;
    return html`<div class="page-head">
        <p class="step">${words.step(2)}</p>
        <h2 part="heading" tabindex="-1">${fill<unknown>(words.review, { amount })}</h2>
      </div>
      <dl class="rows">
        ${factRow(words.invoice, issuedInvoice(sheet))}
        ${factRow(
          words.amount,
          html`${
              isPart
                ? fill<unknown>(words.amountOf, {
                    amount: html`<strong>${amount}</strong>`,
                    payable: html`<span class="muted">${money(this, chosen.payable)}</span>`,
                  })
                : html`<strong>${amount}</strong>`
            }<button
              class="link small"
              type="button"
              aria-label=${words.changeAmount}
              @click=${this.#onChangeAmount}
            >
              ${words.change}
            </button>`,
        )}
        ${factRow(words.paymentType, words.cards)}
      </dl>
      ${this.#cardChoices(method)} ${this.#problem('send')}
      <div class="buttons">
        <button
          class="button solid main"
          id="pay-now"
          type="button"
          aria-busy=${this.#run.busy ? 'true' : nothing}
          @click=${this.#onPay}
        >
          ${this.#run.busy ? html`${spinner()} ${words.sending}` : words.payNow}
        </button>
        <button class="button quiet main" type="button" @click=${this.#onBack}>
          ${this.common.back}
        </button>
      </div>
      <p class="small muted after-buttons" role="status">
        ${
          this.#run.busy
            ? words.sendingText(text)
            : this.card === 'new' && !this.#saved
              ? words.chargesAfterSave
              : words.charges(text)
        }
      </p>`;
  }

  readonly #onChangeAmount = (): void => {
    if (!this.#run.busy) this.#go('amount');
  };

  readonly #onBack = (): void => {
    if (!this.#run.busy) this.#go('amount');
  };

  #cardChoices(method: PaymentMethod): TemplateResult {
    const { words } = this;
    const hasCard = method.kind === 'card';
    const expired = hasCard && isCardExpired(method.display, this.#today());
    const expiry = cardExpiry(method.display, this.locale);
    const onFile = expiry
      ? expired
        ? words.onFileExpired(expiry)
        : words.onFile(expiry)
      : words.onFilePlain;
    return html`<fieldset ?disabled=${this.#run.busy}>
      <legend><h3 class="card-title">${words.card}</h3></legend>
      ${this.#problem('card')}
      <div class="choices">
        ${
          hasCard
            ? this.#cardChoice(
                'onFile',
                paymentSource(this, { kind: 'card', ...pick(method.display) }),
                onFile,
              )
            : nothing
        }
        ${this.#cardChoice(
          'new',
          words.newCard,
          hasCard ? words.newCardHint : words.newCardHintAlone,
          this.#newCard(method),
        )}
      </div>
    </fieldset>`;
  }

  #cardChoice(
    value: CardChoice,
    label: unknown,
    hint: string,
    body: unknown = nothing,
  ): TemplateResult {
    const chosen = this.card === value;
    return html`<div class="choice ${chosen ? 'chosen' : ''}">
      <label>
        <input
          type="radio"
          name="card"
          value=${value}
          .checked=${chosen}
          @change=${() => {
            this.card = value;
            this.saveFirst = false;
          }}
        />
        <span class="label">${label}</span>
        <span class="hint">${hint}</span>
      </label>
      ${chosen && body !== nothing ? html`<div class="choice-body">${body}</div>` : nothing}
    </div>`;
  }

  #newCard({ acceptedBrands }: PaymentMethod): TemplateResult {
    const { words } = this;
    if (!this.settings.paymentProvider?.kinds.includes('card')) {
      return html`<p class="muted">${words.noProvider}</p>`;
    }
    if (this.#saved) return this.#savedCard(this.#saved);
    const brands = new Intl.ListFormat(this.locale, { type: 'unit' }).format(acceptedBrands);
    return html`<div class="new-card">
      ${brands ? html`<p class="small muted">${words.accepted(brands)}</p>` : nothing}
      ${this.#fieldsBox()}
      ${
        this.saveFirst
          ? html`<div class="field-error" role="alert">
              ${icons.alert()}
              <span><strong>${words.saveFirstTitle}.</strong> ${words.saveFirstText}</span>
            </div>`
          : nothing
      }
      <button
        class="button"
        id="save-card"
        type="button"
        aria-busy=${this.#fields.busy ? 'true' : nothing}
        @click=${this.#onSave}
      >
        ${this.#fields.busy ? html`${spinner()} ${this.common.saving}` : this.common.save}
      </button>
    </div>`;
  }

  #fieldsBox(): TemplateResult {
    const { words } = this;
    const { status, problem, reason } = this.#fields;
    if (status === 'failed') {
      return messageView('danger', words.fieldsFailedTitle, reason ?? words.fieldsFailedText, {
        label: this.common.tryAgain,
        act: this.#fields.retry,
      });
    }
    return html`<div class="fields-box" part="payment-fields">
        ${status === 'ready' ? nothing : html`<p class="muted small">${words.fieldsLoading}</p>`}
        <slot name="payment-fields"></slot>
      </div>
      ${
        problem
          ? html`<div class="field-error fields-problem" tabindex="-1" role="alert">
              ${icons.alert()} ${problem}
            </div>`
          : nothing
      }`;
  }

  #savedCard(saved: SavedSource): TemplateResult {
    const card = paymentSource(this, { kind: 'card', ...pick(saved.display) });
    return html`<div class="new-card">
      <p role="status">
        ${fill<unknown>(this.words.saved, { card: html`<strong>${card}</strong>` })}
      </p>
      <button class="button row" type="button" @click=${this.#onOtherCard}>
        ${this.words.otherCard}
      </button>
    </div>`;
  }

  /** What is said about the last attempt, beside what it is about. */
  #problem(place: 'amount' | 'card' | 'send'): unknown {
    const { error, failureCode, notFound, busy } = this.#run;
    if (busy) return nothing;
    const isCard =
      failureCode !== undefined ||
      error?.code === 'no-card-on-file' ||
      error?.fieldErrors['paymentToken'] !== undefined;
    const told = error ?? failureCode ?? (notFound || undefined);
    if (told === undefined || (this.step === 'amount') !== (place === 'amount')) return nothing;
    if (place !== 'amount' && isCard !== (place === 'card')) return nothing;
    return html`<div class="problem" tabindex="-1">
      ${failureCode === undefined ? this.#failure(error, notFound) : this.#decline(failureCode)}
    </div>`;
  }

  #decline(failureCode: string): TemplateResult {
    const { words } = this;
    const { declined } = words;
    const known = Object.hasOwn(declined, failureCode) ? declined[failureCode] : undefined;
    return messageView('danger', words.declinedTitle, known ?? declined['card-declined']);
  }

  #failure(error: BillingError | undefined, notFound: boolean): TemplateResult {
    const { words } = this;
    if (notFound || !error) return messageView('warning', words.notFoundTitle, words.notFoundText);
    if (error.status === 401 && !this.lapsed) {
      return messageView('warning', words.signedOutTitle, words.signedOutText);
    }
    const text =
      error.code === 'no-card-on-file'
        ? words.noCardOnFile
        : error.fieldErrors['paymentToken']
          ? words.cardRefused
          : [errorText(this, error), words.nothingCharged].join(' ');
    const wait = this.#wait.left;
    return messageView(
      'danger',
      words.failedTitle,
      html`${text} ${wait > 0 ? words.tooManyWait(formatCountdown(wait)) : nothing}
      ${requestIdLine(this, error)}`,
    );
  }

  #checkingView(sheet: PaySheet, intent: Parameters<typeof checkingPage>[1]): TemplateResult {
    const { words } = this;
    const { busy, countdown, checkNow } = this.#run;
    const left = Math.ceil(countdown.left / 1000);
    return html`${checkingPage(sheet, intent, this.#cardText(), busy, left)}
      <div class="buttons">
        <button
          class="button main"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${checkNow}
        >
          ${words.checkNow}
        </button>
        <button class="button quiet main" type="button" @click=${this.#onClose}>
          ${words.backToInvoice}
        </button>
      </div>
      <p class="small muted after-buttons">${words.mayLeave}</p>`;
  }

  // Known only to the page that sent it: storage holds no card.
  #cardText(): unknown {
    const display = this.#method.value?.display;
    if (!this.#chosen || !this.card) return undefined;
    if (this.card === 'onFile') {
      return display && paymentSource(this, { kind: 'card', ...pick(display) });
    }
    if (!this.#saved) return undefined;
    const card = paymentSource(this, { kind: 'card', ...pick(this.#saved.display) });
    return fill<unknown>(this.words.thisPaymentOnly, { card });
  }

  #challengeView(sheet: PaySheet, payment: Payment): TemplateResult {
    const { words } = this;
    const { busy, challengeFailed, error } = this.#run;
    const amount = formatMoney(payment.amount, this.locale);
    return html`<div class="page-head">
        <h2 part="heading" tabindex="-1">${words.challengeTitle}</h2>
        <p role="status">${words.challengeText(amount)}</p>
      </div>
      <dl class="rows">
        ${factRow(words.invoice, issuedInvoice(sheet))}
        ${factRow(words.amount, money(this, payment.amount))}
        ${factRow(words.card, paymentSource(this, payment.source))}
      </dl>
      ${challengeFailed ? messageView('warning', words.challengeFailed) : nothing}
      ${error && !busy ? messageView('danger', words.confirmFailed, errorText(this, error)) : nothing}
      <div class="buttons">
        <button
          class="button solid main"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${this.#run.authenticate}
        >
          ${busy ? html`${spinner()} ${words.challengeOpen}` : words.challengeAgain}
        </button>
        <button class="button quiet main" type="button" @click=${this.#run.abandon}>
          ${words.anotherCard}
        </button>
      </div>`;
  }

  #receiptView(sheet: PaySheet, payment: Payment): TemplateResult {
    const { words } = this;
    const email = this.#contacts.value?.find(({ main }) => main)?.email;
    const link = html`<button class="link receipt-link" type="button" @click=${this.#onInvoice}>
      <bdi>${this.number}</bdi>
    </button>`;
    const given = { email, isNewCard: this.#paidWithNewCard(), link };
    const canPayRest = leftAfter(sheet.invoice, payment).amount > 0;
    return this.#frame(
      sheet,
      html`${receiptPage(sheet, payment, given)}
        <div class="buttons no-print">
          <button class="button solid main" type="button" @click=${this.#onClose}>
            ${this.common.done}
          </button>
          <button
            class="button main"
            type="button"
            @click=${() => {
              this.#print(sheet, payment, { ...given, link: html`<bdi>${this.number}</bdi>` });
            }}
          >
            ${icons.print()} ${words.printReceipt}
          </button>
          ${
            canPayRest
              ? html`<button class="button quiet main" type="button" @click=${this.#onRest}>
                  ${words.payTheRest}
                </button>`
              : nothing
          }
        </div>`,
    );
  }

  #paidWithNewCard(): boolean {
    return this.#chosen !== undefined && this.card === 'new';
  }

  #print(sheet: PaySheet, payment: Payment, given: Parameters<typeof receiptPage>[2]): void {
    void printAlone(this, {
      title: this.words.receiptName(this.number),
      content: html`<p class="strong payer"><bdi>${sheet.account.company}</bdi></p>
        ${receiptPage(sheet, payment, given)}`,
      styles: CbPayInvoice.elementStyles,
    });
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

  readonly #onRest = (): void => {
    this.#startOver();
  };

  #otherWay(invoice: InvoiceDetails): unknown {
    const { words } = this;
    if (this.#run.phase.at === 'checking') {
      return html`<p class="small muted apart">${words.payNoOtherWay}</p>`;
    }
    if (this.#run.phase.at === 'done') return this.#overdueNote();
    const paysByCard = this.#method.value?.kind === 'card';
    if (invoice.payable.amount <= 0) return nothing;
    if (paysByCard && !this.showDetails) {
      const show = html`<button class="link" type="button" @click=${this.#onShowDetails}>
        ${words.showDetails}
      </button>`;
      return html`<p class="small muted apart">
        ${fill<unknown>(words.preferTransfer, { show })}
      </p>`;
    }
    if (invoice.remittance) return remittanceView(this, invoice.remittance);
    if (this.#remittance.value) return remittanceView(this, this.#remittance.value);
    if (!this.#remittance.error) return html`<p class="apart">${bar(16)}</p>`;
    return html`<div class="apart">
      <p class="small muted">${words.detailsFailed}</p>
      <button class="link" type="button" @click=${this.#remittance.reload}>
        ${this.common.tryAgain}
      </button>
    </div>`;
  }

  #overdueNote(): unknown {
    const { words } = this;
    const late = stillOverdue(this.#invoices.value ?? [], this.number);
    if (!late) return nothing;
    const { count } = late;
    const show = html`<button class="link" type="button" @click=${this.#onOverdue}>
      ${words.showOverdue(count)}
    </button>`;
    return html`<p class="small muted apart">
      ${fill<unknown>(words.stillOverdue(count), { sum: money(this, late.sum), show })}
    </p>`;
  }

  readonly #onShowDetails = (): void => {
    this.showDetails = true;
    this.#focusOn('.remittance .copy');
  };

  #nothingView(invoice: InvoiceDetails): TemplateResult {
    const { words } = this;
    const processing = processingOf(invoice);
    const text =
      processing.amount > 0
        ? words.nothingProcessing(formatMoney(processing, this.locale))
        : words.nothingPaid;
    return this.#statement(words.nothingTitle, text);
  }

  #statement(title: string, text: string): TemplateResult {
    return html`<div class="page-head">
        <h2 part="heading" tabindex="-1"><slot name="heading">${title}</slot></h2>
        <p class="muted">${text}</p>
      </div>
      <button class="button main" type="button" @click=${this.#onClose}>
        ${this.words.backToInvoice}
      </button>`;
  }

  #failedView(error: BillingError): TemplateResult {
    const { words } = this;
    const heading = html`<h2 part="heading" tabindex="-1">
      <slot name="heading">${words.heading}</slot>
    </h2>`;
    if (error.code !== 'not-found') {
      return html`${heading} ${failedView(this, words.loadFailed, error, () => this.reload())}`;
    }
    return html`${heading}
      <div class="state" part="failed">
        ${icons.search()}
        <div role="alert">
          <h3>${words.unknownTitle(this.number)}</h3>
          <p class="muted">${words.unknownText}</p>
        </div>
        <button class="button" type="button" @click=${this.#onHistory}>${words.history}</button>
      </div>`;
  }

  #missingView(): TemplateResult {
    const { missingTitle, missingText } = this.words;
    return html`<slot name="empty"
      >${emptyView(icons.document(), missingTitle, missingText)}</slot
    >`;
  }

  #skeleton(): TemplateResult {
    const { words } = this;
    const choice = (label: string): TemplateResult =>
      html`<div class="choice">
        <div>${label}</div>
        <div class="hint">${bar(8)}</div>
      </div>`;
    return html`<div class="page" aria-busy="true">
      <div class="page-main">
        <div class="page-head">
          <p class="step">${words.step(1)}</p>
          <h2 part="heading" tabindex="-1"><slot name="heading">${words.howMuch}</slot></h2>
        </div>
        <p class="visually-hidden" role="status">${this.common.loading}</p>
        <div class="choices" aria-hidden="true">
          ${choice(words.payInFull)} ${choice(words.partial)}
        </div>
        <div class="buttons" aria-hidden="true">${bar(10)}</div>
      </div>
      <aside class="page-aside" aria-hidden="true">
        <h3>${fill<unknown>(words.asideInvoice, { number: html`<bdi>${this.number}</bdi>` })}</h3>
        <div class="badges"><span class="badge">${bar(8)}</span></div>
        <dl class="sums">
          ${[words.total, words.paid, words.processing, words.payable].map(
            (label) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${bar(7)}</dd>
              </div>`,
          )}
        </dl>
      </aside>
    </div>`;
  }
}

/** Brand and last digits alone, without what is absent. */
function pick({ brand, last4 }: { brand?: string; last4?: string }): {
  brand?: string;
  last4?: string;
} {
  return { ...(brand === undefined ? {} : { brand }), ...(last4 === undefined ? {} : { last4 }) };
}

/** `$`, `€`: the currency as it stands beside amounts. */
function symbolOf(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
