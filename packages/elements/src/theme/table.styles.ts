import { css } from 'lit';

/** Styles tables: hairlines, amounts at the right in every direction, one line per row. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(14em / 15);
  }
  th,
  td {
    padding: 0 calc(6 * var(--_px));
    text-align: start;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
    /* Our own words stay whole; names and numbers of the account may break. */
    overflow-wrap: break-word;
  }
  td bdi,
  th bdi,
  td .badge.unknown {
    overflow-wrap: anywhere;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    height: calc(36 * var(--_px));
    font-size: calc(13em / 14);
    font-weight: 500;
    color: var(--_text-muted);
    white-space: nowrap;
  }
  tbody tr > * {
    height: calc(48 * var(--_px));
  }
  table.dense tbody tr > * {
    height: calc(40 * var(--_px));
  }
  .amount {
    text-align: right;
    white-space: nowrap;
  }
  /*
   * Cells have smaller text than their surroundings; an element with a size of its own must not
   * shrink twice.
   */
  td .badge,
  td .small {
    font-size: calc(13em / 14);
  }
  .owed {
    font-weight: 600;
  }
  .settled-amount {
    color: var(--_text-muted);
  }
  td .badge.filled {
    margin-inline-start: calc(-8 * var(--_px));
  }
  td .badge.filled + .badge.filled {
    margin-inline-start: 0;
  }
  .acts {
    text-align: end;
    white-space: nowrap;
  }

  .sums {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-5);
    margin-inline-start: auto;
    width: min(100%, 21.4em);
    font-size: calc(14em / 15);
  }
  .sums > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: calc(5 * var(--_px));
  }
  .sums > .rule {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(5 * var(--_px));
    padding-block-start: calc(8 * var(--_px));
  }
  .sums dt {
    color: var(--_text-muted);
  }
  .sums .strong dt {
    color: var(--_text);
  }
  .sums .grand {
    font-size: calc(18em / 14);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: var(--_space-4);
  }
  .facts dt {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }

  /* The largest sums break here as a last resort: they are never cut off. */
  @container cb (width < 34em) {
    .amount,
    .amount bdi {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
