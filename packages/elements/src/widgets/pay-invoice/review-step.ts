import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/fill.js';
import { spinner } from '../../ui/icons.js';
import { cardChoices } from './card-choice.js';
import type { CardStepProps } from './card-choice.js';
import { factRow, issuedInvoice, money } from './pay-parts.js';
import type { PayPageProps } from './pay-parts.js';
import type { Chosen } from './pay-state.js';

/** The last step asks which card, and has the press that charges it. */
export interface PressProps extends CardStepProps {
  chosen: Chosen;
  /** Says why the last attempt was refused, where that is not about the card. */
  problem: unknown;
  onPay: () => void;
  onBack: () => void;
}

export type ReviewStepProps = PressProps & PayPageProps;

export function reviewStep(step: ReviewStepProps): TemplateResult {
  const { host, words, chosen } = step;
  const amount = money(host, chosen.amount);
  return html`<div class="page-head">
      <p class="step">${words.step(2)}</p>
      <h2 part="heading" tabindex="-1">${fill<unknown>(words.review, { amount })}</h2>
    </div>
    <dl class="rows">
      ${factRow(words.invoice, issuedInvoice(step))} ${factRow(words.amount, amountFact(step))}
      ${factRow(words.paymentType, words.cards)}
    </dl>
    ${payPress(step, words.payNow, host.common.back)}`;
}

/** Draws the choice of the card and the press that charges it. */
export function payPress(step: PressProps, pay: unknown, back: string): TemplateResult {
  const { words, busy } = step;
  return html`${cardChoices(step)} ${step.problem}
    <div class="buttons">
      <button
        class="button solid main"
        id="pay-now"
        type="button"
        aria-busy=${busy ? 'true' : nothing}
        @click=${step.onPay}
      >
        ${busy ? html`${spinner()} ${words.sending}` : pay}
      </button>
      <button class="button quiet main" type="button" @click=${step.onBack}>${back}</button>
    </div>
    <p class="small muted after-buttons" ?data-say=${busy}>${whatIsCharged(step)}</p>`;
}

function amountFact({ host, words, chosen, onBack }: ReviewStepProps): TemplateResult {
  const amount = html`<strong>${money(host, chosen.amount)}</strong>`;
  const isPart = chosen.amount.amount < chosen.payable.amount;
  const payable = html`<span class="muted">${money(host, chosen.payable)}</span>`;
  return html`${isPart ? fill<unknown>(words.amountOf, { amount, payable }) : amount}<button
      class="link small"
      type="button"
      aria-label=${words.changeAmount}
      @click=${onBack}
    >
      ${words.change}
    </button>`;
}

function whatIsCharged({ host, words, chosen, ...step }: PressProps): unknown {
  if (!step.busy && step.card === 'new' && !step.saved) return words.chargesAfterSave;
  const sentence = step.busy ? words.sendingText('{amount}') : words.charges('{amount}');
  return fill<unknown>(sentence, { amount: money(host, chosen.amount) });
}
