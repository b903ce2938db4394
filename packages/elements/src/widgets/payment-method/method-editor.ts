import type { Account, BillingError, PaymentMethod, Remittance } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Action } from '../../core/action.js';
import type { CbElement } from '../../core/cb-element.js';
import type { Countdown } from '../../core/countdown.js';
import type { ProviderFields } from '../../payment/provider-fields.js';
import { formatCountdown } from '../../format/date.js';
import { formatList } from '../../format/list.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { cardExpiry } from '../../rules/card-expiry.js';
import { choiceView } from '../../ui/choice.js';
import { providerFieldsView } from '../../payment/provider-fields-view.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { remittanceView } from '../../payment/remittance.js';
import { countdownText, errorText, messageView, requestIdLine } from '../../ui/states.js';
import { needsFields, offeredKinds, paragraphs } from './method-rules.js';
import type { MethodKind } from './method-rules.js';
import type { MethodState } from './method-state.js';
import type { PaymentMethodWords } from './payment-method.words.js';

/** The form's present state, and the acts in it. */
export interface MethodEditorProps extends MethodState {
  host: CbElement;
  words: PaymentMethodWords;
  changedElsewhere: boolean;
  save: Pick<Action<never, PaymentMethod>, 'busy' | 'error' | 'fieldErrors'>;
  fields: ProviderFields;
  wait: Countdown;
  remittance: Remittance | undefined;
  /** The main billing contact's address. */
  email: string | undefined;
  name: (method: PaymentMethod) => unknown;
  takes: (kind: 'card' | 'directDebit') => boolean;
  choose: (kind: MethodKind) => void;
  sign: (consent: boolean) => void;
  send: (event: Event) => void;
  cancel: () => void;
  reload: () => void;
}

/** When the API refuses one of these, the field shows it, not the top of the form. */
const besideFields = ['kind', 'paymentToken', 'mandate.version'];

/**
 * Draws the form that changes the payment method; its code is loaded while what is on file is read.
 */
export function editPage(
  props: MethodEditorProps,
  method: PaymentMethod,
  account: Account,
): TemplateResult {
  const { words } = props;
  const busy = props.save.busy || props.fields.busy;
  return html`<div class="back">
      <button class="link" type="button" @click=${props.cancel}>
        ${icons.back()} ${words.heading}
      </button>
    </div>
    <div class="page">
      <form class="page-main" novalidate @submit=${props.send}>
        <div class="page-head">
          <h2 part="heading" tabindex="-1">${words.editHeading}</h2>
        </div>
        ${problem(props)} ${summary(props)}
        <fieldset>
          <legend class="small muted">${onFileNow(props, props.conflict ?? method)}</legend>
          <div class="choices">
            ${offeredKinds(method).map((kind) => choice(props, kind, method, account))}
          </div>
        </fieldset>
        ${kindError(props)}
        <div class="buttons">
          <button class="button solid main" type="submit" aria-busy=${busy ? 'true' : nothing}>
            ${busy ? html`${spinner()} ${props.host.common.saving}` : props.host.common.save}
          </button>
          <button class="button quiet main" type="button" @click=${props.cancel}>
            ${props.host.common.cancel}
          </button>
        </div>
        <p class="small muted after-buttons">${noticeLine(props)}</p>
      </form>
      <aside class="page-aside" aria-label=${words.whatChanges}>
        ${whatChanges(props, account)}
      </aside>
    </div>`;
}

/** Lists the fields and the signature, where both are missing, each with the way to it. */
function summary(props: MethodEditorProps): unknown {
  const { host, words, fields } = props;
  if (props.fault !== 'consent' || !fields.problem) return nothing;
  const line = (text: string, lead: () => void): TemplateResult =>
    html`<li>
      <a
        href="#consent"
        @click=${(event: Event) => {
          event.preventDefault();
          lead();
        }}
        >${text}</a
      >
    </li>`;
  return html`<div class="summary" part="error-summary" tabindex="-1" role="alert">
    <h3>${host.common.correct(2)}</h3>
    <ul>
      ${line(fields.problem, () => {
        fields.focus();
      })}
      ${line(words.consentMissing, () => {
        host.renderRoot.querySelector<HTMLElement>('#consent')?.focus();
      })}
    </ul>
  </div>`;
}

function kindError(props: MethodEditorProps): unknown {
  const error = props.fault === 'kind' ? props.words.chooseKind : refusal(props, 'kind');
  if (!error) return nothing;
  return html`<p class="field-error choices-error problem" tabindex="-1" role="alert">
    ${icons.alert()} ${error}
  </p>`;
}

function onFileNow(props: MethodEditorProps, method: PaymentMethod): unknown {
  const { words } = props;
  const expiry = cardExpiry(method.display, props.host.locale);
  const name = props.name(method);
  const shown = expiry ? fill<unknown>(words.withExpiry, { method: name, expiry }) : name;
  return fill<unknown>(words.onFileNow, { method: shown });
}

