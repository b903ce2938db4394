import { css } from 'lit';

export const payInvoiceStyles = css`
  .step {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .choices {
    margin-block-end: var(--_space-5);
  }
  .amount-field {
    max-width: calc(264 * var(--_px));
  }
  .amount-box {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    direction: ltr;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .amount-box > span {
    padding-inline: 0.75em 0;
    color: var(--_text-muted);
  }
  .amount-box > span:last-child {
    padding-inline: 0 0.75em;
  }
  .amount-box .input {
    border: 0;
    background: none;
    padding-inline: 0.4em;
    text-align: left;
  }
  .amount-box .input:focus-visible {
    outline: none;
  }
  .amount-box:has(.input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .amount-box:has([aria-invalid='true']) {
    box-shadow: inset 0 0 0 1px var(--_danger);
    border-color: var(--_danger);
  }
  .amount-box:has([aria-invalid='true']:focus-visible) {
    outline-offset: 2px;
  }
  .amount-box .input[aria-invalid='true'] {
    border: 0;
    padding: 0.35em 0.4em;
  }
  .card-title {
    font-size: calc(18em / 15);
    margin-block-end: var(--_space-3);
  }
  .new-card {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .new-card .fields-box {
    width: 100%;
  }
  .problem:focus {
    outline: none;
  }
  .problem .notice {
    margin-block-end: var(--_space-4);
  }
  .steps {
    margin-block: var(--_space-5);
    padding-block: var(--_space-1);
    border-block: 1px solid var(--_line);
    list-style: none;
  }
  .steps li {
    display: grid;
    grid-template-columns: calc(20 * var(--_px)) 1fr auto;
    gap: var(--_space-3);
    align-items: center;
    min-height: calc(40 * var(--_px));
  }
  .steps .icon,
  .steps .spinner {
    width: calc(14 * var(--_px));
    height: calc(14 * var(--_px));
    justify-self: center;
  }
  .steps .sent .icon {
    color: var(--_success);
  }
  .steps .lost .icon {
    color: var(--_warning);
  }
  .steps .asking .spinner {
    color: var(--_accent);
  }
  .rows .receipt-link {
    margin: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    font-weight: 400;
  }
  .outcome {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--_space-4);
  }
  .outcome .icon {
    width: calc(24 * var(--_px));
    height: calc(24 * var(--_px));
    margin-block-start: 2px;
    color: var(--_success);
  }
  .outcome.waiting .icon {
    color: var(--_accent);
  }
  .outcome p {
    grid-column: 2;
  }
  .sums.full {
    width: 100%;
    margin-block-end: var(--_space-6);
    font-size: 1em;
  }
  .sums.full .grand {
    font-size: calc(18em / 15);
  }
  .page-aside .sums {
    width: 100%;
  }
  .page-aside .sums dd {
    text-align: right;
    /* In wider letters the largest sums break: they never stand out. */
    white-space: normal;
  }
  /* Only paper says whose receipt it is. */
  .payer {
    margin-block-end: var(--_space-5);
  }
  @container cb (width < 34em) {
    .steps li {
      grid-template-columns: calc(20 * var(--_px)) 1fr;
      row-gap: 0;
      padding-block: var(--_space-2);
    }
    .steps .time {
      grid-column: 2;
    }
  }
`;
