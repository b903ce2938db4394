import type {
  BillingError,
  BillTo,
  PaymentMethod,
  QuoteDetails,
  QuoteRejection,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Action } from '../../core/action.js';
import type { Form } from '../../core/form.js';
import { formatDate, formatPeriod } from '../../format/date.js';
import { formatDeduction, formatMoney } from '../../format/money.js';
import { safeUrl } from '../../format/safe-url.js';
import { fill } from '../../i18n/fill.js';
import { shortAddress } from '../../ui/address.js';
import { spinner } from '../../ui/icons.js';
import { dialogView } from '../../ui/modal.js';
import { bar, messageView } from '../../ui/states.js';
import { writeFailureView } from '../../ui/write-failure.js';
import type { WriteFailureWords } from '../../ui/write-failure.js';
import { amount, bdi, consentText, languageOf, summaryOf, textIn } from './quote-parts.js';
import type { QuoteProps } from './quote-parts.js';
import { sums } from './quote-page.js';
import { changedFacts, methodParts } from '../../rules/quote-rules.js';
import type { QuoteFact } from '../../rules/quote-rules.js';
import { reference } from '../../ui/reference.js';

/** The names are the API's own, so that its findings appear beside the fields. */
export type AcceptField = 'purchaseOrderNumber' | 'signerName' | 'consentVersion';
export type RejectField = 'reason' | 'note';

/** A quote as it was read, and what it has become. */
export interface Change {
  seen: QuoteDetails;
  now: QuoteDetails;
}

/** Something that was read along with the quote: it is loaded, failed, or still on its way. */
export interface Side<T> {
  value: T | undefined;
  error: BillingError | undefined;
}

export interface ReviewOptions<F extends string> {
  quote: QuoteDetails;
  form: Form<F>;
  action: Pick<Action<never, unknown>, 'busy' | 'error' | 'interrupted' | 'resume'>;
  change: Change | undefined;
  /** Tells that the quote was changed elsewhere, with a way to the new values. */
  changedElsewhere: unknown;
  submit: () => void;
  close: () => void;
}

export interface AcceptOptions extends ReviewOptions<AcceptField> {
  billTo: Side<BillTo>;
  method: Side<PaymentMethod>;
  editBillTo: () => void;
  /** No code led the person to the address. */
  editElsewhere: boolean;
}

/** Draws the review of an irreversible act: what, how much, for whom, then the act itself. */
export function acceptDialog(props: QuoteProps, options: AcceptOptions): unknown {
  const { words, host } = props;
  const { quote, form } = options;
  const sum = amount(quote.total, host.locale);
  return dialogView(host, {
    title: fill<unknown>(words.acceptTitle, { number: reference(quote.quoteNumber) }),
    lead: words.acceptLead,
    onClose: options.close,
    body: html`<form id="accept-form" class="review" novalidate @submit=${sent(options.submit)}>
      ${refusal(props, options, {
        failed: words.acceptFailed,
        unsure: words.acceptUnsure,
        unsureText: words.acceptUnsureText,
      })}
      ${form.summary()}
      <div class="review-sums">${sums(props, quote, summaryOf(props, quote))}</div>
      <div class="review-pair">
        ${billToPart(props, options)} ${methodPart(props, options.method)}
      </div>
      <div class="review-pair">
        ${form.field('purchaseOrderNumber', {
          label: words.poNumber,
          hint: quote.purchaseOrderRequired ? words.poHintRequired : words.poHint,
          optional: !quote.purchaseOrderRequired,
        })}
        ${form.field('signerName', {
          label: words.yourName,
          hint: words.yourNameHint,
          autocomplete: 'name',
        })}
      </div>
      ${consent(props, options)}
    </form>`,
    foot: foot(props, options, 'accept-form', 'solid', {
      idle: fill<unknown>(words.acceptAct, { sum }),
      busy: words.accepting,
    }),
  });
}

