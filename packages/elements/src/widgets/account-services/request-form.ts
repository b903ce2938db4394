import type { Invoice, Quote, RequestTopic } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import type { Form } from '../../core/form.js';
import type { FieldOptions } from '../../ui/form-fields.js';
import type { BusinessDate } from '../../format/date.js';
import { formatDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { attachmentField } from './attachment-slot.js';
import type { AttachmentSlot } from './attachment-slot.js';
import type { AccountServicesWords } from './account-services.words.js';
import { wordFor } from './account-services.words.js';
import { categoriesOf, lastDayFor, leftOf, subjectsOf } from './request-rules.js';
import type { RequestField, Subject } from './request-rules.js';
import { dateText } from '../../ui/date-text.js';
import { reference } from '../../ui/reference.js';

export { AttachmentSlot, attachmentStyles } from './attachment-slot.js';

/** The data that the fields of a request are drawn from. */
export interface RequestProps {
  readonly host: CbElement;
  readonly words: AccountServicesWords;
  readonly form: Form<RequestField>;
  readonly topics: readonly RequestTopic[];
  readonly topic: RequestTopic | undefined;
  readonly category: string;
  readonly today: BusinessDate;
  /** Is undefined while they are read, and `null` when they could not be read. */
  readonly invoices: readonly Invoice[] | null | undefined;
  readonly quotes: readonly Quote[] | null | undefined;
  readonly slot: AttachmentSlot;
  readonly chooseCategory: (category: string) => void;
  readonly chooseTopic: (topic: string) => void;
}

export const requestFields = (props: RequestProps): TemplateResult =>
  html`${categoryField(props)} ${topicField(props)}
  ${subjectsOf(props.topic, props.form.values).map(({ name, required }) =>
    subjectField(props, name, required),
  )}
  ${detailsField(props)} ${attachmentField(props.slot)}`;

const categoryField = ({ words, topics, category, chooseCategory }: RequestProps): TemplateResult =>
  html`<fieldset class="field">
    <legend>${words.category}</legend>
    <div class="chips">
      ${categoriesOf(topics).map(
        (code) =>
          html`<label class="chip">
            <input
              type="radio"
              name="category"
              value=${code}
              .checked=${code === category}
              @change=${() => {
                chooseCategory(code);
              }}
            />
            <span>${wordFor(words.categories, code)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

function topicField(props: RequestProps): TemplateResult {
  const { words, form, topics, category } = props;
  const offered = topics.filter((one) => one.category === category);
  return html`<fieldset class="field" aria-describedby=${form.describedBy('topic')}>
    <legend>${words.topic}</legend>
    <div class="topics">${offered.map((one, index) => topicChoice(props, one, index === 0))}</div>
    ${form.error('topic')}
  </fieldset>`;
}

/** The first choice carries the id that the error summary leads to. */
function topicChoice(
  { words, form, chooseTopic }: RequestProps,
  one: RequestTopic,
  first: boolean,
): TemplateResult {
  const hint = topicHint(words, one);
  return html`<label class="tick">
    <input
      type="radio"
      id=${first ? 'field-topic' : nothing}
      name="topic"
      value=${one.topic}
      .checked=${form.values.topic === one.topic}
      aria-invalid=${form.errors.topic ? 'true' : nothing}
      @change=${() => {
        chooseTopic(one.topic);
      }}
    />
    <span>
      <bdi>${wordFor(words.topics, one.topic)}</bdi>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    </span>
  </label>`;
}

function topicHint(words: AccountServicesWords, one: RequestTopic): string | undefined {
  if (one.topic === 'older-invoice-copy') return words.olderHint;
  if (one.topic === 'delivery-preference') return words.deliveryHint;
  return one.withinDays === undefined ? undefined : words.withinHint(one.withinDays);
}

/** Draws a list to choose from; where it could not be read, the number is typed. */
function subjectField(props: RequestProps, name: Subject, required: boolean): TemplateResult {
  const { words, form, invoices, quotes } = props;
  const isInvoice = name === 'invoiceNumber';
  const list = isInvoice ? invoices : quotes;
  const options: FieldOptions = {
    label: isInvoice ? words.invoice : words.quote,
    optional: !required,
    width: 'subject',
  };
  if (list === null) {
    const hint = isInvoice ? words.invoiceHint : words.quoteHint;
    return form.field(name, { ...options, hint });
  }
  const choices = isInvoice ? invoiceChoices(props) : quoteChoices(props);
  const [choose, noneOf] = isInvoice
    ? [words.chooseInvoice, words.noInvoice]
    : [words.chooseQuote, words.noQuote];
  const empty = list === undefined ? words.listLoading : required ? choose : noneOf;
  return html`<div>
    ${form.field(name, {
      ...options,
      choices: withChosen([{ value: '', label: empty }, ...choices], form.values[name]),
    })}
    ${isInvoice ? lastDayNote(props) : nothing}
  </div>`;
}

type Choice = NonNullable<FieldOptions['choices']>[number];

/** The person may have come from an invoice that is older than the 20 listed. */
const withChosen = (choices: readonly Choice[], value: string): readonly Choice[] =>
  choices.some((one) => one.value === value) ? choices : [...choices, { value, label: value }];

function invoiceChoices({ host, words, invoices, topic, today }: RequestProps): Choice[] {
  return (invoices ?? []).map((invoice) => {
    const lastDay = lastDayFor(topic, invoice);
    const owed = invoice.balance.amount > 0;
    const sentence = lastDay
      ? today <= lastDay
        ? words.through
        : words.ended
      : owed
        ? words.due
        : words.paid;
    const label = fill(sentence, {
      number: invoice.invoiceNumber,
      sum: formatMoney(owed ? invoice.balance : invoice.total, host.locale),
      date: lastDay ? formatDate(lastDay, host.locale) : '',
    }).join('');
    return { value: invoice.invoiceNumber, label };
  });
}

const quoteChoices = ({ host, words, quotes }: RequestProps): Choice[] =>
  (quotes ?? []).map((quote) => ({
    value: quote.quoteNumber,
    label: fill(words.quoteOption, {
      number: quote.quoteNumber,
      sum: formatMoney(quote.total, host.locale),
    }).join(''),
  }));

/** Says until when the chosen invoice may be disputed, before anything is sent. */
function lastDayNote(props: RequestProps): TemplateResult {
  const { host, words, form, invoices, topic, today } = props;
  const invoice = invoices?.find((one) => one.invoiceNumber === form.values.invoiceNumber);
  const lastDay = lastDayFor(topic, invoice);
  return html`<div class="last-day" data-say>
    ${lastDay && invoice && !form.errors.invoiceNumber ? noteText() : nothing}
  </div>`;

  function noteText(): TemplateResult {
    const date = dateText(lastDay ?? '', host.locale);
    if (lastDay && today <= lastDay)
      return html`<p class="hint">${fill<unknown>(words.lastDay, { date })}</p>`;
    const number = reference(invoice?.invoiceNumber ?? '');
    return html`<p class="over">
      ${icons.warning()}
      <span>${fill<unknown>(words.dayOver(topic?.withinDays ?? 0), { number, date })}</span>
    </p>`;
  }
}

function detailsField({ host, words, form, topic }: RequestProps): TemplateResult {
  const left = leftOf(form.values.details);
  const plain = topic?.topic === 'form-request' ? words.formHint : words.detailsHint;
  const shown = (count: number): string => new Intl.NumberFormat(host.locale).format(count);
  const said = (count: number): TemplateResult =>
    html`<span class=${count < 0 ? 'count danger' : 'count'}>
      ${count < 0 ? words.over(-count, shown(-count)) : words.left(count, shown(count))}
    </span>`;
  const hint = html`<span class="hint-row">
    <span>${plain}</span> ${left === undefined ? nothing : said(left)}
  </span>`;
  return form.field('details', { label: words.details, hint, multiline: true });
}
