import { css } from 'lit';

export const portalStyles = css`
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_space-5);
    align-items: baseline;
    margin-block-end: var(--_space-4);
  }
  .top > slot {
    grid-column: 1 / -1;
  }
  h1 {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  h1:focus,
  .panel:focus,
  .aside:focus {
    outline: none;
  }
  .top .lead {
    /* The line is as tall as with the person's name, which is known later. */
    min-height: 24px;
    font-size: calc(14em / 15);
    color: var(--_text-muted);
  }
  .lead .short {
    display: none;
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 var(--_space-4);
    font-size: calc(14em / 15);
  }
  .person > * {
    min-height: 24px;
    line-height: 1.7;
  }
  .who {
    overflow-wrap: anywhere;
  }
  .notice {
    margin-block: 0 var(--_space-4);
  }

  .tab-row {
    display: flex;
    align-items: stretch;
    gap: var(--_space-5);
    border-block-end: 1px solid var(--_line);
    margin-block-end: var(--_space-5);
  }
  .tab-row .tabs {
    margin-block-end: -1px;
  }
  /* Beside the opener the tabs stand closer, so that the last one is whole. */
  .tab-row:has(.aside-opener) {
    gap: var(--_space-4);
  }
  .tab-row:has(.aside-opener) .tabs {
    gap: clamp(calc(12 * var(--_px)), 1.5cqi, var(--_space-5));
  }
  .aside-opener {
    display: inline-flex;
    flex: none;
    font-size: calc(13em / 15);
    align-items: center;
    gap: var(--_space-2);
  }
  .aside-opener .icon {
    width: 0.8em;
    height: 0.8em;
  }
  .aside-opener[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }

  .body {
    display: grid;
    gap: var(--_space-6) calc(40 * var(--_px));
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .panels {
    min-width: 0;
  }
  .panels[hidden] {
    display: none;
  }
  .aside {
    display: grid;
    gap: var(--_space-6);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    min-width: 0;
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .panel.coming {
    min-block-size: 60em;
  }
  .aside > .coming {
    min-block-size: 10.4em;
  }
  .aside[hidden],
  .aside > [hidden] {
    display: none;
  }
  .aside > div {
    min-width: 0;
  }
  .aside.page {
    gap: var(--_space-2);
    padding: 0;
    border: 0;
  }
  .way-back {
    margin-block-end: var(--_space-3);
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
  }
  .back .icon {
    width: 0.8em;
    height: 0.8em;
  }
  .rep-heading {
    font-size: 1em;
    /*
     * The padding puts it level with the headings beside it, which share their line with a button.
     */
    padding-block-start: calc(3 * var(--_px));
    margin-block-end: var(--_space-2);
  }
  .rep {
    font-size: calc(14em / 15);
    overflow-wrap: anywhere;
  }
  .way {
    padding-block: 2px;
    font-weight: 400;
  }
  .after-reset {
    max-width: calc(380 * var(--_px));
    margin-block-start: var(--_space-5);
  }

  @container cb (width >= 34em) {
    .aside:not(.page) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container cb (width >= 60em) {
    .beside {
      grid-template-columns: minmax(0, 1fr) calc(256 * var(--_px));
    }
    .beside > .aside {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
      padding-block: 0;
      padding-inline-start: var(--_space-5);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .beside > .aside > div + div {
      padding-block-start: var(--_space-5);
      border-block-start: 1px solid var(--_line);
    }
    /* The column stands above the table, so its line is at its end. */
    .folded > .aside {
      padding-block: 0 var(--_space-5);
      border-block-start: 0;
      border-block-end: 1px solid var(--_line);
    }
  }
  @container cb (width < 50em) {
    .user-id {
      display: none;
    }
  }
  @container cb (width < 34em) {
    .top {
      gap: 2px var(--_space-4);
    }
    .top > slot,
    .top h1 {
      grid-column: 1;
    }
    .person {
      grid-area: 1 / 2;
    }
    .who,
    .lead .long {
      display: none;
    }
    .lead .short {
      display: inline;
    }
    .top .lead {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    .person .link,
    .aside-opener,
    .back {
      min-height: 44px;
    }
  }
  @media print {
    .aside,
    .person,
    .tab-row,
    .way-back,
    .top .lead {
      display: none;
    }
    .body {
      display: block;
    }
  }
`;
