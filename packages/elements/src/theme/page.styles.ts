import { css } from 'lit';
import { besideStyles } from './beside.styles.js';

/** Styles a page with a column beside it, and facts in ruled rows. */
export const pageStyles = [
  besideStyles,
  css`
    .page-main {
      max-width: calc(560 * var(--_px));
    }
    .page-main.wide {
      max-width: calc(640 * var(--_px));
    }
    .page-aside section + section,
    .page-aside .apart {
      margin-block-start: var(--_space-5);
      padding-block-start: var(--_space-5);
      border-block-start: 1px solid var(--_line);
    }
    .page-aside .badges {
      margin-block: var(--_space-2) var(--_space-3);
    }
    .page-head {
      margin-block-end: var(--_space-5);
    }
    .page-head h2 {
      font-size: calc(22em / 15);
      text-wrap: balance;
      margin-block-end: var(--_space-1);
    }
    .page-head h2:focus {
      outline: none;
    }
    .rows {
      margin-block-end: var(--_space-6);
    }
    .rows > div {
      display: grid;
      grid-template-columns: 11.2em minmax(0, 1fr);
      gap: 0 var(--_space-3);
      align-items: baseline;
      min-height: calc(40 * var(--_px));
      padding-block: calc(9 * var(--_px));
      border-block-end: 1px solid var(--_line);
    }
    .rows dt {
      font-size: calc(13em / 15);
      color: var(--_text-muted);
    }
    .rows dd {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .rows .link {
      margin-inline-start: var(--_space-3);
    }
    .after-buttons {
      margin-block-start: var(--_space-3);
    }
    .fields-box {
      padding: var(--_space-3) var(--_space-4);
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    @container cb (width >= 60em) {
      .page-aside {
        align-self: start;
      }
    }
    @container cb (width < 34em) {
      .rows > div {
        grid-template-columns: 1fr;
      }
      .choice-body {
        margin-inline-start: 0;
      }
    }
  `,
];
