import type {
  Account,
  BillingError,
  InvoiceContact,
  PaymentMethod,
  Remittance,
  Session,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../../core/property.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { Countdown } from '../../core/countdown.js';
import { ProviderFields } from '../../core/provider-fields.js';
import { Resource } from '../../core/resource.js';
import { formatCountdown, formatDate, formatInstant } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/words.js';
import type { PaymentTokenDisplay } from '../../providers/provider.js';
import { formStyles } from '../../theme/form.styles.js';
import { pageStyles } from '../../theme/page.styles.js';
import { cardDaysLeft, cardExpiry, isCardExpired, lastCardDay } from '../../ui/card-expiry.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { paymentSource } from '../../ui/payment-source.js';
import { remittanceStyles } from '../../ui/remittance.styles.js';
import { remittanceView } from '../../ui/remittance.js';
import { bar, errorText, failedView, messageView, requestIdLine } from '../../ui/states.js';
import {
  cardWarningDays,
  isKnownKind,
  isWhatWasSent,
  methodInput,
  needsFields,
  offeredKinds,
} from './method-rules.js';
import type { MethodKind } from './method-rules.js';
import { paymentMethodStyles } from './payment-method.styles.js';
import { paymentMethodWords } from './payment-method.words.js';

interface Draft {
  readonly kind: MethodKind;
  readonly paymentToken: string | undefined;
  readonly display: PaymentTokenDisplay | undefined;
  readonly base: PaymentMethod;
}

type Fault = 'kind' | 'consent';

/** What the API may refuse and is said beside its field, not above the form. */
const besideFields = ['kind', 'paymentToken', 'mandate.version'];

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
 * @csspart remittance - where to send the money, and the reference to quote
 * @csspart failed - shown when the method could not be loaded
 * @cssprop --cb-font-size - 15px; everything else follows it
 * @fires cb-payment-method-saved - another method is on file; `detail.paymentMethod`
 * @fires cb-navigate - the person wants to go on in another widget; cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbPaymentMethod extends CbElement {
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
  readonly #account = new Resource<readonly [], Account>(this, {
    groups: ['account'],
    args: () => [],
    read: (billing, _args, options) => billing.account.get(options),
  });
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

  /** Reflected, so that a page may give the form more room. */
  @property({ type: Boolean, reflect: true }) editing = false;
  @state() private kind: MethodKind | undefined;
  @state() private consent = false;
  @state() private fault: Fault | undefined;
  @state() private saved = false;
  /** Somebody else changed it meanwhile; what is on file now. */
  @state() private conflict: PaymentMethod | undefined;
  /** The answer was lost, and what is on file does not show what was sent. */
  @state() private unknown = false;

  readonly #looking: { pending: Promise<void> | undefined } = { pending: undefined };

  constructor() {
    super();
    this.enlist(this.#looking);
    // Whose form it is has to be known before the session ends, or nobody could keep it for them.
    new Resource<string, Session | null>(this, {
      groups: ['session'],
      args: () => (this.editing ? 'person' : undefined),
      read: (billing, _args, { signal }) => billing.session.current({ signal }),
    });
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
    if (!this.editing || !account || !needsFields(kind) || !this.#takes(kind)) {
      this.#fields.want(undefined);
      return;
    }
    const { currency, country } = account;
    this.#fields.want({ kind, currency, country });
  }

  #takes(kind: 'card' | 'directDebit'): boolean {
    return this.settings.paymentProvider?.kinds.includes(kind) ?? false;
  }

  readonly #onChange = (): void => {
    this.editing = true;
    this.saved = false;
    this.#focusOn('h2');
  };

  readonly #onCancel = (): void => {
    this.#close();
    this.#focusOn('#change');
    if (this.#method.changedElsewhere) void this.#method.reload();
  };

  #close(): void {
    this.editing = this.consent = this.unknown = false;
    this.kind = this.fault = this.conflict = undefined;
    this.#save.clear();
    this.#wait.stop();
    this.#fields.reset();
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
      this.#focusOn('input[name="kind"]');
      return undefined;
    }
    if (needsFields(kind) && !this.#takes(kind)) return undefined;
    if (kind !== 'directDebit') return kind;
    if (!base.mandateOffer) return undefined;
    if (this.consent) return kind;
    this.fault = 'consent';
    this.#focusOn('#consent');
    return undefined;
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
    this.#focusOn('h2');
  }

  async #failed(error: BillingError, draft: Draft): Promise<void> {
    if (error.status === 429 && error.retryAfter) this.#wait.start(error.retryAfter);
    if (error.code === 'precondition-failed') await this.#meetConflict(error, draft);
    else if (error.kind !== 'problem' || (error.status ?? 0) >= 500) await this.#lookAgain(draft);
    else if (error.fieldErrors['mandate.version']) {
      this.consent = false;
      await this.#method.reload();
    }
    if (this.editing) this.#focusOn('.problem, #consent[aria-invalid]');
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

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  readonly #onHistory = (): void => {
    this.emit('cb-navigate', { tab: 'invoices' });
  };

  override render(): unknown {
    return this.#method.render({
      loading: () => this.#skeleton(),
      failed: (error) => this.#failedView(error),
      ready: (method) => {
        const account = this.#account.value;
        if (account)
          return this.editing ? this.#editPage(method, account) : this.#view(method, account);
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
    const mayEdit = account.capabilities.includes('paymentMethod.edit');
    return html`<div class="view">
      <div class="method-head">${this.#heading()}</div>
      <div class="on-file" part="method">
        ${method.display.brand ? html`<span class="brand" aria-hidden="true">${method.display.brand}</span>` : nothing}
        <div>
          <div class="strong">${this.#name(method)}</div>
          ${this.#expiryLine(method, account)}
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
      ${this.#expiryNotice(method, account)} ${this.#remittanceSection(method)}
      ${this.#details(method, account)} ${this.#footNotes(method, mayEdit)}
    </div>`;
  }

  /** "Visa ending 4242", "Example Trust Bank ending 6789", else what the kind is called. */
  #name(method: PaymentMethod): unknown {
    const { kind, display } = method;
    const brand = display.brand ?? display.bankName;
    if (!brand || !display.last4) return this.#kindName(kind);
    return paymentSource(this, { kind, brand, last4: display.last4 });
  }

  #kindName(kind: string): string {
    return isKnownKind(kind) ? this.words[kind] : kind;
  }

  #today(account: Account): string {
    return this.billing?.today(account.timeZone) ?? '';
  }

  #expiryLine({ kind, display }: PaymentMethod, account: Account): unknown {
    const expiry = cardExpiry(display, this.locale);
    if (kind !== 'card' || !expiry) return nothing;
    const { words } = this;
    const isOver = isCardExpired(display, this.#today(account));
    return html`<div class="small muted">
      ${isOver ? words.expired(expiry) : words.expires(expiry)}
    </div>`;
  }

  #expiryNotice({ kind, display }: PaymentMethod, account: Account): unknown {
    const last = lastCardDay(display);
    const days = cardDaysLeft(display, this.#today(account));
    if (kind !== 'card' || last === undefined || days === undefined) return nothing;
    if (days > cardWarningDays) return nothing;
    const { words } = this;
    const date = formatDate(last, this.locale);
    return days < 0
      ? messageView('warning', words.expiredOn(date), words.expiredText)
      : messageView('warning', words.expiresOn(date, days), words.expiresText);
  }

  #remittanceSection({ kind }: PaymentMethod): unknown {
    if (kind !== 'bankTransfer' && kind !== 'check') return nothing;
    const { words } = this;
    const { value, error } = this.#remittance;
    const lead = html`<p class="muted">
      ${kind === 'check' ? words.checkText : words.transferText}
    </p>`;
    if (value) return [lead, remittanceView(this, value)];
    if (!error)
      return html`${lead}
        <p>${bar(20)}</p>`;
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
    const row = (label: string, value: unknown): TemplateResult =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<h3 class="section-title">${words.details}</h3>
      <dl class="rows" part="details">
        ${row(words.kind, this.#kindName(kind))}
        ${kind === 'card' ? row(words.payNow, words.payNowText) : nothing}
        ${kind === 'directDebit' && display.bankName ? row(words.bank, html`<bdi>${display.bankName}</bdi>`) : nothing}
        ${kind === 'directDebit' ? row(words.collected, words.collectedText) : nothing}
        ${mandate ? row(words.mandate, this.#mandateFacts(mandate, account)) : nothing}
        ${acceptedBrands.length > 0 ? row(words.acceptedBrands, this.#brands(acceptedBrands)) : nothing}
      </dl>
      ${
        mandate
          ? html`<details>
              <summary>${words.mandateRead}</summary>
              <div class="mandate-text" part="mandate">${paragraphs(mandate.text)}</div>
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

  #brands(brands: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'unit' }).format(brands);
  }

  #footNotes({ kind }: PaymentMethod, mayEdit: boolean): TemplateResult {
    const { words } = this;
    const byCard = kind === 'card' ? words.anotherCard : words.byCard;
    const history = html`<button class="link" type="button" @click=${this.#onHistory}>
      ${words.history}
    </button>`;
    return html`<div class="small muted foot-notes">
      <p>${words.held}</p>
      <p>${fill<unknown>(byCard, { history })}</p>
      ${mayEdit ? nothing : html`<p>${words.readOnly}</p>`}
    </div>`;
  }

  // Changing it.

  #editPage(method: PaymentMethod, account: Account): TemplateResult {
    const { words } = this;
    const busy = this.#save.busy || this.#fields.busy;
    return html`<div class="back">
        <button class="link" type="button" @click=${this.#onCancel}>
          ${icons.back()} ${words.heading}
        </button>
      </div>
      <div class="page">
        <form class="page-main" novalidate @submit=${this.#onSave}>
          <div class="page-head">
            <h2 part="heading" tabindex="-1">${words.editHeading}</h2>
          </div>
          ${this.#problem()}
          <fieldset>
            <legend class="small muted">${this.#onFileNow(this.conflict ?? method)}</legend>
            <div class="choices">
              ${offeredKinds(method).map((kind) => this.#choice(kind, method, account))}
            </div>
          </fieldset>
          ${this.#kindError()}
          <div class="buttons">
            <button class="button solid main" type="submit" aria-busy=${busy ? 'true' : nothing}>
              ${busy ? html`${spinner()} ${this.common.saving}` : this.common.save}
            </button>
            <button class="button quiet main" type="button" @click=${this.#onCancel}>
              ${this.common.cancel}
            </button>
          </div>
          <p class="small muted after-buttons">${this.#noticeLine()}</p>
        </form>
        <aside class="page-aside">${this.#whatChanges(account)}</aside>
      </div>`;
  }

  #kindError(): unknown {
    const error = this.fault === 'kind' ? this.words.chooseKind : this.#refusal('kind');
    if (!error) return nothing;
    return html`<p class="field-error choices-error problem" tabindex="-1" role="alert">
      ${icons.alert()} ${error}
    </p>`;
  }

  #onFileNow(method: PaymentMethod): unknown {
    const { words } = this;
    const expiry = cardExpiry(method.display, this.locale);
    const name = this.#name(method);
    const shown = expiry ? fill<unknown>(words.withExpiry, { method: name, expiry }) : name;
    return fill<unknown>(words.onFileNow, { method: shown });
  }

  #choice(kind: MethodKind, method: PaymentMethod, account: Account): TemplateResult {
    const { words } = this;
    const chosen = this.kind === kind;
    const hints = {
      card: this.#brands(method.acceptedBrands),
      bankTransfer: words.transferHint,
      check: words.checkHint,
      directDebit: words.debitHint,
    };
    const body = chosen ? this.#choiceBody(kind, method, account) : nothing;
    return html`<div class="choice ${chosen ? 'chosen' : ''}">
      <label>
        <input
          type="radio"
          name="kind"
          value=${kind}
          .checked=${chosen}
          @change=${() => {
            this.#choose(kind);
          }}
        />
        <span class="label">${words[kind]}</span>
        <span class="hint">${hints[kind]}</span>
      </label>
      ${body === nothing ? nothing : html`<div class="choice-body">${body}</div>`}
    </div>`;
  }

  #choiceBody(kind: MethodKind, method: PaymentMethod, account: Account): unknown {
    const { words } = this;
    if (!needsFields(kind)) {
      const details = this.#remittance.value;
      if (details?.kind === kind && method.kind === kind) return remittanceView(this, details);
      return html`<p class="small muted">${words.detailsAfterSave}</p>`;
    }
    if (!this.#takes(kind)) return html`<p class="muted">${words.noProvider}</p>`;
    if (kind === 'card') return this.#fieldsBox();
    if (!method.mandateOffer) return html`<p class="muted">${words.noMandate}</p>`;
    return [this.#fieldsBox(), this.#mandate(method.mandateOffer, account)];
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
    const refused = problem ?? this.#refusal('paymentToken');
    return html`<div class="fields-box">
        ${status === 'ready' ? nothing : html`<p class="muted small">${words.fieldsLoading}</p>`}
        <slot name="payment-fields"></slot>
      </div>
      ${
        refused
          ? html`<div class="field-error problem fields-problem" tabindex="-1" role="alert">
              ${icons.alert()} ${refused}
            </div>`
          : nothing
      }`;
  }

  #mandate(offer: NonNullable<PaymentMethod['mandateOffer']>, account: Account): TemplateResult {
    const { words } = this;
    const refused = this.#refusal('mandate.version');
    const error = this.fault === 'consent' ? words.consentMissing : refused;
    return html`<div class="mandate">
      <div class="mandate-head">
        <span id="mandate-title">${words.mandate}</span>
        <span class="small muted"><bdi>${words.version(offer.version)}</bdi></span>
      </div>
      <div
        class="mandate-text"
        part="mandate"
        role="group"
        aria-labelledby="mandate-title"
        lang=${offer.locale}
      >
        ${paragraphs(offer.text)}
      </div>
      <label class="tick">
        <input
          id="consent"
          type="checkbox"
          .checked=${this.consent}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'consent-error' : nothing}
          @change=${(event: Event) => {
            this.consent = (event.currentTarget as HTMLInputElement).checked;
            if (!this.consent) return;
            if (this.fault === 'consent') this.fault = undefined;
            if (refused) this.#save.clear();
          }}
        />
        <span>${words.consent(account.company)}</span>
      </label>
      ${
        error
          ? html`<div class="field-error" id="consent-error" role="alert">
              ${icons.alert()} ${error}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** What the API refused about a field, in the person's language where we know the reason. */
  #refusal(field: string): string | undefined {
    const finding = this.#save.fieldErrors[field];
    if (!finding) return undefined;
    const { refused } = this.words;
    return (Object.hasOwn(refused, finding.code) && refused[finding.code]) || finding.message;
  }

  #problem(): unknown {
    const { words, common } = this;
    const { error } = this.#save;
    if (this.#save.busy) return nothing;
    if (this.conflict) {
      const method = this.#name(this.conflict);
      return this.#problemView(
        'warning',
        words.changedTitle,
        fill<unknown>(words.changedText, { method }),
      );
    }
    if (error && this.unknown) {
      return this.#problemView('warning', words.unknownTitle, words.unknownText);
    }
    if (error && !besideFields.some((field) => error.fieldErrors[field])) {
      return this.#problemView('danger', words.saveFailed, this.#errorLines(error));
    }
    if (!this.#method.changedElsewhere || error) return nothing;
    return messageView('info', common.changedElsewhereTitle, common.changedElsewhereText, {
      label: common.loadNewValues,
      act: () => void this.#method.reload(),
    });
  }

  #errorLines(error: BillingError): TemplateResult {
    const wait = this.#wait.left;
    return html`${errorText(this, error)}
    ${wait > 0 ? this.words.tooManyWait(formatCountdown(wait)) : nothing}
    ${requestIdLine(this, error)}`;
  }

  #problemView(kind: 'warning' | 'danger', title: string, text: unknown): TemplateResult {
    return html`<div class="problem" tabindex="-1">${messageView(kind, title, text)}</div>`;
  }

  #noticeLine(): unknown {
    const email = this.#contacts.value?.find(({ main }) => main)?.email;
    if (!email) return this.words.noticeMain;
    return fill<unknown>(this.words.notice, { email: html`<bdi>${email}</bdi>` });
  }

  #whatChanges(account: Account): TemplateResult {
    const { words } = this;
    const changes = {
      card: words.changesCard,
      bankTransfer: words.changesTransfer,
      check: words.changesCheck,
      directDebit: words.changesDebit,
    };
    const threshold = formatMoney(account.purchaseOrderThreshold, this.locale);
    return html`<section>
        <h3>${words.whatChanges}</h3>
        <p>${words.changesOpen}</p>
        ${this.kind ? html`<p>${changes[this.kind]}</p>` : nothing}
      </section>
      ${
        this.kind && this.kind !== 'card'
          ? html`<section>
              <h3><bdi>${words.over(threshold)}</bdi></h3>
              <p class="small muted">${words.overText}</p>
            </section>`
          : nothing
      }`;
  }

  #failedView(error: BillingError): TemplateResult {
    return html`<div class="method-head">${this.#heading()}</div>
      ${failedView(this, this.words.failed, error, () => this.reload())}`;
  }

  #skeleton(): TemplateResult {
    const { words } = this;
    return html`<div class="view" aria-busy="true">
      <div class="method-head">${this.#heading()}</div>
      <p class="visually-hidden" role="status">${this.common.loading}</p>
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

/** A legal text as its paragraphs, word for word. */
const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n{2,}/).map((part) => html`<p>${part}</p>`);
