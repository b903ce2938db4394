import { decimalString } from '@corporate-billing/sdk';
import type { Money, Statement } from '@corporate-billing/sdk';
import { csvDialect, csvText, inert } from './csv.js';
import type { StatementWords } from './statement.words.js';

/** Names the kind of an entry; one this version does not know is said in the API's own word. */
export function kindText(words: StatementWords, kind = 'invoice'): string {
  const known: Record<string, string> = {
    invoice: words.invoice,
    creditNote: words.creditNote,
    payment: words.payment,
  };
  return Object.hasOwn(known, kind) ? (known[kind] ?? kind) : kind;
}

/**
 * Writes a statement as CSV: the open items, an empty line, and the entries with the balance after
 * each.
 */
export function statementCsv(statement: Statement, words: StatementWords, locale: string): string {
  const { separator, decimal } = csvDialect(locale);
  const amount = (money: Money): string => decimalString(money).replace('.', decimal);
  const { openItems, entries, since, openingBalance, balance } = statement;
  const of = (label: string): string => `${label} (${balance.currency})`;
  const items = openItems.map((one) => [
    inert(one.invoiceNumber),
    kindText(words, one.kind),
    one.issueDate,
    one.kind === 'creditNote' ? '' : one.dueDate,
    String(one.daysOverdue),
    amount(one.total),
    amount(one.balance),
  ]);
  const moves = entries.map((one) => [
    one.date,
    inert(kindText(words, one.kind)),
    inert(one.invoiceNumber),
    inert(one.paymentId ?? ''),
    amount(one.amount),
    amount(one.balance),
  ]);
  return csvText(
    [
      [
        ...[words.invoiceNumber, words.entry, words.issued, words.due, words.daysOverdue],
        ...[of(words.total), of(words.balance)],
      ],
      ...items,
      [],
      [
        ...[words.date, words.entry, words.invoiceNumber, words.payment],
        ...[of(words.amount), of(words.balance)],
      ],
      [since, words.opening, '', '', '', amount(openingBalance)],
      ...moves,
    ],
    separator,
  );
}
