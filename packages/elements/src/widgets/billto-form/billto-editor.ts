import type { BillTo } from '@corporate-billing/sdk';
import { cleanName } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addressRules } from '../../address/address-rules.js';
import type { AddressPart, AddressRules } from '../../address/address-rules.js';
import { addressWords } from '../../address/address.words.js';
import { findSubdivision, hasSubdivisions, loadSubdivisions } from '../../address/subdivisions.js';
import type { Subdivision } from '../../address/subdivisions.js';
import type { CbElement } from '../../core/cb-element.js';
import { Draft } from '../../core/draft.js';
import { LazyModule } from '../../core/lazy-module.js';
import type { Resource } from '../../core/resource.js';
import { formatList } from '../../format/list.js';
import { formatPhone } from '../../format/phone.js';
import { countryName } from '../../ui/address.js';
import { focusOn } from '../../ui/focus.js';
import { Navigation } from '../../core/navigation.js';
import {
  billToLimits,
  faultsOf,
  fieldOf,
  inputOf,
  postalFields,
  valuesOf,
} from './billto-rules.js';
import type { BillToFault, BillToField, BillToValues } from './billto-rules.js';
import { billToEditWords } from './billto-edit.words.js';

const somePhone = '+15125550142';

/** The parts of the widget that the form needs. */
export interface BillToProps {
  readonly billTo: Resource<readonly [], BillTo>;
  may(capability: string): boolean;
  card(billTo: BillTo): TemplateResult;
  saved(billTo: BillTo): void;
  cancelled(): void;
}

type AutoFillToken = AutoFillNormalField | 'off';

// Browsers do not fill in a fourth line.
const lineTokens: readonly AutoFillToken[] = ['address-line1', 'address-line2', 'address-line3'];

/** Draws the `Billing Address` form; its code is loaded when somebody first presses `Edit`. */
export class BillToEditor {
  readonly #draft: Draft<BillToField, BillTo>;

  /** The list of the country's regions, and the country it belongs to. */
  #regions: LazyModule<Subdivision[]> | undefined;
  #regionsOf = '';
  readonly #navigation: Navigation;

