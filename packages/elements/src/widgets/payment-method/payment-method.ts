import type {
  Account,
  BillingError,
  InvoiceContact,
  PaymentMethod,
  Remittance,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AccountResource } from '../../core/account.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { Countdown } from '../../core/countdown.js';
import { focusOn } from '../../ui/focus.js';
import { LazyModule } from '../../core/lazy-module.js';
import { ProviderFields } from '../../payment/provider-fields.js';
import { Resource } from '../../core/resource.js';
import { formatInstant } from '../../format/date.js';
import { withDate } from '../../ui/date-text.js';
import { formatList } from '../../format/list.js';
import { fill } from '../../i18n/fill.js';
import { formStyles } from '../../theme/form.styles.js';
import { pageStyles } from '../../theme/page.styles.js';
import { cardDaysLeft, cardExpiry, isCardExpired, lastCardDay } from '../../rules/card-expiry.js';
import { Navigation } from '../../core/navigation.js';
import { paymentSource } from '../../payment/payment-source.js';
import { remittanceStyles } from '../../payment/remittance.styles.js';
import { remittanceToCome, remittanceView } from '../../payment/remittance.js';
import { bar, failedView, messageView, signedOutView } from '../../ui/states.js';
import {
  cardWarningDays,
  isKnownKind,
  methodInput,
  needsFields,
  paragraphs,
} from './method-rules.js';
import type { MethodKind } from './method-rules.js';
import { methodStart, next, savedIn } from './method-state.js';
import type { MethodChange, MethodEvent, MethodState, MethodWork } from './method-state.js';
import { paymentMethodStyles } from './payment-method.styles.js';
import { paymentMethodWords } from './payment-method.words.js';

