import { css } from 'lit';

/**
 * The fields stand in the document's own tree, where the page's styles reach them: they have
 * classes of their own, and every value is set.
 */
export const testProviderStyles = css`
  .cb-test-fields {
    display: block;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: var(--_text);
  }
  .cb-test-fields legend {
    display: flex;
    gap: 8px;
    align-items: center;
    width: 100%;
    margin: 0 0 4px;
    padding: 0;
    border: 0;
    font-size: calc(13em / 15);
    font-weight: 400;
    line-height: 1.45;
    color: var(--_text-muted);
  }
  .cb-test-fields legend svg {
    flex: none;
    width: 14px;
    height: 14px;
  }
  .cb-test-fields label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 2px 12px;
    align-items: center;
    min-height: 36px;
    margin: 0;
    padding: 4px 0;
    font: inherit;
    font-weight: 400;
    color: inherit;
    cursor: pointer;
    border-block-start: 1px solid var(--_line);
  }
  .cb-test-fields legend + label {
    border-block-start: 0;
  }
  .cb-test-fields label > span + span {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .cb-test-fields input[type='radio'] {
    position: static;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
    opacity: 1;
    appearance: auto;
  }
  .cb-test-fields input[type='radio']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .cb-test-bank {
    color-scheme: light dark;
    width: min(420px, calc(100vw - 32px));
    margin: auto;
    padding: 24px;
    border: 0;
    border-radius: 10px;
    font:
      400 15px/1.45 system-ui,
      sans-serif;
    text-align: start;
    color: light-dark(#1b1f24, #e8eaed);
    background: light-dark(#ffffff, #20252b);
    box-shadow:
      0 0 0 1px light-dark(rgb(27 31 36 / 0.08), rgb(255 255 255 / 0.08)),
      0 6px 24px light-dark(rgb(27 31 36 / 0.14), rgb(0 0 0 / 0.5));
  }
  .cb-test-bank::backdrop {
    background: rgb(27 31 36 / 0.45);
  }
  .cb-test-bank h2 {
    margin: 0 0 8px;
    font:
      600 18px/1.25 system-ui,
      sans-serif;
    color: inherit;
  }
  .cb-test-bank p {
    margin: 0 0 20px;
    color: inherit;
  }
  .cb-test-bank div {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 12px;
  }
  .cb-test-bank button {
    min-height: 40px;
    padding: 0 18px;
    border: 1px solid light-dark(#7d8794, #77818e);
    border-radius: 6px;
    font:
      500 15px/1.2 system-ui,
      sans-serif;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .cb-test-bank button.cb-confirm {
    color: light-dark(#ffffff, #0d1a26);
    background: light-dark(#1d5a8e, #8abdea);
    border-color: transparent;
  }
  .cb-test-bank button:focus-visible {
    outline: 2px solid light-dark(#1d5a8e, #8abdea);
    outline-offset: 2px;
  }
  @media (width < 34em) {
    .cb-test-fields label {
      grid-template-columns: auto 1fr;
    }
    .cb-test-fields label > span + span {
      grid-column: 2;
    }
  }
  @media (pointer: coarse) {
    .cb-test-fields label,
    .cb-test-bank button {
      min-height: 44px;
    }
  }
`;
