import { css } from 'lit';

export const quotesStyles = css`
  .heading {
    margin-block-end: var(--_space-5);
  }
  .group + .group {
    margin-block-start: calc(40 * var(--_px));
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-4);
    margin-block-end: var(--_space-1);
  }
  .group-head h3 {
    font-size: calc(18em / 15);
  }
  .quotes .card-only {
    display: none;
  }
  .quotes .status {
    padding-inline-start: calc(14 * var(--_px));
  }
  /* Both tables have the same widths, so that they read as one. */
  .quotes thead .number,
  .quotes thead .issued,
  .quotes thead .valid {
    width: 15.5%;
  }
  .quotes thead .status {
    width: 20%;
  }
  .quotes thead .sum {
    width: 14%;
  }
  .quotes .badge,
  .quotes .acts .link,
  .quotes .button.row {
    font-size: calc(13em / 14);
  }
  .quotes :is(.issued, .valid, .acts) {
    white-space: nowrap;
  }
  .foot {
    margin-block-start: calc(40 * var(--_px));
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }

  .page-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: var(--_space-3) var(--_space-4);
    margin-block-end: var(--_space-4);
  }
  .title {
    font-size: calc(22em / 15);
    overflow-wrap: anywhere;
  }
  /* Goes to the next line whole; only what is wider than a line breaks. */
  .title .reference {
    display: inline-block;
    max-width: 100%;
    white-space: normal;
  }
  .page-head .badge {
    white-space: normal;
  }
  .page-head .badges {
    min-height: calc(22 * var(--_px));
    margin-block-start: var(--_space-2);
  }
  .page .notice {
    margin-block: 0 var(--_space-5);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) clamp(calc(32 * var(--_px)), 6cqi, calc(72 * var(--_px)));
    margin-block: var(--_space-4) var(--_space-6);
  }
  .lines th.product {
    padding-block: calc(8 * var(--_px));
    line-height: 1.4;
    width: 50%;
  }
  .lines tbody td,
  .lines tbody th {
    height: calc(58 * var(--_px));
  }
  .lines .muted {
    font-size: calc(13.5em / 14);
  }
  .sums {
    margin-block-start: var(--_space-4);
  }
  .sums .saved dd {
    color: var(--_success);
  }
  .bars {
    display: grid;
    gap: var(--_space-4);
  }

  .page-aside {
    display: grid;
    align-content: start;
    gap: var(--_space-5);
  }
  .page-aside h3 {
    margin-block-end: var(--_space-2);
  }
  .page-aside .prose {
    overflow-wrap: anywhere;
  }
  .page-aside .prose a {
    display: inline-block;
    min-height: 24px;
  }
  .figure {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
  }
  .figure + p {
    margin-block-start: var(--_space-2);
  }
  .decide {
    display: grid;
    gap: var(--_space-2);
    max-width: calc(320 * var(--_px));
    margin-block: var(--_space-4) var(--_space-3);
  }

  .told:focus,
  .stranded:focus,
  .refusal:focus,
  .title:focus {
    outline: none;
  }
  .refusal .notice {
    margin-block: 0;
  }
  .refusal .notice + .changes {
    margin-block-start: var(--_space-3);
  }
  .changes td,
  .changes tbody th {
    height: auto;
    padding-block: var(--_space-2);
    vertical-align: top;
  }
  .changes tbody th {
    color: var(--_text-muted);
  }

  .review {
    display: grid;
    gap: calc(20 * var(--_px));
    min-width: 0;
  }
  .review-sums {
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-l);
    background: var(--_sunken);
  }
  .review-sums .sums {
    width: 100%;
    margin-block-start: 0;
  }
  .review-sums .saved dd {
    color: inherit;
  }
  .review-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(20 * var(--_px)) var(--_space-4);
    align-items: start;
  }
  .review-pair > .field {
    grid-template-rows: subgrid;
    grid-row: span 4;
    row-gap: var(--_space-1);
  }
  .review-pair:has(> .field) {
    row-gap: 0;
  }
  .review-pair > * {
    min-width: 0;
    font-size: calc(14em / 15);
  }
  .review-pair > .field {
    font-size: 1em;
  }
  .part-head .link,
  .part-head .small {
    font-size: 1em;
  }
  .part-head {
    font-size: calc(13em / 14);
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: 24px;
  }
  address {
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .consent-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    margin-inline-start: calc(18 * var(--_px) + var(--_space-3));
  }
  .consent-foot a {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .reasons {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-2) var(--_space-1);
  }
  .reasons .tick {
    min-height: 24px;
  }

  .ordered {
    max-width: calc(640 * var(--_px));
    padding-block: var(--_space-4);
  }
  .ordered-icon .icon {
    width: calc(32 * var(--_px));
    height: calc(32 * var(--_px));
    color: var(--_success);
    margin-block-end: var(--_space-2);
  }
  .ordered .title {
    margin-block-end: var(--_space-1);
  }
  .ordered .facts {
    margin-block: var(--_space-5) var(--_space-4);
  }
  .ordered .buttons {
    margin-block-start: var(--_space-5);
  }

  @container cb (width < 56em) {
    .quotes .status {
      padding-inline-start: calc(10 * var(--_px));
    }
  }

  @container cb (width < 46em) {
    .quotes .issued {
      display: none;
    }
  }

  @container cb (width < 34em) {
    table.quotes,
    .quotes tbody,
    table.lines,
    .lines tbody {
      display: block;
    }
    .quotes thead,
    .lines thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .quotes tr,
    .lines tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_space-1) var(--_space-3);
      align-items: center;
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    .quotes td,
    .quotes tbody th,
    .lines tbody td,
    .lines tbody th {
      display: block;
      height: auto;
      padding: 0;
      border: 0;
    }
    .quotes .number {
      grid-area: 1 / 1;
    }
    .quotes .sum {
      grid-area: 1 / 2;
    }
    .quotes .valid {
      grid-area: 2 / 1 / 3 / 3;
      color: var(--_text-muted);
      white-space: normal;
    }
    .quotes .status {
      grid-area: 3 / 1;
    }
    .quotes .acts {
      grid-area: 3 / 2;
    }
    .quotes .badge.filled {
      margin-inline-start: 0;
    }
    .quotes td.status {
      padding-inline-start: 0;
    }
    .quotes .wide-only {
      display: none;
    }
    .quotes .card-only {
      display: inline;
    }
    .lines th.product {
      grid-area: 1 / 1 / 2 / 3;
      width: auto;
    }
    .lines .seats,
    .lines .unit {
      color: var(--_text-muted);
    }
    .lines tbody tr {
      grid-template-columns: auto minmax(0, 1fr) auto;
      justify-items: start;
    }
    .lines th.product {
      grid-area: 1 / 1 / 2 / 4;
    }
    .lines .seats::after {
      content: ' \\00d7';
    }
    .lines tbody tr:first-child {
      border-block-start: 1px solid var(--_line);
    }
    .page .facts {
      margin-block-end: var(--_space-5);
    }
    .sums {
      width: 100%;
    }
    .decide {
      max-width: none;
    }
  }

  /* The dialog follows the window's width, not that of the widget's place in the page. */
  @media (width < 34em) {
    .review-pair > .field + .field {
      margin-block-start: calc(20 * var(--_px));
    }
  }

  @media print {
    .page {
      display: block;
    }
    .page-aside {
      border: 0;
      padding-inline-start: 0;
      break-inside: avoid;
    }
  }
`;
