import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../format/date.js';
import type { BusinessDate } from '../format/date.js';

/** Keeps a date within a sentence on one line. */
export const dateText = (date: BusinessDate, locale: string): TemplateResult =>
  html`<span class="nowrap">${formatDate(date, locale)}</span>`;
