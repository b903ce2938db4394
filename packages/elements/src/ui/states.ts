import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../format/date.js';
import { spokenText } from './announcer.js';
import { copyButton } from './copy.js';
import * as icons from './icons.js';
import type { UiHost } from './host.js';
import { isShown } from './page.js';

/** This button stands in a state or a notice. */
export interface Act {
  label: string;
  /** While a promise is pending, the button shows it and the widget announces it. */
  act: () => unknown;
  /** Marks the main act; a view has one. */
  solid?: boolean;
}

/** Says what a failure means: by the problem's code, else by what went wrong on the way. */
export function errorText(host: UiHost, error: BillingError): string {
  // A 404 without the API's own words comes from another server, which did not look for the thing.
  if (error.code === 'not-found' && !error.problem) return host.errorTexts.problem;
  const texts = new Map(Object.entries(host.errorTexts));
  return texts.get(error.code) ?? texts.get(error.kind) ?? host.errorTexts.problem;
}

/** Says that something is being read; widgets with rows draw a skeleton instead. */
export const loadingView = (label: string): TemplateResult =>
  html`<div class="state" data-say><p>${label}</p></div>`;

/** Says that there is nothing yet: what will come, from whom, and one button. */
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

/** States a fact, with at most one way to go on. */
export const noticeView = (title: unknown, text: string, act?: Act): TemplateResult =>
  html`<div class="state">
    <div data-say>
      <h3>${title}</h3>
      <p>${text}</p>
    </div>
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

/** Nobody is signed in, or not any more. */
export const signedOutView = ({ common }: UiHost): TemplateResult =>
  noticeView(common.signedOutTitle, common.signedOutText);

/**
 * Says that a read failed and there is nothing older to show: what we were doing, what it means,
 * and a way to go on.
 */
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
 * Runs a button's act and shows that it is under way. If the button is still there afterwards, the
 * act failed: the button gets the focus back, and a failure with the same words as before is
 * announced again.
 */
async function underWay(event: Event, act: () => unknown): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const host = (button.getRootNode() as ShadowRoot).host as unknown as UiHost;
  const before = toldAbout(button);
  const going = act();
  if (!(going instanceof Promise)) return;
  button.setAttribute('aria-busy', 'true');
  host.say(host.common.tryingAgain);
  await going.catch(() => undefined);
  await host.updateComplete;
  button.removeAttribute('aria-busy');
  if (!isShown(button)) return;
  button.focus();
  // Other words are announced because they changed.
  if (toldAbout(button) === before) host.say(before);
}

/** Returns the words of the message that a button stands in. */
function toldAbout(button: HTMLElement): string {
  const told = button.closest('.state, .notice')?.querySelector(':scope > div');
  return told ? spokenText(told) : '';
}

/** Shows the number to quote to support. */
export const requestIdLine = (host: UiHost, error: BillingError): unknown =>
  error.requestId
    ? html`<div class="request-id muted">
        ${host.common.requestId}
        <bdi>${error.requestId}</bdi> ${copyButton(host, error.requestId, host.common.requestId)}
      </div>`
    : nothing;

/**
 * Draws the strip above data that could not be refreshed: the data stays readable, with its time.
 */
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

/** Shows a message beside its subject, with at most one button. */
export const messageView = (
  kind: keyof typeof messageIcons,
  title: unknown,
  text?: unknown,
  act?: Act,
): TemplateResult =>
  html`<div class="notice ${kind}">
    ${messageIcons[kind]}
    <div role=${kind === 'danger' ? 'alert' : nothing} ?data-say=${kind !== 'danger'}>
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

/**
 * Shows a sentence with a countdown in it. It is read with its message, and not again every second.
 */
export const countdownText = (sentence: string): TemplateResult =>
  html`<span role="timer" aria-live="off">${sentence}</span>`;

/** Draws a grey bar where a word or number will stand; the width is in characters. */
export const bar = (width: number): TemplateResult =>
  html`<span class="bar" aria-hidden="true">${'\u00a0'.repeat(width * 2)}</span>`;
