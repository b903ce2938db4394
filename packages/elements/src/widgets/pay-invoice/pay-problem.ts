import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatCountdown } from '../../format/date.js';
import { countdownText, errorText, messageView, requestIdLine } from '../../ui/states.js';
import type { PayProps } from './pay-parts.js';
import { isOpen } from './pay-state.js';
import type { PayProblem, PayState } from './pay-state.js';

/** The problem of the last attempt, and for how many milliseconds the next one is held back. */
export interface PayProblemProps extends PayProps {
  pay: PayState;
  wait: number;
}

/** Says why the last attempt was refused, beside what it is about. */
export function payProblem(props: PayProblemProps, place: 'amount' | 'card' | 'send'): unknown {
  const { pay } = props;
  const { problem } = pay;
  if (!problem || !isOpen(pay)) return nothing;
  if (place !== 'amount' && isOfCard(problem) !== (place === 'card')) return nothing;
  return html`<div class="problem" tabindex="-1">${sentence(props, problem)}</div>`;
}

function isOfCard(problem: PayProblem): boolean {
  if (problem.why !== 'failed') return problem.why === 'declined';
  const { code, fieldErrors } = problem.error;
  return code === 'no-card-on-file' || fieldErrors['paymentToken'] !== undefined;
}

function sentence(props: PayProblemProps, problem: PayProblem): TemplateResult {
  if (problem.why === 'declined') return decline(props, problem.code);
  if (problem.why === 'failed') return failure(props, problem.error);
  const { words } = props;
  return messageView('warning', words.notFoundTitle, words.notFoundText);
}

function decline({ words }: PayProps, failureCode: string): TemplateResult {
  const { declined } = words;
  const known = Object.hasOwn(declined, failureCode) ? declined[failureCode] : undefined;
  return messageView('danger', words.declinedTitle, known ?? declined['card-declined']);
}

function failure(props: PayProblemProps, error: BillingError): TemplateResult {
  const { host, words, wait } = props;
  if (error.status === 401 && !host.sessionExpired) {
    return messageView('warning', words.signedOutTitle, words.signedOutText);
  }
  return messageView(
    'danger',
    words.failedTitle,
    html`${refusal(props, error)}
    ${wait > 0 ? countdownText(words.tooManyWait(formatCountdown(wait))) : nothing}
    ${requestIdLine(host, error)}`,
  );
}

function refusal({ host, words }: PayProps, error: BillingError): string {
  if (error.code === 'no-card-on-file') return words.noCardOnFile;
  if (error.fieldErrors['paymentToken']) return words.cardRefused;
  // Until the person is back, nobody can ask what was charged.
  if (error.status === 401) return errorText(host, error);
  return [errorText(host, error), words.nothingCharged].join(' ');
}
