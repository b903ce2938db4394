import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { UiHost } from './host.js';
import * as icons from './icons.js';

/** The part of a form that drawing needs. `Form` implements it. */
export interface FormView<F extends string> {
  readonly values: Readonly<Record<F, string>>;
  /** Says what is wrong now, by field. */
  readonly errors: Partial<Record<F, string>>;
  /**
   * Says what the last submit found. Its room is kept, so that no button moves away under a click.
   */
  readonly found: Partial<Record<F, string>>;
  onInput(name: F): (event: Event) => void;
  onLeave(name: F): () => void;
}

/** Says how one text field looks. */
export interface FieldOptions {
  label: string;
  hint?: unknown;
  optional?: boolean;
  type?: 'text' | 'email' | 'tel' | 'date';
  autocomplete?: AutoFill;
  inputmode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email';
  /** A class that hints at the length of the answer. */
  width?: string;
  multiline?: boolean;
  /** Choices turn the field into a select. */
  choices?: readonly { value: string; label: string }[];
  prefix?: string;
  suffix?: string;
}

/** Draws the error summary, which takes the focus and leads to each field. */
export function errorSummary<F extends string>(
  host: UiHost,
  form: FormView<F>,
  labels: Record<F, string>,
  heading: (count: number) => string,
): unknown {
  const names = Object.keys({ ...form.found, ...form.errors }) as F[];
  if (names.length === 0) return nothing;
  const wrong = Object.keys(form.errors).length;
  return html`<div
    class="summary ${wrong === 0 ? 'reserved' : ''}"
    part="error-summary"
    tabindex="-1"
    role=${wrong === 0 ? nothing : 'alert'}
  >
    <h3>${heading(wrong || names.length)}</h3>
    <ul>
      ${names.map((name) => summaryLine(host, form, name, labels[name]))}
    </ul>
  </div>`;
}

function summaryLine<F extends string>(
  host: UiHost,
  form: FormView<F>,
  name: F,
  label: string,
): TemplateResult {
  const message = form.errors[name];
  const lead = (event: Event): void => {
    event.preventDefault();
    host.renderRoot.querySelector<HTMLElement>(`#${idOf(name)}`)?.focus();
  };
  return html`<li class=${message ? '' : 'reserved'}>
    <a href="#${idOf(name)}" @click=${lead}
      >${host.common.about(label, message ?? form.found[name] ?? '')}</a
    >
  </li>`;
}

/** Draws one field with its label, hint and error. */
export const formField = <F extends string>(
  host: UiHost,
  form: FormView<F>,
  name: F,
  options: FieldOptions,
): TemplateResult =>
  html`<div class="field ${options.width ?? ''}">
    <label for=${idOf(name)}
      >${options.label}
      ${options.optional ? html`<span class="optional">${host.common.optional}</span>` : nothing}</label
    >
    ${options.hint ? html`<div class="hint" id="${idOf(name)}-hint">${options.hint}</div>` : nothing}
    ${control(form, name, options)} ${fieldError(form, name)}
  </div>`;

/** Draws the message under a field; its id is the one the field is described by. */
export function fieldError<F extends string>(form: FormView<F>, name: F): unknown {
  const message = form.errors[name];
  if (message) {
    return html`<div class="field-error" id="${idOf(name)}-error">
      ${icons.alert()} ${message}
    </div>`;
  }
  const found = form.found[name];
  return found
    ? html`<div class="field-error reserved" aria-hidden="true">${icons.alert()} ${found}</div>`
    : nothing;
}

/** Returns the ids of what describes a field. */
export function describedBy<F extends string>(
  form: FormView<F>,
  name: F,
  hint: boolean,
): string | typeof nothing {
  const ids = [hint && `${idOf(name)}-hint`, form.errors[name] && `${idOf(name)}-error`];
  return ids.filter(Boolean).join(' ') || nothing;
}

function control<F extends string>(
  form: FormView<F>,
  name: F,
  options: FieldOptions,
): TemplateResult {
  if (options.choices) return selectOf(form, name, options, options.choices);
  return options.multiline ? textareaOf(form, name, options) : inputOf(form, name, options);
}

const selectOf = <F extends string>(
  form: FormView<F>,
  name: F,
  options: FieldOptions,
  choices: NonNullable<FieldOptions['choices']>,
): TemplateResult =>
  html`<select
    class="input"
    id=${idOf(name)}
    name=${nameOf(name)}
    .autocomplete=${options.autocomplete ?? 'off'}
    aria-invalid=${form.errors[name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, name, Boolean(options.hint))}
    .value=${form.values[name]}
    @change=${form.onInput(name)}
    @blur=${form.onLeave(name)}
  >
    ${choices.map(
      (choice) =>
        html`<option value=${choice.value} ?selected=${choice.value === form.values[name]}>
          ${choice.label}
        </option>`,
    )}
  </select>`;

const textareaOf = <F extends string>(
  form: FormView<F>,
  name: F,
  options: FieldOptions,
): TemplateResult =>
  html`<textarea
    class="input"
    dir="auto"
    id=${idOf(name)}
    name=${nameOf(name)}
    aria-required=${options.optional ? nothing : 'true'}
    aria-invalid=${form.errors[name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, name, Boolean(options.hint))}
    .value=${form.values[name]}
    @input=${form.onInput(name)}
    @blur=${form.onLeave(name)}
  ></textarea>`;

const inputOf = <F extends string>(
  form: FormView<F>,
  name: F,
  options: FieldOptions,
): TemplateResult =>
  html`<input
    class="input"
    id=${idOf(name)}
    name=${nameOf(name)}
    type=${options.type ?? 'text'}
    dir=${(options.type ?? 'text') === 'text' ? 'auto' : nothing}
    .autocomplete=${options.autocomplete ?? 'off'}
    inputmode=${options.inputmode ?? nothing}
    aria-required=${options.optional ? nothing : 'true'}
    aria-invalid=${form.errors[name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, name, Boolean(options.hint))}
    .value=${form.values[name]}
    @input=${form.onInput(name)}
    @blur=${form.onLeave(name)}
  />`;

const idOf = (name: string): string => `field-${name}`;

// The check of the templates understands only a plain string here.
const nameOf = (name: string): string => name;
