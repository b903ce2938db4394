import type {
  Account,
  Download,
  FieldError,
  Invoice,
  Quote,
  RequestInput,
  RequestTopic,
  ServiceRequest,
  ServiceRequestDetails,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { DayTurn } from '../../core/day-turn.js';
import type { NavigateDetail } from '../../core/events.js';
import { Form } from '../../core/form.js';
import type { FieldMessages } from '../../core/form.js';
import { LazyModule } from '../../core/lazy-module.js';
import { Resource } from '../../core/resource.js';
import { saveFile } from '../../core/save-file.js';
import { formatDate } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import { besideStyles } from '../../theme/beside.styles.js';
import { formStyles } from '../../theme/form.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { reachStyles } from '../../ui/contact-links.styles.js';
import * as icons from '../../ui/icons.js';
import { spinner } from '../../ui/icons.js';
import { mailLink, phoneLink, representativeView, webLink } from '../../ui/contact-links.js';
import { bar, errorText, failedView, messageView } from '../../ui/states.js';
import { writeFailureView } from '../../ui/write-failure.js';
import { readableAccount } from '../../rules/account-rules.js';
import { accountServicesStyles } from './account-services.styles.js';
import { accountServicesWords, wordFor } from './account-services.words.js';
import { requestSkeleton, requestTable } from './request-list.js';
import {
  categoriesOf,
  detailsLimit,
  faultsOf,
  inputOf,
  lastDayFor,
  noValues,
  subjectsOf,
  topicOf,
} from './request-rules.js';
import type { RequestFault, RequestField, RequestValues, Subject } from './request-rules.js';

/** The facts that prefill a request: where the person came from. */
export type RequestPrefill = NonNullable<NavigateDetail['request']>;

/** The data that the form needs. */
interface ServicesProps {
  readonly account: Account;
  readonly topics: readonly RequestTopic[];
}

/**
 * Requests to Corporate Account Services: category, topic, what it is about, details; the account's
 * own requests with their status, their answers and the files of both; the W-9 for accounts in the United States; representative and
 * support.
 *
 * Topics come from the API; one this version has no word for is shown by its code. A dispute shows
 * its last day, 15 days after the invoice date, and is refused after it. Text that holds a card
 * number is stopped before it is sent. One PDF, PNG or JPEG of up to 10 MB may go with a request: it is
 * looked at when it is chosen, and sent with the request. Sending takes the capability `requests.submit`.
 *
 * Other widgets lead here with `cb-navigate` and its `detail.request`; a page that handles the event
 * itself hands that to `prefill()`.
 *
 * @summary Requests to Corporate Account Services, and the W-9.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown while no request was sent yet
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart requests - the table of requests
 * @csspart row - one request
 * @csspart badge - its status
 * @csspart answer - the answer of an opened request
 * @csspart attachment - the place of the file that goes with a request
 * @csspart representative - who looks after the account
 * @csspart error-summary - what is to be corrected
 * @csspart failed - the form or the requests could not be loaded
 * @fires cb-request-submitted - a request was sent; `detail.request`
 * @fires cb-error - something failed; `detail.error`
 */
export class CbAccountServices extends BillingWidget {
  static override styles = [
    CbElement.styles,
    formStyles,
    tableStyles,
    besideStyles,
    reachStyles,
    accountServicesStyles,
  ];

  readonly #fields = new LazyModule(this, async () => {
    const { requestFields, AttachmentSlot, attachmentStyles } = await import('./request-form.js');
    this.adoptStyles([attachmentStyles]);
    return { requestFields, slot: new AttachmentSlot(this, this.#onSubmit) };
  });
  readonly #desk = new Resource<readonly [], ServicesProps>(this, {
    groups: ['account'],
    args: () => [],
    read: async (billing, _args, options) => {
      const [account, topics] = await Promise.all([
        billing.account.get(options).then(readableAccount),
        billing.requests.topics(options),
        this.#fields.use(),
      ]);
      return { account, topics };
    },
  });
  readonly #requests = new Resource<readonly [], readonly ServiceRequest[]>(this, {
    groups: ['requests'],
    args: () => [],
    read: (billing, _args, options) => billing.requests.list(options),
    isEmpty: (requests) => requests.length === 0,
  });
  readonly #answers = new LazyModule(this, async () => {
    const code = await import('./request-answer.js');
    this.adoptStyles([code.answerStyles]);
    return { ...code, saver: new code.AttachmentSaver(this) };
  });
  readonly #answer = new Resource<string, ServiceRequestDetails>(this, {
    groups: ['requests'],
    args: () => this.open,
    read: (billing, requestId, options) => billing.requests.get(requestId, options),
  });
  readonly #invoices = new Resource<readonly [], readonly Invoice[]>(this, {
    groups: ['invoices'],
    args: () => this.#asksFor('invoiceNumber'),
    read: (billing, _args, options) => billing.invoices.list(options),
  });
  readonly #quotes = new Resource<readonly [], readonly Quote[]>(this, {
    groups: ['quotes'],
    args: () => this.#asksFor('quoteNumber'),
    hasTexts: true,
    read: (billing, _args, options) => billing.quotes.list(options),
  });

  readonly #form = new Form<RequestField>(this, {
    initial: () => noValues,
    validate: (values) => this.#messages(values),
    labels: () => ({
      topic: this.words.topic,
      invoiceNumber: this.words.invoice,
      quoteNumber: this.words.quote,
      details: this.words.details,
    }),
    limits: { invoiceNumber: 64, quoteNumber: 64, details: detailsLimit },
    heading: (count) => this.words.correct(count),
  });
  readonly #submit = new Action<RequestInput, ServiceRequest>(this, {
    run: (billing, input, options) => billing.requests.submit(input, options),
  });
  readonly #w9 = new Action<null, Download>(this, {
    run: (billing, _input, { signal }) => billing.taxForms.downloadW9({ signal }),
  });

  /** The category a person chose; a chosen topic's own category comes first. */
  @state() private category: string | undefined;
  @state() private sent: ServiceRequest | undefined;
  @state() private open: string | undefined;
  /** The text that was typed when the person came back with another request in mind. */
  @state() private kept: RequestValues | undefined;
  /**
   * The values that were filled in for the person; they may be replaced, because nobody typed them.
   */
  #filledIn: RequestValues = noValues;
  /** The place that gets the focus once it is drawn. */
  #lead: string | undefined;

  constructor() {
    super();
    new DayTurn(
      this,
      () => this.#desk.value?.account.timeZone,
      () => {
        this.requestUpdate();
      },
    );
  }

  /**
   * Begins a request with what is already known, and puts the focus on the details. What the person
   * had typed for another request is kept and offered. An unknown topic is left unchosen.
   *
   * @param request `topic`, `details`, `invoiceNumber`, `quoteNumber`, each as far as known
   */
  prefill(request: RequestPrefill): void {
    const values = { ...noValues, ...definedOf(request) };
    if (sameValues(values, noValues)) return;
    const current = this.#form.values;
    const isTyped =
      !sameValues(current, this.#filledIn) && !sameValues(current, values) && this.#form.dirty;
    if (isTyped && current.details.trim()) this.kept = current;
    this.#take(values);
    this.#lead = '#field-details';
  }

  protected override get words(): typeof accountServicesWords {
    return this.wordsOf('accountServices', accountServicesWords);
  }

  override render(): unknown {
    const { words } = this;
    return this.#desk.render({
      loading: () => this.#page(this.#skeleton(), this.#asideSkeleton()),
      failed: (error) =>
        this.#page(
          failedView(this, words.failed, error, () => this.reload()),
          nothing,
        ),
      ready: (desk) =>
        this.#page([this.#formView(desk), this.#requestsView(desk.account)], this.#aside(desk)),
    });
  }

  protected override updated(): void {
    const target = this.#lead && this.renderRoot.querySelector<HTMLElement>(this.#lead);
    if (!target) return;
    this.#lead = undefined;
    target.focus();
  }

  protected override forget(): void {
    this.category = this.open = undefined;
    this.sent = this.kept = undefined;
    this.#file?.clear();
    this.#filledIn = noValues;
    this.#lead = undefined;
    super.forget();
  }

  // — what is shown —

  #page(main: unknown, aside: unknown): TemplateResult {
    const { words } = this;
    return html`<div class="page">
      <div class="page-main">
        <div>
          <slot name="heading"><h2 part="heading">${words.heading}</h2></slot>
          <p class="lead">${words.lead}</p>
        </div>
        ${main}
      </div>
      <div class="page-aside">${aside}</div>
    </div>`;
  }

  #formView(desk: ServicesProps): unknown {
    const { words } = this;
    if (!this.#maySubmit) return messageView('info', words.readOnly);
    const fields = this.#fields.code;
    if (!fields) return this.#fields.failure(words.failed);
    return html`<form
      novalidate
      class="fields"
      aria-label=${words.heading}
      @submit=${this.#onSubmit}
    >
      ${this.#sentView()} ${this.#keptView()} ${this.#form.summary()}
      ${fields.requestFields({
        host: this,
        words,
        form: this.#form,
        topics: desk.topics,
        topic: this.#topic,
        category: this.#categoryIn(desk.topics),
        today: this.#today,
        invoices: this.#invoices.value ?? (this.#invoices.error ? null : undefined),
        quotes: this.#quotes.value ?? (this.#quotes.error ? null : undefined),
        slot: fields.slot,
        chooseCategory: this.#chooseCategory,
        chooseTopic: this.#chooseTopic,
      })}
      ${this.#refusal()}
      <div class="buttons">
        <button class="button solid main" type="submit" aria-busy=${this.#isSending}>
          ${this.#isSending ? html`${spinner()} ${words.sending}` : words.submit}
        </button>
      </div>
    </form>`;
  }

  #sentView(): TemplateResult {
    const { words, sent } = this;
    const view = (request: ServiceRequest): TemplateResult =>
      messageView(
        'success',
        fill<unknown>(words.sent, { number: html`<bdi>${request.requestId}</bdi>` }),
        words.sentText,
      );
    return html`<div class="said" tabindex="-1">${sent ? view(sent) : nothing}</div>`;
  }

  #keptView(): unknown {
    const { words, kept } = this;
    if (!kept) return nothing;
    const text = kept.topic
      ? fill(words.keptText, { topic: wordFor(words.topics, kept.topic) })
      : words.keptNoTopic;
    return messageView('info', words.keptTitle, text, { label: words.keptAct, act: this.#goBack });
  }

  /** Says why it was not sent, where no field says it. */
  #refusal(): unknown {
    const { error } = this.#submit;
    if (!error || this.#form.hasErrors) return nothing;
    const { notSent: failed, unsure, unsureText } = this.words;
    return html`<div class="refusal" tabindex="-1">
      ${writeFailureView(this, error, { failed, unsure, unsureText })}
    </div>`;
  }

  #requestsView(account: Account): TemplateResult {
    const { words, locale, open } = this;
    const { timeZone } = account;
    const answer = () => this.#answerView(account);
    const props = { words, locale, timeZone, open, toggle: this.#toggle, answer };
    return html`<section class="own" aria-labelledby="requests">
      <h3 id="requests">${words.requests}</h3>
      ${this.#requests.render({
        loading: () => requestSkeleton(words),
        failed: (error) =>
          failedView(this, words.requestsFailed, error, () => this.#requests.reload()),
        empty: () =>
          html`<slot name="empty"><p class="muted nothing">${words.noRequests}</p></slot>`,
        ready: (requests) => requestTable(props, requests),
      })}
    </section>`;
  }

  #answerView({ timeZone, language }: Account): unknown {
    this.#answers.need();
    const { code } = this.#answers;
    if (!code) return this.#answers.failure();
    const { saver } = code;
    return this.#answer.render({
      loading: () => code.answerSkeleton(this),
      failed: (error) => code.answerFailed(this, error, () => this.#answer.reload()),
      ready: (request) => code.answerView({ host: this, saver, timeZone, language }, request),
    });
  }

  #aside({ account }: ServicesProps): TemplateResult {
    const { words } = this;
    return html`${this.#w9View(account)}
    ${representativeView(words.representative, account.representative)}
    ${this.#supportView(account)}`;
  }

  #w9View({ country }: Account): TemplateResult {
    const { words } = this;
    const isAmerican = country === 'US';
    return html`<section>
      <h3>${words.w9}</h3>
      <p class="muted">${isAmerican ? words.w9Text : words.w9Abroad}</p>
      ${isAmerican ? this.#w9Button() : this.#w9Request()}
    </section>`;
  }

  #w9Button(): TemplateResult {
    const { words } = this;
    const { busy, error } = this.#w9;
    return html`<button class="button" type="button" aria-busy=${busy} @click=${this.#onW9}>
        ${busy ? html`${spinner()} ${words.w9Loading}` : html`${icons.download()} ${words.w9Download}`}
      </button>
      ${error ? messageView('danger', words.w9Failed, errorText(this, error)) : nothing}`;
  }

  #w9Request(): unknown {
    if (!this.#maySubmit) return nothing;
    return html`<button class="button" type="button" @click=${this.#onW9Request}>
      ${this.words.w9Request}
    </button>`;
  }

  #supportView({ support, language }: Account): TemplateResult {
    const { phone, email, url, hours } = support;
    return html`<section class="people">
      <h3>${this.words.support}</h3>
      ${phone ? html`<div>${phoneLink(phone)}</div>` : nothing}
      ${email ? html`<div>${mailLink(email)}</div>` : nothing}
      ${url ? html`<div>${webLink(url)}</div>` : nothing}
      ${hours ? html`<p class="small muted"><bdi lang=${language}>${hours}</bdi></p>` : nothing}
    </section>`;
  }

  #skeleton(): TemplateResult {
    const { words } = this;
    const label = (text: string, body: unknown): TemplateResult =>
      html`<div class="field"><span class="label">${text}</span>${body}</div>`;
    return html`<div class="fields" data-say=${words.loading}>
        ${label(words.category, html`<div class="chips">${[7, 6, 6, 6, 8].map((width) => html`<span class="chip-room">${bar(width / 2)}</span>`)}</div>`)}
        ${label(words.topic, html`<div class="topics">${[20, 22, 17, 20, 18, 18].map((width) => html`<div>${bar(width)}</div>`)}</div>`)}
        ${label(words.details, html`<div class="details-room"></div>`)}
        <div class="submit-room"></div>
      </div>
      <section class="own">
        <h3>${words.requests}</h3>
        ${requestSkeleton(words)}
      </section>`;
  }

  #asideSkeleton(): unknown {
    const { words } = this;
    return [words.w9, words.representative, words.support].map(
      (title) =>
        html`<section>
          <h3>${title}</h3>
          <div>${bar(8)}</div>
          <div>${bar(6)}</div>
          <div>${bar(9)}</div>
        </section>`,
    );
  }

  // — what holds —

  get #maySubmit(): boolean {
    return this.#desk.value?.account.capabilities.includes('requests.submit') ?? false;
  }

  get #today(): string {
    return this.billing?.today(this.#desk.value?.account.timeZone ?? 'UTC') ?? '';
  }

  get #topic(): RequestTopic | undefined {
    return topicOf(this.#desk.value?.topics ?? [], this.#form.values.topic);
  }

  #categoryIn(topics: readonly RequestTopic[]): string {
    return this.category ?? this.#topic?.category ?? categoriesOf(topics)[0] ?? '';
  }

  #asksFor(name: Subject): readonly [] | undefined {
    const asked = subjectsOf(this.#topic, this.#form.values);
    return this.#maySubmit && asked.some((one) => one.name === name) ? [] : undefined;
  }

  #messages(values: RequestValues): FieldMessages<RequestField> {
    const topic = topicOf(this.#desk.value?.topics ?? [], values.topic);
    const invoices = this.#invoices.value ?? [];
    const faults = faultsOf(values, topic, { invoices, today: this.#today });
    const invoice = invoices.find((one) => one.invoiceNumber === values.invoiceNumber);
    const lastDay = lastDayFor(topic, invoice);
    const entries = (Object.entries(faults) as [RequestField, RequestFault][]).map(
      ([name, fault]) => [name, this.#sentence(name, fault, lastDay)],
    );
    return Object.fromEntries(entries) as FieldMessages<RequestField>;
  }

  #sentence(name: RequestField, fault: RequestFault, lastDay: string | undefined): string {
    const { words, locale } = this;
    if (fault === 'over') {
      return lastDay
        ? fill(words.disputeOver, { date: formatDate(lastDay, locale) }).join('')
        : words.disputeOverPlain;
    }
    if (fault === 'card-number') return words.cardNumber;
    return {
      topic: words.topicMissing,
      invoiceNumber: words.invoiceMissing,
      quoteNumber: words.quoteMissing,
      details: words.detailsMissing,
    }[name];
  }

  /** Words a finding of the API, in our own words where we have some. */
  readonly #say = (name: RequestField, { code, message }: FieldError): string => {
    const { words } = this;
    if (code === 'card-number') return words.cardNumber;
    if (code === 'dispute-period-over') return words.disputeOverPlain;
    if (code !== 'unknown' && code !== 'required') return message;
    const isUnknown = code === 'unknown';
    return {
      topic: isUnknown ? words.topicGone : words.topicMissing,
      invoiceNumber: isUnknown ? words.invoiceUnknown : words.invoiceMissing,
      quoteNumber: isUnknown ? words.quoteUnknown : words.quoteMissing,
      details: words.detailsMissing,
    }[name];
  };

  // — what happens —

  readonly #chooseCategory = (category: string): void => {
    this.category = category;
    // A topic that is no longer visible must not be sent.
    if (this.#topic && this.#topic.category !== category) this.#form.set('topic', '');
  };

  readonly #chooseTopic = (topic: string): void => {
    this.#form.set('topic', topic);
    this.#form.onLeave('topic')();
    this.#form.onLeave('invoiceNumber')();
    this.sent = undefined;
  };

  #take(values: RequestValues): void {
    for (const [name, value] of Object.entries(values) as [RequestField, string][]) {
      this.#form.set(name, value);
    }
    this.#form.errors = {};
    this.#filledIn = values;
    this.category = undefined;
    this.sent = undefined;
    this.#submit.clear();
  }

  readonly #goBack = (): void => {
    const { kept } = this;
    if (!kept) return;
    const current = this.#form.values;
    const typed = !sameValues(current, this.#filledIn);
    this.#take(kept);
    this.#filledIn = noValues;
    this.kept = typed ? current : undefined;
    this.#lead = '#field-details';
  };

  readonly #toggle = (requestId: string): void => {
    this.open = this.open === requestId ? undefined : requestId;
    this.#answers.code?.saver.forget();
  };

  readonly #onSubmit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    event?.stopPropagation();
    if (this.#isSending) return;
    this.sent = undefined;
    const topic = this.#topic;
    if (this.#form.check() && topic) void this.#send(inputOf(this.#form.values, topic));
  };

  async #send(input: RequestInput): Promise<void> {
    const attachmentIds = (await this.#file?.send()) ?? [];
    if (this.#file?.file && attachmentIds.length === 0) {
      this.#lead = this.#file.error ? '.file-said .notice-act' : '.main[type="submit"]';
      return;
    }
    const request = await this.#submit.run(
      attachmentIds.length > 0 ? { ...input, attachmentIds } : input,
    );
    if (request) this.#done(request);
    else this.#refused();
  }

  /** The place of the file that goes with the request. */
  get #file() {
    return this.#fields.code?.slot;
  }

  get #isSending(): boolean {
    return this.#submit.busy || (this.#file?.busy ?? false);
  }

  #done(request: ServiceRequest): void {
    this.#form.reset();
    this.#file?.clear();
    this.#filledIn = noValues;
    this.sent = request;
    this.#lead = '.said';
    this.emit('cb-request-submitted', { request });
  }

  #refused(): void {
    const { error } = this.#submit;
    if (error && this.#file?.isRefusedBy(error)) {
      this.#submit.clear();
      this.#lead = '.file-said';
      return;
    }
    if (!error || this.#form.refuse(error.fieldErrors, this.#say)) return;
    this.#lead = '.refusal';
    this.requestUpdate();
  }

  readonly #onW9 = (): void => {
    void this.#w9.run(null).then((file) => {
      if (file) saveFile(file.blob, file.fileName);
    });
  };

  readonly #onW9Request = (): void => {
    this.prefill({ topic: 'form-request', details: 'W-9' });
  };
}

const sameValues = (one: RequestValues, other: RequestValues): boolean =>
  (Object.keys(noValues) as RequestField[]).every((name) => one[name] === other[name]);

const definedOf = (request: RequestPrefill): Partial<RequestValues> =>
  Object.fromEntries(
    (Object.keys(noValues) as RequestField[]).flatMap((name) =>
      request[name] === undefined ? [] : [[name, request[name]]],
    ),
  );
