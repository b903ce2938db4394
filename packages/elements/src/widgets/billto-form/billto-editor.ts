import type { BillTo } from '@corporate-billing/sdk';
import { cleanName } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addressRules } from '../../address/address-rules.js';
import type { AddressPart, AddressRules } from '../../address/address-rules.js';
import { addressWords } from '../../address/address.words.js';
import { findSubdivision, hasSubdivisions, loadSubdivisions } from '../../address/subdivisions.js';
import type { Subdivision } from '../../address/subdivisions.js';
import { Action } from '../../core/action.js';
import type { CbElement } from '../../core/cb-element.js';
import { focusOn } from '../../ui/focus.js';
import { Form } from '../../core/form.js';
import { mergeChanges } from '../../core/merge.js';
import type { Merge } from '../../core/merge.js';
import type { Resource } from '../../core/resource.js';
import { formatPhone } from '../../format/phone.js';
import { countryName } from '../../ui/address.js';
import { conflictView, focusConflict } from '../../ui/conflict.js';
import { Navigation } from '../../core/navigation.js';
import { errorText, messageView } from '../../ui/states.js';
import { billToLimits, faultsOf, fieldOf, inputOf, valuesOf } from './billto-rules.js';
import type { BillToFault, BillToField, BillToValues } from './billto-rules.js';
import { billToEditWords } from './billto-edit.words.js';

const somePhone = '+15125550142';

/** What the form needs of the widget it stands in. */
export interface BillToWorld {
  readonly billTo: Resource<readonly [], BillTo>;
  may(capability: string): boolean;
  card(billTo: BillTo): TemplateResult;
  saved(billTo: BillTo): void;
  cancelled(): void;
}

type AutoFillToken = AutoFillNormalField | 'off';

// Browsers fill in no fourth line.
const lineTokens: readonly AutoFillToken[] = ['address-line1', 'address-line2', 'address-line3'];

/** The `Billing Address` form; loaded when somebody first presses `Edit`. */
export class BillToEditor {
  readonly #form: Form<BillToField>;
  readonly #save: Action<{ values: BillToValues; base: BillTo }, BillTo>;

  /** What the person started from, for the comparison when somebody else saves first. */
  private base: BillTo | undefined;
  private conflict: (Merge<BillToField> & { theirs: BillToValues }) | undefined;
  private regions: readonly Subdivision[] = [];

  #regionsOf = '';
  readonly #elsewhere: Navigation;
  readonly #loading: { pending: Promise<void> | undefined } = { pending: undefined };

