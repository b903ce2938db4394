import { css } from 'lit';

/** Styles the table of the invoices that one payment pays. */
export const severalStyles = css`
  .several {
    margin-block-end: var(--_space-5);
  }
  .several tfoot > tr > * {
    height: calc(44 * var(--_px));
    border-block-end: 0;
  }
  .several th[scope='row'] {
    padding-block: calc(6 * var(--_px));
  }
  .several .amount bdi {
    overflow-wrap: normal;
  }
  /* In the largest letters a sum breaks rather than leave the page. */
  @container cb (width < 16em) {
    .several .amount bdi {
      overflow-wrap: anywhere;
    }
  }
  .several .news {
    color: var(--_warning);
    font-size: calc(13em / 14);
  }
  /* The due date goes under the number. */
  @container cb (width < 28em) {
    .several .wide {
      display: none;
    }
    .several [data-due]::after {
      content: attr(data-due);
      display: block;
      color: var(--_text-muted);
      font-size: calc(13em / 14);
    }
  }
`;
