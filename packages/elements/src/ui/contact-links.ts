import type { Representative } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { mailUrl, phoneUrl, safeUrl } from '../format/safe-url.js';
import { bar } from './states.js';

/** Links to an address of the API; an address that is not safe stays text. */
const way = (url: string | undefined, text: unknown): TemplateResult =>
  url ? html`<a class="way" href=${url}><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;

export const phoneLink = (phone: string): TemplateResult => way(phoneUrl(phone), phone);

/** The address may break after the at sign where the column is narrow. */
export const mailLink = (email: string): TemplateResult => {
  const at = email.lastIndexOf('@') + 1;
  return way(mailUrl(email), html`${email.slice(0, at)}<wbr />${email.slice(at)}`);
};

/** The address has no scheme, and may break after each slash. */
export const webLink = (url: string): TemplateResult => {
  const [host = '', ...path] = url.replace(/^https?:\/\//, '').split('/');
  return way(safeUrl(url), [host, ...path.map((part) => html`/<wbr />${part}`)]);
};

/** Names who looks after the account, with the ways to reach that person. */
export const representativeView = (
  title: string,
  { name, phone, email }: Representative,
): TemplateResult =>
  html`<section class="people" part="representative">
    <h3>${title}</h3>
    <div><bdi>${name}</bdi></div>
    <div>${phoneLink(phone)}</div>
    <div>${mailLink(email)}</div>
  </section>`;

/** Names who sells and looks after the account, with the ways to reach that person. */
export function representativeColumn(
  title: string,
  representative: Representative | undefined,
): TemplateResult {
  return html`<h2 class="rep-heading">${title}</h2>
    <div class="rep">
      ${representative ? waysTo(representative) : [9, 10, 11].map((n) => html`<div>${bar(n)}</div>`)}
    </div>`;
}

const waysTo = ({ name, phone, email }: Representative): TemplateResult =>
  html`<div><bdi>${name}</bdi></div>
    <div>${phoneLink(phone)}</div>
    <div>${mailLink(email)}</div>`;
