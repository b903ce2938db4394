import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

const shapes = {
  ring: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  dot: svg`<circle cx="6" cy="6" r="4" fill="currentColor"/>`,
  tick: svg`<path d="m1.75 6.5 2.75 2.75L10.25 3" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  cross: svg`<path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  dash: svg`<path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  triangle: svg`<path d="M6 .75 11.75 11H.25z" fill="currentColor"/><path d="M6 4.5v3M6 9.1v.1" stroke="var(--_danger-soft)" stroke-width="1.4" stroke-linecap="round"/>`,
  half: svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor"/>`,
  dots: svg`<path d="M1.5 6h.01M6 6h.01M10.5 6h.01" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"/>`,
  none: nothing,
  diamond: svg`<path d="M6 1.25 10.75 6 6 10.75 1.25 6z" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  clock: svg`<circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 3.25V6l1.75 1" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
};

const kinds = {
  open: ['ring', ''],
  active: ['dot', ''],
  received: ['ring', ''],
  settled: ['tick', 'settled'],
  failed: ['cross', 'settled'],
  ended: ['dash', 'settled'],
  overdue: ['triangle', 'filled danger'],
  partial: ['half', 'filled warning'],
  processing: ['dots', 'filled accent'],
  pending: ['diamond', 'filled accent'],
  soon: ['clock', 'filled warning'],
  unknown: ['ring', 'unknown'],
  plain: ['none', ''],
} as const satisfies Record<string, readonly [keyof typeof shapes, string]>;

/**
 * The looks of a status: word and shape come first, colour last; only a status that waits for the
 * reader is filled.
 */
export type BadgeKind = keyof typeof kinds;

/** Shows a status as a word with its shape. */
export function badge(kind: BadgeKind, label: string): TemplateResult {
  const [name, look] = kinds[kind];
  const shape = shapes[name];
  return html`<span class="badge ${look}" part="badge"
    >${
      shape === nothing
        ? nothing
        : html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shape}</svg>`
    }<span>${label}</span></span
  >`;
}
