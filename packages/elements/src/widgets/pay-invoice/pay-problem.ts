import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatCountdown } from '../../format/date.js';
import { countdownText, errorText, messageView, requestIdLine } from '../../ui/states.js';
import type { PayDesk } from './pay-parts.js';
import { isOpen } from './pay-state.js';
import type { PayProblem, PayState } from './pay-state.js';

/** What the last attempt came to, and for how long the next one is held back, in milliseconds. */
export interface Attempt extends PayDesk {
  pay: PayState;
  wait: number;
}

/** Why the last attempt was not taken, beside what it is about. */
export function payProblem(attempt: Attempt, place: 'amount' | 'card' | 'send'): unknown {
  const { pay } = attempt;
  const { problem } = pay;
  if (!problem || !isOpen(pay)) return nothing;
  if (place !== 'amount' && isOfCard(problem) !== (place === 'card')) return nothing;
  return html`<div class="problem" tabindex="-1">${sentence(attempt, problem)}</div>`;
}

function isOfCard(problem: PayProblem): boolean {
  if (problem.why !== 'failed') return problem.why === 'declined';
  const { code, fieldErrors } = problem.error;
  return code === 'no-card-on-file' || fieldErrors['paymentToken'] !== undefined;
}

function sentence(attempt: Attempt, problem: PayProblem): TemplateResult {
  if (problem.why === 'declined') return decline(attempt, problem.code);
  if (problem.why === 'failed') return failure(attempt, problem.error);
  const { words } = attempt;
  return messageView('warning', words.notFoundTitle, words.notFoundText);
}

function decline({ words }: PayDesk, failureCode: string): TemplateResult {
  const { declined } = words;
  const known = Object.hasOwn(declined, failureCode) ? declined[failureCode] : undefined;
  return messageView('danger', words.declinedTitle, known ?? declined['card-declined']);
}

function failure(attempt: Attempt, error: BillingError): TemplateResult {
  const { host, words, wait } = attempt;
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
