import { css } from 'lit';

export const paymentMethodStyles = css`
  .method-head {
    padding-block-end: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }
  .on-file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
    padding-block: calc(18 * var(--_px));
    margin-block-end: var(--_space-6);
    border-block-end: 1px solid var(--_line);
  }
  .on-file > div {
    flex: 1 1 12em;
    min-width: 0;
  }
  .brand {
    padding: calc(5 * var(--_px)) calc(9 * var(--_px));
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    font-size: calc(12 * var(--_px));
    font-weight: 600;
  }
  .section-title {
    margin-block-end: var(--_space-2);
  }
  .remittance {
    max-width: calc(440 * var(--_px));
    margin-block-start: var(--_space-4);
    margin-block-end: var(--_space-6);
  }
  .mandate-text {
    padding: var(--_space-3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: calc(14em / 15);
    overflow-wrap: anywhere;
  }
  .mandate-text p {
    white-space: pre-line;
  }
  .mandate-text p + p {
    margin-block-start: var(--_space-2);
  }
  legend {
    font-weight: 400;
  }
  .back .icon {
    vertical-align: -0.15em;
  }
  details {
    margin-block-end: var(--_space-5);
  }
  details .mandate-text {
    margin-block-start: var(--_space-2);
  }
  /*
   * It is so close to the choices that it belongs to them, and as far from the buttons as they
   * were.
   */
  .choices-error {
    margin-block: calc(-1 * var(--_space-4)) var(--_space-5);
  }
  summary {
    min-height: 24px;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
  }
  .mandate {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }
  .mandate-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    font-weight: 500;
  }
  .mandate-head .small {
    font-weight: 400;
  }
  .tick {
    margin-block-start: var(--_space-1);
    min-height: 24px;
  }
  .choices {
    margin-block: var(--_space-2) var(--_space-5);
    max-width: none;
  }
  .back {
    margin-block-end: var(--_space-3);
  }
  .foot-notes {
    display: grid;
    gap: var(--_space-1);
  }
  .problem:focus {
    outline: none;
  }
  .page-aside p + p {
    margin-block-start: var(--_space-2);
  }
  .page-aside h3 {
    margin-block-end: var(--_space-1);
  }
  @container cb (width >= 60em) {
    .page-main {
      max-width: calc(600 * var(--_px));
    }
    .view {
      max-width: calc(640 * var(--_px));
    }
  }
`;
