import type { ServiceRequest } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatInstant } from '../../format/date.js';
import { badge } from '../../ui/badge.js';
import type { BadgeKind } from '../../ui/badge.js';
import { bar } from '../../ui/states.js';
import type { AccountServicesWords } from './account-services.words.js';
import { wordFor } from './account-services.words.js';
import { reference } from '../../ui/reference.js';

export interface RequestListProps {
  readonly words: AccountServicesWords;
  readonly locale: string;
  readonly timeZone: string | undefined;
  /** The id of the request whose text is shown. */
  readonly open: string | undefined;
  readonly toggle: (requestId: string) => void;
  /** Draws what was sent with the open request, and its answer. */
  readonly answer: () => unknown;
}

const looks: Readonly<Record<string, BadgeKind>> = {
  received: 'received',
  inProgress: 'processing',
  answered: 'settled',
  closed: 'ended',
};

const head = (words: AccountServicesWords): TemplateResult =>
  html`<thead>
    <tr role="row">
      <th role="columnheader" scope="col">${words.request}</th>
      <th role="columnheader" scope="col">${words.about}</th>
      <th role="columnheader" scope="col">${words.sentOn}</th>
      <th role="columnheader" scope="col" class="status">${words.status}</th>
    </tr>
  </thead>`;

/** Lists the account's requests, the newest first; a number opens its text. */
export const requestTable = (
  props: RequestListProps,
  requests: readonly ServiceRequest[],
): TemplateResult =>
  html`<table class="requests" part="requests" role="table" aria-label=${props.words.requests}>
    ${head(props.words)}
    <tbody>
      ${repeat(
        requests,
        ({ requestId }) => requestId,
        (request) => row(props, request),
      )}
    </tbody>
  </table>`;

function row(props: RequestListProps, request: ServiceRequest): TemplateResult {
  const { words, locale, timeZone, open, toggle } = props;
  const { requestId, status, topic, createdAt } = request;
  const isOpen = open === requestId;
  const date = formatInstant(createdAt, locale, timeZone, { dateStyle: 'medium' });
  const look = Object.hasOwn(looks, status) ? (looks[status] ?? 'unknown') : 'unknown';
  return html`<tr role="row" part="row" class=${isOpen ? 'opened' : ''}>
      <th role="rowheader" scope="row">
        <button
          class="link"
          type="button"
          aria-expanded=${isOpen}
          @click=${() => {
            toggle(requestId);
          }}
        >
          <bdi>${requestId}</bdi>
        </button>
      </th>
      <td role="cell" class="about"><bdi>${wordFor(words.topics, topic)}</bdi></td>
      <td role="cell" class="sent" translate="no">${date}</td>
      <td role="cell" class="status">${badge(look, wordFor(words.statuses, status))}</td>
    </tr>
    ${isOpen ? written(props, request) : nothing}`;
}

function written({ words, answer }: RequestListProps, request: ServiceRequest): TemplateResult {
  const { invoiceNumber, quoteNumber, details } = request;
  const subject = (label: string, number: string | undefined): unknown =>
    number ? html`<div class="small muted">${label} ${reference(number)}</div>` : nothing;
  return html`<tr role="row" class="written">
    <td role="cell" colspan="4">
      ${subject(words.invoice, invoiceNumber)} ${subject(words.quote, quoteNumber)}
      <p class="text" dir="auto">${details}</p>
      ${answer()}
    </td>
  </tr>`;
}

export const requestSkeleton = (words: AccountServicesWords): TemplateResult =>
  html`<table class="requests" role="table">
    ${head(words)}
    <tbody>
      ${[8, 10, 12].map(
        (width) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${bar(4)}</th>
            <td role="cell" class="about">${bar(width)}</td>
            <td role="cell" class="sent">${bar(6)}</td>
            <td role="cell" class="status">${bar(5)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
