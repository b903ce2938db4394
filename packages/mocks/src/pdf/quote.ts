/** Prints a quote. */
import type { QuoteDetails } from '@corporate-billing/sdk';
import { sellerLines } from './address.js';
import { printDate, printMoney } from './format.js';
import { blocks, facts, footOf, letterhead, sums, table, type Row } from './parts.js';
import { a4, ink, letter, writeSheet, type Sheet } from './sheet.js';
import { wordsIn, type Words } from './words.js';

/** The person the quote is made for; `language` is BCP 47. */
export interface QuoteReader {
  readonly company: string;
  readonly language: string;
}

/** Makes the PDF of a quote as it stands; equal quotes give equal bytes. */
export function quotePdf(
  quote: QuoteDetails,
  { company, language }: QuoteReader,
): Promise<Uint8Array> {
  const words = wordsIn(language);
  const size = quote.total.currency === 'USD' ? letter : a4;
  const title = `${words.quote} ${quote.quoteNumber}`;
  return writeSheet({ title, made: quote.issueDate, size }, (sheet) => {
    letterhead(sheet, sellerLines(quote.seller, language), words.quote, quote.quoteNumber);
    drawFacts(sheet, quote, language, words);
    const { name, phone, email } = quote.representative;
    blocks(sheet, [
      { heading: words.preparedFor, lines: [company] },
      { heading: words.representative, lines: [name, phone, email] },
    ]);
    drawLines(sheet, quote, language, words);
    drawSums(sheet, quote, language, words);
    const consent = `${quote.consent.text} (${quote.consent.version})`;
    const style = { size: 8.5, color: ink.muted };
    sheet.down(sheet.paragraph(consent, sheet.left, sheet.right - sheet.left, style));
    return footOf(quote.quoteNumber, words);
  });
}

function drawFacts(sheet: Sheet, quote: QuoteDetails, language: string, words: Words): void {
  const { start, end } = quote.contractPeriod;
  facts(sheet, [
    [words.issued, printDate(quote.issueDate, language)],
    [words.validThrough, printDate(quote.validThrough, language)],
    [words.contractPeriod, `${printDate(start, language)} – ${printDate(end, language)}`],
    [words.renewalDate, printDate(quote.renewalDate, language)],
  ]);
}

function drawLines(sheet: Sheet, { lines }: QuoteDetails, language: string, words: Words): void {
  table(
    sheet,
    [
      { label: words.product, at: 0, width: 0.5 },
      { label: words.seats, at: 0.62, end: true },
      { label: words.unitPrice, at: 0.8, end: true },
      { label: words.total, at: 1, end: true },
    ],
    lines.map(({ product, description, seats, unitPrice, total }) => [
      description ? `${product}\n${description}` : product,
      new Intl.NumberFormat(language).format(seats),
      printMoney(unitPrice, language),
      printMoney(total, language),
    ]),
  );
}

function drawSums(sheet: Sheet, quote: QuoteDetails, language: string, words: Words): void {
  const { subtotal, savings, savingsLabel, tax, taxLabel, total } = quote;
  const off = { ...savings, amount: -savings.amount };
  const rows: Row[] = [
    [words.subtotal, printMoney(subtotal, language)],
    [savingsLabel ?? words.savings, printMoney(savings.amount === 0 ? savings : off, language)],
    [taxLabel ?? words.tax, printMoney(tax, language)],
  ];
  sums(sheet, rows, [words.total, printMoney(total, language)]);
}
