import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../format/date.js';
import type { BusinessDate } from '../format/date.js';
import { fill } from '../i18n/fill.js';

/** Keeps a date within a sentence on one line. */
export const dateText = (date: BusinessDate, locale: string): TemplateResult =>
  html`<span class="nowrap">${formatDate(date, locale)}</span>`;

/** Says a sentence of one date, which stays on one line; the sentence may break around it. */
export const withDate = (
  say: (date: string) => string,
  date: BusinessDate,
  locale: string,
): readonly unknown[] => fill<unknown>(say('{date}'), { date: dateText(date, locale) });
