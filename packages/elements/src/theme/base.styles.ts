import { css } from 'lit';

/**
 * Styles type, links, buttons and the small pieces every widget is made of. Sizes are em of
 * `--cb-font-size`.
 */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /*
   * The page's text styles do not reach in, except the font, the colour scheme, the language's
   * direction, and being hidden or inert.
   */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-user-select: text;
    user-select: text;
    container: cb / inline-size;
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.45;
    text-align: start;
    color: var(--_text);
    font-variant-numeric: lining-nums;
    /* Texts by people and by the API break anywhere rather than overflow the page. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .base[data-theme] {
    background: var(--_surface);
  }
  .base[data-theme='light'] {
    color-scheme: light;
  }
  .base[data-theme='dark'] {
    color-scheme: dark;
  }

  /* In a document without a doctype, such as a new frame or pop-up, tables reset text styles. */
  table {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-weight: 600;
    line-height: 1.25;
  }
  h1 {
    font-size: calc(22em / 15);
  }
  h2 {
    font-size: calc(18em / 15);
  }
  h3 {
    font-size: 1em;
  }
  :lang(en) h1,
  :lang(fr) h1 {
    letter-spacing: -0.01em;
  }
  .small {
    font-size: calc(13em / 15);
  }
  .muted {
    color: var(--_text-muted);
  }
  .strong {
    font-weight: 600;
  }
  .danger {
    color: var(--_danger);
  }
  .nowrap {
    white-space: nowrap;
  }
  /* Sums stand under each other; in other places this would widen the hyphens of references. */
  .amount,
  .figure,
  .sums dd {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a,
  .link {
    font: inherit;
    font-weight: 500;
    color: var(--_accent);
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    min-height: 24px;
    min-width: 24px;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    border-radius: 2px;
  }
  a:hover,
  .link:hover,
  .button.quiet:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* In running text a link is underlined, so that colour is not its only mark. */
  p a,
  p .link,
  .prose a,
  .prose .link {
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Only our code gives text the focus, so that it is read from there: it is nothing to operate. */
  :is(h1, h2, h3, p, div, section)[tabindex='-1']:focus {
    outline: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: calc(36 * var(--_px));
    padding: calc(4 * var(--_px)) 1em;
    font: inherit;
    font-weight: 500;
    line-height: 1.2;
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
    text-decoration: none;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .button:hover {
    background: var(--_sunken);
    text-decoration: none;
  }
  .button.solid {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .button.solid:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .button.solid.danger {
    color: var(--_on-danger);
    background: var(--_danger);
    border-color: var(--_danger);
  }
  .button.main {
    min-height: calc(40 * var(--_px));
    padding: calc(4 * var(--_px)) 1.2em;
  }
  .button.row {
    min-height: max(24px, calc(28 * var(--_px)));
    padding: 0 0.7em;
    font-size: calc(13em / 15);
    border-radius: var(--_radius-s);
  }
  .button.quiet {
    color: var(--_accent);
    background: none;
    border-color: transparent;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  /* A button without a word of its own for "under way" shows a spinner, as the others do. */
  .button[aria-busy='true']:not(:has(.spinner))::before {
    content: '';
    width: 0.8em;
    height: 0.8em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: cb-turn 0.9s linear infinite;
  }
  @media (prefers-reduced-motion: reduce) {
    .button[aria-busy='true']::before {
      animation: none;
    }
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }
  .icon {
    flex: none;
    width: 1.1em;
    height: 1.1em;
  }

  .line {
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin: 0;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    max-width: 100%;
    min-height: calc(22 * var(--_px));
    font-size: calc(13em / 15);
    font-weight: 500;
    line-height: 1.2;
    white-space: nowrap;
  }
  .badge svg {
    flex: none;
    width: calc(12 * var(--_px));
    height: calc(12 * var(--_px));
  }
  .badge.unknown {
    white-space: normal;
  }
  .badge.settled {
    color: var(--_text-muted);
  }
  .badge.filled {
    padding: 0 calc(10 * var(--_px)) 0 calc(8 * var(--_px));
    padding-inline: calc(8 * var(--_px)) calc(10 * var(--_px));
    border-radius: 0.85em;
  }
  .badge.filled.danger {
    color: var(--_danger);
    background: var(--_danger-soft);
  }
  .badge.filled.warning {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .badge.filled.accent {
    color: var(--_accent);
    background: var(--_accent-soft);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }

  .notice {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    margin-block-end: var(--_space-5);
  }
  .notice > .icon {
    align-self: start;
    margin-block-start: 0.15em;
    width: calc(18 * var(--_px));
    height: calc(18 * var(--_px));
    color: var(--_accent);
  }
  .notice.danger {
    background: var(--_danger-soft);
    border-color: var(--_danger);
    color: var(--_text);
  }
  .notice.danger > .icon {
    color: var(--_danger);
  }
  .notice.warning {
    background: var(--_warning-soft);
    border-color: var(--_warning);
  }
  .notice.warning > .icon {
    color: var(--_warning);
  }
  .notice.success {
    background: var(--_success-soft);
    border-color: var(--_success);
  }
  .notice.success > .icon {
    color: var(--_success);
  }
  .notice-act {
    grid-column: 3;
  }

  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-1);
    padding: var(--_space-6) var(--_space-4) var(--_space-7);
    text-align: center;
  }
  .state > .icon {
    width: calc(26 * var(--_px));
    height: calc(26 * var(--_px));
    color: var(--_text-muted);
    margin-block-end: var(--_space-2);
  }
  .state > p,
  .state > [data-say],
  .state > [role='alert'] {
    max-width: 24em;
  }
  .state > p,
  .state > [data-say] > p {
    color: var(--_text-muted);
  }
  .state h3 + p {
    margin-block-start: var(--_space-1);
  }
  .state > .button {
    margin-block-start: var(--_space-3);
  }
  .state .request-id {
    margin-block-start: var(--_space-3);
    font-size: calc(13em / 15);
  }

  .bar {
    display: inline-block;
    height: 0.75em;
    max-width: 100%;
    border-radius: 3px;
    background: var(--_skeleton);
    vertical-align: middle;
  }

  .spinner {
    flex: none;
    width: 1em;
    height: 1em;
    animation:
      cb-turn 0.9s linear infinite,
      cb-appear 0s 0.4s backwards;
  }
  @keyframes cb-turn {
    to {
      transform: rotate(1turn);
    }
  }
  @keyframes cb-appear {
    from {
      visibility: hidden;
    }
  }
  .spinner .dots {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
    .spinner .ring {
      display: none;
    }
    .spinner .dots {
      display: inline;
    }
  }

  @media (pointer: coarse) {
    .button,
    .button.main,
    .button.row {
      min-height: 44px;
    }
  }

  @container cb (width < 34em) {
    .button {
      max-width: 100%;
      white-space: normal;
    }
    .notice {
      grid-template-columns: auto 1fr;
    }
    .notice-act {
      grid-column: 2;
      justify-self: start;
    }
  }

  /* Colour alone does not tell a link from text here. */
  @media (forced-colors: active), (prefers-contrast: more) {
    a:not(.button),
    .link,
    .button.quiet {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .button.quiet {
      text-decoration: none;
    }
    .badge.filled,
    .notice {
      outline: 1px solid CanvasText;
    }
    .bar {
      background: GrayText;
    }
  }

  @media print {
    .no-print {
      display: none;
    }
  }
`;
