import type {
  Account,
  Billing,
  BillingError,
  Invoice,
  PaymentMethod,
  PurchaseOrder,
  Quote,
  Subscription,
} from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { DayTurn } from '../../core/day-turn.js';
import { Resource } from '../../core/resource.js';
import { formatDate, formatPeriod } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { besideStyles } from '../../theme/beside.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { Navigation } from '../../core/navigation.js';
import { reachStyles } from '../../ui/contact-links.styles.js';
import * as icons from '../../ui/icons.js';
import { representativeView } from '../../ui/contact-links.js';
import { bar, emptyView, failedView, messageView, refreshStrip } from '../../ui/states.js';
import { accountOverviewStyles } from './account-overview.styles.js';
import { accountOverviewWords } from './account-overview.words.js';
import { chartTable, chartView } from './overview-chart.js';
import { decisionsView } from './overview-decisions.js';
import {
  creditOf,
  decisionsOf,
  figuresOf,
  heightOf,
  isPartial,
  monthsOf,
} from './overview-rules.js';
import { reference } from '../../ui/reference.js';
import { readableAccount } from '../../rules/account-rules.js';

type Read<T> = (
  billing: Billing,
  options: { signal: AbortSignal; reload: boolean; locale: string | undefined },
) => Promise<T>;

/** Stands for any read. */
type Asked = Pick<Resource<never, unknown>, 'value' | 'error' | 'asOf'>;

/** With one of these a person may decide on something here. */
const acts = ['quotes.decide', 'invoices.pay', 'purchaseOrders.edit', 'paymentMethod.edit'];

/**
 * The facts that are known once every read has answered; a read of an optional part may have
 * failed.
 */
interface Known {
  readonly account: Account;
  readonly invoices: readonly Invoice[];
  readonly today: string;
}

/** Sums of more signs than this stand under each other, not side by side. */
const longSum = 14;

/**
 * Where the account stands: what is owed and late, what needs a decision, the invoices of the last
 * twelve months, the subscriptions with their notice deadline, and the representative.
 *
 * Each decision, and the link to Corporate Account Services, fires `cb-navigate` with the tab, and the
 * number, filter or form to open; the page leads there. Sums cover the newest 20 invoices, which is what the API
 * gives. Days are counted by the server's clock in the account's time zone.
 *
 * @summary Balance, what needs a decision, a chart of the invoices, subscriptions.
 * @slot heading - replaces the heading, which is otherwise for screen readers only
 * @slot empty - replaces what is shown while there is nothing on the account
 * @csspart base - everything the widget shows
 * @csspart heading - the heading, for screen readers only
 * @csspart figures - outstanding, overdue and next due
 * @csspart decision - one thing that needs a decision
 * @csspart chart - the bar chart with its legend
 * @csspart chart-table - the same figures as a table
 * @csspart subscriptions - the table of subscriptions
 * @csspart row - one subscription
 * @csspart representative - who looks after the account
 * @csspart empty - there is nothing yet
 * @csspart failed - the overview could not be loaded
 * @fires cb-navigate - the person wants to go elsewhere; `detail.tab`, `detail.number`,
 *   `detail.filter`, `detail.edit`
 * @fires cb-error - something failed; `detail.error`
 */
export class CbAccountOverview extends BillingWidget {
  static override styles = [
    CbElement.styles,
    tableStyles,
    besideStyles,
    reachStyles,
    accountOverviewStyles,
  ];

  /** The page names the representative itself, as `cb-portal` does beside its tabs. */
  @property({ type: Boolean, attribute: 'no-representative' }) noRepresentative = false;

