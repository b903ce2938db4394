import { css } from 'lit';

export const loginStyles = css`
  .frame {
    display: grid;
    gap: var(--_space-7);
    align-items: start;
  }
  .main {
    max-width: 380px;
    width: 100%;
  }
  h1 {
    margin-block-end: var(--_space-1);
  }
  .lead {
    color: var(--_text-muted);
    margin-block-end: var(--_space-5);
  }
  .trouble {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 28px;
    padding-block-start: var(--_space-3);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: 24px;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
    list-style: none;
    border-radius: 2px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    width: 0.8em;
    height: 0.8em;
    transform: rotate(-90deg);
  }
  details[open] > summary .icon {
    transform: none;
  }
  :dir(rtl) > summary .icon {
    transform: rotate(90deg);
  }
  details ol {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-2) var(--_space-3);
    padding-inline-start: 20px;
  }
  details ol > li::marker {
    color: var(--_text-muted);
  }
  details p {
    margin-block-start: var(--_space-3);
  }
  .trouble-body {
    font-size: calc(14em / 15);
  }
  .where {
    display: none;
    width: 312px;
    padding: var(--_space-5) var(--_space-5) 0;
    border-radius: var(--_radius-l);
    background: var(--_sunken);
    font-size: calc(13em / 15);
    padding-block-end: var(--_space-5);
  }
  .where h2 {
    font-size: 1.15em;
    margin-block-end: var(--_space-1);
  }
  .sample {
    margin-block-start: var(--_space-4);
    padding: var(--_space-4) var(--_space-4) 0;
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    font-size: 12px;
    overflow: hidden;
  }
  .sample dl {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-block: var(--_space-1) var(--_space-3);
  }
  .sample dt {
    color: var(--_text-muted);
  }
  .sample .marked {
    justify-self: start;
    padding: 2px 14px 2px 8px;
    margin-inline-start: -8px;
    border: 1px solid var(--_accent);
    border-radius: 3px;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }
  .sample .bars {
    display: flex;
    justify-content: space-between;
    margin-block-end: 8px;
  }
  .signed-in {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }
  .sent-icon .icon {
    width: 26px;
    height: 26px;
    color: var(--_accent);
    margin-block: var(--_space-4) var(--_space-3);
  }
  .sent-notes {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-4) var(--_space-5);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  @container cb (width >= 50em) {
    .frame {
      grid-template-columns: 380px auto;
      gap: 72px;
    }
    .where {
      display: block;
      margin-block-start: -8px;
    }
  }
`;

/**
 * The form stands in the document's own tree, where the page's styles reach it: classes of its own,
 * and values that hold even where a page unsets everything.
 */
export const loginFormStyles = css`
  .cb-login-form {
    display: grid;
    gap: 20px;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  .cb-login-form .cb-field {
    display: block;
    margin: 0;
    padding: 0;
  }
  .cb-login-form .cb-label-row {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    margin: 0 0 4px;
  }
  .cb-login-form label.cb-label {
    display: inline;
    margin: 0;
    padding: 0;
    font: inherit;
    font-weight: 500;
    color: var(--_text);
    text-transform: none;
  }
  .cb-login-form input.cb-input {
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
  .cb-login-form input.cb-input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .cb-login-form input.cb-input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .cb-login-form input.cb-input[aria-invalid='true']:focus-visible {
    outline-offset: 2px;
  }
  .cb-login-form .cb-error {
    display: block;
    margin: 4px 0 0;
    font-size: calc(13em / 15);
    font-weight: 500;
    color: var(--_danger);
  }
  .cb-login-form button {
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
  .cb-login-form button.cb-submit {
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
  .cb-login-form button.cb-submit:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .cb-login-form button.cb-link {
    min-height: 24px;
    padding: 0;
    color: var(--_accent);
    background: none;
    border: 0;
    font-size: calc(13em / 15);
    border-radius: 2px;
  }
  .cb-login-form button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .cb-login-form input.cb-input,
    .cb-login-form button.cb-submit {
      min-height: 44px;
      font-size: max(16px, 1em);
    }
    .cb-login-form button.cb-link {
      min-height: 44px;
    }
  }
`;
