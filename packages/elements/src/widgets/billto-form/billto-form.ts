import type { BillTo } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AccountResource } from '../../core/account.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { focusOn } from '../../ui/focus.js';
import { LazyModule } from '../../core/lazy-module.js';
import { Resource } from '../../core/resource.js';
import { formatPhone } from '../../format/phone.js';
import { cardStyles } from '../../theme/card.styles.js';
import { formStyles } from '../../theme/form.styles.js';
import { countryName } from '../../ui/address.js';
import * as icons from '../../ui/icons.js';
import { bar, failedView, signedOutView } from '../../ui/states.js';
import type { BillToEditor } from './billto-editor.js';
import { billToStyles } from './billto-form.styles.js';
import { billToWords } from './billto-form.words.js';

/**
 * The address printed on invoices issued from now on: a card to read, and behind `Edit` the form to
 * change it. Fields, their order, their names and the postal code's form follow the country, which
 * itself is changed by a request.
 *
 * While somebody edits, the widget carries the `editing` attribute, so that a page may give it more
 * room: the form is at its best from 34em on, and shows the address in use beside it from 54em on.
 *
 * @summary Shows and edits the bill-to address.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown while nobody is signed in
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart card - the address as it stands on invoices
 * @csspart failed - shown when the address could not be loaded
 * @csspart error-summary - what is to be corrected, after `Save`
 * @csspart conflict - yours and theirs, after somebody else saved first
 * @fires cb-bill-to-saved - the address was saved; `detail.billTo`
 * @fires cb-navigate - a request to Corporate Account Services is wanted; cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbBilltoForm extends BillingWidget {
  static override styles = [CbElement.styles, formStyles, cardStyles, billToStyles];

  /** Tells whether the form is open. Setting it opens the form where the person may edit. */
  @property({ type: Boolean, reflect: true }) editing = false;

  readonly #billTo = new Resource<readonly [], BillTo>(this, {
    groups: ['billTo'],
    args: () => [],
    read: async (billing, _args, options) => {
      // The countries' rules load while the request is under way.
      const [billTo] = await Promise.all([billing.billTo.get(options), this.#format.load()]);
      return billTo;
    },
    mode: () => (this.#open ? 'draft' : 'view'),
  });
  readonly #account = new AccountResource(this);

  @state() private editor: BillToEditor | undefined;
  @state() private saved = false;

  readonly #format = new LazyModule(this, () => import('../../address/format-address.js'));
  readonly #editorCode = new LazyModule(this, () => import('./billto-editor.js'));

  protected override get words(): typeof billToWords {
    return this.wordsOf('billTo', billToWords);
  }

  override render(): unknown {
    return this.#billTo.render({
      signedOut: () => html`<slot name="empty">${signedOutView(this)}</slot>`,
      loading: () => this.#skeleton(),
      failed: (error) =>
        failedView(this, this.words.failed, error, async () => {
          await this.reload();
        }),
      ready: (billTo) =>
        this.#open && this.editor ? this.editor.view(billTo) : this.#card(billTo),
    });
  }

  /** Opens the form, where the person may edit; text typed before and not saved is still there. */
  async edit(): Promise<void> {
    this.saved = false;
    this.editing = true;
    await this.updateComplete;
    if (!this.#billTo.value || !this.#account.value) await this.settled();
    await this.#editorCode.pending;
    await focusOn(this, '[data-start]');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#open) return;
    if (this.editor) this.editor.prepare();
    else if (!this.#editorCode.pending) void this.#loadEditor();
  }

  protected override forget(): void {
    this.editing = false;
    this.editor?.close();
    this.saved = false;
    super.forget();
  }

  get #open(): boolean {
    return this.editing && this.#account.may('billTo.edit');
  }

  async #loadEditor(): Promise<void> {
    await this.#editorCode.use(({ BillToEditor }) => {
      this.editor = new BillToEditor(this, {
        billTo: this.#billTo,
        may: (capability) => this.#account.may(capability),
        card: (billTo) => this.#address(billTo),
        saved: (billTo) => {
          this.#onSaved(billTo);
        },
        cancelled: () => {
          this.#onCancelled();
        },
      });
      // Another try closed it; the press that asked for it must have an effect.
      if (!this.editing) void this.edit();
    });
    if (!this.editor) this.editing = false;
  }

  #heading(act?: unknown): TemplateResult {
    return html`<div class="head">
      <slot name="heading"><h2 part="heading">${this.words.heading}</h2></slot>
      ${act ?? nothing}
    </div>`;
  }

  #skeleton(): TemplateResult {
    return html`${this.#heading()}
      <div class="card" data-say=${this.words.loading}>
        ${[11, 7, 12, 8, 6, 8].map((width) => html`<div>${bar(width)}</div>`)}
      </div>`;
  }

  #card(billTo: BillTo): TemplateResult {
    const { common, words } = this;
    const edit = html`<button
      class="link"
      type="button"
      aria-label=${common.about(common.edit, words.heading)}
      data-edit
      @click=${this.#onEdit}
    >
      ${common.edit}
    </button>`;
    return html`${this.#heading(this.#account.may('billTo.edit') ? edit : nothing)}
    ${this.#editorCode.failure(this.words.unopened)} ${this.#address(billTo)}
    ${
      this.saved
        ? html`<p class="said" data-say>${icons.success()} ${this.words.saved}</p>`
        : nothing
    }`;
  }

  #address(billTo: BillTo): TemplateResult {
    const lines = [billTo.company, billTo.contactName, ...this.#lines(billTo)];
    return html`<address class="card" part="card">
      ${lines.map((line) => html`<div><bdi>${line}</bdi></div>`)}
      <div>${countryName(billTo.country, this.locale)}</div>
      <div class="muted"><bdi dir="ltr">${formatPhone(billTo.phone)}</bdi></div>
    </address>`;
  }

  #lines(billTo: BillTo): string[] {
    // Without the countries' rules the parts stand below each other: it still reads as an address.
    if (this.#format.code) return this.#format.code.formatAddress(billTo, this.locale);
    const { addressLines, city, region, postalCode } = billTo;
    return [...addressLines, city, region ?? '', postalCode ?? ''].filter(Boolean);
  }

  readonly #onEdit = (): void => void this.edit();

  #onSaved(billTo: BillTo): void {
    this.editing = false;
    this.saved = true;
    this.emit('cb-bill-to-saved', { billTo });
    void focusOn(this, '[data-edit]');
  }

  #onCancelled(): void {
    this.editing = false;
    void this.#billTo.reload();
    void focusOn(this, '[data-edit]');
  }
}
