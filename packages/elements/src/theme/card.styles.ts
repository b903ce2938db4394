import { css } from 'lit';

/**
 * Styles a card in the column beside the portal's tabs: its heading with one act, and its notices.
 */
export const cardStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-2);
    /* The heading is as tall as with its act, which appears once the person's rights are known. */
    min-height: max(24px, calc(25 * var(--_px)));
    max-width: calc(560 * var(--_px));
    font-size: calc(14em / 15);
  }
  .head h2 {
    font-size: calc(15em / 14);
  }
  .said {
    display: flex;
    gap: calc(6 * var(--_px));
    font-size: calc(13em / 15);
    color: var(--_success);
    overflow-wrap: anywhere;
  }
  .said .icon {
    width: calc(15 * var(--_px));
    height: calc(15 * var(--_px));
    margin-block-start: 0.15em;
  }
`;
