import { css } from 'lit';

/**
 * Forms that ask for a password stand in the document's own tree, where the page's styles reach
 * them: classes of their own, and values that hold even where a page unsets everything.
 */
export const lightFormStyles = css`
  .cb-light-form {
    display: grid;
    gap: 20px;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  .cb-light-form .cb-field {
    display: block;
    margin: 0;
    padding: 0;
  }
  .cb-light-form .cb-label-row {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    margin: 0 0 4px;
  }
  .cb-light-form label.cb-label {
    display: inline;
    margin: 0;
    padding: 0;
    font: inherit;
    font-weight: 500;
    color: var(--_text);
    text-transform: none;
  }
  .cb-light-form input.cb-input {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: none;
    height: auto;
    min-height: 36px;
    margin: 0;
    padding: 0.35em 0.75em;
    font: inherit;
    line-height: 1.45;
    letter-spacing: normal;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    box-shadow: none;
    appearance: none;
  }
  .cb-light-form input.cb-input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .cb-light-form input.cb-input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .cb-light-form input.cb-input[aria-invalid='true']:focus-visible {
    outline-offset: 2px;
  }
  .cb-light-form .cb-error {
    display: block;
    margin: 4px 0 0;
    font-size: calc(13em / 15);
    font-weight: 500;
    color: var(--_danger);
  }
  .cb-light-form button {
    margin: 0;
    font: inherit;
    font-weight: 500;
    line-height: 1.2;
    letter-spacing: normal;
    text-transform: none;
    cursor: pointer;
    box-shadow: none;
    appearance: none;
  }
  .cb-light-form button.cb-submit {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 0 1.2em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .cb-light-form button.cb-submit:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .cb-light-form button.cb-link {
    min-height: 24px;
    padding: 0;
    color: var(--_accent);
    background: none;
    border: 0;
    font-size: calc(13em / 15);
    border-radius: 2px;
  }
  .cb-light-form button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .cb-light-form input.cb-input,
    .cb-light-form button.cb-submit {
      min-height: 44px;
      font-size: max(16px, 1em);
    }
    .cb-light-form button.cb-link {
      min-height: 44px;
    }
  }
`;