  constructor(
    private readonly host: CbElement,
    private readonly props: BillToProps,
  ) {
    const { billTo: source } = props;
    this.#draft = new Draft<BillToField, BillTo>(host, {
      values: valuesOf,
      validate: (values) => this.#messages(values),
      labels: () => this.#labels(),
      limits: billToLimits,
      save: (billing, { values, base }, { signal }) => {
        if (!base) throw new Error('A billing address is changed, never added');
        return billing.billTo.update(inputOf(values, base), { signal, ifMatch: base.etag });
      },
      isRecord: isBillTo,
      isAsTyped,
      findings: ({ fieldErrors }) =>
        Object.fromEntries(
          Object.entries(fieldErrors).map(([path, finding]) => [fieldOf(path), finding]),
        ),
      say: (name, { message }) => this.#sayFinding(name, message),
      source,
      saved: (billTo) => {
        source.set(billTo);
        this.#navigation.forget();
        props.saved(billTo);
      },
      taken: (billTo) => {
        source.set(billTo);
      },
    });
    this.#navigation = new Navigation(host);
  }

  private get words(): typeof billToEditWords {
    return this.host.wordsOf('billToEdit', billToEditWords);
  }

  private get names() {
    return this.host.wordsOf('address', addressWords);
  }

  /** Is called before each drawing of the open form. */
  prepare(): void {
    const { value } = this.props.billTo;
    if (this.#draft.isOpen) this.#draft.follow(value);
    else if (value) this.#draft.open(value);
    this.#needRegions();
  }

  get #country(): string {
    return this.#draft.base?.country ?? '';
  }

  #rules(): AddressRules {
    return addressRules(this.#country, this.host.locale);
  }

  /** Draws the page of the form, with the address in use beside it. */
  view(billTo: BillTo): TemplateResult {
    const { words } = this;
    return html`<div class="frame">
      <div class="editing">
        <slot name="heading"><h2 class="title" part="heading">${words.heading}</h2></slot>
        ${this.#navigation.view()} ${this.#draft.messages(words.saveFailed)}
        <form novalidate @submit=${this.#draft.submit}>
          <h3 tabindex="-1" data-start>${words.formHeading}</h3>
          ${this.#whoFields()} ${this.#countryText()} ${this.#anotherAddress()}
          ${this.#rules().rows.map((row) => this.#row(row))} ${this.#phoneField()}
          ${this.#buttons()}
        </form>
      </div>
      <aside class="today" aria-label=${words.onInvoices}>
        <h3>${words.onInvoices}</h3>
        ${this.props.card(billTo)}
      </aside>
    </div>`;
  }

  #whoFields(): unknown {
    const { words } = this;
    const handOver = html`${words.handOver}
      <button class="link inline-link" type="button" @click=${this.#onHandOver}>
        ${words.handOverAct}
      </button>`;
    return [
      this.#text('company', 'organization'),
      this.#draft.form.field('contactName', {
        label: words.contactName,
        autocomplete: 'billing name',
        ...(this.props.may('requests.submit') ? { hint: handOver } : {}),
      }),
    ];
  }

  #countryText(): TemplateResult {
    const { words } = this;
    return html`<div class="field">
      <span class="label">${this.names.country}</span>
      <div class="country">
        <span>${countryName(this.#country, this.host.locale)}</span>
        ${
          this.props.may('requests.submit')
            ? html`<button class="link inline-link" type="button" @click=${this.#onCountry}>
                ${words.countryAct}
              </button>`
            : nothing
        }
      </div>
      <div class="hint">${words.countryFixed}</div>
    </div>`;
  }

  // Browsers fill in only fields that are empty: over an address in use they would write half of one.
  #anotherAddress(): TemplateResult {
    return html`<p>
      <button class="link inline-link" type="button" @click=${this.#onAnotherAddress}>
        ${this.words.anotherAddress}
      </button>
    </p>`;
  }

  #row(row: readonly AddressPart[]): unknown {
    if (row[0] === 'lines') return this.#lines();
    return html`<div class="beside">${row.map((part) => this.#part(part))}</div>
      ${row.includes('region') ? this.#regions?.failure() : nothing}`;
  }

  #part(part: AddressPart): unknown {
    const rules = this.#rules();
    if (part === 'city') return this.#text('city', 'address-level2');
    if (part === 'region') return this.#regionField(rules);
    return this.#draft.form.field('postalCode', {
      label: this.names[rules.postalCodeName],
      autocomplete: 'billing postal-code',
      width: 'postalCode',
      optional: !rules.postalCodeRequired,
    });
  }

  #lines(): unknown {
    const names = this.#lineFields();
    return names.map((name, at) => this.#text(name, lineTokens[at] ?? 'off', at > 0));
  }

  /** Returns two lines, and as many more as the stored address has. */
  #lineFields(): BillToField[] {
    const { values } = this.#draft.form;
    const all: BillToField[] = ['line1', 'line2', 'line3', 'line4'];
    return all.filter((name, at) => at < 2 || values[name] || this.#draft.base?.addressLines[at]);
  }

  #regionField(rules: AddressRules): unknown {
    const listed = hasSubdivisions(this.#country);
    const label = this.names[rules.regionName];
    const optional = !rules.regionRequired;
    const autocomplete = 'billing address-level1';
    return this.#draft.form.field('region', {
      label,
      optional,
      autocomplete,
      width: 'region',
      ...(listed && { choices: this.#regionChoices() }),
    });
  }

  // The stored region stays among the choices even where the list does not know it.
  #regionChoices(): { value: string; label: string }[] {
    const { region } = this.#draft.form.values;
    const regions = this.#regions?.code ?? [];
    const known = region ? findSubdivision(regions, region) : undefined;
    const choices = regions.map((each) => ({
      value: each === known ? region : each.value,
      label: each.label,
    }));
    if (region && !known) choices.unshift({ value: region, label: region });
    return [{ value: '', label: this.words.choose }, ...choices];
  }

  #phoneField(): TemplateResult {
    return this.#draft.form.field('phone', {
      label: this.words.phone,
      type: 'tel',
      autocomplete: 'billing tel',
      inputmode: 'tel',
      width: 'phone',
    });
  }

  #text(name: BillToField, token: AutoFillToken, optional = false): TemplateResult {
    const label = this.#labels()[name];
    const autocomplete = token === 'off' ? token : (`billing ${token}` as const);
    return this.#draft.form.field(name, { label, autocomplete, optional, width: name });
  }

  #buttons(): TemplateResult {
    const { words } = this;
    const { common } = this.host;
    return html`<div class="buttons">
        <button class="button solid main" type="submit" aria-busy=${this.#draft.busy}>
          ${this.#draft.busy ? common.saving : common.save}
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
    const phone = formatPhone(this.#draft.base?.phone || somePhone);
    if (fault === 'phone') return words.phoneWrong(phone);
    if (fault === 'phone-extension') return words.phoneExtension(phone);
    if (name === 'postalCode') {
      const examples = rules.postalCode?.examples ?? [];
      return examples.length > 0
        ? names.likeThis(formatList(examples, this.host.locale, 'disjunction'))
        : words.postalMissing;
    }
    const listed = hasSubdivisions(this.#country);
    const missing: Partial<Record<BillToField, string>> = {
      company: words.companyMissing,
      contactName: words.contactMissing,
      city: words.cityMissing,
      region: listed ? words.regionMissing : words.regionUnlisted,
    };
    return missing[name] ?? words.streetMissing;
  }

  readonly #onCancel = (): void => {
    this.close();
    this.props.cancelled();
  };

  readonly #onHandOver = (): void => {
    this.#navigation.go({ tab: 'services', request: { topic: 'contact-handover' } });
  };

  readonly #onCountry = (): void => {
    this.#navigation.go({ tab: 'services', request: { topic: 'country-change' } });
  };

  // A finding of the API is shown in our words where both mean the same.
  #sayFinding(name: BillToField, own: string): string {
    if (name === 'phone') return this.#message(name, 'phone', this.#rules());
    if (!cleanName(this.#draft.form.values[name]))
      return this.#message(name, 'missing', this.#rules());
    return name === 'postalCode' ? this.#message(name, 'postal-code', this.#rules()) : own;
  }

  readonly #onAnotherAddress = (): void => {
    const { form } = this.#draft;
    for (const name of postalFields) form.set(name, '');
    const first = this.#rules().rows.flat()[0] ?? 'lines';
    void focusOn(this.host, `#field-${first === 'lines' ? 'line1' : first}`);
  };

  /** Forgets what was typed. */
  close(): void {
    this.#navigation.forget();
    this.#draft.close();
  }

  #needRegions(): void {
    const country = this.#country;
    const own = this.#rules().layout !== addressRules(country, 'und').layout;
    const key = `${country} ${String(own)}`;
    if (this.#regionsOf === key) return;
    this.#regionsOf = key;
    this.#regions = new LazyModule(this.host, () => loadSubdivisions(country, own));
    void this.#regions.use();
  }
}

const isAsTyped = (current: BillTo, values: BillToValues): boolean =>
  JSON.stringify(inputOf(values, current)) === JSON.stringify(inputOf(valuesOf(current), current));

const isBillTo = (value: unknown): value is BillTo =>
  typeof value === 'object' && value !== null && 'addressLines' in value && 'etag' in value;
