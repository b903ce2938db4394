import { css } from 'lit';

export const purchaseOrdersStyles = css`
  .refusal:focus {
    outline: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-1);
  }
  /* The title stands where the other tabs have theirs, and the button is level with it. */
  .head > .button {
    margin-block: calc(-7 * var(--_px));
  }
  .lead {
    margin-block-end: var(--_space-3);
    color: var(--_text-muted);
    max-width: calc(640 * var(--_px));
  }
  .said {
    display: flex;
    gap: calc(6 * var(--_px));
    margin-block: var(--_space-2);
    color: var(--_success);
    font-size: calc(14em / 15);
    overflow-wrap: anywhere;
  }
  .said .icon {
    margin-block-start: 0.15em;
  }
  form {
    display: grid;
    gap: calc(20 * var(--_px));
    max-width: calc(560 * var(--_px));
    margin-block: var(--_space-4) var(--_space-6);
    padding-block-end: var(--_space-5);
    border-block-end: 1px solid var(--_line);
  }
  form h3 {
    font-size: calc(16em / 15);
  }
  form .notice {
    margin-block-end: 0;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(20 * var(--_px)) var(--_space-4);
  }
  .beside.wrong {
    align-items: start;
  }
  .beside > .field {
    flex: 1 1 15em;
  }
  .beside > .expirationDate {
    flex: 0 1 calc(190 * var(--_px));
  }
  .number {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  td.expired-date {
    color: var(--_text-muted);
  }
  @container cb (width < 34em) {
    .beside > .expirationDate {
      flex: 1 1 15em;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody {
      display: block;
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_space-1) var(--_space-3);
      align-items: center;
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    tbody td,
    tbody th {
      height: auto;
      padding: 0;
      border: 0;
    }
    tbody .acts {
      grid-row: 1;
      grid-column: 2;
    }
    tbody .until {
      grid-row: 2;
      color: var(--_text-muted);
    }
    tbody .until::before {
      content: attr(data-label) ' ';
    }
    tbody .standing {
      grid-column: 1 / -1;
      padding-inline-start: calc(8 * var(--_px));
    }
    tbody .standing .badge:not(.filled) {
      margin-inline-start: calc(-8 * var(--_px));
    }
  }
  @container cb (width < 26em) {
    .head > .button {
      margin-block: 0;
    }
  }
  @media print {
    form,
    .head button,
    .acts {
      display: none;
    }
  }
`;
