import { html, nothing } from 'lit';
import { formatList } from '../format/list.js';
import { fill } from '../i18n/fill.js';
import { focusOn } from './focus.js';
import * as icons from './icons.js';
import type { UiHost } from './host.js';

/** A field that both people changed. */
export interface ConflictField {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly chosen: 'mine' | 'theirs';
}

export interface ConflictOptions {
  readonly fields: readonly ConflictField[];
  /** Labels the fields that only the other person changed; their values are already taken over. */
  readonly taken: readonly string[];
  readonly choose: (name: string, side: 'mine' | 'theirs') => void;
}

/**
 * Tells that somebody saved first, and shows what both changed, yours and theirs side by side. It
 * takes the focus when its widget calls `focusConflict()`. It needs the form styles.
 */
export const conflictView = (host: UiHost, options: ConflictOptions): unknown => {
  const { common } = host;
  const { fields, taken } = options;
  return html`<div class="conflict" part="conflict" role="alert" tabindex="-1">
    <div class="conflict-head">
      ${icons.warning()}
      <div>
        <h3>${common.conflictTitle}</h3>
        <p>${fields.length > 0 ? common.conflictText : common.conflictMerged}</p>
        ${
          taken.length > 0
            ? html`<p class="small muted">
                ${common.conflictTaken(formatList(taken, host.locale))}
              </p>`
            : nothing
        }
      </div>
    </div>
    ${fields.map((field) => choiceOf(host, field, options.choose))}
  </div>`;
};

const choiceOf = (
  host: UiHost,
  field: ConflictField,
  choose: ConflictOptions['choose'],
): unknown => {
  const side = (of: 'mine' | 'theirs', title: string, value: string): unknown => {
    const shown = html`<bdi class="strong">${value || host.common.none}</bdi>`;
    return html`<label class="tick">
      <input
        type="radio"
        name="conflict-${field.name}"
        .checked=${field.chosen === of}
        @change=${() => {
          choose(field.name, of);
        }}
      />
      <span>${fill<unknown>(host.common.about(title, '{value}'), { value: shown })}</span>
    </label>`;
  };
  return html`<fieldset>
    <legend>${field.label}</legend>
    ${side('mine', host.common.yours, field.mine)}
    ${side('theirs', host.common.theirs, field.theirs)}
  </fieldset>`;
};

/** Moves the focus to the conflict, once it is drawn. */
export const focusConflict = (host: UiHost): Promise<void> => focusOn(host, '.conflict');