  readonly #account = this.#reads<Account>('account', (billing, options) =>
    billing.account.get(options).then(readableAccount),
  );
  readonly #invoices = this.#reads<readonly Invoice[]>('invoices', (billing, options) =>
    billing.invoices.list(options),
  );
  readonly #quotes = this.#reads<readonly Quote[]>(
    'quotes',
    (billing, options) => billing.quotes.list(options),
    true,
  );
  readonly #orders = this.#reads<readonly PurchaseOrder[]>('purchaseOrders', (billing, options) =>
    billing.purchaseOrders.list(options),
  );
  readonly #method = this.#reads<PaymentMethod>(
    'paymentMethod',
    (billing, options) => billing.paymentMethod.get(options),
    true,
  );

  readonly #navigation = new Navigation(this);

  @state() private asTable = false;

  constructor() {
    super();
    new DayTurn(
      this,
      () => this.#account.value?.timeZone,
      () => void this.reload(),
    );
  }

  protected override get words(): typeof accountOverviewWords {
    return this.wordsOf('accountOverview', accountOverviewWords);
  }

  override render(): unknown {
    return [
      html`<slot name="heading"
        ><h2 class="visually-hidden" part="heading">${this.words.heading}</h2></slot
      >`,
      this.#navigation.view(),
      this.#account.render({
        loading: () => this.#skeleton(),
        failed: (error) => this.#failed(error),
        ready: (account) => this.#withInvoices(account),
      }),
    ];
  }

  // — what is shown —

  #withInvoices(account: Account): unknown {
    // Everything is shown at once: nothing moves because something else arrived.
    if (this.#all.some((read) => read.value === undefined && !read.error)) return this.#skeleton();
    const invoices = this.#invoices.value;
    if (!invoices) {
      const { error } = this.#invoices;
      return error ? this.#failed(error) : this.#skeleton();
    }
    const known = { account, invoices, today: this.billing?.today(account.timeZone) ?? '' };
    return [this.#strip(), this.#isEmpty(known) ? this.#emptyView(account) : this.#page(known)];
  }

  #page(known: Known): TemplateResult {
    const { account } = known;
    return html`<div class="page">
      <div class="page-main">
        ${this.#figures(known)} ${this.#decisions(known)} ${this.#chart(known)}
        ${this.#subscriptions(account)}
      </div>
      ${this.#aside(account)}
    </div>`;
  }

  #aside({ representative }: Account): unknown {
    if (this.noRepresentative) return nothing;
    return html`<div class="page-aside">
      ${representativeView(this.words.representative, representative)}
    </div>`;
  }

  #failed(error: BillingError): TemplateResult {
    return failedView(this, this.words.failed, error, () => this.reload());
  }

  /** Draws one strip for all reads; the account's own is drawn by its resource. */
  #strip(): unknown {
    const stale = this.#all.find((read) => read.error && read.value !== undefined);
    if (!stale || this.#account.error) return nothing;
    return refreshStrip(this, {
      error: stale.error,
      asOf: stale.asOf,
      reload: () => this.reload(),
    });
  }

  #figures({ account, invoices, today }: Known): TemplateResult {
    const { words, locale } = this;
    const figures = figuresOf(invoices, account.currency, today);
    const { outstanding, processing, overdue, next } = figures;
    const processed = html`<bdi dir="ltr">${formatMoney(processing, locale)}</bdi>`;
    const owed =
      processing.amount > 0
        ? fill<unknown>(words.owedProcessing(figures.owedCount), { sum: processed })
        : words.owed(figures.owedCount);
    const due = formatMoney(outstanding, locale);
    return html`<dl class="figures ${due.length > longSum ? 'long' : ''}" part="figures">
      <div class="first">
        <dt>${words.outstanding}</dt>
        <dd class="figure"><bdi dir="ltr">${due}</bdi></dd>
        <dd class="under">${outstanding.amount > 0 ? owed : words.nothingOwed}</dd>
      </div>
      <div>
        <dt>${words.overdue}</dt>
        <dd class="figure ${overdue.amount > 0 ? 'danger' : ''}">
          <bdi dir="ltr">${formatMoney(overdue, locale)}</bdi>
        </dd>
        <dd class="under">
          ${
            overdue.amount > 0
              ? words.late(figures.overdueCount, words.days(figures.oldestDays))
              : words.nothingLate
          }
        </dd>
      </div>
      <div>
        <dt>${words.nextDue}</dt>
        <dd class="figure" translate="no">
          ${next ? formatDate(next.dueDate, locale) : this.common.none}
        </dd>
        <dd class="under">${next ? this.#nextOf(next) : words.nothingDue}</dd>
      </div>
    </dl>`;
  }

  #nextOf({ invoiceNumber, payable }: Invoice): unknown {
    return fill<unknown>(this.words.nextDueUnder, {
      number: reference(invoiceNumber),
      sum: html`<bdi dir="ltr">${formatMoney(payable, this.locale)}</bdi>`,
    });
  }

  #decisions({ account, invoices, today }: Known): TemplateResult {
    const { words } = this;
    const found = decisionsOf(
      {
        account,
        invoices,
        quotes: this.#quotes.value,
        orders: this.#orders.value,
        method: this.#method.value,
      },
      today,
    );
    const props = {
      words,
      locale: this.locale,
      language: account.language,
      today,
      may: (capability: string) => account.capabilities.some((one) => one === capability),
      go: this.#navigation.go,
    };
    const decides = acts.some(props.may);
    return html`<section aria-labelledby="decisions">
      <div class="section-head">
        <h3 id="decisions">${decides ? words.decisions : words.decisionsRead}</h3>
        ${found.length > 0 ? html`<span class="small muted">${words.count(found.length)}</span>` : nothing}
      </div>
      ${this.#notAll()}
      ${
        found.length > 0
          ? decisionsView(props, found)
          : html`<p class="muted nothing">
              ${decides ? words.nothingToDecide : words.nothingToDecideRead}
            </p>`
      }
    </section>`;
  }

  /**
   * Says that some sources of decisions could not be read: silence would mean that there are none.
   */
  #notAll(): unknown {
    const missing = this.#all.some((read) => read.value === undefined && read.error);
    if (!missing) return nothing;
    const { words, common } = this;
    return messageView('warning', words.notAll, words.notAllText, {
      label: common.tryAgain,
      act: () => this.reload(),
    });
  }

  #chart({ account, invoices, today }: Known): TemplateResult {
    const { words, locale, asTable } = this;
    const { currency } = account;
    const months = monthsOf(invoices, currency, today);
    const props = { words, locale, currency, months };
    const credit = creditOf(invoices, currency);
    const isBare = months.every((month) => heightOf(month) === 0);
    const view = asTable ? chartTable(props) : chartView(props);
    return html`<section aria-labelledby="chart">
      <div class="section-head">
        <h3 id="chart">${words.chart}</h3>
        ${
          isBare
            ? nothing
            : html`<button class="link small no-print" type="button" @click=${this.#turn}>
                ${asTable ? words.showChart : words.showTable}
              </button>`
        }
      </div>
      ${isBare ? html`<p class="muted nothing">${words.chartEmpty}</p>` : view}
      ${
        credit.amount === 0
          ? nothing
          : html`<p class="small muted note">
              ${fill<unknown>(words.chartCredit, {
                sum: html`<bdi dir="ltr">${formatMoney(credit, locale)}</bdi>`,
              })}
            </p>`
      }
      ${
        isPartial(invoices, months)
          ? html`<p class="small muted note">${words.newestOnly}</p>`
          : nothing
      }
    </section>`;
  }

  #subscriptions(account: Account): TemplateResult {
    const { words } = this;
    const { subscriptions } = account;
    return html`<section aria-labelledby="subscriptions">
      <div class="section-head"><h3 id="subscriptions">${words.subscriptions}</h3></div>
      ${
        subscriptions.length > 0
          ? [this.#table(account), this.#billed(account)]
          : html`<p class="muted nothing">${words.noSubscriptions}</p>`
      }
    </section>`;
  }

  #table({ subscriptions, language }: Account): TemplateResult {
    const { words } = this;
    return html`<table
      class="subscriptions"
      part="subscriptions"
      role="table"
      aria-labelledby="subscriptions"
    >
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${words.product}</th>
          <th role="columnheader" scope="col" class="amount">${words.seats}</th>
          <th role="columnheader" scope="col" class="term">${words.term}</th>
          <th role="columnheader" scope="col">${words.renews}</th>
          <th role="columnheader" scope="col">${words.noticeBy}</th>
        </tr>
      </thead>
      <tbody>
        ${subscriptions.map((one) => this.#subscription(one, language))}
      </tbody>
    </table>`;
  }

  #subscription(one: Subscription, language: string): TemplateResult {
    const { words, locale } = this;
    const seats = new Intl.NumberFormat(locale).format(one.seats);
    const cell = (name: string, label: string, text: string): TemplateResult =>
      html`<td role="cell" class=${name}>
        <span class="card-label" aria-hidden="true">${label}</span> <bdi>${text}</bdi>
      </td>`;
    return html`<tr role="row" part="row">
      <th role="rowheader" scope="row" class="strong" lang=${language}>
        <bdi>${one.product}</bdi>
      </th>
      <td role="cell" class="amount seats">
        <span class="wide-only">${seats}</span
        ><span class="card-only" aria-hidden="true">${words.seatsOf(seats)}</span>
      </td>
      ${cell('term', words.term, formatPeriod({ start: one.termStart, end: one.termEnd }, locale))}
      ${cell('renews', words.renews, formatDate(one.renewalDate, locale))}
      ${cell('notice-by', words.noticeBy, formatDate(one.noticeDeadline, locale))}
    </tr>`;
  }

  #billed({ billingFrequency, subscriptions, capabilities }: Account): TemplateResult {
    const { words } = this;
    // The enum is open: a frequency this version does not know is shown in the API's own word.
    const frequency: string = billingFrequency;
    const billed =
      frequency === 'annual'
        ? words.billedAnnually(subscriptions.length)
        : fill<unknown>(words.billedOtherwise, { frequency: html`<bdi>${frequency}</bdi>` });
    const ask = html`<button class="link" type="button" @click=${this.#ask}>${words.ask}</button>`;
    return html`<p class="small muted note">
      ${billed}
      ${
        capabilities.includes('requests.submit')
          ? html`<span class="no-print">${fill<unknown>(words.toChange, { ask })}</span>`
          : nothing
      }
    </p>`;
  }

  #isEmpty({ account, invoices }: Known): boolean {
    const lists = [invoices, account.subscriptions, this.#quotes.value, this.#orders.value];
    return lists.every((list) => list?.length === 0);
  }

  #emptyView(account: Account): TemplateResult {
    const { words } = this;
    const name = html`<bdi>${account.representative.name}</bdi>`;
    const text = html`${fill<unknown>(words.emptyText, { name })}`;
    return html`<slot name="empty">${emptyView(icons.document(), words.emptyTitle, text)}</slot>
      ${this.#aside(account)}`;
  }

  #skeleton(): TemplateResult {
    const { words } = this;
    const figure = (label: string): TemplateResult =>
      html`<div>
        <dt>${label}</dt>
        <dd class="figure">${bar(9)}</dd>
        <dd class="under">${bar(24)}</dd>
      </div>`;
    const line = (width: number): TemplateResult =>
      html`<li>
        <span class="mark"></span>
        <div class="what">
          <div>${bar(width)}</div>
          <div class="small">${bar(width + 3)}</div>
        </div>
        <div></div>
        <div></div>
      </li>`;
    const head = (text: string): TemplateResult =>
      html`<div class="section-head"><h3>${text}</h3></div>`;
    return html`<div class="page" data-say=${words.loading}>
      <div class="page-main">
        <dl class="figures">
          ${figure(words.outstanding)} ${figure(words.overdue)} ${figure(words.nextDue)}
        </dl>
        <section>
          ${head(words.decisions)}
          <ul class="decisions">
            ${[26, 22, 26, 24].map(line)}
          </ul>
        </section>
        <section>
          ${head(words.chart)}
          <div class="chart-room"></div>
        </section>
        <section>
          ${head(words.subscriptions)}
          <ul class="decisions">
            ${[22, 20].map(line)}
          </ul>
        </section>
      </div>
      ${this.noRepresentative ? nothing : html`<div class="page-aside"></div>`}
    </div>`;
  }

  // — what happens —

  get #all(): readonly Asked[] {
    return [this.#account, this.#invoices, this.#quotes, this.#orders, this.#method];
  }

  #reads<T>(group: string, read: Read<T>, hasTexts = false): Resource<readonly [], T> {
    return new Resource<readonly [], T>(this, {
      groups: [group],
      hasTexts,
      args: () => [],
      read: (billing, _args, options) => read(billing, options),
    });
  }

  readonly #ask = (): void => {
    this.#navigation.go({ tab: 'services', request: {} });
  };

  readonly #turn = (): void => {
    this.asTable = !this.asTable;
  };
}