function billToPart(
  props: QuoteProps,
  { billTo, editBillTo, editElsewhere }: AcceptOptions,
): TemplateResult {
  const { words, host } = props;
  return html`<div>
    <div class="part-head">
      <span class="small muted">${words.billTo}</span>
      <button class="link small" type="button" aria-label=${words.editBillTo} @click=${editBillTo}>
        ${host.common.edit}
      </button>
    </div>
    ${side(props, billTo, (value) => shortAddress(value, host.locale))}
    <div class="muted" data-say>${editElsewhere ? words.editElsewhere : nothing}</div>
  </div>`;
}

const methodPart = (props: QuoteProps, method: Side<PaymentMethod>): TemplateResult =>
  html`<div>
    <div class="part-head"><span class="small muted">${props.words.paymentMethod}</span></div>
    ${side(props, method, (value) => methodName(props, value))}
    <div class="muted">${props.words.invoiceFollows}</div>
  </div>`;

function side<T>({ words }: QuoteProps, read: Side<T>, show: (value: T) => unknown): unknown {
  if (read.value !== undefined) return show(read.value);
  if (read.error) return html`<span class="muted">${words.notKnownNow}</span>`;
  return html`<div>${bar(10)}</div>
    <div>${bar(8)}</div>`;
}

function methodName({ words }: QuoteProps, method: PaymentMethod): unknown {
  const { kind, name, last4, expires } = methodParts(method);
  const known = words.methods as Record<string, string>;
  const sentence = kind === 'card' && !expires ? known['cardShort'] : known[kind];
  const parts = { name: bdi(name), last4: bdi(last4), expires: bdi(expires) };
  return html`<div>${sentence ? fill<unknown>(sentence, parts) : bdi(kind)}</div>`;
}

function consent(props: QuoteProps, { quote, form }: AcceptOptions): TemplateResult {
  const { words } = props;
  const terms = quote.consent.termsUrl && safeUrl(quote.consent.termsUrl);
  return html`<div class="field">
    <label class="tick" for="field-consentVersion">
      <input
        type="checkbox"
        id="field-consentVersion"
        name="consentVersion"
        .checked=${form.values.consentVersion !== ''}
        aria-required="true"
        aria-invalid=${form.errors.consentVersion ? 'true' : nothing}
        aria-describedby=${form.describedBy('consentVersion')}
        @change=${(event: Event) => {
          const { checked } = event.currentTarget as HTMLInputElement;
          form.set('consentVersion', checked ? quote.consent.version : '');
        }}
        @blur=${form.onLeave('consentVersion')}
      />
      ${consentText(props, quote)}
    </label>
    <div class="small muted consent-foot">
      ${
        terms
          ? html`<a href=${terms} target="_blank" rel="noopener noreferrer"
              >${words.terms}<span class="visually-hidden">
                ${props.host.common.opensInNewTab}</span
              ></a
            >`
          : nothing
      }
      ${words.version(quote.consent.version)}
    </div>
    ${form.error('consentVersion')}
  </div>`;
}

/** A rejection is final, so the dialog asks for the reason and names the act. */
export function rejectDialog(props: QuoteProps, options: ReviewOptions<RejectField>): unknown {
  const { words, host } = props;
  const { quote, form } = options;
  return dialogView(host, {
    title: fill<unknown>(words.rejectTitle, { number: reference(quote.quoteNumber) }),
    lead: words.rejectLead,
    onClose: options.close,
    body: html`<form id="reject-form" class="review" novalidate @submit=${sent(options.submit)}>
      ${refusal(props, options, {
        failed: words.rejectFailed,
        unsure: words.rejectUnsure,
        unsureText: words.rejectUnsureText,
      })}
      ${form.summary()}
      <fieldset aria-describedby=${form.describedBy('reason')}>
        <legend>${words.rejectQuestion}</legend>
        <div class="reasons">
          ${rejectionReasons.map((reason, index) => reasonChoice(props, form, reason, index))}
        </div>
        ${form.error('reason')}
      </fieldset>
      ${form.field('note', {
        label: words.note,
        hint: words.noteHint,
        optional: true,
        multiline: true,
      })}
    </form>`,
    foot: foot(props, options, 'reject-form', 'solid danger', {
      idle: words.rejectAct,
      busy: words.rejecting,
    }),
  });
}

