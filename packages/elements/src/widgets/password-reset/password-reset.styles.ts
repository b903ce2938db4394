import { css } from 'lit';

export const passwordResetStyles = css`
  .frame {
    max-width: calc(380 * var(--_px));
  }
  h1 {
    margin-block-end: var(--_space-1);
  }
  .lead {
    color: var(--_text-muted);
    margin-block-end: var(--_space-5);
  }
  .rules {
    margin-block-start: var(--_space-4);
    font-size: calc(13em / 15);
  }
  .rules li {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: 24px;
    color: var(--_text-muted);
  }
  .rules li.met {
    color: var(--_success);
  }
  .rules .icon {
    width: calc(14 * var(--_px));
    height: calc(14 * var(--_px));
  }
  .rules .ring {
    width: calc(10 * var(--_px));
    height: calc(10 * var(--_px));
    margin: 2px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }
`;
