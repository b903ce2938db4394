/** Makes the statement of account: what is owed by age, and what happened since a day. */
import type { Invoice, Money, Statement } from '@corporate-billing/sdk';
import { businessDate, daysBetween } from '../state/clock.js';
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import { issuedTo, isCreditNote, openItems } from './invoice-rules.js';

type Entry = Omit<Statement['entries'][number], 'balance'>;

/** `today` and `since` are business dates of the account. */
export function statementOf(account: StoredAccount, today: string, since: string): Statement {
  const { currency, company, timeZone } = account.profile;
  const money = (amount: number): Money => ({ amount, currency });
  const { invoices, creditNotes } = openItems(account, today);
  const sum = (some: readonly Invoice[]) => some.reduce((all, one) => all + one.balance.amount, 0);
  const aged = (from: number, to: number) =>
    money(
      sum(
        invoices.filter(({ dueDate }) => {
          const late = daysBetween(dueDate, today);
          return late >= from && late <= to;
        }),
      ),
    );
  const all = issuedTo(account).flatMap((one) => entriesOf(one, timeZone));
  const before = all.filter(({ date }) => date < since);
  const opening = before.reduce((total, { amount }) => total + amount.amount, 0);
  return {
    asOf: today,
    since,
    company,
    ...(account.seller && { seller: account.seller }),
    aged: {
      current: aged(-Infinity, 0),
      days1To30: aged(1, 30),
      days31To60: aged(31, 60),
      days61To90: aged(61, 90),
      over90: aged(91, Infinity),
    },
    credits: money(sum(creditNotes)),
    balance: money(sum([...invoices, ...creditNotes])),
    openItems: [...invoices, ...creditNotes].sort(byIssue).map((one) => openItem(one, today)),
    openingBalance: money(opening),
    entries: withBalances(
      all.filter(({ date }) => date >= since),
      opening,
      money,
    ),
  };
}

const byIssue = (a: Invoice, b: Invoice): number =>
  a.issueDate.localeCompare(b.issueDate) || a.invoiceNumber.localeCompare(b.invoiceNumber);

function openItem(invoice: Invoice, today: string): Statement['openItems'][number] {
  const { invoiceNumber, kind, issueDate, dueDate, purchaseOrderNumber, total, balance } = invoice;
  const isLate = kind !== 'creditNote' && today > dueDate;
  return {
    invoiceNumber,
    ...(kind === undefined ? {} : { kind }),
    issueDate,
    dueDate,
    ...(purchaseOrderNumber === undefined ? {} : { purchaseOrderNumber }),
    total,
    balance,
    daysOverdue: isLate ? daysBetween(dueDate, today) : 0,
  };
}

/** An invoice with the payments that settled on it; a payment counts on the day it was made. */
function entriesOf(invoice: StoredInvoice, timeZone: string): Entry[] {
  const { invoiceNumber, issueDate, total, payments } = invoice;
  const kind = isCreditNote(invoice) ? 'creditNote' : 'invoice';
  const paid = payments
    .filter(({ status }) => status === 'succeeded')
    .map(({ paymentId, createdAt, amount }): Entry => ({
      kind: 'payment',
      date: businessDate(Date.parse(createdAt), timeZone),
      invoiceNumber,
      paymentId,
      amount: { ...amount, amount: -amount.amount },
    }));
  return [{ kind, date: issueDate, invoiceNumber, amount: total }, ...paid];
}

function withBalances(
  entries: readonly Entry[],
  opening: number,
  money: (amount: number) => Money,
): Statement['entries'] {
  let balance = opening;
  return entries
    .toSorted(
      (a, b) => a.date.localeCompare(b.date) || a.invoiceNumber.localeCompare(b.invoiceNumber),
    )
    .map((entry) => {
      balance += entry.amount.amount;
      return { ...entry, balance: money(balance) };
    });
}
