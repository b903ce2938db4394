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
  // A minus sign in front of our own digits is an amount; every other cell is a text of the API.
  const row = (texts: readonly string[], amounts: readonly Money[]): string[] => [
    ...texts.map(inert),
    ...amounts.map(amount),
  ];
  const heads = (texts: readonly string[]): string[] => row(texts, []);
  const items = openItems.map((one) =>
    row(
      [
        ...[one.invoiceNumber, kindText(words, one.kind), one.issueDate],
        ...[one.kind === 'creditNote' ? '' : one.dueDate, String(one.daysOverdue)],
      ],
      [one.total, one.balance],
    ),
  );
  const moves = entries.map((one) =>
    row(
      [one.date, kindText(words, one.kind), one.invoiceNumber, one.paymentId ?? ''],
      [one.amount, one.balance],
    ),
  );
  return csvText(
    [
      heads([
        ...[words.invoiceNumber, words.entry, words.issued, words.due, words.daysOverdue],
        ...[of(words.total), of(words.balance)],
      ]),
      ...items,
      [],
      heads([
        ...[words.date, words.entry, words.invoiceNumber, words.payment],
        ...[of(words.amount), of(words.balance)],
      ]),
      row([since, words.opening, '', '', ''], [openingBalance]),
      ...moves,
    ],
    separator,
  );
}
