import { css } from 'lit';

/** Styles the statement of account, on screen and on paper. */
export const statementStyles = css`
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .statement-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  .statement-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .statement dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
    margin: 0;
  }
  .statement dt {
    color: var(--_text-muted);
    font-size: calc(13em / 15);
  }
  .statement dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .statement .aged {
    justify-content: space-between;
    padding-block: var(--_space-3);
    border-block: 1px solid var(--_line);
  }
  .statement .late dd {
    font-weight: 600;
    color: var(--_danger);
  }
  .statement .zero dd {
    color: var(--_text-muted);
  }
  .statement h2 {
    font-size: calc(22em / 15);
  }
  .statement h3 {
    margin-block-end: var(--_space-2);
    font-size: calc(18em / 15);
  }
  .statement .amount bdi {
    overflow-wrap: normal;
  }
  .entries-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .entries-head label {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: calc(14em / 15);
  }
  .entries-head .input {
    width: auto;
  }
  .statement .narrow {
    display: none;
  }
  .statement td,
  .statement th[scope='row'] {
    padding-block: calc(6 * var(--_px));
  }
  @container cb (width < 40em) {
    .statement .wide {
      display: none;
    }
    .statement .narrow {
      display: block;
    }
    .statement .amount {
      font-size: calc(13em / 14);
    }
    /* An entry stands above its amounts, which may be long. */
    .entries tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: var(--_space-3);
      padding-block: var(--_space-1);
      border-block-end: 1px solid var(--_line);
    }
    .entries tr > * {
      height: auto;
      padding: 2px 0;
      border: 0;
    }
    .entries .entry {
      flex: 1 0 100%;
    }
    .entries .amount {
      flex: 1 1 8em;
    }
    /* One under the other, so that the decimals meet. */
    .statement .aged,
    .statement .aged > div {
      display: grid;
      gap: var(--_space-2) var(--_space-3);
      justify-content: stretch;
    }
    .statement .aged > div {
      grid-template-columns: 1fr auto;
      align-items: baseline;
    }
  }
`;
