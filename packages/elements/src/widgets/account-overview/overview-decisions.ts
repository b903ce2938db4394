import type { BusinessDate, Money } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NavigateDetail } from '../../core/events.js';
import { formatDate } from '../../format/date.js';
import { listOf } from '../../format/list.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { daysOverdue } from '../../rules/invoice-rules.js';
import { endsSoon } from '../../rules/quote-rules.js';
import type { AccountOverviewWords } from './account-overview.words.js';
import type { Decision } from './overview-rules.js';
import { reference } from '../../ui/reference.js';
import { dateText } from '../../ui/date-text.js';

export interface DecisionProps {
  readonly words: AccountOverviewWords;
  readonly locale: string;
  /** The account's language, which its texts are in unless they say another. */
  readonly language: string;
  readonly today: BusinessDate;
  readonly may: (capability: string) => boolean;
  readonly go: (to: NavigateDetail) => void;
}

/** Holds what one line of the list shows. */
interface Line {
  readonly icon: 'clock' | 'warning' | 'diamond';
  readonly look: 'warning' | 'danger' | 'accent';
  readonly title: unknown;
  readonly text: unknown;
  readonly sum?: Money;
  readonly act: string;
  readonly to: NavigateDetail;
}

const bdi = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;

/** Lists what needs a decision, each with a way to where it is made. */
export const decisionsView = (
  props: DecisionProps,
  decisions: readonly Decision[],
): TemplateResult =>
  html`<ul class="decisions">
    ${decisions.map((decision, index) => row(props, lineOf(props, decision), index))}
  </ul>`;

const row = ({ locale, go }: DecisionProps, line: Line, index: number): TemplateResult =>
  html`<li part="decision">
    <span class="mark ${line.look}">${icons[line.icon]()}</span>
    <div class="what">
      <div class="title" id="decision-${index}">${line.title}</div>
      <div class="small muted">${line.text}</div>
    </div>
    <div class="sum amount">
      ${line.sum ? html`<bdi dir="ltr">${formatMoney(line.sum, locale)}</bdi>` : nothing}
    </div>
    <div class="acts">
      <button
        class="button row"
        type="button"
        id="act-${index}"
        aria-labelledby="act-${index} decision-${index}"
        @click=${() => {
          go(line.to);
        }}
      >
        ${line.act}
      </button>
    </div>
  </li>`;

function lineOf(props: DecisionProps, decision: Decision): Line {
  switch (decision.kind) {
    case 'quote':
      return quoteLine(props, decision);
    case 'overdue':
      return overdueLine(props, decision);
    case 'order-expiring':
    case 'order-missing':
    case 'order-short':
      return orderLine(props, decision);
    case 'card':
      return cardLine(props, decision);
  }
}

type Of<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

function quoteLine(props: DecisionProps, { quote, days }: Of<'quote'>): Line {
  const { words, locale, today, may } = props;
  const soon = endsSoon(quote, today);
  const date = dateText(quote.validThrough, locale);
  return {
    icon: soon ? 'clock' : 'diamond',
    look: soon ? 'warning' : 'accent',
    title: fill<unknown>(soon ? words.quoteEnds(days) : words.quote, {
      number: reference(quote.quoteNumber),
    }),
    text: quote.summary
      ? fill<unknown>(words.validThrough, {
          summary: html`<bdi lang=${quote.language ?? props.language}>${quote.summary}</bdi>`,
          date,
        })
      : fill<unknown>(words.validThroughAlone, { date }),
    sum: quote.total,
    act: may('quotes.decide') ? words.review : words.view,
    to: { tab: 'quotes', number: quote.quoteNumber },
  };
}

/** A line names this many numbers; the list of invoices has them all. */
const named = 3;

function overdueLine(props: DecisionProps, { invoices, sum }: Of<'overdue'>): Line {
  const { words, locale, today } = props;
  const [first] = invoices;
  const alone = first && invoices.length === 1 ? first.invoiceNumber : undefined;
  const told: unknown[] = invoices.slice(0, named).map((one) =>
    fill<unknown>(words.byDays(daysOverdue(one, today)), {
      number: reference(one.invoiceNumber),
    }),
  );
  if (invoices.length > named) told.push(words.andMore(invoices.length - named));
  return {
    icon: 'warning',
    look: 'danger',
    title: words.overdueInvoices(invoices.length),
    text: listOf(told, locale),
    sum,
    act: words.view,
    to: alone ? { tab: 'invoices', number: alone } : { tab: 'invoices', filter: 'overdue' },
  };
}

function orderLine(
  props: DecisionProps,
  decision: Of<'order-expiring' | 'order-missing' | 'order-short'>,
): Line {
  const { words, may } = props;
  const edits = may('purchaseOrders.edit');
  const act = decision.kind === 'order-expiring' ? words.update : words.add;
  return {
    icon: 'clock',
    look: 'warning',
    ...orderTexts(props, decision),
    act: edits ? act : words.view,
    to: {
      tab: 'purchase-orders',
      ...(edits && {
        edit: decision.kind === 'order-expiring' ? decision.order.purchaseOrderId : true,
      }),
    },
  };
}

function orderTexts(
  { words, locale }: DecisionProps,
  decision: Of<'order-expiring' | 'order-missing' | 'order-short'>,
): Pick<Line, 'title' | 'text'> {
  const date = (day: BusinessDate): TemplateResult => dateText(day, locale);
  if (decision.kind === 'order-missing') {
    const { next, forQuote } = decision;
    const expected = next
      ? fill<unknown>(words.orderMissingNext, { date: date(next) })
      : words.orderMissingPlain;
    return {
      title: words.orderMissing,
      text: forQuote ? words.orderMissingQuote : expected,
    };
  }
  const { order } = decision;
  const number = reference(order.number);
  if (decision.kind === 'order-expiring') {
    return {
      title: fill<unknown>(words.orderExpires(decision.days), { number }),
      text: fill<unknown>(words.lastDay, { date: date(order.expirationDate) }),
    };
  }
  return {
    title: words.orderShort,
    text: fill<unknown>(words.orderShortText, {
      number,
      last: date(order.expirationDate),
      next: date(decision.next),
    }),
  };
}

function cardLine(props: DecisionProps, { method, lastDay }: Of<'card'>): Line {
  const { words, locale, today, may } = props;
  const { brand, last4 } = method.display;
  const card =
    brand && last4
      ? fill<unknown>(words.card, { brand: bdi(brand), last4: bdi(last4) })
      : words.cardUnnamed;
  const over = today > lastDay;
  const sameYear = lastDay.slice(0, 4) === today.slice(0, 4);
  const month = formatDate(
    lastDay,
    locale,
    sameYear ? { month: 'long' } : { month: 'long', year: 'numeric' },
  );
  return {
    icon: over ? 'warning' : 'clock',
    look: over ? 'danger' : 'warning',
    title: fill<unknown>(over ? words.cardExpired : words.cardExpires, { card, month }),
    text: over ? words.cardNow : words.cardAfter,
    act: may('paymentMethod.edit') ? words.change : words.view,
    to: { tab: 'payment-method', ...(may('paymentMethod.edit') && { edit: true }) },
  };
}
