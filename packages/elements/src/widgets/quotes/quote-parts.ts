import type {
  Account,
  BusinessDate,
  Money,
  Quote,
  QuoteDetails,
  Representative,
} from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { timeZoneName } from '../../format/date.js';
import { formatList } from '../../format/list.js';
import { formatDeduction, formatMoney } from '../../format/money.js';
import { mailUrl, phoneUrl } from '../../format/safe-url.js';
import { fill } from '../../i18n/fill.js';
import { badge } from '../../ui/badge.js';
import type { BadgeKind } from '../../ui/badge.js';
import { daysLeft, endsSoon, isLastDay, quoteState } from '../../rules/quote-rules.js';
import type { QuoteState } from '../../rules/quote-rules.js';
import type { QuotesWords } from './quotes.words.js';
import { dateText } from '../../ui/date-text.js';

/** Every part of the widget needs these to draw itself. */
export interface QuoteProps {
  host: CbElement;
  words: QuotesWords;
  account: Account;
  /** This is today by the server's clock, in the account's time zone. */
  today: BusinessDate;
  /** Tells whether this person may decide. */
  mayDecide: boolean;
  /** Tells whether this person may ask Corporate Account Services. */
  mayAsk: boolean;
}

export const amount = (money: Money, locale: string): TemplateResult =>
  html`<bdi dir="ltr">${formatMoney(money, locale)}</bdi>`;

export const deduction = (money: Money, locale: string): TemplateResult =>
  html`<bdi dir="ltr">${formatDeduction(money, locale)}</bdi>`;

export const bdi = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;

/** The language a quote's texts are in. */
export const languageOf = ({ account }: QuoteProps, { language }: QuoteDetails): string =>
  language ?? account.language;

/** Shows a text of the API, in the language it is written in. */
export const textIn = (language: string, text: string): TemplateResult =>
  html`<bdi lang=${language}>${text}</bdi>`;

/** Shows the text that the signer agrees to. */
export const consentText = ({ account }: QuoteProps, { consent }: QuoteDetails): TemplateResult =>
  html`<span lang=${consent.language ?? account.language}>${bdi(consent.text)}</span>`;

export const zoneOf = ({ account, host }: QuoteProps): string =>
  timeZoneName(account.timeZone, host.locale);

/** Writes a date and the zone it ends in: "through the end of Jul 9, 2026, Central Time". */
export const untilEnd = (props: QuoteProps, sentence: string, date: BusinessDate): unknown =>
  fill<unknown>(sentence, { date: dateText(date, props.host.locale), zone: zoneOf(props) });

const looks: Record<Exclude<QuoteState, 'unknown'>, BadgeKind> = {
  pending: 'pending',
  accepted: 'settled',
  rejected: 'failed',
  expired: 'ended',
  withdrawn: 'ended',
};

/** Shows the status of a quote; on its own page, with the days that are left. */
export function quoteBadge(props: QuoteProps, quote: Quote, where: 'row' | 'page'): TemplateResult {
  const { words, today } = props;
  const state = quoteState(quote, today);
  if (state === 'unknown') return badge('unknown', quote.status);
  if (isLastDay(quote, today)) return badge('soon', words.lastDay);
  const days = daysLeft(quote, today);
  if (endsSoon(quote, today)) return badge('soon', words.endsIn(days));
  if (state === 'pending' && where === 'page') return badge('pending', words.pendingFor(days));
  return badge(looks[state], words.states[state]);
}

const way = (url: string | undefined, text: unknown): TemplateResult =>
  url ? html`<a href=${url}><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;

export const phoneLink = ({ phone }: Representative): TemplateResult => way(phoneUrl(phone), phone);

/** The address may break after the at sign. */
export const mailLink = ({ email }: Representative): TemplateResult =>
  way(mailUrl(email), html`${email.replace(/[^@]*$/, '')}<wbr />${email.replace(/^.*@/, '')}`);

/** Says in one line what is being bought: in the API's own words, else by its products. */
export const summaryOf = (props: QuoteProps, quote: QuoteDetails): TemplateResult =>
  textIn(
    languageOf(props, quote),
    quote.summary ??
      formatList(
        quote.lines.map(({ product }) => product),
        props.host.locale,
      ),
  );
