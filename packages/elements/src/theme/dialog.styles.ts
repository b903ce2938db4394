import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    width: min(calc(560 * var(--_px)), calc(100% - 2 * var(--_space-4)));
    max-height: calc(100dvh - 2 * var(--_space-4));
    padding: 0;
    border: 0;
    border-radius: var(--_radius-l);
    color: var(--_text);
    background: var(--_raised);
    box-shadow: var(--_shadow-raised);
    overflow: auto;
    text-align: start;
  }
  /* Between head and foot the body scrolls by itself: nothing lies over the field with the focus. */
  .dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .dialog::backdrop {
    background: var(--_backdrop);
  }
  .dialog:focus-visible {
    outline: none;
  }
  .dialog-head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-5) var(--_space-5) 0;
  }
  .dialog-head p {
    grid-column: 1 / -1;
  }
  .dialog .close {
    display: grid;
    place-items: center;
    width: calc(32 * var(--_px));
    height: calc(32 * var(--_px));
    margin: calc(-4 * var(--_px));
    color: var(--_text-muted);
  }
  .dialog-body {
    display: grid;
    gap: calc(20 * var(--_px));
    min-height: 0;
    padding: var(--_space-4) var(--_space-5) var(--_space-5);
    overflow: auto;
  }
  .dialog-foot {
    margin-block-start: auto;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  /* At high zoom there is no room between head and foot: the dialog scrolls as a whole. */
  @media (height < 22em) {
    .dialog-body {
      flex-shrink: 0;
      overflow: visible;
    }
  }
  .dialog-foot:empty {
    display: none;
  }
  @media (width < 34em) {
    .dialog {
      width: 100%;
      max-width: none;
      height: 100dvh;
      max-height: none;
      border-radius: 0;
      container-type: size;
    }
    /* Large letters need the room more than the edges do. */
    .dialog :is(.dialog-head, .dialog-body, .dialog-foot) {
      padding-inline: min(var(--_space-5), 7.5vw);
    }
    /* What scrolls away under the head ends at a line. */
    .dialog-head {
      padding-block-end: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }
    /* Larger letters leave no room either. */
    @container (height < 26em) {
      .dialog-body {
        flex-shrink: 0;
        overflow: visible;
      }
    }
    .dialog-foot .button {
      flex: 1 1 auto;
      padding-inline: 0.75em;
      white-space: normal;
    }
  }
  /* Its shadow is not drawn then. */
  @media (forced-colors: active) {
    .dialog {
      border: 1px solid;
    }
  }
`;
