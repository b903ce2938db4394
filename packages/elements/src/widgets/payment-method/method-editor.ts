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

/** The form as it stands, and what can be done in it. */
export interface EditScene extends MethodState {
  host: CbElement;
  words: PaymentMethodWords;
  changedElsewhere: boolean;
  save: Pick<Action<never, PaymentMethod>, 'busy' | 'error' | 'fieldErrors'>;
  fields: ProviderFields;
  wait: Countdown;
  remittance: Remittance | undefined;
  /** The main billing contact's. */
  email: string | undefined;
  name: (method: PaymentMethod) => unknown;
  takes: (kind: 'card' | 'directDebit') => boolean;
  choose: (kind: MethodKind) => void;
  sign: (consent: boolean) => void;
  send: (event: Event) => void;
  cancel: () => void;
  reload: () => void;
}

/** What the API may refuse and is said beside its field, not above the form. */
const besideFields = ['kind', 'paymentToken', 'mandate.version'];

/** Changing the payment method: loaded while what is on file is read. */
export function editPage(
  scene: EditScene,
  method: PaymentMethod,
  account: Account,
): TemplateResult {
  const { words } = scene;
  const busy = scene.save.busy || scene.fields.busy;
  return html`<div class="back">
      <button class="link" type="button" @click=${scene.cancel}>
        ${icons.back()} ${words.heading}
      </button>
    </div>
    <div class="page">
      <form class="page-main" novalidate @submit=${scene.send}>
        <div class="page-head">
          <h2 part="heading" tabindex="-1">${words.editHeading}</h2>
        </div>
        ${problem(scene)} ${summary(scene)}
        <fieldset>
          <legend class="small muted">${onFileNow(scene, scene.conflict ?? method)}</legend>
          <div class="choices">
            ${offeredKinds(method).map((kind) => choice(scene, kind, method, account))}
          </div>
        </fieldset>
        ${kindError(scene)}
        <div class="buttons">
          <button class="button solid main" type="submit" aria-busy=${busy ? 'true' : nothing}>
            ${busy ? html`${spinner()} ${scene.host.common.saving}` : scene.host.common.save}
          </button>
          <button class="button quiet main" type="button" @click=${scene.cancel}>
            ${scene.host.common.cancel}
          </button>
        </div>
        <p class="small muted after-buttons">${noticeLine(scene)}</p>
      </form>
      <aside class="page-aside">${whatChanges(scene, account)}</aside>
    </div>`;
}

/** Where the fields and the signature are both missing: each with the way to it. */
function summary(scene: EditScene): unknown {
  const { host, words, fields } = scene;
  if (scene.fault !== 'consent' || !fields.problem) return nothing;
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

function kindError(scene: EditScene): unknown {
  const error = scene.fault === 'kind' ? scene.words.chooseKind : refusal(scene, 'kind');
  if (!error) return nothing;
  return html`<p class="field-error choices-error problem" tabindex="-1" role="alert">
    ${icons.alert()} ${error}
  </p>`;
}

function onFileNow(scene: EditScene, method: PaymentMethod): unknown {
  const { words } = scene;
  const expiry = cardExpiry(method.display, scene.host.locale);
  const name = scene.name(method);
  const shown = expiry ? fill<unknown>(words.withExpiry, { method: name, expiry }) : name;
  return fill<unknown>(words.onFileNow, { method: shown });
}

function choice(
  scene: EditScene,
  kind: MethodKind,
  method: PaymentMethod,
  account: Account,
): TemplateResult {
  const { words } = scene;
  const chosen = scene.kind === kind;
  const hints = {
    card: formatList(method.acceptedBrands, scene.host.locale),
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
      scene.choose(kind);
    },
    body: chosen ? choiceBody(scene, kind, method, account) : nothing,
  });
}

