import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** As long as the numbers that people give their documents; what is longer may break anywhere. */
const oneLine = 24;

/** A number to quote, such as an invoice's: on one line while it is short, in figures of their own width. */
export const reference = (text: string): TemplateResult =>
  html`<bdi class=${text.length > oneLine ? 'reference' : 'reference nowrap'}>${text}</bdi>`;
