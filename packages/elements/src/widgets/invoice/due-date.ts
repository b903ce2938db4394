/** Saves the due date of an invoice for a calendar. It is loaded by the first press. */
import type { InvoiceDetails } from '@corporate-billing/sdk';
import { sha256 } from '@corporate-billing/sdk/rules';
import type { CbElement } from '../../core/cb-element.js';
import { saveFile } from '../../core/save-file.js';
import { formatDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { calendarFile } from './calendar-file.js';
import type { DayEvent } from './calendar-file.js';
import { dueDateWords } from './due-date.words.js';
import type { DueDateWords } from './due-date.words.js';

/**
 * Saves the day on which an invoice is due. The words of the invoice name its purchase order.
 * @param timeZone the account's, which says what day it is
 */
export async function saveDueDate(
  host: CbElement,
  invoice: InvoiceDetails,
  purchaseOrder: string,
  timeZone: string | undefined,
): Promise<void> {
  const words = await wordsFor(host);
  const { billing, locale } = host;
  if (!billing) return;
  const today = formatDate(billing.today(timeZone ?? 'UTC'), locale);
  const { invoiceNumber, purchaseOrderNumber, seller } = invoice;
  const lines = [
    words.balanceOn(today, formatMoney(invoice.balance, locale)),
    purchaseOrderNumber && `${purchaseOrder} ${purchaseOrderNumber}`,
    seller?.name,
  ];
  const file = calendarFile({
    uid: uidOf(invoice),
    day: invoice.dueDate,
    summary: words.summary(invoiceNumber),
    description: lines.filter(Boolean).join('\n'),
    madeAt: billing.now(),
  });
  const name = `${words.fileName}-${plain(invoiceNumber)}.ics`;
  saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), name);
}

/** The words of another language are on their way; a drawing waits for them. */
async function wordsFor(host: CbElement): Promise<DueDateWords> {
  host.wordsOf('dueDate', dueDateWords);
  host.requestUpdate();
  await host.updateComplete;
  return host.wordsOf('dueDate', dueDateWords);
}

/**
 * Names the entry by what never changes about an invoice, so that it is there once however often,
 * in whatever language and by whomever of the account it is saved.
 */
const uidOf = ({ invoiceNumber, issueDate, billTo }: InvoiceDetails): DayEvent['uid'] => {
  const facts = JSON.stringify([invoiceNumber, issueDate, billTo.company]);
  return `${sha256(new TextEncoder().encode(facts)).slice(0, 32)}@corporate-billing`;
};

/** Keeps of a number what a file name may hold on every system. */
const plain = (number: string): string => number.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80);
