/** Prints the receipt of a settled payment. */
import type { Payment, Seller } from '@corporate-billing/sdk';
import { businessDate } from '../state/clock.js';
import { sellerLines } from './address.js';
import { printDate, printMoney } from './format.js';
import { sourceText } from './invoice.js';
import { blocks, facts, footOf, letterhead, sums, table } from './parts.js';
import { a4, letter, writeSheet } from './sheet.js';
import { wordsIn } from './words.js';

/** Names one invoice that was paid, and how much of it. */
export interface PaidInvoice {
  readonly invoiceNumber: string;
  readonly issueDate: string;
  readonly amount: Payment['amount'];
}

export interface ReceiptFacts {
  /** Its amount is the sum of what the invoices got. */
  readonly payment: Payment;
  readonly invoices: readonly PaidInvoice[];
  readonly seller: Seller | undefined;
}

/** The payer, whose language and time zone the paper has. */
export interface Payer {
  readonly company: string;
  readonly country: string;
  readonly language: string;
  readonly timeZone: string;
}

/** Makes the PDF of a receipt; equal payments give equal bytes. */
export function receiptPdf({ payment, invoices, seller }: ReceiptFacts, payer: Payer) {
  const { company, country, language, timeZone } = payer;
  const words = wordsIn(language);
  const { paymentId } = payment;
  const paidOn = businessDate(Date.parse(payment.createdAt), timeZone);
  const size = country === 'US' ? letter : a4;
  const title = `${words.receipt} ${paymentId}`;
  return writeSheet({ title, made: paidOn, size }, (sheet) => {
    letterhead(sheet, sellerLines(seller, language), words.receipt, paymentId);
    facts(sheet, [
      [words.date, printDate(paidOn, language)],
      [words.source, sourceText(payment, words)],
      [words.amount, printMoney(payment.amount, language)],
    ]);
    blocks(sheet, [{ heading: words.account, lines: [company] }]);
    table(
      sheet,
      [
        { label: words.invoiceNumber, at: 0, width: 0.5 },
        { label: words.issued, at: 0.55 },
        { label: words.amount, at: 1, end: true },
      ],
      invoices.map(({ invoiceNumber, issueDate, amount }) => [
        invoiceNumber,
        printDate(issueDate, language),
        printMoney(amount, language),
      ]),
    );
    sums(sheet, [], [words.paid, printMoney(payment.amount, language)]);
    return footOf(paymentId, words);
  });
}
