import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The numbers that people give their documents are at most this long; a longer one may break
 * anywhere.
 */
const oneLine = 24;

/**
 * Shows a number to quote, such as an invoice's: a short one stays on one line, in figures of equal
 * width.
 */
export const reference = (text: string): TemplateResult =>
  html`<bdi class=${text.length > oneLine ? 'reference' : 'reference nowrap'}>${text}</bdi>`;
