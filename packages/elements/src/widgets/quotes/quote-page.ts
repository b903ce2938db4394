/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, table elements lose the roles they bring */
import type { QuoteDecision, QuoteDetails, QuoteLine } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, formatInstant, formatPeriod } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { bar, messageView } from '../../ui/states.js';
import {
  amount,
  bdi,
  deduction,
  languageOf,
  mailLink,
  phoneLink,
  quoteBadge,
  textIn,
  untilEnd,
} from './quote-parts.js';
import type { QuoteProps } from './quote-parts.js';
import { canAccept, quoteState } from '../../rules/quote-rules.js';
import type { QuotesWords } from './quotes.words.js';
import { reference } from '../../ui/reference.js';

/** The acts a quote's page leads to. */
export interface PageActs {
  accept: () => void;
  reject: () => void;
  requestNew: () => void;
  ask: () => void;
  toInvoices: () => void;
  pdf: () => void;
}

/** The notes above the document: its state, or what just happened. */
export interface PageNotes {
  pdf: unknown;
  /** Replaces the meaning of the status: why nothing can be decided any more. */
  over: unknown;
}

/**
 * Draws `Quote Q-2026-0042`, its status and its PDF; it is drawn before the quote itself is loaded.
 */
function pageHead(
  words: QuotesWords,
  number: string,
  status: unknown,
  pdf: (() => void) | undefined,
): TemplateResult {
  return html`<div class="page-head">
    <div>
      <h2 class="title" tabindex="-1">
        ${fill<unknown>(words.quoteTitle, { number: reference(number) })}
      </h2>
      <div class="badges">${status}</div>
    </div>
    ${
      pdf
        ? html`<button class="button no-print" type="button" @click=${pdf}>
            ${icons.document()} ${words.pdf}
          </button>`
        : nothing
    }
  </div>`;
}

export function quotePage(
  props: QuoteProps,
  quote: QuoteDetails,
  acts: PageActs,
  notes: PageNotes,
): TemplateResult {
  return html`<div class="page">
    <div class="page-main">
      ${pageHead(props.words, quote.quoteNumber, quoteBadge(props, quote, 'page'), acts.pdf)}
      ${notes.pdf}
      <div class="told" tabindex="-1">${notes.over ?? standing(props, quote, acts)}</div>
      ${facts(props, quote)} ${lines(props, quote)} ${sums(props, quote)}
    </div>
    <aside class="page-aside" aria-label=${props.words.representative}>
      ${canAccept(quote, props.today) ? decision(props, quote, acts) : nothing}
      ${representative(props, quote)} ${afterwards(props, quote, acts)}
    </aside>
  </div>`;
}

/** Says what an end state means for the person, with a way to go on where there is one. */
function standing(props: QuoteProps, quote: QuoteDetails, acts: PageActs): unknown {
  const { words } = props;
  const request = { label: words.requestNew, act: acts.requestNew };
  const again = props.mayAsk ? { ...request, solid: true } : undefined;
  switch (quoteState(quote, props.today)) {
    case 'expired': {
      const title = untilEnd(props, words.expiredTitle, quote.validThrough);
      return messageView('warning', title, words.expiredText, again);
    }
    case 'withdrawn':
      return messageView(
        'warning',
        words.withdrawnTitle,
        props.mayAsk ? words.withdrawnText : words.withdrawnRead,
        again,
      );
    case 'accepted':
      return messageView(
        'success',
        decidedBy(props, quote) ?? words.acceptedPlain,
        words.acceptedText,
        { label: words.toInvoices, act: acts.toInvoices },
      );
    case 'rejected':
      return messageView(
        'info',
        decidedBy(props, quote) ?? words.rejectedPlain,
        reasons(props, quote.decision),
        props.mayAsk ? request : undefined,
      );
    default:
      return nothing;
  }
}

/** Says who decided the quote and when, as far as the API tells. */
export function decidedBy(props: QuoteProps, { status, decision }: QuoteDetails): unknown {
  const { host, account, words } = props;
  const sentences: Record<string, string> = {
    accepted: words.acceptedTitle,
    rejected: words.rejectedTitle,
  };
  const sentence = Object.hasOwn(sentences, status) ? sentences[status] : undefined;
  if (!decision || sentence === undefined) return undefined;
  const date = formatInstant(decision.at, host.locale, account.timeZone);
  return fill<unknown>(sentence, { name: bdi(decision.by), date: bdi(date) });
}

function reasons({ words }: QuoteProps, decision: QuoteDecision | undefined): unknown {
  const known = words.reasons as Record<string, string>;
  const { reason, note } = decision ?? {};
  if (!reason && !note) return undefined;
  return html`${
    reason
      ? html`<div>${fill<unknown>(words.reasonWas, { reason: known[reason] ?? reason })}</div>`
      : nothing
  }${note ? html`<div>${fill<unknown>(words.noteWas, { note: bdi(note) })}</div>` : nothing}`;
}

