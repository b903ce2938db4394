import type { BusinessDate, PaymentMethod } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProviderFields, SavedSource } from '../../payment/provider-fields.js';
import { formatList } from '../../format/list.js';
import { fill } from '../../i18n/fill.js';
import { cardExpiry, isCardExpired } from '../../rules/card-expiry.js';
import { choiceView } from '../../ui/choice.js';
import { providerFieldsView } from '../../payment/provider-fields-view.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { cardText } from './pay-parts.js';
import type { PayProps } from './pay-parts.js';
import type { CardChoice } from './pay-state.js';

/** Holds what the choice needs: the card on file, or a new one with its fields. */
export interface CardStepProps extends PayProps {
  method: PaymentMethod;
  today: BusinessDate | undefined;
  card: CardChoice | undefined;
  fields: ProviderFields;
  /** The page has a provider that takes new cards. */
  takesCards: boolean;
  saved: SavedSource | undefined;
  /** `Pay Now` was pressed before `Save`. */
  saveFirst: boolean;
  busy: boolean;
  /** Says what is wrong with the card. */
  cardProblem: unknown;
  onCard: (card: CardChoice) => void;
  onSave: () => void;
  onOtherCard: () => void;
}

export function cardChoices(step: CardStepProps): TemplateResult {
  const { host, words, method } = step;
  const hasCard = method.kind === 'card';
  const newHint = hasCard ? words.newCardHint : words.newCardHintAlone;
  return html`<fieldset ?disabled=${step.busy}>
    <legend><h3 class="card-title">${words.card}</h3></legend>
    ${step.cardProblem}
    <div class="choices">
      ${hasCard ? choice(step, 'onFile', cardText(host, method.display), onFileHint(step)) : nothing}
      ${choice(step, 'new', words.newCard, newHint, newCard(step))}
    </div>
  </fieldset>`;
}

function onFileHint({ host, words, method, today }: CardStepProps): string {
  const expiry = cardExpiry(method.display, host.locale);
  if (!expiry) return words.onFilePlain;
  return isCardExpired(method.display, today) ? words.onFileExpired(expiry) : words.onFile(expiry);
}

function choice(
  { card, onCard }: CardStepProps,
  value: CardChoice,
  label: unknown,
  hint: string,
  body?: unknown,
): TemplateResult {
  const onChoose = (): void => {
    onCard(value);
  };
  return choiceView({ name: 'card', value, chosen: card === value, label, hint, onChoose, body });
}

function newCard(step: CardStepProps): TemplateResult {
  const { host, words, fields, method } = step;
  if (!step.takesCards) return html`<p class="muted">${words.noProvider}</p>`;
  if (step.saved) return savedCard(step, step.saved);
  const brands = formatList(method.acceptedBrands, host.locale);
  return html`<div class="new-card">
    ${brands ? html`<p class="small muted">${words.accepted(brands)}</p>` : nothing}
    ${providerFieldsView(host, words, fields, fields.problem)}
    ${step.saveFirst ? saveFirst(step) : nothing}
    <button
      class="button"
      id="save-card"
      type="button"
      aria-busy=${fields.busy ? 'true' : nothing}
      @click=${step.onSave}
    >
      ${fields.busy ? html`${spinner()} ${host.common.saving}` : host.common.save}
    </button>
  </div>`;
}

const saveFirst = ({ words }: PayProps): TemplateResult =>
  html`<div class="field-error" role="alert">
    ${icons.alert()}
    <span><strong>${words.saveFirstTitle}</strong> ${words.saveFirstText}</span>
  </div>`;

function savedCard(
  { host, words, onOtherCard }: CardStepProps,
  saved: SavedSource,
): TemplateResult {
  const card = html`<strong>${cardText(host, saved.display)}</strong>`;
  return html`<div class="new-card">
    <p data-say>${fill<unknown>(words.saved, { card })}</p>
    <button class="button row" type="button" @click=${onOtherCard}>${words.otherCard}</button>
  </div>`;
}
