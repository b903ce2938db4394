import { css } from 'lit';

/** Styles the document itself, on screen and on paper. */
export const documentStyles = css`
  .document {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(28 * var(--_px));
    min-width: 0;
  }
  .badges {
    margin-block-start: var(--_space-2);
  }
  .facts dd {
    margin-block-start: 1px;
  }
  .lines .service {
    overflow-wrap: anywhere;
  }
  .receipt {
    margin-inline-start: var(--_space-2);
  }
  .section-title {
    font-size: calc(18em / 15);
    margin-block-end: var(--_space-3);
  }
  .sums {
    margin-block-start: calc(var(--_space-3) - 28 * var(--_px));
  }
  .sums dd {
    color: var(--_text);
  }
  .aside-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-3);
  }
  address {
    font-style: normal;
    margin-block-start: var(--_space-2);
    overflow-wrap: anywhere;
  }
  [part='billing-contact'] h3 {
    margin-block-end: var(--_space-2);
  }

  @container cb (width < 40em) {
    table,
    thead,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 2px 0;
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    tbody tr > * {
      display: block;
      height: auto;
      padding: 0;
      border: 0;
    }
    .lines .service {
      grid-area: 1 / 1 / auto / span 2;
      padding-inline-end: var(--_space-4);
    }
    .lines .line-total {
      grid-area: 1 / 3;
    }
    .lines .period {
      grid-area: 2 / 1 / auto / span 3;
      color: var(--_text-muted);
    }
    .lines .quantity {
      grid-area: 3 / 1;
      text-align: start;
      color: var(--_text-muted);
    }
    .lines .quantity::after {
      content: ' \\00d7\\00a0';
    }
    .lines .unit {
      grid-area: 3 / 2;
      text-align: start;
      color: var(--_text-muted);
    }
    .payments .date {
      grid-area: 1 / 1 / auto / span 2;
    }
    .payments .paid {
      grid-area: 1 / 3;
    }
    .payments .source {
      grid-area: 2 / 1 / auto / span 3;
      color: var(--_text-muted);
    }
    .payments .status {
      grid-area: 3 / 1 / auto / span 3;
    }
    .payments .badge {
      white-space: normal;
    }
    .payments .badge.filled {
      margin-inline-start: 0;
    }
  }
`;

/** Styles what surrounds the document on screen. */
export const invoiceStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6) calc(40 * var(--_px));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: var(--_space-3) var(--_space-5);
  }
  h2 {
    font-size: calc(22em / 15);
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  .acts-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .acts-bar .button {
    min-height: calc(36 * var(--_px));
  }
  .notice {
    margin-block-end: 0;
  }
  .aside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_space-5) calc(40 * var(--_px));
    align-content: start;
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .aside address,
  .aside :is([part='bill-to'], [part='billing-contact'], [part='seller']) > p {
    font-size: calc(14em / 15);
  }
  .state .buttons {
    justify-content: center;
    margin-block-start: var(--_space-3);
  }
  .after {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
    max-width: calc(640 * var(--_px));
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .progress .spinner {
    margin-inline-end: calc(-1 * var(--_space-1));
  }
  .back-line .back {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
  }
  @container cb (width >= 60em) {
    .layout.with-aside {
      grid-template-columns: minmax(0, 1fr) calc(256 * var(--_px));
    }
    .aside {
      grid-template-columns: 1fr;
      gap: 0;
      padding-block-start: 0;
      padding-inline-start: var(--_space-5);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .aside > * + * {
      margin-block-start: var(--_space-5);
      padding-block-start: var(--_space-5);
      border-block-start: 1px solid var(--_line);
    }
  }
`;