function choiceBody(
  scene: EditScene,
  kind: MethodKind,
  method: PaymentMethod,
  account: Account,
): unknown {
  const { words } = scene;
  if (!needsFields(kind)) {
    const details = scene.remittance;
    if (details?.kind === kind && method.kind === kind) return remittanceView(scene.host, details);
    return html`<p class="small muted">${words.detailsAfterSave}</p>`;
  }
  if (!scene.takes(kind)) return html`<p class="muted">${words.noProvider}</p>`;
  if (kind === 'card') return fieldsOf(scene);
  if (!method.mandateOffer) return html`<p class="muted">${words.noMandate}</p>`;
  return [fieldsOf(scene), mandate(scene, method.mandateOffer, account)];
}

const fieldsOf = (scene: EditScene): TemplateResult =>
  providerFieldsView(
    scene.host,
    scene.words,
    scene.fields,
    scene.fields.problem ?? refusal(scene, 'paymentToken'),
  );

function mandate(
  scene: EditScene,
  offer: NonNullable<PaymentMethod['mandateOffer']>,
  account: Account,
): TemplateResult {
  const { words } = scene;
  const refused = refusal(scene, 'mandate.version');
  const error = scene.fault === 'consent' ? words.consentMissing : refused;
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
        .checked=${scene.consent}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'consent-error' : nothing}
        @change=${(event: Event) => {
          scene.sign((event.currentTarget as HTMLInputElement).checked);
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

/** What the API refused about a field, in the person's language where we know the reason. */
function refusal(scene: EditScene, field: string): string | undefined {
  const finding = scene.save.fieldErrors[field];
  if (!finding) return undefined;
  const { refused } = scene.words;
  return (Object.hasOwn(refused, finding.code) && refused[finding.code]) || finding.message;
}

function problem(scene: EditScene): unknown {
  const { words } = scene;
  const { common } = scene.host;
  const { error } = scene.save;
  if (scene.save.busy) return nothing;
  if (scene.conflict) {
    const method = scene.name(scene.conflict);
    return problemView('warning', words.changedTitle, fill<unknown>(words.changedText, { method }));
  }
  if (error && scene.isUnknown) {
    return problemView('warning', words.unknownTitle, words.unknownText);
  }
  if (error && !besideFields.some((field) => error.fieldErrors[field])) {
    return problemView('danger', words.saveFailed, errorLines(scene, error));
  }
  if (!scene.changedElsewhere || error) return nothing;
  return messageView('info', common.changedElsewhereTitle, common.changedElsewhereText, {
    label: common.loadNewValues,
    act: scene.reload,
  });
}

function errorLines(scene: EditScene, error: BillingError): TemplateResult {
  const wait = scene.wait.left;
  return html`${errorText(scene.host, error)}
  ${wait > 0 ? countdownText(scene.words.tooManyWait(formatCountdown(wait))) : nothing}
  ${requestIdLine(scene.host, error)}`;
}

function problemView(kind: 'warning' | 'danger', title: string, text: unknown): TemplateResult {
  return html`<div class="problem" tabindex="-1">${messageView(kind, title, text)}</div>`;
}

function noticeLine(scene: EditScene): unknown {
  const email = scene.email;
  if (!email) return scene.words.noticeMain;
  return fill<unknown>(scene.words.notice, { email: html`<bdi>${email}</bdi>` });
}

function whatChanges(scene: EditScene, account: Account): TemplateResult {
  const { words } = scene;
  const changes = {
    card: words.changesCard,
    bankTransfer: words.changesTransfer,
    check: words.changesCheck,
    directDebit: words.changesDebit,
  };
  const threshold = formatMoney(account.purchaseOrderThreshold, scene.host.locale);
  return html`<section>
      <h3>${words.whatChanges}</h3>
      <p>${words.changesOpen}</p>
      ${scene.kind ? html`<p>${changes[scene.kind]}</p>` : nothing}
    </section>
    ${
      scene.kind && scene.kind !== 'card'
        ? html`<section>
            <h3><bdi>${words.over(threshold)}</bdi></h3>
            <p class="small muted">${words.overText}</p>
          </section>`
        : nothing
    }`;
}
