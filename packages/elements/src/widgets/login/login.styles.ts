import { css } from 'lit';

export const loginStyles = css`
  .frame {
    display: grid;
    gap: var(--_space-7);
    align-items: start;
  }
  .form {
    max-width: calc(380 * var(--_px));
    width: 100%;
  }
  h1 {
    margin-block-end: var(--_space-1);
  }
  .lead {
    color: var(--_text-muted);
    margin-block-end: var(--_space-5);
  }
  .trouble {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(28 * var(--_px));
    padding-block-start: var(--_space-3);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: 24px;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
    list-style: none;
    border-radius: 2px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    width: 0.8em;
    height: 0.8em;
    transform: rotate(-90deg);
  }
  details[open] > summary .icon {
    transform: none;
  }
  :dir(rtl) > summary .icon {
    transform: rotate(90deg);
  }
  details ol {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-2) var(--_space-3);
    padding-inline-start: calc(20 * var(--_px));
  }
  details ol > li::marker {
    color: var(--_text-muted);
  }
  details p {
    margin-block-start: var(--_space-3);
  }
  .trouble-body {
    font-size: calc(14em / 15);
  }
  .where {
    display: none;
    width: calc(312 * var(--_px));
    padding: var(--_space-5) var(--_space-5) 0;
    border-radius: var(--_radius-l);
    background: var(--_sunken);
    font-size: calc(13em / 15);
    padding-block-end: var(--_space-5);
  }
  .where h2 {
    font-size: 1.15em;
    margin-block-end: var(--_space-1);
  }
  .sample {
    margin-block-start: var(--_space-4);
    padding: var(--_space-4) var(--_space-4) 0;
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    font-size: calc(12 * var(--_px));
    overflow: hidden;
  }
  .sample dl {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-block: var(--_space-1) var(--_space-3);
  }
  .sample dt {
    color: var(--_text-muted);
  }
  .sample .marked {
    justify-self: start;
    padding: 2px calc(14 * var(--_px)) 2px calc(8 * var(--_px));
    margin-inline-start: calc(-8 * var(--_px));
    border: 1px solid var(--_accent);
    border-radius: 3px;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }
  .sample .bars {
    display: flex;
    justify-content: space-between;
    margin-block-end: calc(8 * var(--_px));
  }
  .signed-in {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }
  .sent-icon .icon {
    width: calc(26 * var(--_px));
    height: calc(26 * var(--_px));
    color: var(--_accent);
    margin-block: var(--_space-4) var(--_space-3);
  }
  .sent-notes {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-4) var(--_space-5);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  @container cb (width >= 50em) {
    .frame {
      grid-template-columns: calc(380 * var(--_px)) auto;
      gap: calc(72 * var(--_px));
    }
    .where {
      display: block;
      margin-block-start: calc(-8 * var(--_px));
    }
  }
`;
