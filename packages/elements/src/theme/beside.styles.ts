import { css } from 'lit';

/** Puts a column beside a page; in a narrow widget the column stands below. */
export const besideStyles = css`
  .page {
    display: grid;
    gap: var(--_space-6) calc(40 * var(--_px));
  }
  .page-main {
    min-width: 0;
  }
  .page-aside {
    min-width: 0;
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .page-aside section + section {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  @container cb (width >= 60em) {
    .page:has(> .page-aside) {
      grid-template-columns: minmax(0, 1fr) calc(256 * var(--_px));
    }
    .page-aside {
      padding-block: 0;
      padding-inline-start: var(--_space-5);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
