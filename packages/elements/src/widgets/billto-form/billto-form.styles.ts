import { css } from 'lit';

export const billToStyles = css`
  .head {
    margin-block-end: var(--_space-2);
  }
  .said {
    margin-block-start: var(--_space-3);
  }
  .refusal:focus {
    outline: none;
  }
  .card {
    font-size: calc(14em / 15);
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .frame {
    display: grid;
    gap: var(--_space-6) calc(40 * var(--_px));
    align-items: start;
  }
  .title {
    font-size: calc(22em / 15);
  }
  .editing {
    display: grid;
    gap: var(--_space-5);
    min-width: 0;
  }
  .editing .notice {
    margin-block-end: 0;
    max-width: calc(560 * var(--_px));
  }
  form {
    display: grid;
    gap: calc(20 * var(--_px));
    max-width: calc(560 * var(--_px));
  }
  form h3 {
    font-size: calc(18em / 15);
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(20 * var(--_px)) var(--_space-4);
  }
  .beside > .field {
    flex: 1 1 9em;
  }
  .beside > .postalCode {
    flex: 0 1 calc(190 * var(--_px));
  }
  .phone .input {
    max-width: calc(300 * var(--_px));
  }
  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-4);
  }
  .inline-link {
    font-size: calc(13em / 15);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .hint .inline-link {
    font-size: inherit;
  }
  .consequence {
    font-size: calc(13em / 15);
    color: var(--_text-muted);
  }
  .today {
    display: none;
  }
  .today h3 {
    margin-block-end: var(--_space-2);
  }
  @container cb (width >= 54em) {
    .frame {
      grid-template-columns: minmax(0, 1fr) calc(256 * var(--_px));
    }
    .today {
      display: block;
      padding-inline-start: var(--_space-5);
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container cb (width < 34em) {
    .beside > .postalCode {
      flex: 1 1 9em;
    }
  }
  @media print {
    .head button {
      display: none;
    }
  }
`;
