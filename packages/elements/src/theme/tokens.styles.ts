import { css } from 'lit';

/**
 * Defines the tokens. A host sets `--cb-…` anywhere above a widget; the private `--_…` hold the
 * host's value or ours, so that `:host` never overrules a value inherited from the page.
 */
export const tokens = css`
  :host {
    display: block;
    --_font: var(--cb-font-family, inherit);
    --_size: var(--cb-font-size, calc(15px * var(--_zoom, 1)));
    /* A pixel at the usual font size: what is measured in it grows with the text. */
    --_px: calc(var(--_size) / 15);
    --_radius: var(--cb-radius, 6px);
    --_radius-s: calc(var(--_radius) * 2 / 3);
    --_radius-l: calc(var(--_radius) * 5 / 3);

    --_surface: var(--cb-color-surface, light-dark(#ffffff, #15181c));
    --_sunken: var(--cb-color-sunken, light-dark(#f5f6f8, #1c2025));
    --_raised: var(--cb-color-raised, light-dark(#ffffff, #20252b));
    --_accent-soft: var(--cb-color-accent-soft, light-dark(#eaf1f8, #1c2c3b));
    --_skeleton: var(--cb-color-skeleton, light-dark(#e6e9ed, #2a3037));
    --_backdrop: var(--cb-color-backdrop, light-dark(rgb(27 31 36 / 0.45), rgb(0 0 0 / 0.6)));

    --_text: var(--cb-color-text, light-dark(#1b1f24, #e8eaed));
    --_text-muted: var(--cb-color-text-muted, light-dark(#596370, #a2abb6));
    --_accent: var(--cb-color-accent, light-dark(#1d5a8e, #8abdea));
    --_on-accent: var(--cb-color-on-accent, light-dark(#ffffff, #0d1a26));
    --_danger: var(--cb-color-danger, light-dark(#b0281f, #ff9f95));
    --_danger-soft: var(--cb-color-danger-soft, light-dark(#fcedeb, #3a2120));
    --_on-danger: var(--cb-color-on-danger, light-dark(#ffffff, #2a0d0a));
    --_warning: var(--cb-color-warning, light-dark(#84500a, #eebd70));
    --_warning-soft: var(--cb-color-warning-soft, light-dark(#fcf3e3, #332a19));
    --_success: var(--cb-color-success, light-dark(#1f6b45, #86d1a6));
    --_success-soft: var(--cb-color-success-soft, light-dark(#e9f5ee, #1a3024));
    --_control: var(--cb-color-control, light-dark(#7d8794, #77818e));
    --_chart-settled: var(--cb-color-chart-settled, light-dark(#808c9a, #76828f));
    --_line: var(--cb-color-line, light-dark(#e2e6ea, #2e343b));
    --_shadow-raised: var(
      --cb-shadow-raised,
      0 0 0 1px light-dark(rgb(27 31 36 / 0.08), rgb(255 255 255 / 0.08)),
      0 6px 24px light-dark(rgb(27 31 36 / 0.14), rgb(0 0 0 / 0.5))
    );

    --_space-1: var(--cb-space-1, calc(4 * var(--_px)));
    --_space-2: var(--cb-space-2, calc(8 * var(--_px)));
    --_space-3: var(--cb-space-3, calc(12 * var(--_px)));
    --_space-4: var(--cb-space-4, calc(16 * var(--_px)));
    --_space-5: var(--cb-space-5, calc(24 * var(--_px)));
    --_space-6: var(--cb-space-6, calc(32 * var(--_px)));
    --_space-7: var(--cb-space-7, calc(48 * var(--_px)));
  }

  @media (prefers-contrast: more) {
    :host {
      --_text-muted: var(--cb-color-text, light-dark(#1b1f24, #e8eaed));
      --_control: var(--cb-color-text, light-dark(#1b1f24, #e8eaed));
      --_line: var(--cb-color-control, light-dark(#7d8794, #77818e));
    }
  }

  :host([hidden]) {
    display: none !important;
  }
`;
