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
import { formatDate, formatInstant } from '../../format/date.js';
import { formatList } from '../../format/list.js';
import { fill } from '../../i18n/fill.js';
import type { PaymentTokenDisplay } from '../../core/payment-provider.js';
import { formStyles } from '../../theme/form.styles.js';
import { pageStyles } from '../../theme/page.styles.js';
import { cardDaysLeft, cardExpiry, isCardExpired, lastCardDay } from '../../rules/card-expiry.js';
import { Navigation } from '../../core/navigation.js';
import { paymentSource } from '../../payment/payment-source.js';
import { remittanceStyles } from '../../payment/remittance.styles.js';
import { remittanceToCome, remittanceView } from '../../payment/remittance.js';
import { bar, failedView, messageView } from '../../ui/states.js';
import {
  cardWarningDays,
  isKnownKind,
  isWhatWasSent,
  methodInput,
  needsFields,
  paragraphs,
} from './method-rules.js';
import type { Fault } from './method-editor.js';
import type { MethodKind } from './method-rules.js';
import { paymentMethodStyles } from './payment-method.styles.js';
import { paymentMethodWords } from './payment-method.words.js';

interface Draft {
  readonly kind: MethodKind;
  readonly paymentToken: string | undefined;
  readonly display: PaymentTokenDisplay | undefined;
  readonly base: PaymentMethod;
}

