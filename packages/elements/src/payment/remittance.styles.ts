import { css } from 'lit';

export const remittanceStyles = css`
  .remittance dl {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-3);
    font-size: calc(13em / 15);
  }
  .remittance dl > div {
    position: relative;
    padding-inline-end: 36px;
  }
  .remittance dt {
    color: var(--_text-muted);
  }
  .remittance dd {
    overflow-wrap: anywhere;
  }
  .remittance .copy {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0;
    translate: 0 -50%;
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
  }
`;