/**
 * How the account pays its invoices: seen, and changed to a card, bank transfer, check or direct
 * debit, as far as the account allows. Card and bank numbers are entered in the payment provider's
 * own fields (`configure({ paymentProvider })`) and never pass through this widget.
 *
 * @summary Shows and changes the payment method on file.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown while nobody is signed in
 * @slot payment-fields - for the payment provider's fields; filled by the widget itself
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart method - what is on file
 * @csspart details - facts about it
 * @csspart mandate - the text of the mandate
 * @csspart error-summary - what is to be corrected, where it is more than one thing
 * @csspart payment-fields - around the payment provider’s fields
 * @csspart remittance - where to send the money, and the reference to quote
 * @csspart failed - shown when the method could not be loaded
 * @fires cb-payment-method-saved - another method is on file; `detail.paymentMethod`
 * @fires cb-navigate - the person wants to go on in another widget; cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbPaymentMethod extends BillingWidget {
  static override styles = [
    CbElement.styles,
    formStyles,
    pageStyles,
    remittanceStyles,
    paymentMethodStyles,
  ];

  readonly #method = new Resource<readonly [], PaymentMethod>(this, {
    groups: ['paymentMethod'],
    args: () => [],
    hasTexts: true,
    read: (billing, _args, options) => billing.paymentMethod.get(options),
    mode: () => (this.editing ? 'draft' : 'view'),
  });
  readonly #account = new AccountResource(this);
  readonly #contacts = new Resource<string, readonly InvoiceContact[]>(this, {
    groups: ['invoiceContacts'],
    args: () => (this.editing ? 'main' : undefined),
    read: (billing, _args, options) => billing.invoiceContacts.list(options),
  });
  readonly #remittance = new Resource<string, Remittance>(this, {
    groups: ['remittance', 'paymentMethod'],
    args: () => this.#remittanceKind,
    // The kind on file decides what is shown, and it may just have changed.
    hasTexts: true,
    read: (billing, _kind, options) => billing.remittance.get({ ...options, reload: true }),
  });
  readonly #navigation = new Navigation(this);
  readonly #save = new Action<MethodChange, PaymentMethod>(this, {
    run: (billing, { kind, paymentToken, base }, { signal }) => {
      const input = methodInput(kind, paymentToken, base.mandateOffer);
      if (!input) throw new Error('Nothing to save');
      return billing.paymentMethod.update(input, {
        signal,
        locale: this.locale,
        ifMatch: base.etag,
      });
    },
  });
  readonly #fields = new ProviderFields(
    this,
    () => this.settings.paymentProvider,
    () => this.words.fieldsError,
  );
  readonly #wait = new Countdown(this);
  readonly #editor = new LazyModule(this, () => import('./method-editor.js'));

  /** The attribute is reflected, so that a page can give the form more room. */
  @property({ type: Boolean, reflect: true }) editing = false;
  /** The state of the change: everything here is drawn from it. */
  @state() private state: MethodState = methodStart;

  #prepared = false;
  readonly #asking: { pending: Promise<void> | undefined } = { pending: undefined };

  constructor() {
    super();
    this.register(this.#asking);
  }

  protected override get words(): typeof paymentMethodWords {
    return this.wordsOf('paymentMethod', paymentMethodWords);
  }

  /** The chosen kind is kept like what is typed into a form. @internal */
  get changed(): Record<string, string> {
    const { kind } = this.state;
    return kind ? { kind } : {};
  }
  set changed({ kind }: Record<string, string>) {
    if (kind) this.#choose(kind as MethodKind);
  }

  get #remittanceKind(): string | undefined {
    const onFile = this.#method.value?.kind;
    const kind = this.editing ? this.state.kind : onFile;
    return kind === 'bankTransfer' || kind === 'check' ? `${kind} ${onFile ?? ''}` : undefined;
  }

  protected override forget(): void {
    super.forget();
    this.#dispatch({ type: 'forgotten' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('editing')) this.#dispatch({ type: this.editing ? 'opened' : 'closed' });
    const account = this.#account.value;
    const { kind } = this.state;
    if (this.editing || this.#mayEdit) this.#prepare();
    if (!this.editing || !account || !needsFields(kind) || !this.#takes(kind)) {
      this.#fields.show(undefined);
      return;
    }
    const { currency, country } = account;
    this.#fields.show({ kind, currency, country });
  }

  get #mayEdit(): boolean {
    return this.#account.may('paymentMethod.edit');
  }

  /**
   * Loads the form ahead, once, so that a connection that breaks later does not keep anybody from
   * it.
   */
  #prepare(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    void this.#editor.load();
  }

  #takes(kind: 'card' | 'directDebit'): boolean {
    return this.settings.paymentProvider?.kinds.includes(kind) ?? false;
  }

  /** Opens the form, once what is on file is read and where the person may change it. */
  async edit(): Promise<void> {
    await this.settled();
    if (this.#mayEdit && !this.editing) await this.#onChange();
  }

  readonly #onChange = async (): Promise<void> => {
    this.#dispatch({ type: 'opening' });
    const isHere = await this.#editor.load();
    this.#dispatch({ type: isHere ? 'opened' : 'unreached' });
    if (isHere) void focusOn(this, 'h2');
  };

  #unreachedView(): TemplateResult {
    const again = { label: this.common.tryAgain, act: this.#onChange };
    return messageView('danger', this.errorTexts.network, undefined, again);
  }

  readonly #onCancel = (): void => {
    this.#dispatch({ type: 'closed' });
    void focusOn(this, '#change');
    if (this.#method.changedElsewhere) void this.#method.reload();
  };

  #sign(consent: boolean): void {
    this.#dispatch({ type: 'sign', consent });
    if (consent && this.#save.fieldErrors['mandate.version']) this.#save.clear();
  }

  #choose(kind: MethodKind): void {
    if (kind === this.state.kind) return;
    this.#dispatch({ type: 'choose', kind });
    this.#save.clear();
    // Cards and banks have different fields.
    if (needsFields(kind)) this.#fields.reset();
  }

  readonly #onSave = (event: Event): void => {
    event.preventDefault();
    const base = this.state.conflict ?? this.#method.value;
    if (!base || this.#save.busy || this.#fields.busy || this.#wait.left > 0) return;
    const takes = this.settings.paymentProvider?.kinds ?? [];
    this.#dispatch({ type: 'save', base, takes });
    const { fault } = this.state;
    if (fault === 'kind') void focusOn(this, 'input[name="kind"]');
    if (fault === 'consent') void this.#tellUnsigned();
  };

  /** The fields are checked too, so that everything that is missing is shown at once. */
  async #tellUnsigned(): Promise<void> {
    await this.#fields.check();
    await focusOn(this, '.summary', '#consent');
  }

  #dispatch(event: MethodEvent): void {
    const before = this.state;
    const after = next(before, event);
    if (after === before) return;
    this.state = after;
    this.editing = after.step.at === 'form';
    if (before.step.at === 'form' && !this.editing) this.#tidy();
    if (after.work && after.work !== before.work) this.#perform(after.work);
    const saved = savedIn(after);
    if (saved && saved !== savedIn(before)) this.#tellSaved(saved);
  }

  #tidy(): void {
    this.#save.clear();
    this.#wait.stop();
    this.#fields.reset();
  }

  #tellSaved(paymentMethod: PaymentMethod): void {
    this.#method.set(paymentMethod);
    this.emit('cb-payment-method-saved', { paymentMethod });
    void focusOn(this, 'h2');
  }

  /** Does what the state says is under way. */
  #perform({ doing, change }: MethodWork): void {
    // The provider is called in the turn of the click, because some require that.
    if (doing === 'token') void this.#askForToken();
    else if (doing === 'save') void this.#send(change);
    else this.#waitFor(this.#lookAgain());
  }

  async #askForToken(): Promise<void> {
    const token = await this.#fields.tokenize();
    this.#dispatch(token ? { ...token, type: 'token' } : { type: 'no-token' });
  }

  async #send(change: MethodChange): Promise<void> {
    const paymentMethod = await this.#save.run(change);
    if (paymentMethod) this.#dispatch({ type: 'saved', paymentMethod });
    else if (this.#save.error) this.#waitFor(this.#failed(this.#save.error));
  }

  async #failed(error: BillingError): Promise<void> {
    const isConflict = error.code === 'precondition-failed';
    if (error.status === 429 && error.retryAfter) this.#wait.start(error.retryAfter);
    this.#dispatch({ type: 'failed', error });
    const isOld = (isConflict && !error.current) || error.fieldErrors['mandate.version'];
    if (isOld) await this.#method.reload();
    this.#leadToProblem();
  }

  // The answer was lost: what is on file says whether it was saved.
  async #lookAgain(): Promise<void> {
    const read = this.billing?.paymentMethod.get({ reload: true, locale: this.locale });
    const now = await read?.catch(() => undefined);
    this.#dispatch(now ? { type: 'found', now } : { type: 'unheard' });
    this.#leadToProblem();
  }

  #leadToProblem(): void {
    const { work } = this.state;
    if (this.editing && !work) void focusOn(this, '.problem, #consent[aria-invalid]');
  }

  #waitFor(work: Promise<void>): void {
    const pending = Promise.all([this.#asking.pending, work]).then(() => {
      if (this.#asking.pending === pending) this.#asking.pending = undefined;
    });
    this.#asking.pending = pending;
  }

  readonly #onHistory = (): void => {
    this.#navigation.go({ tab: 'invoices' });
  };

  override render(): unknown {
    return this.#method.render({
      signedOut: () => html`<slot name="empty">${signedOutView(this)}</slot>`,
      loading: () => this.#skeleton(),
      failed: (error) => this.#failedView(error),
      ready: (method) => {
        const account = this.#account.value;
        if (account)
          return this.editing ? this.#editView(method, account) : this.#view(method, account);
        return this.#account.error ? this.#failedView(this.#account.error) : this.#skeleton();
      },
    });
  }

  #heading(): TemplateResult {
    return html`<slot name="heading"
      ><h2 part="heading" tabindex="-1">${this.words.heading}</h2></slot
    >`;
  }

  // What is on file.

  #view(method: PaymentMethod, account: Account): TemplateResult {
    const { step } = this.state;
    const mayEdit = this.#mayEdit;
    return html`<div class="view">
      ${this.#navigation.view()}
      <div class="method-head">${this.#heading()}</div>
      <div class="on-file" part="method">
        ${method.display.brand ? html`<span class="brand" aria-hidden="true">${method.display.brand}</span>` : nothing}
        <div>
          <div class="strong">${this.#name(method)}</div>
          ${this.#expiryLine(method)}
        </div>
        ${
          mayEdit
            ? html`<button class="button" id="change" type="button" @click=${this.#onChange}>
                ${this.words.change}
              </button>`
            : nothing
        }
      </div>
      ${savedIn(this.state) ? messageView('success', this.words.saved) : nothing}
      ${step.at === 'view' && step.isUnreached ? this.#unreachedView() : nothing}
      ${this.#expiryNotice(method)} ${this.#remittanceSection(method)}
      ${this.#details(method, account)} ${this.#footNotes(method, mayEdit)}
    </div>`;
  }

  /**
   * Names a method: "Visa ending 4242", "Example Trust Bank, account ending 6789", else its kind.
   */
  #name(method: PaymentMethod): unknown {
    const { kind, display } = method;
    const brand = display.brand ?? display.bankName;
    if (!brand || !display.last4) return this.#kindName(kind);
    return paymentSource(this, { kind, brand, last4: display.last4 });
  }

  #kindName(kind: string): string {
    return isKnownKind(kind) ? this.words[kind] : kind;
  }

  #expiryLine({ kind, display }: PaymentMethod): unknown {
    const expiry = cardExpiry(display, this.locale);
    if (kind !== 'card' || !expiry) return nothing;
    const { words } = this;
    const isOver = isCardExpired(display, this.#account.today ?? '');
    return html`<div class="small muted">
      ${isOver ? words.expired(expiry) : words.expires(expiry)}
    </div>`;
  }

  #expiryNotice({ kind, display }: PaymentMethod): unknown {
    const last = lastCardDay(display);
    const days = cardDaysLeft(display, this.#account.today ?? '');
    if (kind !== 'card' || last === undefined || days === undefined) return nothing;
    if (days > cardWarningDays) return nothing;
    const { words } = this;
    return days < 0
      ? messageView(
          'warning',
          withDate(words.expiredOn, last, this.locale),
          this.#mayEdit ? words.expiredText : words.expiredRead,
        )
      : messageView(
          'warning',
          withDate((date) => words.expiresOn(date, days), last, this.locale),
          this.#mayEdit ? words.expiresText : words.expiresRead,
        );
  }

  #remittanceSection({ kind }: PaymentMethod): unknown {
    if (kind !== 'bankTransfer' && kind !== 'check') return nothing;
    const { words } = this;
    const { value, error } = this.#remittance;
    const lead = html`<p class="muted">
      ${kind === 'check' ? words.checkText : words.transferText}
    </p>`;
    if (value)
      return [lead, remittanceView(this, value, { language: this.#account.value?.language })];
    if (!error) return [lead, remittanceToCome()];
    return html`${lead}
      <p>
        ${words.detailsFailed}
        <button class="link" type="button" @click=${this.#remittance.reload}>
          ${this.common.tryAgain}
        </button>
      </p>`;
  }

  #details(method: PaymentMethod, account: Account): TemplateResult {
    const { words } = this;
    const { kind, acceptedBrands, display, mandate } = method;
    const mayPay = this.#account.may('invoices.pay');
    const row = (label: string, value: unknown): TemplateResult =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<h3 class="section-title">${words.details}</h3>
      <dl class="rows" part="details">
        ${row(words.kind, this.#kindName(kind))}
        ${kind === 'card' ? row(words.payNow, mayPay ? words.payNowText : words.payNowRead) : nothing}
        ${kind === 'directDebit' && display.bankName ? row(words.bank, html`<bdi>${display.bankName}</bdi>`) : nothing}
        ${kind === 'directDebit' ? row(words.collected, words.collectedText) : nothing}
        ${mandate ? row(words.mandate, this.#mandateFacts(mandate, account)) : nothing}
        ${acceptedBrands.length > 0 ? row(words.acceptedBrands, formatList(acceptedBrands, this.locale)) : nothing}
      </dl>
      ${
        mandate
          ? html`<details>
              <summary>${words.mandateRead}</summary>
              <div class="mandate-text" part="mandate" lang=${mandate.locale ?? account.language}>
                ${paragraphs(mandate.text).map((part) => html`<p>${part}</p>`)}
              </div>
            </details>`
          : nothing
      }`;
  }

  #mandateFacts(mandate: NonNullable<PaymentMethod['mandate']>, account: Account): unknown {
    return fill<unknown>(this.words.mandateFacts, {
      id: html`<bdi>${mandate.id}</bdi>`,
      version: html`<bdi>${mandate.version}</bdi>`,
      date: formatInstant(mandate.acceptedAt, this.locale, account.timeZone, {
        dateStyle: 'medium',
      }),
    });
  }

  #footNotes({ kind }: PaymentMethod, mayEdit: boolean): TemplateResult {
    const { words } = this;
    const byCard = kind === 'card' ? words.anotherCard : words.byCard;
    const history = html`<button class="link" type="button" @click=${this.#onHistory}>
      ${words.history}
    </button>`;
    return html`<div class="small muted foot-notes">
      <p>${words.held}</p>
      ${this.#account.may('invoices.pay') ? html`<p>${fill<unknown>(byCard, { history })}</p>` : nothing}
      ${mayEdit ? nothing : html`<p>${words.readOnly}</p>`}
    </div>`;
  }

  // Changing it.

  #editView(method: PaymentMethod, account: Account): unknown {
    const { code } = this.#editor;
    if (!code) return this.#view(method, account);
    return code.editPage(
      {
        ...this.state,
        host: this,
        words: this.words,
        changedElsewhere: this.#method.changedElsewhere,
        save: this.#save,
        fields: this.#fields,
        wait: this.#wait,
        remittance: this.#remittance.value,
        email: this.#contacts.value?.find(({ main }) => main)?.email,
        name: (shown) => this.#name(shown),
        takes: (wanted) => this.#takes(wanted),
        choose: (chosen) => {
          this.#choose(chosen);
        },
        sign: (signed) => {
          this.#sign(signed);
        },
        send: this.#onSave,
        cancel: this.#onCancel,
        reload: () => void this.#method.reload(),
      },
      method,
      account,
    );
  }

  #failedView(error: BillingError): TemplateResult {
    return html`<div class="method-head">${this.#heading()}</div>
      ${failedView(this, this.words.failed, error, () => this.reload())}`;
  }

  #skeleton(): TemplateResult {
    const { words } = this;
    return html`<div class="view" aria-busy="true">
      <div class="method-head">${this.#heading()}</div>
      <p class="visually-hidden" data-say>${this.common.loading}</p>
      <div class="on-file" aria-hidden="true">
        <div>
          <div>${bar(10)}</div>
          <div class="small">${bar(7)}</div>
        </div>
      </div>
      <h3 class="section-title">${words.details}</h3>
      <dl class="rows" aria-hidden="true">
        ${[words.kind, words.payNow, words.acceptedBrands].map(
          (label) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${bar(14)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }
}
