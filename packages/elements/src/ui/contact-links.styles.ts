import { css } from 'lit';

/** Styles the links of `contact-links.ts`: they are underlined because they stand among text. */
export const reachStyles = css`
  .way {
    display: inline-block;
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
`;
