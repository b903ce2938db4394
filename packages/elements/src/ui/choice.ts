import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Choice<T extends string> {
  /** This is the `name` of the radio group. */
  name: string;
  value: T;
  chosen: boolean;
  label: unknown;
  hint: unknown;
  onChoose: (event: Event) => void;
  /** This is shown once the way is chosen. */
  body?: unknown;
}

/** Shows one of several ways as a radio button in a frame that opens when it is chosen. */
export const choiceView = <T extends string>(choice: Choice<T>): TemplateResult => {
  const { chosen, body = nothing } = choice;
  const value: string = choice.value;
  return html`<div class="choice ${chosen ? 'chosen' : ''}">
    <label>
      <input
        type="radio"
        name=${choice.name}
        value=${value}
        .checked=${chosen}
        @change=${choice.onChoose}
      />
      <span class="label">${choice.label}</span>
      <span class="hint">${choice.hint}</span>
    </label>
    ${chosen && body !== nothing ? html`<div class="choice-body">${body}</div>` : nothing}
  </div>`;
};