/**
 * How the account pays its invoices: seen, and changed to a card, bank transfer, check or direct
 * debit, as far as the account allows. Card and bank numbers are entered in the payment provider's
 * own fields (`configure({ paymentProvider })`) and never pass through this widget.
 *
 * @summary Shows and changes the payment method on file.
 * @slot heading - replaces the heading
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
 * @cssprop --cb-font-size - 15px; everything else follows it
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
    read: (billing, _args, options) => billing.paymentMethod.get(options),
    mode: () => (this.editing ? 'draft' : 'view'),
  });
  readonly #account = new AccountResource(this);
  readonly #contacts = new Resource<string, InvoiceContact[]>(this, {
    groups: ['invoiceContacts'],
    args: () => (this.editing ? 'main' : undefined),
    read: (billing, _args, options) => billing.invoiceContacts.list(options),
  });
  readonly #remittance = new Resource<string, Remittance>(this, {
    groups: ['remittance', 'paymentMethod'],
    args: () => this.#remittanceKind,
    // The kind on file decides what is shown, and that has perhaps just changed.
    read: (billing, _kind, options) => billing.remittance.get({ ...options, reload: true }),
  });
  readonly #elsewhere = new Navigation(this);
  readonly #save = new Action<Draft, PaymentMethod>(this, {
    run: (billing, draft, options) => {
      const input = methodInput(draft.kind, draft.paymentToken, draft.base.mandateOffer);
      if (!input) throw new Error('Nothing to save');
      const { signal } = options;
      return billing.paymentMethod.update(input, { signal, ifMatch: draft.base.etag });
    },
  });
  readonly #fields = new ProviderFields(
    this,
    () => this.settings.paymentProvider,
    () => this.words.fieldsError,
  );
  readonly #wait = new Countdown(this);
  readonly #editor = new LazyModule(this, () => import('./method-editor.js'));

  /** Reflected, so that a page may give the form more room. */
  @property({ type: Boolean, reflect: true }) editing = false;
  @state() private kind: MethodKind | undefined;
  @state() private consent = false;
  @state() private fault: Fault | undefined;
  @state() private saved = false;
  /** The form could not be loaded. */
  @state() private unreached = false;
  /** Somebody else changed it meanwhile; what is on file now. */
  @state() private conflict: PaymentMethod | undefined;
  /** The answer was lost, and what is on file does not show what was sent. */
  @state() private unknown = false;

  #prepared = false;
  readonly #looking: { pending: Promise<void> | undefined } = { pending: undefined };

  constructor() {
    super();
    this.register(this.#looking);
  }

  private get words() {
    return this.wordsOf('paymentMethod', paymentMethodWords);
  }

  get #remittanceKind(): string | undefined {
    const onFile = this.#method.value?.kind;
    const kind = this.editing ? this.kind : onFile;
    return kind === 'bankTransfer' || kind === 'check' ? `${kind} ${onFile ?? ''}` : undefined;
  }

  protected override forget(): void {
    super.forget();
    this.#close();
    this.saved = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const account = this.#account.value;
    const { kind } = this;
    if (this.editing || this.#mayEdit) this.#prepare();
    if (!this.editing || !account || !needsFields(kind) || !this.#takes(kind)) {
      this.#fields.want(undefined);
      return;
    }
    const { currency, country } = account;
    this.#fields.want({ kind, currency, country });
  }

  get #mayEdit(): boolean {
    return this.#account.may('paymentMethod.edit');
  }

  /** Fetched ahead, once, so that a line that breaks later does not keep anybody from the form. */
  #prepare(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    void this.#editor.load();
  }

  #takes(kind: 'card' | 'directDebit'): boolean {
    return this.settings.paymentProvider?.kinds.includes(kind) ?? false;
  }

  /** Opens the form, once what is on file is here and where the person may change it. */
  async edit(): Promise<void> {
    await this.settled();
    if (this.#mayEdit && !this.editing) await this.#onChange();
  }

  readonly #onChange = async (): Promise<void> => {
    this.unreached = false;
    const here = await this.#editor.load();
    this.unreached = !here;
    if (!here) return;
    this.editing = true;
    this.saved = false;
    void focusOn(this, 'h2');
  };

  readonly #onCancel = (): void => {
    this.#close();
    void focusOn(this, '#change');
    if (this.#method.changedElsewhere) void this.#method.reload();
  };

  #close(): void {
    this.editing = this.consent = this.unknown = false;
    this.kind = this.fault = this.conflict = undefined;
    this.#save.clear();
    this.#wait.stop();
    this.#fields.reset();
  }

  #sign(consent: boolean): void {
    this.consent = consent;
    if (!consent) return;
    if (this.fault === 'consent') this.fault = undefined;
    if (this.#save.fieldErrors['mandate.version']) this.#save.clear();
  }

  #choose(kind: MethodKind): void {
    if (kind === this.kind) return;
    this.kind = kind;
    this.fault = undefined;
    this.#save.clear();
    // Card fields and bank fields are different fields.
    if (needsFields(kind)) this.#fields.reset();
  }

  readonly #onSave = (event: Event): void => {
    event.preventDefault();
    const base = this.conflict ?? this.#method.value;
    if (!base || this.#save.busy || this.#fields.busy || this.#wait.left > 0) return;
    const kind = this.#checked(base);
    if (!kind) return;
    this.unknown = false;
    if (!needsFields(kind)) {
      void this.#send({ kind, paymentToken: undefined, display: undefined, base });
      return;
    }
    // The provider is called in the turn of the click: some ask for that.
    void this.#fields.tokenize().then((token) => {
      if (token) void this.#send({ ...token, kind, base });
    });
  };

  /** The kind to save, when everything it needs is there. */
  #checked(base: PaymentMethod): MethodKind | undefined {
    this.fault = undefined;
    const { kind } = this;
    if (!kind) {
      this.fault = 'kind';
      void focusOn(this, 'input[name="kind"]');
      return undefined;
    }
    if (needsFields(kind) && !this.#takes(kind)) return undefined;
    if (kind !== 'directDebit') return kind;
    if (!base.mandateOffer) return undefined;
    if (this.consent) return kind;
    this.fault = 'consent';
    void this.#tellUnsigned();
    return undefined;
  }

  /** The fields are looked at too, so that all that is missing is told at once. */
  async #tellUnsigned(): Promise<void> {
    await this.#fields.check();
    await focusOn(this, '.summary', '#consent');
  }

  async #send(draft: Draft): Promise<void> {
    const paymentMethod = await this.#save.run(draft);
    if (paymentMethod) this.#done(paymentMethod);
    else if (this.#save.error) {
      this.#looking.pending = this.#failed(this.#save.error, draft);
      await this.#looking.pending;
      this.#looking.pending = undefined;
    }
  }

  #done(paymentMethod: PaymentMethod): void {
    this.#close();
    this.#method.set(paymentMethod);
    this.saved = true;
    this.emit('cb-payment-method-saved', { paymentMethod });
    void focusOn(this, 'h2');
  }

  async #failed(error: BillingError, draft: Draft): Promise<void> {
    if (error.status === 429 && error.retryAfter) this.#wait.start(error.retryAfter);
    if (error.code === 'precondition-failed') await this.#meetConflict(error, draft);
    else if (error.outcomeUnknown) await this.#lookAgain(draft);
    else if (error.fieldErrors['mandate.version']) {
      this.consent = false;
      await this.#method.reload();
    }
    if (this.editing) void focusOn(this, '.problem, #consent[aria-invalid]');
  }

  async #meetConflict(error: BillingError, draft: Draft): Promise<void> {
    const now = error.current as PaymentMethod | undefined;
    if (now && isWhatWasSent(now, draft.base, draft.kind, draft.display)) {
      this.#done(now);
      return;
    }
    if (now) this.conflict = now;
    else await this.#method.reload();
    // What was entered is still in the provider's fields; a new token is asked for on Save.
  }

  // The answer was lost: what is on file says whether it was saved.
  async #lookAgain(draft: Draft): Promise<void> {
    const { billing } = this;
    if (!billing) return;
    try {
      const now = await billing.paymentMethod.get({ reload: true });
      if (isWhatWasSent(now, draft.base, draft.kind, draft.display)) this.#done(now);
    } catch {
      this.unknown = true;
    }
  }

  readonly #onHistory = (): void => {
    this.#elsewhere.go({ tab: 'invoices' });
  };

  override render(): unknown {
    return this.#method.render({
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
    const mayEdit = this.#mayEdit;
    return html`<div class="view">
      ${this.#elsewhere.view()}
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
      ${this.saved ? messageView('success', this.words.saved) : nothing}
      ${this.unreached ? messageView('danger', this.errorTexts.network) : nothing}
      ${this.#expiryNotice(method)} ${this.#remittanceSection(method)}
      ${this.#details(method, account)} ${this.#footNotes(method, mayEdit)}
    </div>`;
  }

  /** "Visa ending 4242", "Example Trust Bank, account ending 6789", else what the kind is called. */
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
    const date = formatDate(last, this.locale);
    return days < 0
      ? messageView(
          'warning',
          words.expiredOn(date),
          this.#mayEdit ? words.expiredText : words.expiredRead,
        )
      : messageView(
          'warning',
          words.expiresOn(date, days),
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
    if (value) return [lead, remittanceView(this, value)];
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
              <div class="mandate-text" part="mandate">
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
    const { words, kind, consent, fault, conflict, unknown } = this;
    return code.editPage(
      {
        ...{ host: this, words, kind, consent, fault, conflict, unknown },
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
