import { css } from 'lit';

/** Styles what differs on paper. */
export const paperStyles = css`
  :host {
    display: block;
    /* Paper has letters of one size: what is measured by them keeps its own. */
    --_px: 1px;
  }
  .base {
    font-size: 10pt;
    color: #000000;
  }
  .paper {
    gap: 18pt;
  }
  .paper-aside {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    grid-template-rows: auto 1fr;
    gap: 12pt 18pt;
    font-size: 9pt;
  }
  .badge.filled {
    padding: 0;
    background: none;
    outline: 0;
  }
  tr,
  .sums,
  .paper-aside > * {
    break-inside: avoid;
  }
  .paper-aside > * {
    grid-area: 1 / 1 / span 2 / 1;
  }
  /* The two short ones share a column, so that a usual invoice fits on one sheet. */
  .paper-aside [part='billing-contact'] {
    grid-area: 1 / 2;
  }
  .paper-aside [part='seller'] {
    grid-area: 2 / 2;
  }
  .paper-aside [part='remittance'] {
    grid-area: 1 / 3 / span 2 / 3;
  }
  thead {
    display: table-header-group;
  }
  tbody tr > * {
    height: 24pt;
  }
  .section-title {
    break-after: avoid;
  }
`;
