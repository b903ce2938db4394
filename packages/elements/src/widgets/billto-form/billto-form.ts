import type { Account, BillTo } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressRules, formatAddress } from '../../address/address-rules.js';
import type { AddressPart, AddressRules } from '../../address/address-rules.js';
import { addressWords } from '../../address/address.words.js';
import { findSubdivision, hasSubdivisions, loadSubdivisions } from '../../address/subdivisions.js';
import type { Subdivision } from '../../address/subdivisions.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { Form } from '../../core/form.js';
import { mergeChanges } from '../../core/merge.js';
import type { Merge } from '../../core/merge.js';
import { Resource } from '../../core/resource.js';
import { formatPhone } from '../../format/phone.js';
import { formStyles } from '../../theme/form.styles.js';
import { conflictView, focusConflict } from '../../ui/conflict.js';
import { icons } from '../../ui/icons.js';
import { bar, errorText, failedView, messageView } from '../../ui/states.js';
import { faultsOf, fieldOf, inputOf, valuesOf } from './billto-rules.js';
import type { BillToFault, BillToField, BillToValues } from './billto-rules.js';
import { billToStyles } from './billto-form.styles.js';
import { billToWords } from './billto-form.words.js';

const somePhone = '+15125550142';

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
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart card - the address as it stands on invoices
 * @csspart error-summary - what is to be corrected, after `Save`
 * @csspart conflict - yours and theirs, after somebody else saved first
 * @fires cb-bill-to-saved - the address was saved; `detail.billTo`
 * @fires cb-navigate - a request to Corporate Account Services is wanted; cancelable
 * @fires cb-error - something failed; `detail.error`
 */
export class CbBilltoForm extends CbElement {
  static override styles = [CbElement.styles, formStyles, billToStyles];

  /** Whether the form is open. Setting it opens the form where the person may edit. */
  @property({ type: Boolean, reflect: true }) editing = false;

