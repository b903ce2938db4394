import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { bar } from '../../ui/states.js';
import type { LoginWords } from './login.words.js';

/** Draws where an invoice prints the User ID. Its name and number are invented. */
export const whereIsMyUserId = (words: LoginWords): TemplateResult =>
  html`<div class="where">
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
  </div>`;
