/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, table elements lose the roles they bring */
import type { Quote } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import { dateText } from '../../ui/date-text.js';
import { bar } from '../../ui/states.js';
import { amount, quoteBadge, zoneOf } from './quote-parts.js';
import type { QuoteProps } from './quote-parts.js';
import { canAccept, groupQuotes, quoteState, sumOf } from '../../rules/quote-rules.js';
import type { QuotesWords } from './quotes.words.js';
import { reference } from '../../ui/reference.js';

/** The acts a row leads to. */
export interface ListActs {
  open: (number: string) => void;
  requestNew: (number: string) => void;
  ask: () => void;
}

/** Draws both groups and the sentence below them. */
export function quotesList(
  props: QuoteProps,
  quotes: readonly Quote[],
  acts: ListActs,
): TemplateResult {
  const { words } = props;
  const { waiting, settled } = groupQuotes(quotes, props.today);
  const ask = html`<button class="link" type="button" @click=${acts.ask}>
    ${words.askAbout}
  </button>`;
  return html`${
      waiting.length > 0
        ? group(
            props,
            props.mayDecide ? words.waiting : words.waitingRead,
            waiting,
            acts,
            waitingSum(props, waiting),
          )
        : nothing
    }
    ${settled.length > 0 ? group(props, words.settled, settled, acts) : nothing}
    <p class="small muted foot">
      ${fill<unknown>(words.listFoot, { zone: zoneOf(props) })}
      ${
        props.mayAsk
          ? html`<span class="no-print">${fill<unknown>(words.otherTerms, { ask })}</span>`
          : nothing
      }
    </p>`;
}

function waitingSum({ words, host }: QuoteProps, waiting: readonly Quote[]): unknown {
  const sum = sumOf(waiting);
  const count = words.count(waiting.length);
  return sum ? fill<unknown>(words.countAndSum, { count, sum: amount(sum, host.locale) }) : count;
}

function group(
  props: QuoteProps,
  title: string,
  quotes: readonly Quote[],
  acts: ListActs,
  aside?: unknown,
): TemplateResult {
  return html`<section class="group">
    <div class="group-head">
      <h3>${title}</h3>
      ${aside ? html`<span class="small muted">${aside}</span>` : nothing}
    </div>
    <table class="quotes" role="table" aria-label=${title}>
      ${heads(props.words)}
      <tbody role="rowgroup">
        ${quotes.map((quote) => row(props, quote, acts))}
      </tbody>
    </table>
  </section>`;
}

const heads = (words: QuotesWords): TemplateResult =>
  html`<thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col" class="number">${words.quote}</th>
      <th role="columnheader" scope="col" class="issued">${words.issued}</th>
      <th role="columnheader" scope="col" class="valid">${words.validThrough}</th>
      <th role="columnheader" scope="col" class="status">${words.status}</th>
      <th role="columnheader" scope="col" class="amount sum">${words.total}</th>
      <th role="columnheader" scope="col" class="acts">
        <span class="visually-hidden">${words.acts}</span>
      </th>
    </tr>
  </thead>`;

function row(props: QuoteProps, quote: Quote, acts: ListActs): TemplateResult {
  const { host, words } = props;
  const { quoteNumber } = quote;
  const waits = canAccept(quote, props.today);
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" class="number">
      <button
        class="link"
        type="button"
        data-number=${quoteNumber}
        @click=${() => {
          acts.open(quoteNumber);
        }}
      >
        ${reference(quoteNumber)}
      </button>
    </th>
    <td role="cell" class="issued" translate="no">${formatDate(quote.issueDate, host.locale)}</td>
    <td role="cell" class="valid">
      <span class="wide-only" translate="no">${formatDate(quote.validThrough, host.locale)}</span>
      <span class="card-only"
        >${fill<unknown>(words.validThroughDate, { date: dateText(quote.validThrough, host.locale) })}</span
      >
    </td>
    <td role="cell" class="status">${quoteBadge(props, quote, 'row')}</td>
    <td role="cell" class="amount sum ${waits ? 'owed' : 'settled-amount'}">
      ${amount(quote.total, host.locale)}
    </td>
    <td role="cell" class="acts no-print">${rowAct(props, quote, waits, acts)}</td>
  </tr>`;
}

function rowAct(props: QuoteProps, quote: Quote, waits: boolean, acts: ListActs): TemplateResult {
  const { words } = props;
  const { quoteNumber } = quote;
  const over = ['expired', 'withdrawn'].includes(quoteState(quote, props.today));
  if (over && props.mayAsk) {
    return html`<button
      class="link small"
      type="button"
      aria-label=${words.requestNewOf(quoteNumber)}
      @click=${() => {
        acts.requestNew(quoteNumber);
      }}
    >
      ${words.requestNew}
    </button>`;
  }
  const review = waits && props.mayDecide;
  return html`<button
    class=${review ? 'button row' : 'link small'}
    type="button"
    aria-label=${review ? words.reviewOf(quoteNumber) : words.viewOf(quoteNumber)}
    @click=${() => {
      acts.open(quoteNumber);
    }}
  >
    ${review ? words.review : words.view}
  </button>`;
}

/** Draws six rows of the final height under the real columns. */
export const listSkeleton = (words: QuotesWords, loading: string): TemplateResult =>
  html`<section class="group" aria-busy="true">
    <span class="visually-hidden" data-say>${loading}</span>
    <table class="quotes" role="table">
      ${heads(words)}
      <tbody role="rowgroup">
        ${[9, 8, 9, 9, 8, 9].map(
          (width) =>
            html`<tr role="row">
              <th role="rowheader" scope="row" class="number">${bar(width)}</th>
              <td role="cell" class="issued">${bar(8)}</td>
              <td role="cell" class="valid">${bar(8)}</td>
              <td role="cell" class="status">${bar(7)}</td>
              <td role="cell" class="amount sum">${bar(width - 1)}</td>
              <td role="cell" class="acts"></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
