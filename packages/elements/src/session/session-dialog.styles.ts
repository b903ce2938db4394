import { css } from 'lit';

export const sessionGuardStyles = css`
  .dialog {
    width: min(400px, calc(100vw - 2 * var(--_space-4)));
    /* The value auto would be the window's height between a modal's two block edges. */
    height: fit-content;
    max-height: 100dvh;
    container-type: normal;
    border-radius: var(--_radius-l);
  }
  .stack {
    display: grid;
    gap: var(--_space-2);
  }
  .notice {
    margin-block-end: 0;
  }
`;
