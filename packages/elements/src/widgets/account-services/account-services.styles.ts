import { css } from 'lit';

export const accountServicesStyles = css`
  .page-main {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
  }
  .lead {
    max-width: calc(640 * var(--_px));
    color: var(--_text-muted);
  }
  .page-aside {
    display: grid;
    align-content: start;
    gap: var(--_space-5);
    font-size: calc(14em / 15);
  }
  .page-aside h3 {
    font-size: calc(15em / 14);
    margin-block-end: var(--_space-2);
  }
  .page-aside .button {
    margin-block-start: var(--_space-3);
    font-size: calc(15em / 14);
  }
  .page-aside .notice {
    margin-block: var(--_space-3) 0;
  }
  .page-aside .notice .icon {
    display: none;
  }
  .page-aside .notice > div {
    grid-column: 1 / -1;
  }

  .fields {
    max-width: calc(640 * var(--_px));
    gap: var(--_space-5);
  }
  .fields .notice {
    margin-block-end: 0;
  }
  legend {
    margin-block-end: var(--_space-2);
  }
  fieldset.field {
    display: block;
  }
  .said:empty,
  .said:not(:has(.notice)) {
    display: none;
  }
  .said:focus,
  .refusal:focus {
    outline: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) calc(6 * var(--_px));
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: calc(32 * var(--_px));
    padding: 0 0.8em;
    font-size: calc(14em / 15);
    font-weight: 500;
    border: 1px solid var(--_control);
    border-radius: calc(16 * var(--_px));
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    border-radius: calc(16 * var(--_px));
  }
  .chip:hover {
    background: var(--_sunken);
  }
  .chip:has(:checked) {
    color: var(--_accent);
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chip-room {
    min-height: calc(32 * var(--_px));
  }
  .topics {
    display: grid;
    gap: var(--_space-2);
  }
  .topics .tick,
  .topics > div {
    min-height: max(24px, calc(26 * var(--_px)));
  }
  .topics .hint {
    margin-inline-start: var(--_space-1);
  }
  .subject {
    max-width: calc(400 * var(--_px));
  }
  .last-day > * {
    margin-block-start: var(--_space-1);
  }
  .last-day .over {
    display: flex;
    gap: calc(6 * var(--_px));
    font-size: calc(13em / 15);
    color: var(--_warning);
  }
  .over .icon {
    margin-block-start: 0.15em;
  }
  .hint-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
  }
  .count {
    white-space: nowrap;
  }
  .submit-room {
    min-height: calc(40 * var(--_px));
  }
  .details-room {
    min-height: 6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .own {
    margin-block-start: var(--_space-3);
  }
  .own h3 {
    font-size: calc(18em / 15);
    margin-block-end: var(--_space-1);
  }
  .nothing {
    padding-block: var(--_space-3);
    border-block: 1px solid var(--_line);
  }
  .requests .sent {
    white-space: nowrap;
  }
  .requests .about {
    width: 50%;
    overflow-wrap: anywhere;
  }
  .requests .status {
    padding-inline-start: calc(14 * var(--_px));
  }
  .requests tr.opened > * {
    border-block-end-color: transparent;
  }
  .requests .written td {
    height: auto;
    padding: 0 0 var(--_space-4);
  }
  .written .text {
    max-width: calc(640 * var(--_px));
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  @container cb (34em <= width < 60em) {
    .page-aside {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .page-aside section + section {
      border: 0;
      padding: 0;
    }
  }

  @container cb (width < 34em) {
    table.requests,
    .requests tbody {
      display: block;
    }
    .requests thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .requests tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_space-1) var(--_space-3);
      align-items: center;
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    .requests tr.opened {
      border-block-end-color: transparent;
    }
    .requests td,
    .requests th[scope='row'] {
      display: block;
      width: auto;
      height: auto;
      padding: 0;
      border: 0;
    }
    .requests .about {
      grid-area: 2 / 1 / 3 / 3;
      width: auto;
    }
    .requests .sent {
      grid-area: 1 / 2;
      color: var(--_text-muted);
    }
    .requests td.status {
      grid-area: 3 / 1;
      padding: 0;
    }
    .requests .badge.filled {
      margin-inline-start: 0;
    }
    .requests .written {
      padding-block-start: 0;
    }
    .requests .written td {
      grid-column: 1 / -1;
      padding: 0;
    }
  }

  @media (pointer: coarse) {
    .chip {
      min-height: 44px;
      border-radius: 22px;
    }
    .topics .tick {
      min-height: 44px;
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    form.fields,
    .page-aside .button {
      display: none;
    }
    .page {
      display: block;
    }
  }
`;