function choice(
  props: MethodEditorProps,
  kind: MethodKind,
  method: PaymentMethod,
  account: Account,
): TemplateResult {
  const { words } = props;
  const chosen = props.kind === kind;
  const hints = {
    card: formatList(method.acceptedBrands, props.host.locale),
    bankTransfer: words.transferHint,
    check: words.checkHint,
    directDebit: words.debitHint,
  };
  return choiceView({
    name: 'kind',
    value: kind,
    chosen,
    label: words[kind],
    hint: hints[kind],
    onChoose: () => {
      props.choose(kind);
    },
    body: chosen ? choiceBody(props, kind, method, account) : nothing,
  });
}

function choiceBody(
  props: MethodEditorProps,
  kind: MethodKind,
  method: PaymentMethod,
  account: Account,
): unknown {
  const { words } = props;
  if (!needsFields(kind)) {
    const details = props.remittance;
    if (details?.kind === kind && method.kind === kind)
      return remittanceView(props.host, details, { language: account.language });
    return html`<p class="small muted">${words.detailsAfterSave}</p>`;
  }
  if (!props.takes(kind)) return html`<p class="muted">${words.noProvider}</p>`;
  if (kind === 'card') return fieldsOf(props);
  if (!method.mandateOffer) return html`<p class="muted">${words.noMandate}</p>`;
  return [fieldsOf(props), mandate(props, method.mandateOffer, account)];
}

const fieldsOf = (props: MethodEditorProps): TemplateResult =>
  providerFieldsView(
    props.host,
    props.words,
    props.fields,
    props.fields.problem ?? refusal(props, 'paymentToken'),
  );

function mandate(
  props: MethodEditorProps,
  offer: NonNullable<PaymentMethod['mandateOffer']>,
  account: Account,
): TemplateResult {
  const { words } = props;
  const refused = refusal(props, 'mandate.version');
  const error = props.fault === 'consent' ? words.consentMissing : refused;
  return html`<div class="mandate">
    <div class="mandate-head">
      <span id="mandate-title">${words.mandate}</span>
      <span class="small muted"><bdi>${words.version(offer.version)}</bdi></span>
    </div>
    <div
      class="mandate-text"
      part="mandate"
      role="group"
      aria-labelledby="mandate-title"
      lang=${offer.locale}
    >
      ${paragraphs(offer.text).map((part) => html`<p>${part}</p>`)}
    </div>
    <label class="tick">
      <input
        id="consent"
        type="checkbox"
        .checked=${props.consent}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'consent-error' : nothing}
        @change=${(event: Event) => {
          props.sign((event.currentTarget as HTMLInputElement).checked);
        }}
      />
      <span>${words.consent(account.company)}</span>
    </label>
    ${
      error
        ? html`<div class="field-error" id="consent-error" role="alert">
            ${icons.alert()} ${error}
          </div>`
        : nothing
    }
  </div>`;
}

/** Says what the API refused about a field, in the person's language where we know the reason. */
function refusal(props: MethodEditorProps, field: string): string | undefined {
  const finding = props.save.fieldErrors[field];
  if (!finding) return undefined;
  const { refused } = props.words;
  return (Object.hasOwn(refused, finding.code) && refused[finding.code]) || finding.message;
}

function problem(props: MethodEditorProps): unknown {
  const { words } = props;
  const { common } = props.host;
  const { error } = props.save;
  if (props.save.busy) return nothing;
  if (props.conflict) {
    const method = props.name(props.conflict);
    return problemView('warning', words.changedTitle, fill<unknown>(words.changedText, { method }));
  }
  if (error && props.isUnknown) {
    return problemView('warning', words.unknownTitle, words.unknownText);
  }
  if (error && !besideFields.some((field) => error.fieldErrors[field])) {
    return problemView('danger', words.saveFailed, errorLines(props, error));
  }
  if (!props.changedElsewhere || error) return nothing;
  return messageView('info', common.changedElsewhereTitle, common.changedElsewhereText, {
    label: common.loadNewValues,
    act: props.reload,
  });
}

function errorLines(props: MethodEditorProps, error: BillingError): TemplateResult {
  const wait = props.wait.left;
  return html`${errorText(props.host, error)}
  ${wait > 0 ? countdownText(props.words.tooManyWait(formatCountdown(wait))) : nothing}
  ${requestIdLine(props.host, error)}`;
}

function problemView(kind: 'warning' | 'danger', title: string, text: unknown): TemplateResult {
  return html`<div class="problem" tabindex="-1">${messageView(kind, title, text)}</div>`;
}

function noticeLine(props: MethodEditorProps): unknown {
  const email = props.email;
  if (!email) return props.words.noticeMain;
  return fill<unknown>(props.words.notice, { email: html`<bdi>${email}</bdi>` });
}

function whatChanges(props: MethodEditorProps, account: Account): TemplateResult {
  const { words } = props;
  const changes = {
    card: words.changesCard,
    bankTransfer: words.changesTransfer,
    check: words.changesCheck,
    directDebit: words.changesDebit,
  };
  const threshold = formatMoney(account.purchaseOrderThreshold, props.host.locale);
  return html`<section>
      <h3>${words.whatChanges}</h3>
      <p>${words.changesOpen}</p>
      ${props.kind ? html`<p>${changes[props.kind]}</p>` : nothing}
    </section>
    ${
      props.kind && props.kind !== 'card'
        ? html`<section>
            <h3><bdi>${words.over(threshold)}</bdi></h3>
            <p class="small muted">${words.overText}</p>
          </section>`
        : nothing
    }`;
}
