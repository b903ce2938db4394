import { css } from 'lit';

/** The heading, the sums, and the room of the list, taken from the start. */
export const invoiceHistoryStyles = css`
  .heading-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: var(--_space-2) var(--_space-5);
    margin-block-end: var(--_space-4);
  }
  .lead {
    margin-block-start: var(--_space-1);
    color: var(--_text-muted);
    font-size: calc(13em / 15);
    min-height: 24px;
  }
  .balances {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    min-height: 24px;
  }
  .balances > div {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
  }
  .balances dt {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .balances dd {
    font-weight: 600;
    white-space: nowrap;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
    min-height: calc(36 * var(--_px));
  }

  .history th.select,
  .history td.select {
    width: calc(38 * var(--_px));
    padding-inline: calc(8 * var(--_px)) calc(6 * var(--_px));
  }
  .history td:last-child,
  .history th:last-child {
    padding-inline-end: calc(8 * var(--_px));
  }
  .history :is(.c-issued, .c-due, .acts) {
    white-space: nowrap;
  }
  .history .c-status {
    padding-inline-start: calc(20 * var(--_px));
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-5);
    align-items: center;
    min-height: calc(48 * var(--_px));
    padding-block-start: var(--_space-2);
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .back-line {
    margin-block-end: var(--_space-3);
  }
  .back-line[hidden] {
    display: none;
  }
  .back-line .back {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
  }

  @container cb (width < 60em) {
    .history .c-purchaseOrder {
      display: none;
    }
  }
  @container cb (width < 52em) {
    .history .c-issued {
      display: none;
    }
    .history .c-status {
      padding-inline-start: calc(14 * var(--_px));
    }
  }
  @container cb (width < 44em) {
    .history .c-total {
      display: none;
    }
  }
  @container cb (width < 42em) {
    /* The date goes under the number, as in the cards. */
    .history .c-due {
      display: none;
    }
    .history tbody tr > * {
      padding-block: var(--_space-1);
    }
    .history td.acts {
      white-space: normal;
    }
  }

  @container cb (width < 34em) {
    .toolbar {
      min-height: calc(80 * var(--_px));
    }
    .history,
    .history tbody,
    .history thead {
      display: block;
    }
    .history thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .history tbody tr {
      display: grid;
      grid-template-columns: calc(30 * var(--_px)) minmax(0, 1fr) auto;
      gap: 0 var(--_space-2);
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    table.history tbody tr > * {
      display: block;
      height: auto;
      padding: 0;
      border: 0;
    }
    table.history tbody .c-issued,
    table.history tbody .c-due,
    table.history tbody .c-purchaseOrder,
    table.history tbody .c-total {
      display: none;
    }
    table.history tbody td.select {
      grid-area: 1 / 1;
      width: auto;
      padding: 0;
    }
    table.history tbody .c-invoiceNumber {
      grid-area: 1 / 2 / span 2 / auto;
    }
    table.history tbody td.c-balance {
      grid-area: 1 / 3 / span 2 / auto;
    }
    table.history tbody td.c-status {
      grid-area: 3 / 2 / auto / span 2;
      padding: var(--_space-2) 0 0;
    }
    table.history tbody td.acts {
      grid-area: 4 / 2 / auto / span 2;
      text-align: start;
      padding: var(--_space-2) 0 0;
    }
    .skeleton tbody td.acts,
    .skeleton tbody td.c-status {
      display: none;
    }
  }

  @container cb (width < 26em) {
    .toolbar {
      min-height: calc(124 * var(--_px));
    }
  }
`;
