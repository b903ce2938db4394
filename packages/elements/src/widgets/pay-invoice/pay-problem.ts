import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatCountdown } from '../../format/date.js';
import { countdownText, errorText, messageView, requestIdLine } from '../../ui/states.js';
import type { PayDesk } from './pay-parts.js';
import type { PaymentRun } from './payment-run.js';

/** What the last attempt came to, and for how long the next one is held back, in milliseconds. */
export interface Attempt extends PayDesk {
  run: PaymentRun;
  wait: number;
}

/** Why the last attempt was not taken, beside what it is about. */
export function payProblem(attempt: Attempt, place: 'amount' | 'card' | 'send'): unknown {
  const { error, failureCode, notFound, busy } = attempt.run;
  if (busy || (error ?? failureCode ?? notFound) === undefined) return nothing;
  const isCard =
    failureCode !== undefined ||
    error?.code === 'no-card-on-file' ||
    error?.fieldErrors['paymentToken'] !== undefined;
  if (place !== 'amount' && isCard !== (place === 'card')) return nothing;
  return html`<div class="problem" tabindex="-1">
    ${failureCode === undefined ? failure(attempt, error) : decline(attempt, failureCode)}
  </div>`;
}

function decline({ words }: PayDesk, failureCode: string): TemplateResult {
  const { declined } = words;
  const known = Object.hasOwn(declined, failureCode) ? declined[failureCode] : undefined;
  return messageView('danger', words.declinedTitle, known ?? declined['card-declined']);
}

function failure(attempt: Attempt, error: BillingError | undefined): TemplateResult {
  const { host, words, run, wait } = attempt;
  if (run.notFound || !error) {
    return messageView('warning', words.notFoundTitle, words.notFoundText);
  }
  if (error.status === 401 && !host.sessionExpired) {
    return messageView('warning', words.signedOutTitle, words.signedOutText);
  }
  return messageView(
    'danger',
    words.failedTitle,
    html`${refusal(attempt, error)}
    ${wait > 0 ? countdownText(words.tooManyWait(formatCountdown(wait))) : nothing}
    ${requestIdLine(host, error)}`,
  );
}

function refusal({ host, words }: PayDesk, error: BillingError): string {
  if (error.code === 'no-card-on-file') return words.noCardOnFile;
  if (error.fieldErrors['paymentToken']) return words.cardRefused;
  return [errorText(host, error), words.nothingCharged].join(' ');
}
