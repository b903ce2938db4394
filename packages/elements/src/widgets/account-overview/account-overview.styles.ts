import { css } from 'lit';

export const accountOverviewStyles = css`
  .page-main {
    display: grid;
    gap: calc(36 * var(--_px));
  }
  .page-aside:empty {
    border: 0;
  }
  .people {
    font-size: calc(14em / 15);
  }
  .people h3 {
    font-size: calc(15em / 14);
    margin-block-end: var(--_space-2);
  }

  .figures {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: var(--_space-4) 0;
  }
  .figures > div {
    padding-inline: var(--_space-5);
    border-inline-start: 1px solid var(--_line);
  }
  .figures > div:first-child {
    padding-inline-start: 0;
    border: 0;
    padding-inline-end: calc(56 * var(--_px));
  }
  .figures dt,
  .figures .under {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .figure {
    display: flex;
    align-items: center;
    min-height: calc(38em / 22);
    font-size: calc(22em / 15);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
  /* Sums of twenty digits do not fit side by side. */
  .figures.long {
    grid-template-columns: minmax(0, 1fr);
  }
  .figures.long > div {
    padding-inline: 0;
    border: 0;
  }
  .figures.long .figure {
    white-space: normal;
  }
  .figures > div:first-child .figure {
    min-height: calc(38em / 30);
    font-size: 2em;
  }

  .section-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-4);
    margin-block-end: var(--_space-2);
  }
  .section-head h3 {
    font-size: calc(18em / 15);
  }
  .section-head .link {
    font-size: calc(13em / 15);
  }
  .nothing {
    padding-block: var(--_space-3);
    border-block: 1px solid var(--_line);
  }
  .note {
    margin-block-start: var(--_space-3);
  }

  .decisions li {
    display: grid;
    grid-template-columns: calc(28 * var(--_px)) minmax(0, 1fr) auto minmax(6.7em, auto);
    gap: 0 var(--_space-3);
    align-items: center;
    min-height: calc(57 * var(--_px));
    padding-block: calc(7 * var(--_px));
    border-block-end: 1px solid var(--_line);
  }
  .mark {
    align-self: start;
    margin-block-start: 0.3em;
    line-height: 1;
  }
  .mark .icon {
    width: calc(14 * var(--_px));
    height: calc(14 * var(--_px));
    stroke-width: 1.8;
  }
  .mark.warning {
    color: var(--_warning);
  }
  .mark.danger {
    color: var(--_danger);
  }
  .mark.accent {
    color: var(--_accent);
  }
  .what {
    margin-inline-start: calc(-12 * var(--_px));
    overflow-wrap: anywhere;
  }
  .decisions .title {
    font-weight: 500;
  }
  .decisions .sum {
    font-weight: 500;
  }

  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-2);
    margin: 0;
    padding-block-start: var(--_space-3);
    font-size: calc(13em / 15);
  }
  .axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.7em;
    line-height: 1.4;
    text-align: right;
    color: var(--_text-muted);
    white-space: nowrap;
  }
  .plot {
    width: 100%;
    height: calc(152 * var(--_px));
    overflow: visible;
  }
  .plot:dir(rtl) {
    transform: scaleX(-1);
  }
  .grid {
    stroke: var(--_line);
  }
  .ground {
    stroke: var(--_control);
  }
  rect.settled {
    fill: var(--_chart-settled);
  }
  rect.open {
    fill: var(--_accent);
  }
  rect.overdue {
    stroke: var(--_danger);
  }
  .hatch-ground {
    fill: var(--_surface);
  }
  .hatch-line {
    stroke: var(--_danger);
    stroke-width: 3;
  }
  .months {
    grid-column: 2;
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    margin-block-start: var(--_space-1);
    color: var(--_text-muted);
  }
  .months span {
    display: flex;
    justify-content: center;
    white-space: nowrap;
  }
  .chart figcaption {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin-block-start: var(--_space-3);
    margin-inline-start: calc(40 * var(--_px));
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    white-space: nowrap;
  }
  .swatch {
    width: calc(10 * var(--_px));
    height: calc(10 * var(--_px));
    border-radius: 2px;
  }
  .chart-room {
    height: calc(152 * var(--_px) + 4.4em);
    background: linear-gradient(var(--_line), var(--_line)) 0 calc(164 * var(--_px)) / 100% 1px
      no-repeat;
  }
  .months-table tbody th {
    white-space: nowrap;
  }
  .months-table tfoot th,
  .months-table tfoot td {
    height: calc(40 * var(--_px));
    font-weight: 600;
  }

  .subscriptions td {
    white-space: nowrap;
  }
  .subscriptions .seats,
  .subscriptions thead .amount {
    padding-inline-end: var(--_space-4);
  }
  .card-label,
  .card-only {
    display: none;
  }

  @container cb (width < 46em) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }
    .figures > div:first-child {
      grid-column: 1 / -1;
    }
    .figures > div:nth-child(2) {
      padding-inline-start: 0;
      border: 0;
    }
    .months span:nth-child(odd) {
      visibility: hidden;
    }
    table.subscriptions,
    .subscriptions tbody {
      display: block;
    }
    .subscriptions thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .subscriptions tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_space-1) var(--_space-3);
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    .subscriptions td,
    .subscriptions tbody th {
      display: block;
      height: auto;
      padding: 0;
      border: 0;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .subscriptions .seats {
      padding: 0;
    }
    .subscriptions .term,
    .subscriptions .renews,
    .subscriptions .notice-by {
      grid-column: 1 / -1;
    }
    .card-label {
      display: inline-block;
      min-width: 6em;
      color: var(--_text-muted);
    }
    .card-only {
      display: inline;
    }
    .wide-only {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container cb (width < 34em) {
    .decisions li {
      grid-template-columns: calc(28 * var(--_px)) minmax(0, 1fr) auto;
      gap: var(--_space-1) var(--_space-3);
      padding-block: var(--_space-3);
    }
    .decisions .what {
      grid-column: 2 / -1;
    }
    .decisions .sum {
      grid-column: 2;
      margin-inline-start: calc(-12 * var(--_px));
      text-align: start;
    }
    .decisions .acts {
      grid-column: 3;
    }
    .chart figcaption {
      margin-inline-start: 0;
    }
    .months-table {
      font-size: calc(12em / 15);
    }
    .months-table th,
    .months-table td {
      padding: 0 2px;
      white-space: normal;
    }
    .months-table td.amount {
      white-space: nowrap;
    }
  }

  /* Beside a sum there is no room for a date that stays whole in every language. */
  @container cb (width < 29em) {
    .figures {
      grid-template-columns: 1fr;
    }
    .figure {
      white-space: normal;
    }
    .figures > div {
      padding-inline: 0;
      border: 0;
    }
  }

  /* The largest sum would break on the narrowest pages. */
  @container cb (width < 21em) {
    .figures > div:first-child .figure {
      font-size: 1.8em;
    }
  }

  @media (forced-colors: active) {
    rect.settled {
      fill: GrayText;
    }
    rect.open {
      fill: LinkText;
    }
    rect.overdue {
      stroke: CanvasText;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line {
      stroke: CanvasText;
    }
    .grid,
    .ground {
      stroke: GrayText;
    }
  }

  @media print {
    .page {
      display: block;
    }
    section {
      break-inside: avoid;
    }
    .decisions .acts {
      display: none;
    }
  }
`;