  constructor(
    private readonly host: CbElement,
    private readonly world: BillToWorld,
  ) {
    this.#form = new Form<BillToField>(host, {
      initial: () => valuesOf(this.base),
      validate: (values) => this.#messages(values),
      labels: () => this.#labels(),
      limits: billToLimits,
    });
    this.#save = new Action(host, {
      run: (billing, { values, base }, { signal }) =>
        billing.billTo.update(inputOf(values, base), { signal, ifMatch: base.etag }),
    });
    this.#elsewhere = new Navigation(host);
    host.register(this.#loading);
  }

  private get words() {
    return this.host.wordsOf('billToEdit', billToEditWords);
  }

  private get names() {
    return this.host.wordsOf('address', addressWords);
  }

  /** Called before each drawing of the open form. */
  prepare(): void {
    const { value } = this.world.billTo;
    if (!this.base && value) {
      this.base = value;
      this.#form.reset();
    } else if (this.base && value && value.etag !== this.base.etag && !this.#save.busy) {
      // The form was put aside, and the address read again meanwhile.
      this.#takeCurrent(value);
    }
    this.#needRegions();
  }

  #rules(country = this.base?.country ?? ''): AddressRules {
    return addressRules(country, this.host.locale);
  }

  /** The page of the form, with the address in use beside it. */
  view(billTo: BillTo): TemplateResult {
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
        ${this.world.card(billTo)}
      </aside>
    </div>`;
  }

  #messagesAbove(): unknown {
    const error = this.#save.error;
    return [
      this.#elsewhere.view(),
      this.conflict ? this.#conflictView(this.conflict) : this.#changedElsewhere(),
      error && !this.#shownBesideFields()
        ? html`<div class="refusal" tabindex="-1">
            ${messageView('danger', this.words.saveFailed, errorText(this.host, error))}
          </div>`
        : nothing,
      this.#form.summary(),
    ];
  }

  #changedElsewhere(): unknown {
    if (!this.world.billTo.changedElsewhere || this.#save.busy) return nothing;
    const { common } = this.host;
    return messageView('info', common.changedElsewhereTitle, common.changedElsewhereText, {
      label: common.loadNewValues,
      act: () => void this.#loadTheirs(),
    });
  }

  #shownBesideFields(): boolean {
    return this.#save.error?.code === 'validation-failed' && this.#form.hasErrors;
  }

  #conflictView(conflict: Merge<BillToField> & { theirs: BillToValues }): unknown {
    const labels = this.#labels();
    return conflictView(this.host, {
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
      this.#text('company', 'organization'),
      this.#form.field('contactName', {
        label: words.contactName,
        autocomplete: 'billing name',
        ...(this.world.may('requests.submit') ? { hint: handOver } : {}),
      }),
    ];
  }

  #countryText(): TemplateResult {
    const { words } = this;
    return html`<div class="field">
      <span class="label">${this.names.country}</span>
      <div class="country">
        <span>${countryName(this.base?.country ?? '', this.host.locale)}</span>
        ${
          this.world.may('requests.submit')
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
    if (part === 'city') return this.#text('city', 'address-level2');
    if (part === 'region') return this.#regionField(rules);
    return this.#form.field('postalCode', {
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
      ...(listed && { choices: this.#regionChoices() }),
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
      width: 'phone',
    });
  }

  #text(name: BillToField, token: AutoFillToken, optional = false): TemplateResult {
    const label = this.#labels()[name];
    const autocomplete = token === 'off' ? token : (`billing ${token}` as const);
    return this.#form.field(name, { label, autocomplete, optional, width: name });
  }

  #buttons(): TemplateResult {
    const { words } = this;
    const { common } = this.host;
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
    const phone = formatPhone(this.base?.phone || somePhone);
    if (fault === 'phone') return words.phoneWrong(phone);
    if (fault === 'phone-extension') return words.phoneExtension(phone);
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

  readonly #onCancel = (): void => {
    this.close();
    this.world.cancelled();
  };

  readonly #onHandOver = (): void => {
    this.#elsewhere.go({ tab: 'services', request: { topic: 'contact-handover' } });
  };

  readonly #onCountry = (): void => {
    this.#elsewhere.go({ tab: 'services', request: { topic: 'country-change' } });
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
    this.world.billTo.set(billTo);
    this.close();
    this.world.saved(billTo);
  }

  #explain(): void {
    const { error } = this.#save;
    if (error?.code === 'precondition-failed') {
      const { current } = error;
      if (!isBillTo(current)) void this.#loadTheirs();
      // What is there is what was sent: the answer to an earlier attempt was lost.
      else if (this.#isAsTyped(current)) this.#done(current);
      else this.#takeCurrent(current);
      return;
    }
    const findings = Object.entries(this.#save.fieldErrors);
    const shown = this.#form.refuse(
      Object.fromEntries(findings.map(([path, finding]) => [fieldOf(path), finding])),
      (name, finding) => this.#sayFinding(name, finding.message),
    );
    if (error && !shown) void focusOn(this.host, '.refusal');
  }

  #isAsTyped(current: BillTo): boolean {
    const typed = inputOf(this.#form.values, current);
    return JSON.stringify(typed) === JSON.stringify(inputOf(valuesOf(current), current));
  }

  // The API's findings in our words, where it and we mean the same.
  #sayFinding(name: BillToField, own: string): string {
    if (name === 'phone') return this.#message(name, 'phone', this.#rules());
    if (!cleanName(this.#form.values[name])) return this.#message(name, 'missing', this.#rules());
    return name === 'postalCode' ? this.#message(name, 'postal-code', this.#rules()) : own;
  }

  async #loadTheirs(): Promise<void> {
    await this.world.billTo.reload();
    if (this.world.billTo.value && !this.world.billTo.error)
      this.#takeCurrent(this.world.billTo.value);
  }

  /** Somebody saved first: theirs where I changed nothing, a choice where both did. */
  #takeCurrent(current: BillTo): void {
    const theirs = valuesOf(current);
    const merge = mergeChanges(valuesOf(this.base), this.#form.values, theirs);
    this.base = current;
    this.world.billTo.set(current);
    this.#save.clear();
    this.#form.values = merge.values;
    this.conflict = { ...merge, theirs };
    this.host.requestUpdate();
    void focusConflict(this.host);
  }

  /** Forgets what was typed. */
  close(): void {
    this.base = undefined;
    this.conflict = undefined;
    this.#elsewhere.forget();
    this.#save.clear();
    this.#form.reset();
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
        this.#loading.pending = undefined;
        if (this.#regionsOf !== key) return;
        this.regions = regions;
        this.host.requestUpdate();
      });
  }
}

const isBillTo = (value: unknown): value is BillTo =>
  typeof value === 'object' && value !== null && 'addressLines' in value && 'etag' in value;
