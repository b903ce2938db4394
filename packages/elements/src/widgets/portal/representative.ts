import type { Representative } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { mailLink, phoneLink } from '../../ui/contact-links.js';
import { bar } from '../../ui/states.js';

/** Who sells and looks after the account, with the ways to reach that person. */
export function representativeView(
  heading: string,
  representative: Representative | undefined,
): TemplateResult {
  return html`<h2 class="rep-heading">${heading}</h2>
    <div class="rep">
      ${representative ? ways(representative) : [9, 10, 11].map((n) => html`<div>${bar(n)}</div>`)}
    </div>`;
}

const ways = ({ name, phone, email }: Representative): TemplateResult =>
  html`<div><bdi>${name}</bdi></div>
    <div>${phoneLink(phone)}</div>
    <div>${mailLink(email)}</div>`;
