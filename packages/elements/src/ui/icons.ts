import { svg } from 'lit';
import type { TemplateResult } from 'lit';

const draw = (paths: TemplateResult): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;

// Each drawing stands beside a word, except close, copy and sort. They are functions, so that a
// page loads only those it shows: `import * as icons`.
export const alert = (): TemplateResult =>
  draw(svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.75v3.75M8 11.1v.1"/>`);
export const warning = (): TemplateResult =>
  draw(svg`<path d="M8 2.25 14.5 13.5h-13z"/><path d="M8 6.5v3.25M8 11.7v.1"/>`);
export const info = (): TemplateResult =>
  draw(svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 7.4v3.6M8 5v.1"/>`);
export const success = (): TemplateResult =>
  draw(svg`<circle cx="8" cy="8" r="6.25"/><path d="m5.25 8.25 2 2 3.5-4"/>`);
export const tick = (): TemplateResult => draw(svg`<path d="m3 8.5 3.25 3.25L13 4.75"/>`);
export const document = (): TemplateResult =>
  draw(svg`<path d="M3.75 1.75h5.5l3 3v9.5h-8.5z"/><path d="M9.25 1.75v3h3"/>`);
export const print = (): TemplateResult =>
  draw(svg`<path d="M4.5 6V2h7v4M4.5 11.5h-2.25V6h11.5v5.5H11.5"/><path d="M4.5 9.5h7V14h-7z"/>`);
export const copy = (): TemplateResult =>
  draw(svg`<path d="M5.75 5.75h7.5v7.5h-7.5z"/><path d="M3.5 10.25h-.75v-7.5h7.5v.75"/>`);
export const search = (): TemplateResult =>
  draw(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.25 3.25"/>`);
export const columns = (): TemplateResult =>
  draw(svg`<path d="M2.25 2.75h11.5v10.5H2.25zM6 2.75v10.5M10 2.75v10.5"/>`);
export const download = (): TemplateResult =>
  draw(svg`<path d="M8 2v7.5M4.75 6.5 8 9.75l3.25-3.25M2.5 13.5h11"/>`);
export const close = (): TemplateResult =>
  draw(svg`<path d="m3.75 3.75 8.5 8.5M12.25 3.75l-8.5 8.5"/>`);
export const back = (): TemplateResult =>
  svg`<svg class="icon flip" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M9.75 4 5.75 8l4 4"/></svg>`;
export const down = (): TemplateResult => draw(svg`<path d="m4 6.25 4 4 4-4"/>`);
export const mail = (): TemplateResult =>
  draw(svg`<path d="M1.75 3.25h12.5v9.5H1.75z"/><path d="m2 4 6 4.75L14 4"/>`);
export const lock = (): TemplateResult =>
  draw(svg`<path d="M3.75 7.25h8.5v6h-8.5zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25"/>`);
export const clock = (): TemplateResult =>
  draw(svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 4.5V8l2.25 1.5"/>`);
export const diamond = (): TemplateResult => draw(svg`<path d="M8 2.5 13.5 8 8 13.5 2.5 8z"/>`);

/**
 * The spinner turns while something is under way; it shows three dots where motion is not wanted.
 */
export const spinner = (): TemplateResult =>
  svg`<svg class="spinner" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><path class="ring" d="M8 2a6 6 0 1 1-6 6"/><path class="dots" d="M3 8h.1M8 8h.1M13 8h.1"/></svg>`;

/** Both arrows are faint while a column is not sorted by; one is dark while it is. */
export const sortArrows = (order: 'ascending' | 'descending' | undefined): TemplateResult =>
  svg`<svg viewBox="0 0 8 12" aria-hidden="true" focusable="false" fill="currentColor">${
    order === 'descending'
      ? ''
      : svg`<path d="M4 ${order ? '3' : '1'} 7 ${order ? '7.5' : '5'}H1z"/>`
  }${order === 'ascending' ? '' : svg`<path d="M4 ${order ? '9' : '11'} 1 ${order ? '4.5' : '7'}h6z"/>`}</svg>`;
