import { css } from 'lit';

/**
 * Styles the forms that ask for a password. They stand in the document's own tree, where the page's
 * styles reach them: they have classes of their own, and `!important` values, which alone withstand
 * a page that unsets everything (`* { all: unset !important }`).
 */
export const lightFormStyles = css`
  [data-cb-box='form'] {
    all: unset !important;
    display: block !important;
  }
  .cb-light-form,
  .cb-light-form :where(:not(svg, svg *)) {
    all: unset !important;
    box-sizing: border-box !important;
  }
  .cb-light-form {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr) auto !important;
    gap: calc(20 * var(--_px)) calc(12 * var(--_px)) !important;
    margin: 0 !important;
    padding: 0 !important;
    font: inherit !important;
    color: inherit !important;
  }
  .cb-light-form > * {
    grid-column: 1 / -1 !important;
  }
  .cb-light-form .cb-field {
    display: block !important;
  }
  /* A link that comes last in the tab order stands beside the label of a field above it. */
  .cb-light-form .cb-with-link {
    display: grid !important;
    grid-template-columns: subgrid !important;
    grid-row: 2 !important;
  }
  .cb-light-form .cb-with-link > * {
    grid-column: 1 / -1 !important;
  }
  .cb-light-form .cb-with-link > .cb-label-row {
    grid-column: 1 !important;
  }
  .cb-light-form .cb-with-link ~ .cb-link {
    grid-area: 2 / 2 !important;
    place-self: start end !important;
    text-align: end !important;
  }
  .cb-light-form .cb-label-row {
    display: flex !important;
    justify-content: space-between !important;
    align-items: baseline !important;
    gap: calc(12 * var(--_px)) !important;
    margin: 0 0 calc(4 * var(--_px)) !important;
  }
  .cb-light-form label.cb-label {
    display: inline !important;
    margin: 0 !important;
    padding: 0 !important;
    font: inherit !important;
    font-weight: 500 !important;
    color: var(--_text) !important;
    text-transform: none !important;
  }
  .cb-light-form input.cb-input {
    display: block !important;
    box-sizing: border-box !important;
    width: 100% !important;
    max-width: none !important;
    height: auto !important;
    min-height: calc(36 * var(--_px)) !important;
    margin: 0 !important;
    padding: 0.35em 0.75em !important;
    font: inherit !important;
    line-height: 1.45 !important;
    letter-spacing: normal !important;
    color: var(--_text) !important;
    background: var(--_surface) !important;
    border: 1px solid var(--_control) !important;
    border-radius: var(--_radius) !important;
    box-shadow: none !important;
    appearance: none !important;
    cursor: text !important;
  }
  .cb-light-form input.cb-input[readonly] {
    min-height: 0 !important;
    padding: 0 !important;
    border: 0 !important;
  }
  .cb-light-form input.cb-input:focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: -1px !important;
  }
  .cb-light-form input.cb-input[aria-invalid='true'] {
    border: 2px solid var(--_danger) !important;
  }
  .cb-light-form input.cb-input[aria-invalid='true']:focus-visible {
    outline-offset: 2px !important;
  }
  .cb-light-form .cb-error {
    display: block !important;
    margin: calc(4 * var(--_px)) 0 0 !important;
    font-size: calc(13em / 15) !important;
    font-weight: 500 !important;
    color: var(--_danger) !important;
  }
  .cb-light-form button {
    margin: 0 !important;
    font: inherit !important;
    font-weight: 500 !important;
    line-height: 1.2 !important;
    letter-spacing: normal !important;
    text-transform: none !important;
    cursor: pointer !important;
    box-shadow: none !important;
    appearance: none !important;
  }
  .cb-light-form button.cb-submit {
    display: block !important;
    box-sizing: border-box !important;
    width: 100% !important;
    min-height: calc(40 * var(--_px)) !important;
    padding: 0 1.2em !important;
    text-align: center !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    border: 1px solid var(--_accent) !important;
    border-radius: var(--_radius) !important;
  }
  .cb-light-form button.cb-submit:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text)) !important;
  }
  .cb-light-form button.cb-link {
    min-height: 24px !important;
    padding: 0 !important;
    color: var(--_accent) !important;
    background: none !important;
    border: 0 !important;
    font-size: calc(13em / 15) !important;
    border-radius: 2px !important;
  }
  .cb-light-form button:focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px !important;
  }
  .cb-light-form [hidden] {
    display: none !important;
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .cb-light-form button.cb-link {
      text-decoration: underline !important;
    }
  }
  @media (pointer: coarse) {
    .cb-light-form input.cb-input,
    .cb-light-form button.cb-submit {
      min-height: 44px !important;
      font-size: max(16px, 1em) !important;
    }
    .cb-light-form button.cb-link,
    .cb-light-form .cb-with-link > .cb-label-row {
      min-height: 44px !important;
      align-items: center !important;
    }
  }
`;