function facts({ words, host }: QuoteProps, quote: QuoteDetails): TemplateResult {
  const fact = (label: string, value: string): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd translate="no">${value}</dd>
    </div>`;
  return html`<dl class="facts" part="facts">
    ${fact(words.issued, formatDate(quote.issueDate, host.locale))}
    ${fact(words.validThrough, formatDate(quote.validThrough, host.locale))}
    ${fact(words.contractPeriod, formatPeriod(quote.contractPeriod, host.locale))}
    ${fact(words.renewalDate, formatDate(quote.renewalDate, host.locale))}
  </dl>`;
}

function lines(props: QuoteProps, quote: QuoteDetails): TemplateResult {
  const { words } = props;
  return html`<table class="lines" role="table" part="lines">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.product}</th>
        <th role="columnheader" scope="col" class="amount">${words.seats}</th>
        <th role="columnheader" scope="col" class="amount">${words.unitPrice}</th>
        <th role="columnheader" scope="col" class="amount">${words.total}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${quote.lines.map((line) => lineRow(props, line, languageOf(props, quote)))}
    </tbody>
  </table>`;
}

function lineRow({ host }: QuoteProps, line: QuoteLine, language: string): TemplateResult {
  return html`<tr role="row" part="line">
    <th role="rowheader" scope="row" class="product" lang=${language}>
      <div class="strong">${bdi(line.product)}</div>
      ${line.description ? html`<div class="muted">${bdi(line.description)}</div>` : nothing}
    </th>
    <td role="cell" class="amount seats">
      <bdi dir="ltr">${new Intl.NumberFormat(host.locale).format(line.seats)}</bdi>
    </td>
    <td role="cell" class="amount unit">${amount(line.unitPrice, host.locale)}</td>
    <td role="cell" class="amount line-total">${amount(line.total, host.locale)}</td>
  </tr>`;
}

/** Draws subtotal, savings, tax and total; the page and the review have the same four lines. */
export function sums(props: QuoteProps, quote: QuoteDetails, first?: unknown): TemplateResult {
  const { words, host } = props;
  const { locale } = host;
  const own = (text: string | undefined, word: string): unknown =>
    text === undefined ? word : textIn(languageOf(props, quote), text);
  const line = (label: unknown, value: unknown, look = ''): TemplateResult =>
    html`<div class=${look}>
      <dt>${label}</dt>
      <dd class="amount">${value}</dd>
    </div>`;
  const saved = quote.savings.amount > 0 ? 'saved' : '';
  return html`<dl class="sums" part="sums">
    ${line(first ?? words.subtotal, amount(quote.subtotal, locale))}
    ${line(own(quote.savingsLabel, words.savings), deduction(quote.savings, locale), saved)}
    ${line(own(quote.taxLabel, words.tax), amount(quote.tax, locale))}
    ${line(words.total, amount(quote.total, locale), 'rule strong grand')}
  </dl>`;
}

function decision(props: QuoteProps, quote: QuoteDetails, acts: PageActs): TemplateResult {
  const { words, host, account } = props;
  const yearly = account.billingFrequency === 'annual' ? words.totalAnnual : words.total;
  return html`<section class="decision no-print">
    <div class="small muted">${yearly}</div>
    <div class="figure">${amount(quote.total, host.locale)}</div>
    ${
      props.mayDecide
        ? html`<div class="decide">
              <button
                class="button solid main"
                type="button"
                data-act="accept"
                @click=${acts.accept}
              >
                ${words.accept}
              </button>
              <button class="button main" type="button" data-act="reject" @click=${acts.reject}>
                ${words.reject}
              </button>
            </div>
            <p class="small muted">${untilEnd(props, words.decideUntil, quote.validThrough)}</p>`
        : html`<p class="small muted">${words.cannotDecide}</p>`
    }
  </section>`;
}

const representative = ({ words }: QuoteProps, quote: QuoteDetails): TemplateResult =>
  html`<section class="representative">
    <h3>${words.representative}</h3>
    <div>${bdi(quote.representative.name)}</div>
    <div class="prose">${phoneLink(quote.representative)}</div>
    <div class="prose">${mailLink(quote.representative)}</div>
  </section>`;

function afterwards(props: QuoteProps, quote: QuoteDetails, acts: PageActs): unknown {
  const { words } = props;
  const state = quoteState(quote, props.today);
  if (props.mayAsk && (state === 'expired' || state === 'withdrawn')) {
    return html`<section>
      <h3>${words.nextTitle}</h3>
      <p class="muted">${words.nextText}</p>
    </section>`;
  }
  if (state !== 'pending' || !props.mayAsk) return nothing;
  const ask = html`<button class="link" type="button" @click=${acts.ask}>
    ${words.askAboutThis}
  </button>`;
  return html`<section class="no-print">
    <p class="small muted">${fill<unknown>(words.notRight, { ask })}</p>
  </section>`;
}

/** Draws the page's final shape while the quote is on its way. */
export function pageSkeleton(words: QuotesWords, number: string, loading: string): TemplateResult {
  const fact = (label: string, width: number): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${bar(width)}</dd>
    </div>`;
  return html`<div class="page" aria-busy="true">
    <div class="page-main">
      ${pageHead(words, number, bar(9), undefined)}
      <span class="visually-hidden" data-say>${loading}</span>
      <dl class="facts">
        ${fact(words.issued, 8)} ${fact(words.validThrough, 8)} ${fact(words.contractPeriod, 14)}
        ${fact(words.renewalDate, 8)}
      </dl>
      <div class="bars">${bar(30)} ${bar(26)} ${bar(18)}</div>
    </div>
    <aside class="page-aside" aria-label=${words.representative}>
      <section class="decision">
        <div class="small muted">${words.total}</div>
        <div class="figure">${bar(7)}</div>
      </section>
    </aside>
  </div>`;
}
