/* eslint-disable lit-a11y/no-redundant-role -- laid out anew where it is narrow, table elements lose the roles they bring */
/** Shows the statement of account in the table's place. This code is loaded when it is opened. */
import type { AgedBalance, Money, Statement } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WidgetTask } from '../../core/cb-element.js';
import { PdfOpener } from '../../core/pdf.js';
import { printAlone } from '../../core/print.js';
import { Resource } from '../../core/resource.js';
import { saveFile } from '../../core/save-file.js';
import { formatDate } from '../../format/date.js';
import { dateText } from '../../ui/date-text.js';
import { formatMoney } from '../../format/money.js';
import type { BillingWidget } from '../../session/billing-widget.js';
import { tableStyles } from '../../theme/table.styles.js';
import * as icons from '../../ui/icons.js';
import { pdfProblem, pdfProgress } from '../../ui/pdf-progress.js';
import { reference } from '../../ui/reference.js';
import { bar, failedView } from '../../ui/states.js';
import { csvFile } from './csv.js';
import { kindText, statementCsv } from './statement-csv.js';
import { statementStyles } from './statement.styles.js';
import { statementWords } from './statement.words.js';

export { statementStyles };

export interface StatementHost extends BillingWidget {
  step: string | undefined;
}

/** Reads the statement, and draws it for the screen and for paper. */
export class StatementPage implements WidgetTask {
  readonly #statement: Resource<string, Statement>;
  readonly #pdf: PdfOpener;
  /** Is the first day that the person chose; the API's own until then. */
  #since = '';

  constructor(
    private readonly host: StatementHost,
    private readonly onOpen: (invoiceNumber: string) => void,
  ) {
    host.register(this);
    this.#pdf = new PdfOpener(host);
    this.#statement = new Resource<string, Statement>(host, {
      groups: ['invoices'],
      args: () => (host.step === 'statement' ? 'statement' : undefined),
      read: (billing, _statement, options) =>
        billing.invoices.statement({ ...options, ...this.#asked }),
    });
  }

  get words(): typeof statementWords {
    return this.host.wordsOf('statement', statementWords);
  }

