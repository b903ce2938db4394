import { css } from 'lit';

export const remittanceStyles = css`
  .remittance dl {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-3);
    font-size: calc(13em / 15);
  }
  .remittance dt {
    color: var(--_text-muted);
  }
  .remittance dd {
    overflow-wrap: anywhere;
  }
  .remittance .copy {
    display: inline-grid;
    place-items: center;
    width: max(24px, calc(28 * var(--_px)));
    height: max(24px, calc(28 * var(--_px)));
    margin-block: calc(-6 * var(--_px));
    vertical-align: middle;
  }
`;
