import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import type { Support } from '../../core/registry.js';
import { formatCountdown } from '../../format/date.js';
import { listOf } from '../../format/list.js';
import { mailUrl, phoneUrl, safeUrl } from '../../format/safe-url.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { countdownText, errorText, messageView } from '../../ui/states.js';
import { loginHelpWords } from '../../session/login-help.words.js';
import type { LoginHelpWords } from '../../session/login-help.words.js';
import { loginWords } from './login.words.js';

// This code is loaded once the sign-in is drawn: somebody who can sign in does not need it.

export const helpWords = (host: CbElement): LoginHelpWords =>
  host.wordsOf('loginHelp', loginHelpWords);

/** Draws what `Having trouble?` unfolds. */
export function troubleView(
  host: CbElement,
  support: Support | undefined,
  onForgot: () => void,
): TemplateResult {
  const words = helpWords(host);
  const forgot = html`<button class="link" type="button" @click=${onForgot}>
    ${host.wordsOf('login', loginWords).forgot}
  </button>`;
  return html`<div class="trouble-body prose">
    <p>${words.troubleLead}</p>
    <ol>
      <li><strong>${words.troubleContact}</strong> ${words.troubleContactText}</li>
      <li><strong>${words.troublePair}</strong> ${fill(words.troublePairText, { forgot })}</li>
    </ol>
    ${supportWays(host, support)}
  </div>`;
}

/** The data and acts around the request for the link; the form stands in the slot. */
export interface AskProps {
  readonly userId: string;
  readonly error: BillingError | undefined;
  /** The milliseconds until it may be asked at all, and until it may be sent again. */
  readonly wait: number;
  readonly again: number;
  readonly onBack: () => void;
  readonly onSendAgain: () => void;
}

/** Asks for the User ID. */
export function forgotView(host: CbElement, props: AskProps): TemplateResult {
  const words = helpWords(host);
  return html`${backLink(host, props)}
    <h1 part="heading">${words.forgotHeading}</h1>
    <p class="lead">${words.forgotLead}</p>
    ${askFailed(host, props)}
    <slot name="form"></slot>`;
}

/** Gives the same neutral answer for every User ID. */
export function sentView(host: CbElement, props: AskProps): TemplateResult {
  const words = helpWords(host);
  return html`${backLink(host, props)}
    <div class="sent-icon">${icons.mail()}</div>
    <h1 part="heading" tabindex="-1">${words.sentHeading}</h1>
    <p data-say>
      ${fill<unknown>(words.sentText, { userId: html`<strong><bdi>${props.userId}</bdi></strong>` })}
    </p>
    <div class="sent-notes small muted">
      <p>${words.sentOnce}</p>
      <p>${words.sentNothing}</p>
      <p>${words.sentFirst}</p>
    </div>
    ${askFailed(host, props)}
    <div class="buttons">
      <button class="button main" type="button" @click=${props.onBack}>
        ${words.backToSignIn}
      </button>
      ${
        props.again > 0
          ? html`<span class="muted">${words.sendAgainIn(formatCountdown(props.again))}</span>`
          : html`<button class="button quiet" type="button" @click=${props.onSendAgain}>
              ${words.sendAgain}
            </button>`
      }
    </div>
    <slot name="form"></slot>`;
}

const backLink = (host: CbElement, { onBack }: AskProps): TemplateResult =>
  html`<div class="way-back">
    <button class="link back" type="button" @click=${onBack}>
      ${icons.back()} ${host.wordsOf('login', loginWords).signIn}
    </button>
  </div>`;

function askFailed(host: CbElement, { error, wait }: AskProps): unknown {
  if (!error) return nothing;
  const words = host.wordsOf('login', loginWords);
  if (error.code === 'invalid-user-id') {
    return messageView('danger', words.invalidUserId, words.invalidUserIdText);
  }
  const text =
    wait > 0 ? countdownText(words.tooManyWait(formatCountdown(wait))) : errorText(host, error);
  return messageView('danger', helpWords(host).sendFailed, text);
}

/** Says how to reach support, as the page told `configure()`, since nobody is signed in yet. */
function supportWays(host: CbElement, support: Support | undefined): unknown {
  if (!support) return nothing;
  const words = helpWords(host);
  const url = support.url === undefined ? undefined : safeUrl(support.url);
  const ways = [
    support.phone &&
      html`<a href=${phoneUrl(support.phone) ?? nothing}><bdi>${support.phone}</bdi></a>`,
    support.email &&
      html`<a href=${mailUrl(support.email) ?? nothing}><bdi>${support.email}</bdi></a>`,
    url && html`<a href=${url} rel="noopener">${words.supportPage}</a>`,
  ].filter(Boolean);
  if (ways.length === 0) return nothing;
  const { hours } = support;
  const listed = listOf(ways, host.locale, 'disjunction');
  return html`<p class="muted">
    ${fill<unknown>(hours ? words.stuckHours : words.stuck, { ways: listed, hours })}
  </p>`;
}