  get #asked(): { since?: string } {
    return this.#since ? { since: this.#since } : {};
  }

  /** The chosen day stays over a reload, as what is typed into a form does. */
  get changed(): Record<string, string> {
    return this.#asked;
  }

  set changed({ since = '' }: Record<string, string>) {
    this.#since = since;
    void this.#statement.reload();
  }

  /** Another person begins with the usual day. */
  forget(): void {
    this.#since = '';
    this.#pdf.cancel();
  }

  render(): TemplateResult {
    const { words } = this;
    const statement = this.#statement.value;
    return html`<article class="statement" part="statement">
      <div class="statement-head">
        <h2 part="heading" tabindex="-1">${words.heading}</h2>
        ${statement ? this.#acts(statement) : nothing}
      </div>
      ${pdfProgress(this.host, this.#pdf)} ${pdfProblem(this.host, this.#pdf, this.#onPdf)}
      ${this.#statement.render({
        loading: () => this.#skeleton(),
        failed: (error) => failedView(this.host, words.failedTitle, error, this.#statement.reload),
        ready: (one) => this.#body(one, true),
      })}
    </article>`;
  }

  #skeleton(): TemplateResult {
    return html`<p class="visually-hidden" data-say>${this.host.common.loading}</p>
      <div aria-hidden="true">
        <p>${bar(20)}</p>
        <p>${bar(40)}</p>
        <p>${bar(40)}</p>
      </div>`;
  }

  #acts(statement: Statement): TemplateResult {
    const { words } = this;
    return html`<div class="statement-acts no-print">
      <button
        class="button"
        type="button"
        aria-busy=${this.#pdf.current !== undefined}
        @click=${this.#onPdf}
      >
        ${icons.document()} ${words.pdf}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => {
          this.#print(statement);
        }}
      >
        ${icons.print()} ${words.print}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => {
          this.#saveCsv(statement);
        }}
      >
        ${icons.download()} ${words.csv}
      </button>
    </div>`;
  }

  readonly #onPdf = (): void => {
    const { billing } = this.host;
    if (!billing) return;
    const asked = this.#asked;
    this.#pdf.open(this.words.heading, (options) =>
      billing.invoices.downloadStatement({ ...options, ...asked }),
    );
  };

  #print(statement: Statement): void {
    const title = this.words.fileName(statement.asOf);
    const content = html`<article class="statement">
      <h2>${this.words.heading}</h2>
      ${this.#body(statement, false)}
    </article>`;
    void printAlone(this.host, { title, content, styles: this.#paperStyles });
  }

  get #paperStyles() {
    const { elementStyles } = this.host.constructor as typeof BillingWidget;
    return [...elementStyles, tableStyles, statementStyles];
  }

  #saveCsv(statement: Statement): void {
    const text = statementCsv(statement, this.words, this.host.locale);
    saveFile(csvFile(text), `${this.words.fileName(statement.asOf)}.csv`);
  }

  #body(statement: Statement, isScreen: boolean): TemplateResult {
    const { words, host } = this;
    const { company, seller, asOf } = statement;
    return html`<dl>
        ${fact(words.account, html`<bdi>${company}</bdi>`)}
        ${seller ? fact(words.seller, html`<bdi>${seller.name}</bdi>`) : nothing}
        ${fact(words.asOf, dateText(asOf, host.locale))}
      </dl>
      ${this.#aged(statement)}
      <section>
        <h3>${words.openItems}</h3>
        ${this.#openItems(statement, isScreen)}
      </section>
      <section>
        <div class="entries-head">
          <h3>${words.entries}</h3>
          ${isScreen ? this.#sinceField(statement) : nothing}
        </div>
        ${this.#entries(statement)}
      </section>`;
  }

  #aged({ aged, credits, balance }: Statement): TemplateResult {
    const { words } = this;
    const columns = ['current', 'days1To30', 'days31To60', 'days61To90', 'over90'] as const;
    const lookOf = (column: keyof AgedBalance): string => {
      if (aged[column].amount === 0) return 'zero';
      return column !== 'current' && aged[column].amount > 0 ? 'late' : '';
    };
    return html`<dl class="aged" part="aged">
      ${columns.map((column) => fact(words[column], this.#money(aged[column]), lookOf(column)))}
      ${credits.amount === 0 ? nothing : fact(words.credits, this.#money(credits))}
      ${fact(words.balance, html`<strong>${this.#money(balance)}</strong>`)}
    </dl>`;
  }

  #openItems({ openItems }: Statement, isScreen: boolean): TemplateResult {
    const { words, host } = this;
    if (openItems.length === 0) return html`<p class="muted">${words.nothingOpen}</p>`;
    return html`<table part="open-items">
      <thead>
        <tr>
          <th scope="col">${words.invoiceNumber}</th>
          <th scope="col" class="wide">${words.issued}</th>
          <th scope="col" class="wide">${words.due}</th>
          <th scope="col" class="amount wide">${words.total}</th>
          <th scope="col" class="amount">${words.balance}</th>
        </tr>
      </thead>
      <tbody>
        ${openItems.map(
          (item) =>
            html`<tr>
              <th scope="row">
                ${this.#link(item.invoiceNumber, isScreen)}
                <div class="narrow small">${this.#due(item)}</div>
              </th>
              <td class="wide" translate="no">${formatDate(item.issueDate, host.locale)}</td>
              <td class="wide">${this.#due(item)}</td>
              <td class="amount wide">${this.#money(item.total)}</td>
              <td class="amount">${this.#money(item.balance)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #due({ kind, dueDate, daysOverdue }: Statement['openItems'][number]): unknown {
    const { words, host } = this;
    if (kind === 'creditNote') return words.creditNote;
    const date = dateText(dueDate, host.locale);
    if (daysOverdue === 0) return date;
    return html`${date}
      <div class="small danger">${words.late(daysOverdue)}</div>`;
  }

  #link(invoiceNumber: string, isScreen: boolean): TemplateResult {
    if (!isScreen) return reference(invoiceNumber);
    return html`<button
      class="link"
      type="button"
      @click=${() => {
        this.onOpen(invoiceNumber);
      }}
    >
      ${reference(invoiceNumber)}
    </button>`;
  }

  /**
   * A date is whole several times while it is typed, part by part: the page stays as it is while each
   * is read, so that the field keeps the focus and what was typed. No year begins with a zero.
   */
  #sinceField({ since, asOf }: Statement): TemplateResult {
    return html`<label class="no-print">
      ${this.words.since}
      <input
        class="input"
        type="date"
        min="1000-01-01"
        max=${asOf}
        .value=${this.#since || since}
        @change=${(event: Event) => {
          const { value, validity } = event.target as HTMLInputElement;
          if (value !== '' && validity.valid) this.changed = { since: value };
        }}
      />
    </label>`;
  }

  #entries({ since, openingBalance, entries }: Statement): TemplateResult {
    const { words, host } = this;
    const row = (day: string, what: unknown, amount: unknown, balance: Money) => {
      const date = dateText(day, host.locale);
      return html`<tr role="row">
        <td role="cell" class="wide">${date}</td>
        <td role="cell" class="entry">
          ${what}
          <div class="narrow small muted">${date}</div>
        </td>
        <td role="cell" class="amount">${amount}</td>
        <td role="cell" class="amount">${this.#money(balance)}</td>
      </tr>`;
    };
    return html`<table role="table" class="entries" part="entries">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="wide">${words.date}</th>
          <th role="columnheader" scope="col" class="entry">${words.entry}</th>
          <th role="columnheader" scope="col" class="amount">${words.amount}</th>
          <th role="columnheader" scope="col" class="amount">${words.balance}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${row(since, words.opening, nothing, openingBalance)}
        ${entries.map((entry) =>
          row(
            entry.date,
            html`${kindText(words, entry.kind)} ${reference(entry.invoiceNumber)}`,
            this.#money(entry.amount),
            entry.balance,
          ),
        )}
      </tbody>
    </table>`;
  }

  #money(amount: Money): TemplateResult {
    return html`<bdi dir="ltr">${formatMoney(amount, this.host.locale)}</bdi>`;
  }
}

const fact = (label: string, value: unknown, look = ''): TemplateResult =>
  html`<div class=${look}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
