import { css } from 'lit';

/** Styles a row of tabs over a hairline; see `Tabs`. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex: 1 1 auto;
    gap: var(--_space-5);
    min-width: 0;
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    --_fade-left: #000;
    --_fade-right: #000;
    mask-image: linear-gradient(
      to right,
      var(--_fade-left),
      #000 40px calc(100% - 40px),
      var(--_fade-right)
    );
  }
  .tabs::-webkit-scrollbar {
    display: none;
  }
  .tabs.fade-left {
    --_fade-left: transparent;
  }
  .tabs.fade-right {
    --_fade-right: transparent;
  }
  .tab {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: calc(44 * var(--_px));
    margin: 0;
    padding: 0;
    font: inherit;
    font-weight: 500;
    color: var(--_text-muted);
    background: none;
    border: 0;
    /* The ring is drawn inside, so that the row's own overflow does not cut it off. */
    box-shadow: inset 0 0 0 transparent;
    border-radius: 2px;
    white-space: nowrap;
    cursor: pointer;
    transition: box-shadow 120ms;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    color: var(--_text);
    border-radius: 2px 2px 0 0;
    box-shadow: inset 0 -2px var(--_accent);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .tab-count {
    min-width: 1.5em;
    padding: 0 0.4em;
    border-radius: 0.75em;
    font-size: calc(12em / 15);
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
    color: var(--_accent);
    background: var(--_accent-soft);
  }
  @media (prefers-reduced-motion: reduce) {
    .tab {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block: 4px solid Canvas;
      border-block-end-color: Highlight;
    }
    .tab-count {
      outline: 1px solid CanvasText;
    }
  }
`;
