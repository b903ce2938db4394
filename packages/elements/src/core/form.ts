import type { BillingError, FieldError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { hasWords, wordsLocale } from './locales.js';
import * as icons from '../ui/icons.js';
import { afterPointerUp, watchPointer } from './after-pointer-up.js';
import type { CbElement } from './cb-element.js';
import { focusOn } from '../ui/focus.js';
import { tooLong } from './too-long.js';

export type FieldMessages<F extends string> = Partial<Record<F, string>>;

/** What a form is made of. */
export interface FormOptions<F extends string> {
  /** Names and first values, in the order of the page. */
  initial: () => Record<F, string>;
  /** What is wrong with the values, as sentences that say what to enter, by field. */
  validate: (values: Record<F, string>) => FieldMessages<F>;
  /** How many characters the contract takes at most, where `validate` finds nothing else. */
  limits?: Partial<Record<F, number>>;
  /** The fields' names as the person reads them, for the summary. */
  labels: () => Record<F, string>;
  /** The summary's heading, where "before we can save" is not what is being done. */
  heading?: (count: number) => string;
}

/** How one text field looks. */
export interface FieldOptions {
  label: string;
  hint?: unknown;
  optional?: boolean;
  type?: 'text' | 'email' | 'tel' | 'date';
  autocomplete?: AutoFill;
  inputmode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email';
  /** Class that hints at the length of what is asked for. */
  width?: string;
  multiline?: boolean;
  /** Choices turn the field into a select. */
  choices?: readonly { value: string; label: string }[];
  prefix?: string;
  suffix?: string;
}

/**
 * What a person types, kept until it is saved: through failures, reloads of the widget and a new
 * sign-in. Checked on submit; a field that was wrong is checked again on leaving it.
 */
export class Form<F extends string> implements ReactiveController {
  values: Record<F, string>;
  errors: FieldMessages<F> = {};
  #refused: Partial<Record<F, string>> = {};
  #wordsLanguage = '';
  /** What the last submit found. Its room is kept until the next one, so that no button moves away from under a click. */
  #found: FieldMessages<F> = {};

  constructor(
    private readonly host: CbElement,
    private readonly options: FormOptions<F>,
  ) {
    this.values = options.initial();
    watchPointer();
    host.register(this);
    host.addController(this);
  }

  /** What was found is said again when the page changes its language. */
  hostUpdate(): void {
    const { wordsLanguage } = this.host;
    // Its words may be on their way still; then this is called once more when they are here.
    if (wordsLanguage === this.#wordsLanguage || !hasWords(wordsLocale(wordsLanguage))) return;
    this.#wordsLanguage = wordsLanguage;
    if (!this.hasErrors) return;
    const said = this.#validate();
    const errors = { ...this.errors };
    for (const name of Object.keys(errors) as F[]) errors[name] = said[name] ?? errors[name] ?? '';
    this.errors = this.#found = errors;
  }

  /** Another person uses the page now: nobody sees what somebody else typed. */
  forget(): void {
    this.reset();
  }

  get dirty(): boolean {
    const initial = this.options.initial();
    return (Object.keys(initial) as F[]).some((name) => initial[name] !== this.values[name]);
  }

  /** Whether something is shown to be wrong right now. */
  get hasErrors(): boolean {
    return Object.keys(this.errors).length > 0;
  }

  /** Starts over from the initial values. */
  reset(): void {
    this.values = this.options.initial();
    this.errors = this.#found = {};
    this.#refused = {};
    this.host.requestUpdate();
  }

  set(name: F, value: string): void {
    this.values = { ...this.values, [name]: value };
    this.host.requestUpdate();
  }

  /** Whether everything is right; if not, says what is not and puts the focus on the summary. */
  check(): boolean {
    if (this.look()) return true;
    void focusOn(this.host, '.summary');
    return false;
  }

  /** Whether everything is right; what is not is said beside its field. For forms of one field. */
  look(): boolean {
    this.errors = this.#found = this.#validate();
    this.#refused = {};
    this.host.requestUpdate();
    return !this.hasErrors;
  }

  /**
   * Shows the API's own findings beside their fields.
   * @param findings by field path; what names no field of this form is left out
   * @param say the sentence for a finding; unless given, the API's own
   * @returns whether any of them was shown
   */
  refuse(
    findings: BillingError['fieldErrors'],
    say: (name: F, finding: FieldError) => string = (_name, finding) => finding.message,
  ): boolean {
    const errors: FieldMessages<F> = {};
    for (const [path, finding] of Object.entries(findings)) {
      const name = path.replace(/^\//, '').split(/[/.]/)[0] as F;
      if (name in this.values) errors[name] = say(name, finding);
    }
    if (Object.keys(errors).length === 0) return false;
    this.#refused = { ...this.values };
    this.errors = this.#found = errors;
    this.host.requestUpdate();
    void focusOn(this.host, '.summary');
    return true;
  }

  /** The error summary: takes the focus and leads to each field. */
  summary(): unknown {
    const found = Object.keys({ ...this.#found, ...this.errors }) as F[];
    if (found.length === 0) return nothing;
    const wrong = Object.keys(this.errors).length;
    const labels = this.options.labels();
    return html`<div
      class="summary ${wrong === 0 ? 'reserved' : ''}"
      part="error-summary"
      tabindex="-1"
      role=${wrong === 0 ? nothing : 'alert'}
    >
      <h3>${(this.options.heading ?? this.host.common.correct)(wrong || found.length)}</h3>
      <ul>
        ${found.map((name) => this.#summaryLine(name, labels[name]))}
      </ul>
    </div>`;
  }

  #summaryLine(name: F, label: string): TemplateResult {
    const message = this.errors[name];
    return html`<li class=${message ? '' : 'reserved'}>
      <a
        href="#${idOf(name)}"
        @click=${(event: Event) => {
          this.#lead(event, name);
        }}
        >${this.host.common.about(label, message ?? this.#found[name] ?? '')}</a
      >
    </li>`;
  }

  /** One field with its label, hint and error. */
  field(name: F, options: FieldOptions): TemplateResult {
    return html`<div class="field ${options.width ?? ''}">
      <label for=${idOf(name)}
        >${options.label}
        ${
          options.optional
            ? html`<span class="optional">(${this.host.common.optional})</span>`
            : nothing
        }</label
      >
      ${options.hint ? html`<div class="hint" id="${idOf(name)}-hint">${options.hint}</div>` : nothing}
      ${this.#control(name, options)} ${this.error(name)}
    </div>`;
  }

  /** The message under a field; has the id the field is described by. */
  error(name: F): unknown {
    const message = this.errors[name];
    if (message) {
      return html`<div class="field-error" id="${idOf(name)}-error">
        ${icons.alert()} ${message}
      </div>`;
    }
    const found = this.#found[name];
    return found
      ? html`<div class="field-error reserved" aria-hidden="true">${icons.alert()} ${found}</div>`
      : nothing;
  }

  /** For own controls: ids that describe the field. */
  describedBy(name: F, hint = false): string | typeof nothing {
    const ids = [hint && `${idOf(name)}-hint`, this.errors[name] && `${idOf(name)}-error`];
    return ids.filter(Boolean).join(' ') || nothing;
  }

  readonly onInput =
    (name: F) =>
    (event: Event): void => {
      this.set(name, (event.currentTarget as HTMLInputElement).value);
    };

  /** A field that was wrong is looked at again when the person leaves it. */
  readonly onLeave = (name: F) => (): void => {
    afterPointerUp(() => {
      this.#lookAt(name);
    });
  };

  #lookAt(name: F): void {
    // What the API refused is wrong until it is changed, whatever our own rules say.
    if (!this.errors[name] || this.#refused[name] === this.values[name]) return;
    const found = this.#validate()[name];
    const kept = Object.entries(this.errors).filter(([other]) => other !== name);
    this.errors = Object.fromEntries(found ? [...kept, [name, found]] : kept) as FieldMessages<F>;
    this.#found = { ...this.#found, ...this.errors };
    this.host.requestUpdate();
  }

  #validate(): FieldMessages<F> {
    const messages = { ...this.options.validate(this.values) };
    for (const [name, limit] of Object.entries(this.options.limits ?? {}) as [F, number][]) {
      const message = messages[name] ?? tooLong(this.host, this.values[name].trim(), limit);
      if (message) messages[name] = message;
    }
    return messages;
  }

  #control(name: F, options: FieldOptions): TemplateResult {
    const invalid = this.errors[name] ? 'true' : nothing;
    const described = this.describedBy(name, Boolean(options.hint));
    const value = this.values[name];
    const fieldName: string = name;
    if (options.choices) {
      return html`<select
        class="input"
        id=${idOf(name)}
        name=${fieldName}
        .autocomplete=${options.autocomplete ?? 'off'}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${value}
        @change=${this.onInput(name)}
        @blur=${this.onLeave(name)}
      >
        ${options.choices.map(
          (choice) =>
            html`<option value=${choice.value} ?selected=${choice.value === value}>
              ${choice.label}
            </option>`,
        )}
      </select>`;
    }
    if (options.multiline) {
      return html`<textarea
        class="input"
        dir="auto"
        id=${idOf(name)}
        name=${fieldName}
        aria-required=${options.optional ? nothing : 'true'}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${value}
        @input=${this.onInput(name)}
        @blur=${this.onLeave(name)}
      ></textarea>`;
    }
    return html`<input
      class="input"
      id=${idOf(name)}
      name=${fieldName}
      type=${options.type ?? 'text'}
      dir=${(options.type ?? 'text') === 'text' ? 'auto' : nothing}
      .autocomplete=${options.autocomplete ?? 'off'}
      inputmode=${options.inputmode ?? nothing}
      aria-required=${options.optional ? nothing : 'true'}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${value}
      @input=${this.onInput(name)}
      @blur=${this.onLeave(name)}
    />`;
  }

  #lead(event: Event, name: F): void {
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>(`#${idOf(name)}`)?.focus();
  }
}

const idOf = (name: string): string => `field-${name}`;
