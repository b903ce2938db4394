import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Support } from '../../core/registry.js';
import { safeUrl } from '../../format/safe-url.js';
import { fill } from '../../i18n/words.js';
import { bar } from '../../ui/states.js';
import type { LoginWords } from './login.words.js';

/** How to reach support: what the page told `configure()`, since nobody is signed in yet. */
export function supportWays(support: Support | undefined, words: LoginWords): unknown {
  if (!support) return nothing;
  const url = support.url === undefined ? undefined : safeUrl(support.url);
  const ways = [
    support.phone &&
      html`<a href="tel:${support.phone.replace(/[^+\d]/g, '')}"><bdi>${support.phone}</bdi></a>`,
    support.email && html`<a href="mailto:${support.email}"><bdi>${support.email}</bdi></a>`,
    url && html`<a href=${url} rel="noopener">${words.supportPage}</a>`,
  ].filter(Boolean);
  if (ways.length === 0) return nothing;
  const listed = ways.map((way, index) =>
    index === 0 ? way : html`${index === ways.length - 1 ? ` ${words.or} ` : ', '}${way}`,
  );
  const hours = support.hours ? `, ${support.hours}.` : '.';
  return html`<p class="muted">${fill<unknown>(words.stuck, { ways: listed })}${hours}</p>`;
}

/** A drawing of where an invoice prints the User ID. A sample: no real name or number. */
export const whereIsMyUserId = (words: LoginWords): TemplateResult =>
  html`<aside class="where">
    <h2>${words.where}</h2>
    <p class="muted">${words.whereText}</p>
    <div class="sample" aria-hidden="true">
      <div class="strong">${words.sampleInvoice}</div>
      <dl>
        <dt>${words.sampleContact}</dt>
        <dd>${words.samplePerson}</dd>
        <dt>${words.userId}</dt>
        <dd class="marked">${words.sampleUserId}</dd>
      </dl>
      <div class="bars">${bar(16)} ${bar(7)}</div>
      <div class="bars">${bar(13)} ${bar(5)}</div>
      <div class="bars">${bar(17)} ${bar(7)}</div>
    </div>
  </aside>`;
