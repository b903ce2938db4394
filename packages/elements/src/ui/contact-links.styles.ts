import { css } from 'lit';

/** The links of `reach.ts`: underlined, because they stand among text. */
export const reachStyles = css`
  .way {
    display: inline-block;
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
`;
