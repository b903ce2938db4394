import type { BillingError, FieldError } from '@corporate-billing/sdk';
import { cleanProse } from '@corporate-billing/sdk/rules';
import type { ReactiveController, TemplateResult, nothing } from 'lit';
import { lengthOf } from '../format/length.js';
import { describedBy, errorSummary, fieldError, formField } from '../ui/form-fields.js';
import type { FieldOptions, FormView } from '../ui/form-fields.js';
import type { UiHost } from '../ui/host.js';
import { afterPointerUp, watchPointer } from './after-pointer-up.js';
import type { CbElement } from './cb-element.js';
import { own } from './own.js';
import { focusOn } from '../ui/focus.js';

export type FieldMessages<F extends string> = Partial<Record<F, string>>;

/** The parts of a form. */
export interface FormOptions<F extends string> {
  /** Returns names and first values, in the order of the page. */
  initial: () => Record<F, string>;
  /** Returns what is wrong with the values, by field, as sentences that say what to enter. */
  validate: (values: Record<F, string>) => FieldMessages<F>;
  /**
   * The contract takes at most this many characters; checked where `validate` finds nothing else.
   */
  limits?: Partial<Record<F, number>>;
  /** Returns the fields' names as the person reads them, for the summary. */
  labels: () => Record<F, string>;
  /** Replaces the summary's heading, where the person is not saving. */
  heading?: (count: number) => string;
}

/**
 * What a person types, kept until it is saved: through failures, reloads of the widget and a new
 * sign-in. Checked on submit; a field that was wrong is checked again on leaving it.
 *
 * @example
 * readonly #form = new Form<'email'>(this, {
 *   initial: () => ({ email: '' }),
 *   validate: ({ email }) => (email ? {} : { email: this.words.emailMissing }),
 *   labels: () => ({ email: this.words.email }),
 * });
 */
export class Form<F extends string> implements ReactiveController, FormView<F> {
  values: Record<F, string>;
  private readonly options: FormOptions<F>;
  errors: FieldMessages<F> = {};
  #refused: Partial<Record<F, string>> = {};
  #wordsLanguage = '';
  /**
   * What the last submit found. Its room is kept until the next one, so that no button moves away
   * under a click.
   */
  #found: FieldMessages<F> = {};

  constructor(
    private readonly host: CbElement,
    options: FormOptions<F>,
  ) {
    this.options = own(options);
    this.values = options.initial();
    watchPointer();
    host.register(this);
    host.addController(this);
  }

  /** The findings are worded again when the page changes its language. */
  hostUpdate(): void {
    const { wordsLanguage } = this.host;
    // The words may still be loading; then this is called again once they have arrived.
    if (wordsLanguage === this.#wordsLanguage || !this.host.hasWords) return;
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
    return Object.keys(this.changed).length > 0;
  }

  /** Returns the values that differ from the initial ones. */
  get changed(): Record<string, string> {
    const initial = this.options.initial();
    const entries = Object.entries<string>(this.values);
    return Object.fromEntries(entries.filter(([name, value]) => initial[name as F] !== value));
  }

  set changed(values: Record<string, string>) {
    this.values = { ...this.values, ...values };
    this.host.requestUpdate();
  }

  /** Tells whether an error is shown right now. */
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

  /**
   * Tells whether all values are right; if not, says what is wrong and moves the focus to the
   * summary.
   */
  check(): boolean {
    if (this.look()) return true;
    void focusOn(this.host, '.summary');
    return false;
  }

  /**
   * Tells whether all values are right; errors are shown beside their fields. It suits forms of one
   * field.
   */
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

  /** Returns what the last submit found. */
  get found(): FieldMessages<F> {
    return this.#found;
  }

  /** Draws the error summary, which takes the focus and leads to each field. */
  summary(): unknown {
    const heading = this.options.heading ?? this.host.common.correct;
    return errorSummary(this.host, this, this.options.labels(), heading);
  }

  /** Draws one field with its label, hint and error. */
  field(name: F, options: FieldOptions): TemplateResult {
    return formField(this.host, this, name, options);
  }

  /** Draws the message under a field; its id is the one the field is described by. */
  error(name: F): unknown {
    return fieldError(this, name);
  }

  /** Returns the ids that describe a field, for controls of your own. */
  describedBy(name: F, hint = false): string | typeof nothing {
    return describedBy(this, name, hint);
  }

  readonly onInput =
    (name: F) =>
    (event: Event): void => {
      this.set(name, (event.currentTarget as HTMLInputElement).value);
    };

  /** A field that was wrong is checked again when the person leaves it. */
  readonly onLeave = (name: F) => (): void => {
    afterPointerUp(() => {
      this.#lookAt(name);
    });
  };

  #lookAt(name: F): void {
    // A value that the API refused is wrong until it is changed, whatever our own rules say.
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
      const message = messages[name] ?? tooLong(this.host, cleanProse(this.values[name]), limit);
      if (message) messages[name] = message;
    }
    return messages;
  }
}

/**
 * Returns what to say about a text that is longer than the contract takes, or undefined. It is said
 * rather than prevented: a field with `maxlength` cuts what is pasted without a word.
 */
export function tooLong(
  host: Pick<UiHost, 'locale' | 'common'>,
  text: string,
  limit: number,
): string {
  const over = lengthOf(text) - limit;
  return over > 0 ? tooLongBy(host, limit, over) : '';
}

/** Returns what to say about a text that is so many characters too long. */
export function tooLongBy(
  host: Pick<UiHost, 'locale' | 'common'>,
  limit: number,
  over: number,
): string {
  const shown = (count: number): string => new Intl.NumberFormat(host.locale).format(count);
  return host.common.tooLong(shown(limit), shown(over));
}
