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
  mailLink,
  phoneLink,
  quoteBadge,
  untilEnd,
} from './quote-parts.js';
import type { QuoteScene } from './quote-parts.js';
import { canAccept, quoteState } from '../../rules/quote-rules.js';
import type { QuotesWords } from './quotes.words.js';
import { reference } from '../../ui/reference.js';

/** What a quote's page can lead to. */
export interface PageActs {
  accept: () => void;
  reject: () => void;
  requestNew: () => void;
  ask: () => void;
  toInvoices: () => void;
  pdf: () => void;
}

/** Above the document: what became of it, or what just happened. */
export interface PageNotes {
  pdf: unknown;
  /** Said in place of what the status means: why nothing can be decided any more. */
  over: unknown;
}

/** `Quote Q-2026-0042`, its status and its PDF; drawn before the quote itself is here. */
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
  scene: QuoteScene,
  quote: QuoteDetails,
  acts: PageActs,
  notes: PageNotes,
): TemplateResult {
  return html`<div class="page">
    <div class="page-main">
      ${pageHead(scene.words, quote.quoteNumber, quoteBadge(scene, quote, 'page'), acts.pdf)}
      ${notes.pdf}
      <div class="told" tabindex="-1">${notes.over ?? standing(scene, quote, acts)}</div>
      ${facts(scene, quote)} ${lines(scene, quote)} ${sums(scene, quote)}
    </div>
    <aside class="page-aside">
      ${canAccept(quote, scene.today) ? decision(scene, quote, acts) : nothing}
      ${representative(scene, quote)} ${afterwards(scene, quote, acts)}
    </aside>
  </div>`;
}

/** What an end state means for the person, with the way on where there is one. */
function standing(scene: QuoteScene, quote: QuoteDetails, acts: PageActs): unknown {
  const { words } = scene;
  const request = { label: words.requestNew, act: acts.requestNew };
  const again = scene.mayAsk ? { ...request, solid: true } : undefined;
  switch (quoteState(quote, scene.today)) {
    case 'expired': {
      const title = untilEnd(scene, words.expiredTitle, quote.validThrough);
      return messageView('warning', title, words.expiredText, again);
    }
    case 'withdrawn':
      return messageView(
        'warning',
        words.withdrawnTitle,
        scene.mayAsk ? words.withdrawnText : words.withdrawnRead,
        again,
      );
    case 'accepted':
      return messageView(
        'success',
        decidedBy(scene, quote) ?? words.acceptedPlain,
        words.acceptedText,
        { label: words.toInvoices, act: acts.toInvoices },
      );
    case 'rejected':
      return messageView(
        'info',
        decidedBy(scene, quote) ?? words.rejectedPlain,
        reasons(scene, quote.decision),
        scene.mayAsk ? request : undefined,
      );
    default:
      return nothing;
  }
}

/** Who decided the quote and when, as far as the API tells. */
export function decidedBy(scene: QuoteScene, { status, decision }: QuoteDetails): unknown {
  const { host, account, words } = scene;
  const sentences: Record<string, string> = {
    accepted: words.acceptedTitle,
    rejected: words.rejectedTitle,
  };
  const sentence = Object.hasOwn(sentences, status) ? sentences[status] : undefined;
  if (!decision || sentence === undefined) return undefined;
  const date = formatInstant(decision.at, host.locale, account.timeZone);
  return fill<unknown>(sentence, { name: bdi(decision.by), date });
}

function reasons({ words }: QuoteScene, decision: QuoteDecision | undefined): unknown {
  const known = words.reasons as Record<string, string>;
  const { reason, note } = decision ?? {};
  if (!reason && !note) return undefined;
  return html`${
    reason
      ? html`<div>${fill<unknown>(words.reasonWas, { reason: known[reason] ?? reason })}</div>`
      : nothing
  }${note ? html`<div>${fill<unknown>(words.noteWas, { note: bdi(note) })}</div>` : nothing}`;
}

function facts({ words, host }: QuoteScene, quote: QuoteDetails): TemplateResult {
  const fact = (label: string, value: string): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts" part="facts">
    ${fact(words.issued, formatDate(quote.issueDate, host.locale))}
    ${fact(words.validThrough, formatDate(quote.validThrough, host.locale))}
    ${fact(words.contractPeriod, formatPeriod(quote.contractPeriod, host.locale))}
    ${fact(words.renewalDate, formatDate(quote.renewalDate, host.locale))}
  </dl>`;
}

function lines(scene: QuoteScene, quote: QuoteDetails): TemplateResult {
  const { words } = scene;
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
      ${quote.lines.map((line) => lineRow(scene, line))}
    </tbody>
  </table>`;
}

function lineRow({ host }: QuoteScene, line: QuoteLine): TemplateResult {
  return html`<tr role="row" part="line">
    <th role="rowheader" scope="row" class="product">
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

/** Subtotal, savings, tax and total; the same four lines on the page and in the review. */
export function sums(scene: QuoteScene, quote: QuoteDetails, first?: string): TemplateResult {
  const { words, host } = scene;
  const { locale } = host;
  const line = (label: string, value: unknown, look = ''): TemplateResult =>
    html`<div class=${look}>
      <dt>${label}</dt>
      <dd class="amount">${value}</dd>
    </div>`;
  const saved = quote.savings.amount > 0 ? 'saved' : '';
  return html`<dl class="sums" part="sums">
    ${line(first ?? words.subtotal, amount(quote.subtotal, locale))}
    ${line(quote.savingsLabel ?? words.savings, deduction(quote.savings, locale), saved)}
    ${line(quote.taxLabel ?? words.tax, amount(quote.tax, locale))}
    ${line(words.total, amount(quote.total, locale), 'rule strong grand')}
  </dl>`;
}

function decision(scene: QuoteScene, quote: QuoteDetails, acts: PageActs): TemplateResult {
  const { words, host, account } = scene;
  const yearly = account.billingFrequency === 'annual' ? words.totalAnnual : words.total;
  return html`<section class="decision no-print">
    <div class="small muted">${yearly}</div>
    <div class="figure">${amount(quote.total, host.locale)}</div>
    ${
      scene.mayDecide
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
            <p class="small muted">${untilEnd(scene, words.decideUntil, quote.validThrough)}</p>`
        : html`<p class="small muted">${words.cannotDecide}</p>`
    }
  </section>`;
}

const representative = ({ words }: QuoteScene, quote: QuoteDetails): TemplateResult =>
  html`<section class="representative">
    <h3>${words.representative}</h3>
    <div>${bdi(quote.representative.name)}</div>
    <div class="prose">${phoneLink(quote.representative)}</div>
    <div class="prose">${mailLink(quote.representative)}</div>
  </section>`;

function afterwards(scene: QuoteScene, quote: QuoteDetails, acts: PageActs): unknown {
  const { words } = scene;
  const state = quoteState(quote, scene.today);
  if (scene.mayAsk && (state === 'expired' || state === 'withdrawn')) {
    return html`<section>
      <h3>${words.nextTitle}</h3>
      <p class="muted">${words.nextText}</p>
    </section>`;
  }
  if (state !== 'pending' || !scene.mayAsk) return nothing;
  const ask = html`<button class="link" type="button" @click=${acts.ask}>
    ${words.askAboutThis}
  </button>`;
  return html`<section class="no-print">
    <p class="small muted">${fill<unknown>(words.notRight, { ask })}</p>
  </section>`;
}

/** The page's final shape while the quote is on its way. */
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
    <aside class="page-aside">
      <section class="decision">
        <div class="small muted">${words.total}</div>
        <div class="figure">${bar(7)}</div>
      </section>
    </aside>
  </div>`;
}
