import type { Invoice } from '@corporate-billing/sdk';
import type { TemplateResult } from 'lit';
import type { BusinessDate } from '../format/date.js';
import { badge } from './badge.js';
import type { BadgeKind } from './badge.js';
import { daysOverdue, factsOf, unknownStatus } from '../rules/invoice-rules.js';
import type { InvoiceFact } from '../rules/invoice-rules.js';
import { invoiceStatusWords } from './invoice-status.words.js';
import type { UiHost } from './host.js';

const looks: Record<InvoiceFact, BadgeKind> = {
  open: 'open',
  overdue: 'overdue',
  partial: 'partial',
  processing: 'processing',
  paid: 'settled',
  credit: 'plain',
};

/**
 * Shows the facts of an invoice as badges.
 * @param today given on the document, where the days past the due date are said; rows leave it out
 */
export function invoiceBadges(
  host: UiHost,
  invoice: Invoice,
  today?: BusinessDate,
): TemplateResult[] {
  const words = host.wordsOf('invoiceStatus', invoiceStatusWords);
  const late = daysOverdue(invoice, today);
  const badges = factsOf(invoice).map((fact) =>
    badge(looks[fact], fact === 'overdue' && late > 0 ? words.overdueBy(late) : words[fact]),
  );
  const unknown = unknownStatus(invoice);
  return unknown === undefined ? badges : [badge('unknown', unknown), ...badges];
}