  readonly #billTo = new Resource<readonly [], BillTo>(this, {
    groups: ['billTo'],
    args: () => [],
    read: (billing, _args, options) => billing.billTo.get(options),
    mode: () => (this.#open ? 'draft' : 'view'),
  });
  readonly #account = new Resource<readonly [], Account>(this, {
    groups: ['account'],
    args: () => [],
    read: (billing, _args, options) => billing.account.get(options),
  });
  readonly #form = new Form<BillToField>(this, {
    initial: () => valuesOf(this.base),
    validate: (values) => this.#messages(values),
    labels: () => this.#labels(),
  });
  readonly #save = new Action<{ values: BillToValues; base: BillTo }, BillTo>(this, {
    run: (billing, { values, base }, { signal }) =>
      billing.billTo.update(inputOf(values, base), { signal, ifMatch: base.etag }),
  });

  /** What the person started from, for the comparison when somebody else saves first. */
  @state() private base: BillTo | undefined;
  @state() private conflict: (Merge<BillToField> & { theirs: BillToValues }) | undefined;
  @state() private regions: readonly Subdivision[] = [];
  @state() private saved = false;

  #regionsOf = '';
  readonly #loading: { pending: Promise<void> | undefined } = { pending: undefined };

  constructor() {
    super();
    this.enlist(this.#loading);
  }

  private get words() {
    return this.wordsOf('billTo', billToWords);
  }

  private get names() {
    return this.wordsOf('address', addressWords);
  }

  override render(): unknown {
    return this.#billTo.render({
      loading: () => this.#skeleton(),
      failed: (error) =>
        failedView(this, this.words.failed, error, async () => {
          await this.reload();
        }),
      ready: (billTo) => (this.#open ? this.#formPage(billTo) : this.#card(billTo)),
    });
  }

  /** Opens the form; what was typed before and not saved is still there. */
  edit(): void {
    this.editing = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#open) return;
    const { value } = this.#billTo;
    if (!this.base && value) {
      this.base = value;
      this.#form.reset();
    } else if (this.base && value && value.etag !== this.base.etag && !this.#save.busy) {
      // The form was put aside, and the address read again meanwhile.
      this.#meet(value);
    }
    this.#needRegions();
  }

  protected override forget(): void {
    this.#close();
    this.saved = false;
    super.forget();
  }

  get #open(): boolean {
    return this.editing && this.#may('billTo.edit');
  }

  #may(capability: string): boolean {
    return this.#account.value?.capabilities.includes(capability) ?? false;
  }

  #rules(country = this.base?.country ?? ''): AddressRules {
    return addressRules(country, this.locale);
  }

  // The card.

  #heading(act?: unknown): TemplateResult {
    return html`<div class="head">
      <slot name="heading"><h2 part="heading">${this.words.heading}</h2></slot>
      ${act ?? nothing}
    </div>`;
  }

  #skeleton(): TemplateResult {
    return html`${this.#heading()}
      <div class="card" role="status" aria-label=${this.words.loading}>
        ${[11, 7, 12, 8, 6, 8].map((width) => html`<div>${bar(width)}</div>`)}
      </div>`;
  }

  #card(billTo: BillTo): TemplateResult {
    const edit = html`<button class="link" type="button" data-edit @click=${this.#onEdit}>
      ${this.common.edit}<span class="visually-hidden">: ${this.words.heading}</span>
    </button>`;
    return html`${this.#heading(this.#may('billTo.edit') ? edit : nothing)} ${this.#address(billTo)}
    ${
      this.saved
        ? html`<p class="saved" role="status">${icons.success} ${this.words.saved}</p>`
        : nothing
    }`;
  }

  #address(billTo: BillTo): TemplateResult {
    const lines = [billTo.company, billTo.contactName, ...formatAddress(billTo, this.locale)];
    return html`<address class="card" part="card">
      ${lines.map((line) => html`<div><bdi>${line}</bdi></div>`)}
      <div>${this.#countryName(billTo.country)}</div>
      <div class="muted"><bdi dir="ltr">${formatPhone(billTo.phone)}</bdi></div>
    </address>`;
  }

  #countryName(country: string): string {
    try {
      return new Intl.DisplayNames([this.locale], { type: 'region' }).of(country) ?? country;
    } catch {
      return country;
    }
  }

  // The form.

  #formPage(billTo: BillTo): TemplateResult {
    const { words } = this;
    return html`<div class="frame">
      <div class="main">
        <slot name="heading"><h2 class="title" part="heading">${words.heading}</h2></slot>
        ${this.#messagesAbove()}
        <form novalidate @submit=${this.#onSubmit}>
          <h3 tabindex="-1" data-start>${words.formHeading}</h3>
          ${this.#whoFields()} ${this.#countryText()}
          ${this.#rules().rows.map((row) => this.#row(row))} ${this.#phoneField()}
          ${this.#buttons()}
        </form>
      </div>
      <aside class="today">
        <h3>${words.onInvoices}</h3>
        ${this.#address(billTo)}
      </aside>
    </div>`;
  }

  #messagesAbove(): unknown {
    if (this.conflict) return [this.#conflictView(this.conflict), this.#form.summary()];
    const { common } = this;
    const error = this.#save.error;
    return [
      this.#billTo.changedElsewhere && !this.#save.busy
        ? messageView('info', common.changedElsewhereTitle, common.changedElsewhereText, {
            label: common.loadNewValues,
            act: () => void this.#loadTheirs(),
          })
        : nothing,
      error && !this.#shownBesideFields()
        ? messageView('danger', this.words.saveFailed, errorText(this, error))
        : nothing,
      this.#form.summary(),
    ];
  }

  #shownBesideFields(): boolean {
    return this.#save.error?.code === 'validation-failed' && this.#form.hasErrors;
  }

  #conflictView(conflict: Merge<BillToField> & { theirs: BillToValues }): unknown {
    const labels = this.#labels();
    return conflictView(this, {
      taken: conflict.taken.map((name) => labels[name]),
      fields: conflict.conflicts.map((name) => ({
        name,
        label: labels[name],
        mine: conflict.values[name],
        theirs: conflict.theirs[name],
        chosen: this.#form.values[name] === conflict.theirs[name] ? 'theirs' : 'mine',
      })),
      choose: (name, side) => {
        const from = side === 'mine' ? conflict.values : conflict.theirs;
        this.#form.set(name as BillToField, from[name as BillToField]);
      },
    });
  }

  #whoFields(): unknown {
    const { words } = this;
    const handOver = html`${words.handOver}
      <button class="link inline-link" type="button" @click=${this.#onHandOver}>
        ${words.handOverAct}
      </button>`;
    return [
      this.#text('company', 'organization', 120),
      this.#form.field('contactName', {
        label: words.contactName,
        autocomplete: 'billing name',
        maxlength: 120,
        ...(this.#may('requests.submit') ? { hint: handOver } : {}),
      }),
    ];
  }

  #countryText(): TemplateResult {
    const { words } = this;
    return html`<div class="field">
      <span class="label">${this.names.country}</span>
      <div class="country">
        <span>${this.#countryName(this.base?.country ?? '')}</span>
        ${
          this.#may('requests.submit')
            ? html`<button class="link inline-link" type="button" @click=${this.#onCountry}>
                ${words.countryAct}
              </button>`
            : nothing
        }
      </div>
      <div class="hint">${words.countryFixed}</div>
    </div>`;
  }

  #row(row: readonly AddressPart[]): unknown {
    if (row[0] === 'lines') return this.#lines();
    return html`<div class="beside">${row.map((part) => this.#part(part))}</div>`;
  }

  #part(part: AddressPart): unknown {
    const rules = this.#rules();
    if (part === 'city') return this.#text('city', 'address-level2', 80);
    if (part === 'region') return this.#regionField(rules);
    return this.#form.field('postalCode', {
      label: this.names[rules.postalCodeName],
      autocomplete: 'billing postal-code',
      maxlength: 20,
      width: 'postalCode',
      optional: !rules.postalCodeRequired,
    });
  }

  #lines(): unknown {
    const names = this.#lineFields();
    return names.map((name, at) => this.#text(name, `address-line${String(at + 1)}`, 120, at > 0));
  }

  /** Two lines, and as many more as the stored address has. */
  #lineFields(): BillToField[] {
    const { values } = this.#form;
    const all: BillToField[] = ['line1', 'line2', 'line3', 'line4'];
    return all.filter((name, at) => at < 2 || values[name] || this.base?.addressLines[at]);
  }

  #regionField(rules: AddressRules): unknown {
    const listed = hasSubdivisions(this.base?.country ?? '');
    const label = this.names[rules.regionName];
    const optional = !rules.regionRequired;
    const autocomplete = 'billing address-level1';
    return this.#form.field('region', {
      label,
      optional,
      autocomplete,
      width: 'region',
      ...(listed ? { choices: this.#regionChoices() } : { maxlength: 80 }),
    });
  }

  // What is stored stays among the choices even where the list does not know it.
  #regionChoices(): { value: string; label: string }[] {
    const { region } = this.#form.values;
    const known = region ? findSubdivision(this.regions, region) : undefined;
    const choices = this.regions.map((each) => ({
      value: each === known ? region : each.value,
      label: each.label,
    }));
    if (region && !known) choices.unshift({ value: region, label: region });
    return [{ value: '', label: this.words.choose }, ...choices];
  }

  #phoneField(): TemplateResult {
    return this.#form.field('phone', {
      label: this.words.phone,
      type: 'tel',
      autocomplete: 'billing tel',
      inputmode: 'tel',
      maxlength: 40,
      width: 'phone',
    });
  }

  #text(name: BillToField, token: string, maxlength: number, optional = false): TemplateResult {
    const label = this.#labels()[name];
    const autocomplete = `billing ${token}`;
    return this.#form.field(name, { label, autocomplete, maxlength, optional, width: name });
  }

  #buttons(): TemplateResult {
    const { common, words } = this;
    return html`<div class="buttons">
        <button class="button solid main" type="submit" aria-busy=${this.#save.busy}>
          ${this.#save.busy ? common.saving : common.save}
        </button>
        <button class="button quiet main" type="button" @click=${this.#onCancel}>
          ${common.cancel}
        </button>
      </div>
      <p class="consequence">${words.consequence}</p>`;
  }

  #labels(): Record<BillToField, string> {
    const { words, names } = this;
    const rules = this.#rules();
    return {
      company: words.company,
      contactName: words.contactName,
      line1: names.street,
      line2: rules.districtName ? names[rules.districtName] : names.extra,
      line3: names.line(3),
      line4: names.line(4),
      city: names[rules.cityName],
      region: names[rules.regionName],
      postalCode: names[rules.postalCodeName],
      phone: words.phone,
    };
  }

  #messages(values: BillToValues): Partial<BillToValues> {
    const rules = this.#rules();
    const faults = Object.entries(faultsOf(values, rules)) as [BillToField, BillToFault][];
    return Object.fromEntries(
      faults.map(([name, fault]) => [name, this.#message(name, fault, rules)]),
    );
  }

  #message(name: BillToField, fault: BillToFault, rules: AddressRules): string {
    const { words, names } = this;
    if (fault === 'phone') return words.phoneWrong(formatPhone(this.base?.phone || somePhone));
    if (name === 'postalCode') {
      const examples = rules.postalCode?.examples ?? [];
      return examples.length > 0
        ? names.likeThis(examples.join(` ${names.or} `))
        : words.postalMissing;
    }
    const listed = hasSubdivisions(this.base?.country ?? '');
    const missing: Partial<Record<BillToField, string>> = {
      company: words.companyMissing,
      contactName: words.contactMissing,
      city: words.cityMissing,
      region: listed ? words.regionMissing : words.regionUnlisted,
    };
    return missing[name] ?? words.streetMissing;
  }

  // What the person does.

  readonly #onEdit = (): void => {
    this.saved = false;
    this.edit();
    void this.#focus('[data-start]');
  };

  readonly #onCancel = (): void => {
    this.#close();
    void this.#billTo.reload();
    void this.#focus('[data-edit]');
  };

  readonly #onHandOver = (): void => {
    this.emit('cb-navigate', { tab: 'services', request: { topic: 'contact-handover' } });
  };

  readonly #onCountry = (): void => {
    this.emit('cb-navigate', { tab: 'services', request: { topic: 'country-change' } });
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#form.check()) void this.#send();
    else this.#save.clear();
  };

  async #send(): Promise<void> {
    const { base } = this;
    if (!base || this.#save.busy) return;
    const billTo = await this.#save.run({ values: this.#form.values, base });
    if (billTo) this.#done(billTo);
    else this.#explain();
  }

  #done(billTo: BillTo): void {
    this.#billTo.set(billTo);
    this.#close();
    this.saved = true;
    this.emit('cb-bill-to-saved', { billTo });
    void this.#focus('[data-edit]');
  }

  #explain(): void {
    const { error } = this.#save;
    if (error?.code === 'precondition-failed') {
      if (isBillTo(error.current)) this.#meet(error.current);
      else void this.#loadTheirs();
      return;
    }
    const findings = Object.entries(this.#save.fieldErrors);
    this.#form.refuse(
      Object.fromEntries(findings.map(([path, finding]) => [fieldOf(path), finding])),
      (name, finding) => this.#sayFinding(name, finding.message),
    );
  }

  // The API's findings in our words, where it and we mean the same.
  #sayFinding(name: BillToField, own: string): string {
    if (name === 'phone') return this.#message(name, 'phone', this.#rules());
    if (!this.#form.values[name].trim()) return this.#message(name, 'missing', this.#rules());
    return name === 'postalCode' ? this.#message(name, 'postal-code', this.#rules()) : own;
  }

  async #loadTheirs(): Promise<void> {
    await this.#billTo.reload();
    if (this.#billTo.value && !this.#billTo.error) this.#meet(this.#billTo.value);
  }

  /** Somebody saved first: theirs where I changed nothing, a choice where both did. */
  #meet(current: BillTo): void {
    const theirs = valuesOf(current);
    const merge = mergeChanges(valuesOf(this.base), this.#form.values, theirs);
    this.base = current;
    this.#billTo.set(current);
    this.#save.clear();
    this.#form.values = merge.values;
    this.conflict = { ...merge, theirs };
    void focusConflict(this);
  }

  #close(): void {
    this.editing = false;
    this.base = undefined;
    this.conflict = undefined;
    this.#save.clear();
    this.#form.reset();
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #needRegions(): void {
    const country = this.base?.country ?? '';
    const own = this.#rules().layout !== addressRules(country, 'und').layout;
    const key = `${country} ${String(own)}`;
    if (this.#regionsOf === key) return;
    this.#regionsOf = key;
    this.#loading.pending = loadSubdivisions(country, own)
      // A list that cannot be loaded leaves the stored region as the one choice.
      .catch(() => [])
      .then((regions) => {
        if (this.#regionsOf === key) this.regions = regions;
        this.#loading.pending = undefined;
      });
  }
}

const isBillTo = (value: unknown): value is BillTo =>
  typeof value === 'object' && value !== null && 'addressLines' in value && 'etag' in value;
