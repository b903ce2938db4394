import { css } from 'lit';

/** What stands in the list: it comes with the list's code. */
export const historyListStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 auto;
    gap: var(--_space-1);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: calc(32 * var(--_px));
    padding: 0 0.85em;
    font: inherit;
    font-size: calc(14em / 15);
    font-weight: 500;
    color: var(--_text-muted);
    background: none;
    border: 1px solid transparent;
    border-radius: calc(16 * var(--_px));
    cursor: pointer;
    white-space: nowrap;
  }
  .chip:hover {
    background: var(--_sunken);
  }
  .chip-count {
    font-weight: 400;
  }
  .chip[aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .selects {
    display: none;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: var(--_space-2);
  }
  .search {
    position: relative;
    flex: 1 1 9em;
    max-width: 15.5em;
  }
  .search .icon {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.7em;
    translate: 0 -50%;
    color: var(--_text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 2.2em;
    appearance: none;
  }
  /* In an empty field the button that clears it is unseen, and takes room from the placeholder. */
  .search .input:placeholder-shown::-webkit-search-cancel-button {
    display: none;
  }

  .menu {
    position: absolute;
    inset: auto;
    margin: 0;
    width: 15em;
    max-width: calc(100vw - 16px);
    padding: var(--_space-3) var(--_space-2);
    border: 0;
    border-radius: var(--_radius-l);
    color: var(--_text);
    background: var(--_raised);
    box-shadow: var(--_shadow-raised);
  }
  .menu > div,
  .menu > p {
    padding-inline: var(--_space-2);
  }
  .menu > p {
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }
  .menu-item {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-height: calc(34 * var(--_px));
    padding-inline: var(--_space-2);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }
  .menu-item:hover {
    background: var(--_accent-soft);
  }
  .menu-item input {
    margin: 0;
  }
  .tick-cell {
    display: grid;
    place-items: center;
    width: max(24px, calc(24 * var(--_px)));
    height: max(24px, calc(24 * var(--_px)));
    margin-inline-start: calc(-4 * var(--_px));
    cursor: pointer;
  }
  .tick-cell input {
    margin: 0;
    width: calc(16 * var(--_px));
    height: calc(16 * var(--_px));
  }
  .amount .long {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .history tbody tr:hover {
    background: var(--_sunken);
  }
  .history tbody tr.chosen {
    background: var(--_accent-soft);
  }
  .history.skeleton tbody tr:hover {
    background: none;
  }
  .history .number {
    font-weight: 400;
  }
  /*
   * Two facts stand side by side while there is room; in longer languages one goes under the other.
   */
  .history .badges {
    gap: 2px calc(14 * var(--_px));
  }
  .history td .badge.filled + .badge.filled {
    margin-inline-start: calc(-8 * var(--_px));
  }
  .history .acts > * + * {
    margin-inline-start: var(--_space-3);
  }
  .history .pdf {
    font-size: calc(13em / 14);
    text-align: end;
  }
  .history .pdf .spinner {
    vertical-align: -0.1em;
    margin-inline-end: calc(4 * var(--_px));
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    min-height: max(24px, calc(28 * var(--_px)));
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 2px;
    cursor: pointer;
    white-space: nowrap;
  }
  /* Digits run left to right in every language; so does the order of arrow and label over them. */
  .amount .sort {
    direction: ltr;
  }
  .sort:hover,
  .sort.active {
    color: var(--_text);
  }
  .sort svg {
    width: calc(8 * var(--_px));
    height: calc(12 * var(--_px));
  }
  .of-total,
  .card-total,
  .card-line,
  .card-heading {
    display: none;
  }
  .foot > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .room {
    display: none;
  }
  .selection {
    position: sticky;
    inset-block-end: var(--_space-3);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    margin-block-start: var(--_space-3);
    padding: calc(8 * var(--_px)) calc(10 * var(--_px)) calc(8 * var(--_px)) calc(16 * var(--_px));
    padding-inline: calc(16 * var(--_px)) calc(10 * var(--_px));
    min-height: calc(48 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_shadow-raised);
    font-size: calc(14em / 15);
  }
  /*
   * A control that takes the focus is scrolled above the bar, which has up to three rows where it
   * is narrow.
   */
  .base:has(.selection) :is(a, button, input, select, summary) {
    scroll-margin-block-end: 11em;
  }
  .base .selection :is(a, button) {
    scroll-margin-block-end: 0;
  }
  /* At high zoom there is no room for the bar. */
  @media (height < 22em) {
    .selection {
      position: static;
    }
    .base:has(.selection) :is(a, button, input, select, summary) {
      scroll-margin-block-end: 0;
    }
  }
  .selection .selection-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .zip-progress {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: max(24px, calc(28 * var(--_px)));
  }
  .zip-progress progress {
    width: 6em;
    height: calc(6 * var(--_px));
    accent-color: var(--_accent);
  }
  @container cb (width < 60em) {
    .room.r1 {
      display: inline;
    }
  }
  @container cb (width < 52em) {
    .room.r1 {
      display: none;
    }
    .history .acts > * + * {
      margin-inline-start: var(--_space-2);
    }
    .room.r2 {
      display: inline;
    }
  }
  @container cb (width < 44em) {
    .room.r2 {
      display: none;
    }
    .room.r3 {
      display: inline;
    }
    tr:not(.paid) .of-total {
      display: block;
    }
    .history .badges {
      flex-direction: column;
      align-items: flex-start;
      padding-block: var(--_space-1);
    }
    .history .badge.filled + .badge.filled {
      margin-inline-start: calc(-8 * var(--_px));
    }
  }
  @container cb (width < 42em) {
    .room.r3 {
      display: none;
    }
    .card-line {
      display: block;
      white-space: normal;
    }
    .history .acts > * + * {
      margin-inline-start: var(--_space-2);
    }
  }
  @container cb (width < 34em) {
    .room.r3 {
      display: none;
    }
    .chips,
    .columns-button {
      display: none;
    }
    .selects {
      display: grid;
    }
    .search {
      flex: 1 1 100%;
      max-width: none;
    }
    .history thead .sort,
    .history thead .tick-cell {
      display: none;
    }
    .card-heading {
      display: inline;
    }
    /* The background reaches past the text without taking room on the page. */
    .history tbody tr.chosen {
      box-shadow:
        calc(8 * var(--_px)) 0 var(--_accent-soft),
        calc(-8 * var(--_px)) 0 var(--_accent-soft);
    }
    .tick-cell {
      place-items: center start;
      margin-inline-start: 0;
    }
    .history .number {
      font-weight: 500;
    }
    .card-line {
      display: block;
      white-space: normal;
    }
    .history .badges {
      flex-flow: row wrap;
      padding-block: 0;
    }
    .history .badge.filled,
    .history .badge.filled + .badge.filled {
      margin-inline-start: 0;
    }
    .history .acts .pdf {
      min-height: max(24px, calc(28 * var(--_px)));
      padding: 0 0.7em;
      border: 1px solid var(--_control);
      border-radius: var(--_radius-s);
      background: var(--_raised);
      color: var(--_text);
    }
    .history tr.paid .balance-value {
      display: none;
    }
    .history tr.paid .card-total {
      display: block;
    }
    .history tbody tr.paid td.c-status {
      grid-area: 2 / 3;
      justify-self: end;
      padding: 0;
    }
    .history tbody tr.paid td.c-balance {
      grid-area: 1 / 3;
    }
    .history tbody tr.paid td.acts {
      display: none;
    }
    .selection {
      padding-inline: calc(12 * var(--_px));
    }
    .selection .selection-acts {
      margin-inline-start: 0;
    }
  }

  @media (pointer: coarse) {
    .chip {
      min-height: 44px;
      border-radius: 22px;
    }
    .menu-item {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .menu,
    .selection {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .selection,
    .foot .link {
      display: none;
    }
  }
`;
