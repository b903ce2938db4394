/** Prints the statement of account. */
import type { Statement } from '@corporate-billing/sdk';
import { sellerLines } from './address.js';
import { printDate, printMoney } from './format.js';
import { blocks, facts, footOf, heading, letterhead, sums, table, type Row } from './parts.js';
import { a4, letter, writeSheet, type Sheet } from './sheet.js';
import { wordsIn, type Words } from './words.js';

/** Makes the PDF of a statement; equal statements give equal bytes. `language` is BCP 47. */
export function statementPdf(
  statement: Statement,
  { country, language }: { readonly country: string; readonly language: string },
): Promise<Uint8Array> {
  const words = wordsIn(language);
  const { asOf, company, seller } = statement;
  const size = country === 'US' ? letter : a4;
  const title = `${words.statement} ${asOf}`;
  return writeSheet({ title, made: asOf, size }, (sheet) => {
    letterhead(sheet, sellerLines(seller, language), words.statement, printDate(asOf, language));
    blocks(sheet, [{ heading: words.account, lines: [company] }]);
    drawAged(sheet, statement, language, words);
    drawOpenItems(sheet, statement, language, words);
    drawEntries(sheet, statement, language, words);
    return footOf(`${words.statement} ${asOf}`, words);
  });
}

function drawAged(sheet: Sheet, { aged }: Statement, language: string, words: Words): void {
  const rows: Row[] = [
    [words.current, printMoney(aged.current, language)],
    [words.days1To30, printMoney(aged.days1To30, language)],
    [words.days31To60, printMoney(aged.days31To60, language)],
    [words.days61To90, printMoney(aged.days61To90, language)],
    [words.over90, printMoney(aged.over90, language)],
  ];
  facts(sheet, rows);
}

function drawOpenItems(sheet: Sheet, statement: Statement, language: string, words: Words): void {
  const { openItems, credits, balance } = statement;
  heading(sheet, words.openItems);
  table(
    sheet,
    [
      { label: words.invoiceNumber, at: 0, width: 0.3 },
      { label: words.issued, at: 0.32 },
      { label: words.due, at: 0.52 },
      { label: words.total, at: 0.84, end: true },
      { label: words.balance, at: 1, end: true },
    ],
    openItems.map((one) => [
      one.invoiceNumber,
      printDate(one.issueDate, language),
      one.kind === 'creditNote' ? words.creditNote : printDate(one.dueDate, language),
      printMoney(one.total, language),
      printMoney(one.balance, language),
    ]),
  );
  const credit: Row = [words.openCredits, printMoney(credits, language)];
  sums(sheet, credits.amount === 0 ? [] : [credit], [words.balance, printMoney(balance, language)]);
}

function drawEntries(sheet: Sheet, statement: Statement, language: string, words: Words): void {
  const { since, openingBalance, entries } = statement;
  const kinds: Record<string, string> = {
    invoice: words.invoice,
    creditNote: words.creditNote,
    payment: words.payment,
  };
  heading(sheet, `${words.since} ${printDate(since, language)}`);
  table(
    sheet,
    [
      { label: words.date, at: 0 },
      { label: words.entry, at: 0.18, width: 0.38 },
      { label: words.amount, at: 0.8, end: true },
      { label: words.balance, at: 1, end: true },
    ],
    [
      [printDate(since, language), words.openingBalance, '', printMoney(openingBalance, language)],
      ...entries.map(({ date, kind, invoiceNumber, amount, balance }) => [
        printDate(date, language),
        `${kinds[kind] ?? kind} ${invoiceNumber}`,
        printMoney(amount, language),
        printMoney(balance, language),
      ]),
    ],
  );
}
