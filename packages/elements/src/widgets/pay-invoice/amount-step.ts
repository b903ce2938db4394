import { minorUnits } from '@corporate-billing/sdk';
import type { Money } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Form } from '../../core/form.js';
import { amountText } from '../../format/amount.js';
import { symbolOf } from '../../format/currency-marks.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { choiceView } from '../../ui/choice.js';
import { messageView } from '../../ui/states.js';
import { money } from './pay-parts.js';
import type { PayProps } from './pay-parts.js';
import { readAmount } from './pay-rules.js';

/** The form asks whether to pay in full or in part, and for the amount. */
export type AmountForm = Form<'choice' | 'amount'>;

/** The first step asks for the amount. */
export interface AmountStepProps extends PayProps {
  payable: Money;
  form: AmountForm;
  /** The amount left to pay is not the one the person had agreed to. */
  moved: boolean;
  problem: unknown;
  onContinue: (event: SubmitEvent) => void;
  onCancel: () => void;
}

export function amountStep(step: AmountStepProps): TemplateResult {
  const { host, words, payable } = step;
  return html`<div class="page-head">
      <p class="step">${words.step(1)}</p>
      <h2 part="heading" tabindex="-1"><slot name="heading">${words.howMuch}</slot></h2>
    </div>
    ${step.moved ? movedNotice(step) : step.problem}
    <form novalidate @submit=${step.onContinue}>
      <fieldset>
        <legend class="visually-hidden">${words.howMuch}</legend>
        <div class="choices">
          ${choice(step, 'full', words.payInFull, money(host, payable))}
          ${choice(step, 'partial', words.partial, words.partialHint, amountField(step))}
        </div>
      </fieldset>
      <div class="buttons">
        <button class="button solid main" type="submit">${words.continue}</button>
        <button class="button quiet main" type="button" @click=${step.onCancel}>
          ${host.common.cancel}
        </button>
      </div>
    </form>`;
}

function movedNotice({ host, words, payable }: AmountStepProps): TemplateResult {
  const text = words.movedText(formatMoney(payable, host.locale));
  return html`<div class="problem" tabindex="-1">
    ${messageView('warning', words.movedTitle, text)}
  </div>`;
}

function choice(
  { form }: AmountStepProps,
  value: 'full' | 'partial',
  label: string,
  hint: unknown,
  body?: unknown,
): TemplateResult {
  const chosen = form.values.choice === value;
  const onChoose = form.onInput('choice');
  return choiceView({ name: 'choice', value, chosen, label, hint, onChoose, body });
}

function amountField({ host, words, form, payable }: AmountStepProps): TemplateResult {
  const limit = money(host, payable);
  return html`<div class="field">
    <label for="field-amount">${words.amount}</label>
    <div class="hint" id="field-amount-hint">
      ${fill<unknown>(words.upTo('{limit}'), { limit })}
    </div>
    <div class="amount-box amount-field">
      <span aria-hidden="true">${symbolOf(payable.currency, host.locale)}</span>
      <input
        class="input"
        id="field-amount"
        name="amount"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        aria-required="true"
        aria-invalid=${form.errors.amount ? 'true' : nothing}
        aria-describedby=${form.describedBy('amount', true)}
        .value=${form.values.amount}
        @input=${form.onInput('amount')}
        @blur=${form.onLeave('amount')}
      />
      <span aria-hidden="true">${payable.currency}</span>
    </div>
    ${form.error('amount')}
  </div>`;
}

/** Says what is wrong with the typed amount, as a sentence about what to enter. */
export function amountProblem(
  { host, words }: PayProps,
  text: string,
  payable: Money,
): string | undefined {
  const { locale } = host;
  const reading = readAmount(text, payable, locale);
  if (!('problem' in reading)) return undefined;
  const limit = formatMoney(payable, locale);
  const { currency } = payable;
  const example = amountText(Math.min(payable.amount, 100_000), currency, locale);
  return {
    missing: words.amountMissing(limit),
    unreadable: words.amountUnreadable(minorUnits(currency), example),
    'other-currency': words.amountOtherCurrency(reading.mark ?? '', currency, example),
    'too-precise': words.amountTooPrecise(minorUnits(currency), example),
    'too-little': words.amountTooLittle(formatMoney({ amount: 1, currency }, locale)),
    'too-much': words.amountTooMuch(limit),
  }[reading.problem];
}
