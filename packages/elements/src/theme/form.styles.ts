import { css } from 'lit';

/**
 * Styles fields, choices and the error summary, in shadow roots and in the light-DOM sign-in form.
 */
export const formStyles = css`
  .fields {
    display: grid;
    gap: calc(20 * var(--_px));
    max-width: calc(560 * var(--_px));
  }
  .field {
    display: grid;
    gap: var(--_space-1);
    min-width: 0;
  }
  .field > label,
  .field > .label,
  legend {
    font-weight: 500;
    padding: 0;
  }
  .label-row {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_space-3);
  }
  .label-row > label {
    font-weight: 500;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  .hint {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .optional {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .input {
    width: 100%;
    min-height: calc(36 * var(--_px));
    padding: 0.35em 0.75em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  select.input {
    /* Browsers add a padding of their own. */
    padding-inline-start: calc(0.75em - 4 * var(--_px));
  }
  textarea.input {
    min-height: 6em;
    resize: vertical;
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
    padding: calc(0.35em - 1px) calc(0.75em - 1px);
  }
  .input[aria-invalid='true']:focus-visible {
    outline-offset: 2px;
  }
  .field-error {
    display: flex;
    gap: calc(6 * var(--_px));
    font-size: calc(13em / 15);
    font-weight: 500;
    color: var(--_danger);
  }
  .field-error .icon {
    width: calc(14 * var(--_px));
    height: calc(14 * var(--_px));
    margin-block-start: 0.2em;
  }
  .summary {
    padding: var(--_space-3) var(--_space-4);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    max-width: calc(560 * var(--_px));
  }
  .summary li {
    padding-block-start: var(--_space-1);
  }
  .summary a {
    color: var(--_danger);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .conflict {
    display: grid;
    gap: var(--_space-3);
    max-width: calc(560 * var(--_px));
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .conflict-head {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-1) var(--_space-3);
  }
  .conflict-head > .icon {
    width: calc(18 * var(--_px));
    height: calc(18 * var(--_px));
    margin-block-start: 0.15em;
    color: var(--_warning);
  }
  .conflict fieldset {
    display: grid;
    gap: var(--_space-1);
    margin-inline-start: calc(30 * var(--_px));
  }
  .conflict bdi {
    overflow-wrap: anywhere;
  }
  .reserved {
    visibility: hidden;
  }
  .choice {
    display: block;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-l);
    padding: var(--_space-3) var(--_space-4);
  }
  .choice.chosen {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .choice > label,
  .tick {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--_space-3);
    align-items: start;
    cursor: pointer;
  }
  .choice > label > .label {
    font-weight: 500;
  }
  .choice > label > .hint {
    grid-column: 2;
  }
  .choice-body {
    margin-inline-start: calc(18 * var(--_px) + var(--_space-3));
    margin-block-start: var(--_space-3);
  }
  .choices {
    display: grid;
    gap: var(--_space-2);
    max-width: calc(560 * var(--_px));
  }
  input[type='radio'],
  input[type='checkbox'] {
    appearance: none;
    flex: none;
    width: calc(18 * var(--_px));
    height: calc(18 * var(--_px));
    margin: 0.15em 0 0;
    border: 1.5px solid var(--_control);
    background: var(--_surface);
    cursor: pointer;
    display: inline-grid;
    place-content: center;
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input[type='checkbox'] {
    border-radius: var(--_radius-s);
  }
  input[type='radio']:checked,
  input[type='checkbox']:checked,
  input[type='checkbox']:indeterminate {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input[type='radio']:checked::before {
    content: '';
    width: calc(6 * var(--_px));
    height: calc(6 * var(--_px));
    border-radius: 50%;
    background: var(--_on-accent);
  }
  input[type='checkbox']:checked::before {
    content: '';
    width: calc(9 * var(--_px));
    height: calc(5 * var(--_px));
    margin-block-start: -2px;
    border: solid var(--_on-accent);
    border-width: 0 0 2px 2px;
    transform: rotate(-45deg);
  }
  input[type='checkbox']:indeterminate::before {
    content: '';
    width: calc(8 * var(--_px));
    height: 2px;
    background: var(--_on-accent);
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  @media (pointer: coarse) {
    .input {
      min-height: 44px;
      font-size: max(16px, 1em);
    }
  }
  @media (forced-colors: active) {
    input[type='radio'],
    input[type='checkbox'] {
      appearance: auto;
    }
    .choice.chosen {
      outline: 2px solid Highlight;
    }
    .input[aria-invalid='true'] {
      border-style: dashed;
    }
  }
`;