const rejectionReasons: readonly QuoteRejection['reason'][] = [
  'price',
  'scope',
  'timing',
  'duplicate',
  'other',
];

const reasonChoice = (
  { words }: QuoteProps,
  form: Form<RejectField>,
  reason: QuoteRejection['reason'],
  index: number,
): TemplateResult =>
  html`<label class="tick" for=${index === 0 ? 'field-reason' : `field-reason-${reason}`}>
    <input
      type="radio"
      id=${index === 0 ? 'field-reason' : `field-reason-${reason}`}
      name="reason"
      value=${reason}
      .checked=${form.values.reason === reason}
      aria-invalid=${form.errors.reason ? 'true' : nothing}
      @change=${form.onInput('reason')}
      @blur=${form.onLeave('reason')}
    />
    <span>${words.reasons[reason]}</span>
  </label>`;

function foot<F extends string>(
  { host }: QuoteProps,
  { action, close }: ReviewOptions<F>,
  formId: string,
  look: string,
  label: { idle: unknown; busy: string },
): TemplateResult {
  return html`<button class="button main" type="button" @click=${close}>
      ${host.common.cancel}
    </button>
    <button class="button main ${look}" type="submit" form=${formId} aria-busy=${action.busy}>
      ${action.busy ? html`${spinner()} ${label.busy}` : html`<span>${label.idle}</span>`}
    </button>`;
}

const sent =
  (submit: () => void) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    submit();
  };

/**
 * Says why nothing was sent, or what is not known. It takes the focus and stands above what was
 * typed.
 */
function refusal<F extends string>(
  props: QuoteProps,
  options: ReviewOptions<F>,
  failure: WriteFailureWords,
): unknown {
  const { host, words } = props;
  const { action, change } = options;
  if (action.interrupted) {
    const { continueTitle, continueText, continueAct } = host.common;
    const act = { label: continueAct, act: action.resume };
    return told(messageView('info', continueTitle, continueText, act));
  }
  if (change) {
    return told(
      html`${messageView('warning', words.changedTitle, words.changedText)}
      ${changeTable(props, change)}`,
    );
  }
  const { error } = action;
  if (!error) return options.changedElsewhere || nothing;
  // The fields show these errors.
  if (Object.keys(options.form.errors).length > 0) return nothing;
  return told(writeFailureView(host, error, failure));
}

const told = (content: unknown): TemplateResult =>
  html`<div class="refusal" tabindex="-1">${content}</div>`;

function changeTable(props: QuoteProps, { seen, now }: Change): unknown {
  const { words } = props;
  const changed = changedFacts(seen, now);
  if (changed.length === 0) return nothing;
  return html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">${words.changedFact}</th>
        <th scope="col">${words.changedSeen}</th>
        <th scope="col">${words.changedNow}</th>
      </tr>
    </thead>
    <tbody>
      ${changed.map(
        (fact) =>
          html`<tr>
            <th scope="row">${words.facts[fact]}</th>
            ${
              fact === 'lines'
                ? html`<td colspan="2">${words.linesChanged}</td>`
                : html`<td>${factText(props, fact, seen)}</td>
                    <td class="strong">${factText(props, fact, now)}</td>`
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function factText(props: QuoteProps, fact: QuoteFact, quote: QuoteDetails): unknown {
  const { words } = props;
  const { locale } = props.host;
  switch (fact) {
    case 'total':
    case 'tax':
      return html`<bdi dir="ltr">${formatMoney(quote[fact], locale)}</bdi>`;
    case 'savings':
      return html`<bdi dir="ltr">${formatDeduction(quote.savings, locale)}</bdi>`;
    case 'validThrough':
    case 'renewalDate':
      return bdi(formatDate(quote[fact], locale));
    case 'contractPeriod':
      return bdi(formatPeriod(quote.contractPeriod, locale));
    case 'seats':
      return quote.lines.map(
        ({ seats, product }) =>
          html`<div>${textIn(languageOf(props, quote), `${String(seats)} ${product}`)}</div>`,
      );
    case 'consent':
      return html`${consentText(props, quote)} ${words.version(quote.consent.version)}`;
    case 'lines':
      return nothing;
  }
}
