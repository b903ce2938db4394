import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Tells how large the browser's own text is, of the usual 16 pixels. Media queries measure in it,
 * whatever the page sets for itself.
 */
export function textZoom(view: Pick<Window, 'innerWidth' | 'matchMedia'>): number {
  let [low, high] = [8, 64];
  // A page that is not drawn has no width, and a pretended browser no media queries.
  if (!view.innerWidth || !(view as Partial<Window>).matchMedia) return 1;
  while (high - low > 0.1) {
    const size = (low + high) / 2;
    if (view.matchMedia(`(min-width: ${String(view.innerWidth / size)}em)`).matches) high = size;
    else low = size;
  }
  return Math.round(high * 2) / 32;
}

/** A page measures once, not with each widget. */
const known = new WeakMap<Window, CSSResult[]>();

/** Returns the style sheet of a browser whose text is larger or smaller than usual. */
export function zoomStyles(view: Window | null): CSSResult[] {
  if (!view) return [];
  const earlier = known.get(view);
  if (earlier) return earlier;
  const zoom = textZoom(view);
  const styles = zoom === 1 ? [] : [unsafeCSS(`:host { --_zoom: ${String(zoom)}; }`)];
  // A page that is not drawn yet could not be measured.
  if (view.innerWidth) known.set(view, styles);
  return styles;
}
