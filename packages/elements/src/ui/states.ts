import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../format/date.js';
import { copyButton } from './copy.js';
import * as icons from './icons.js';
import type { UiHost } from './host.js';
import { isShown } from './page.js';

/** A button in a state or notice. */
export interface Act {
  label: string;
  /** A promise shows on the button, and is said, until it is over. */
  act: () => unknown;
  /** The next thing this person came for; one a view. */
  solid?: boolean;
}

/** What a failure means, in words: by the problem's code, else by what went wrong on the way. */
export function errorText(host: UiHost, error: BillingError): string {
  // A 404 without the API's own words comes from another server: nothing was looked for there.
  if (error.code === 'not-found' && !error.problem) return host.errorTexts.problem;
  const texts = new Map(Object.entries(host.errorTexts));
  return texts.get(error.code) ?? texts.get(error.kind) ?? host.errorTexts.problem;
}

/** Something is being read; widgets with rows draw a skeleton instead. */
export const loadingView = (label: string): TemplateResult =>
  html`<div class="state" data-say><p>${label}</p></div>`;

/** Nothing here yet: what will come, from whom, one button. */
export const emptyView = (icon: unknown, title: string, text: unknown, act?: Act): TemplateResult =>
  html`<div class="state" part="empty">
    ${icon}
    <div data-say>
      <h3>${title}</h3>
      <p>${text}</p>
    </div>
    ${
      act
        ? html`<button
            class="button ${act.solid ? 'solid' : ''}"
            type="button"
            @click=${(event: Event) => void underWay(event, act.act)}
          >
            ${act.label}
          </button>`
        : nothing
    }
  </div>`;

/** A plain statement with at most one way on. */
export const noticeView = (title: string, text: string, act?: Act): TemplateResult =>
  html`<div class="state" data-say>
    <h3>${title}</h3>
    <p>${text}</p>
    ${
      act
        ? html`<button
            class="button"
            type="button"
            @click=${(event: Event) => void underWay(event, act.act)}
          >
            ${act.label}
          </button>`
        : nothing
    }
  </div>`;

/** A read failed and there is nothing older to show: what we were doing, what it means, the way on. */
export const failedView = (
  host: UiHost,
  title: string,
  error: BillingError,
  retry: () => Promise<void>,
): TemplateResult =>
  html`<div class="state" part="failed">
    ${icons.warning()}
    <div role="alert">
      <h3>${title}</h3>
      <p class="muted">${errorText(host, error)} ${host.common.nothingChanged}</p>
    </div>
    <button class="button" type="button" @click=${(event: Event) => void underWay(event, retry)}>
      ${host.common.tryAgain}
    </button>
    ${requestIdLine(host, error)}
  </div>`;

/**
 * Does what a button is for, and shows that it is under way. Where the button is still there
 * afterwards, nothing came of it: it has the focus again, and the failure is said once more.
 */
async function underWay(event: Event, act: () => unknown): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const host = (button.getRootNode() as ShadowRoot).host as unknown as UiHost;
  const going = act();
  if (!(going instanceof Promise)) return;
  button.setAttribute('aria-busy', 'true');
  host.say(host.common.tryingAgain);
  await going.catch(() => undefined);
  await host.updateComplete;
  button.removeAttribute('aria-busy');
  const place = button.closest<HTMLElement>('.state, .notice');
  if (!place || !isShown(place)) return;
  button.focus();
  const told = place.querySelector('[role="alert"]') ?? place;
  host.say(told.textContent.replace(/\s+/g, ' ').trim());
}

/** The number to quote to support. */
export const requestIdLine = (host: UiHost, error: BillingError): unknown =>
  error.requestId
    ? html`<div class="request-id muted">
        ${host.common.requestId}
        <bdi>${error.requestId}</bdi> ${copyButton(host, error.requestId, host.common.requestId)}
      </div>`
    : nothing;

/** The strip above data that could not be refreshed: it stays readable, with its time. */
export function refreshStrip(host: UiHost, resource: StaleRead): unknown {
  const { error } = resource;
  if (!error) return nothing;
  const time = formatInstant(resource.asOf, host.locale, undefined, { timeStyle: 'short' });
  const offline = error.kind === 'network';
  const { common } = host;
  return messageView(
    'warning',
    offline ? common.offlineTitle : common.staleTitle,
    offline ? common.offlineText(time) : common.staleText(time),
    { label: common.tryAgain, act: () => resource.reload() },
  );
}

/** A read whose last refresh failed. */
export interface StaleRead {
  error: BillingError | undefined;
  asOf: number;
  reload(): Promise<void>;
}

const messageIcons = {
  info: icons.info(),
  success: icons.success(),
  warning: icons.warning(),
  danger: icons.alert(),
};

/** A message beside what it is about, with at most one button. */
export const messageView = (
  kind: keyof typeof messageIcons,
  title: unknown,
  text?: unknown,
  act?: Act,
): TemplateResult =>
  html`<div
    class="notice ${kind}"
    role=${kind === 'danger' ? 'alert' : nothing}
    ?data-say=${kind !== 'danger'}
  >
    ${messageIcons[kind]}
    <div>
      <div class="strong">${title}</div>
      ${text === undefined ? nothing : html`<div>${text}</div>`}
    </div>
    ${
      act
        ? html`<button
            class="button notice-act ${act.solid ? 'solid' : ''}"
            type="button"
            @click=${(event: Event) => void underWay(event, act.act)}
          >
            ${act.label}
          </button>`
        : nothing
    }
  </div>`;

/** A sentence with a running time in it. It is read with its message, and not again every second. */
export const countdownText = (sentence: string): TemplateResult =>
  html`<span role="timer" aria-live="off">${sentence}</span>`;

/** A grey bar where a word or number will stand; the width is in characters. */
export const bar = (width: number): TemplateResult =>
  html`<span class="bar" aria-hidden="true">${'\u00a0'.repeat(width * 2)}</span>`;
