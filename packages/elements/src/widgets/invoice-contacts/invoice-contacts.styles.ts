import { css } from 'lit';

export const invoiceContactsStyles = css`
  .head {
    margin-block-end: var(--_space-1);
  }
  .said {
    margin-block-start: var(--_space-2);
  }
  .list {
    font-size: calc(14em / 15);
    max-width: calc(560 * var(--_px));
  }
  .list > li {
    padding-block: calc(3 * var(--_px));
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-4);
  }
  .contact > bdi {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .question {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    margin-block: var(--_space-1);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .question p {
    overflow-wrap: anywhere;
  }
  .count {
    margin-block-start: var(--_space-2);
    font-size: calc(13em / 15);
    color: var(--_text-muted);
    max-width: calc(560 * var(--_px));
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-2) var(--_space-3);
    align-items: start;
    max-width: calc(560 * var(--_px));
    margin-block-start: var(--_space-4);
  }
  form .submit {
    /* The margin is the label's height, so that the button is level with the field. */
    margin-block-start: calc(1.45em + var(--_space-1));
    display: flex;
    gap: var(--_space-2);
  }
  form .access {
    grid-column: 1 / -1;
  }
  .notice {
    margin-block: var(--_space-3) 0;
  }
  .opener {
    display: none;
  }
  @container cb (width < 30em) {
    .opener {
      display: inline;
    }
    form:not(.open) {
      display: none;
    }
    form {
      grid-template-columns: minmax(0, 1fr);
    }
    form .submit {
      margin-block-start: 0;
    }
  }
  @container cb (width >= 30em) {
    .closer {
      display: none;
    }
  }
  @media print {
    form,
    .opener,
    .contact button {
      display: none;
    }
  }
`;
