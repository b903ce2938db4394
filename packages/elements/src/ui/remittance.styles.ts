import { css } from 'lit';

export const remittanceStyles = css`
  .remittance dl {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-3);
    font-size: calc(13em / 15);
  }
  .remittance dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: var(--_space-3);
  }
  .remittance dt {
    grid-column: 1;
    color: var(--_text-muted);
  }
  .remittance dd {
    grid-column: 1;
    overflow-wrap: anywhere;
  }
  .remittance .copy {
    grid-column: 2;
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
  }
  .remittance .copied {
    grid-column: 1 / -1;
  }
`;
