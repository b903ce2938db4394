/** Prints an invoice. */
import type { InvoiceDetails, Payment } from '@corporate-billing/sdk';
import { businessDate } from '../state/clock.js';
import { addressLines, sellerLines, taxNumberLine } from './address.js';
import { printDate, printMoney } from './format.js';
import { blocks, facts, footOf, heading, letterhead, sums, table, type Row } from './parts.js';
import { a4, ink, letter, writeSheet, type Sheet } from './sheet.js';
import { wordsIn, type Words } from './words.js';

/**
 * Makes the PDF of an invoice as it stands. It follows from `invoice` alone, so equal invoices give
 * equal bytes. Words, numbers and dates are those of the account's `language` (BCP 47), days those
 * of its `timeZone` (IANA).
 */
export function invoicePdf(
  invoice: InvoiceDetails,
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
): Promise<Uint8Array> {
  const words = wordsIn(language);
  const size = invoice.billTo.country === 'US' ? letter : a4;
  const kind = isCreditNote(invoice) ? words.creditNote : words.invoice;
  const title = `${kind} ${invoice.invoiceNumber}`;
  const seller = sellerLines(invoice.seller, language);
  return writeSheet({ title, made: invoice.issueDate, size }, (sheet) => {
    letterhead(sheet, seller, kind, invoice.invoiceNumber);
    drawFacts(sheet, invoice, language, words);
    drawPeople(sheet, invoice, language, words);
    drawLines(sheet, invoice, language, words);
    drawSums(sheet, invoice, language, words);
    if (invoice.payments.length > 0) {
      drawPayments(sheet, invoice.payments, language, timeZone, words);
    }
    drawRemittance(sheet, invoice, language, words);
    return footOf(invoice.invoiceNumber, words);
  });
}

const isCreditNote = ({ kind }: InvoiceDetails): boolean => kind === 'creditNote';

function drawFacts(sheet: Sheet, invoice: InvoiceDetails, language: string, words: Words): void {
  const issued: Row = [words.issued, printDate(invoice.issueDate, language)];
  const order: Row = [words.purchaseOrder, invoice.purchaseOrderNumber ?? words.none];
  const balance = printMoney(invoice.balance, language);
  facts(
    sheet,
    isCreditNote(invoice)
      ? [
          [words.creditNoteNumber, invoice.invoiceNumber],
          issued,
          [words.credits, invoice.correctsInvoice ?? words.none],
          order,
          [words.creditLeft, balance],
        ]
      : [
          [words.invoiceNumber, invoice.invoiceNumber],
          issued,
          [words.due, printDate(invoice.dueDate, language)],
          order,
          [words.balanceDue, balance],
        ],
  );
}

function drawPeople(sheet: Sheet, invoice: InvoiceDetails, language: string, words: Words): void {
  const { name, userId } = invoice.billingContact;
  const taxNumbers = (invoice.buyerTaxNumbers ?? []).map(taxNumberLine);
  const buyer = [...addressLines(invoice.billTo, language), ...taxNumbers];
  blocks(sheet, [
    { heading: words.billTo, lines: buyer },
    { heading: words.billingContact, lines: [name, `${words.userId} ${userId}`] },
  ]);
}

function drawLines(sheet: Sheet, { lines }: InvoiceDetails, language: string, words: Words): void {
  table(
    sheet,
    [
      { label: words.service, at: 0, width: 0.36 },
      { label: words.period, at: 0.38, width: 0.28 },
      { label: words.quantity, at: 0.7, end: true },
      { label: words.unitPrice, at: 0.85, end: true },
      { label: words.total, at: 1, end: true },
    ],
    lines.map(({ description, period, quantity, unitPrice, total }) => [
      description,
      `${printDate(period.start, language)} – ${printDate(period.end, language)}`,
      new Intl.NumberFormat(language).format(quantity),
      printMoney(unitPrice, language),
      printMoney(total, language),
    ]),
  );
}

function drawSums(sheet: Sheet, invoice: InvoiceDetails, language: string, words: Words): void {
  const { subtotal, discounts = [], total, balance } = invoice;
  const paid = { ...total, amount: balance.amount - total.amount };
  const rows: Row[] = [
    [words.subtotal, printMoney(subtotal, language)],
    ...discounts.map(({ label, amount }): Row => [
      label,
      printMoney({ ...amount, amount: 0 - amount.amount }, language),
    ]),
    ...taxRows(invoice, language, words),
    [words.total, printMoney(total, language)],
  ];
  if (paid.amount !== 0) rows.push([words.paid, printMoney(paid, language)]);
  const left = isCreditNote(invoice) ? words.creditLeft : words.balanceDue;
  sums(sheet, rows, [left, printMoney(balance, language)]);
}

/** Several rates are told one by one. */
function taxRows(invoice: InvoiceDetails, language: string, words: Words): Row[] {
  const { tax, taxLabel, taxLines = [] } = invoice;
  if (taxLines.length < 2) {
    const label = taxLabel ?? taxLines[0]?.label ?? words.tax;
    return [[label, printMoney(tax, language)]];
  }
  return taxLines.map(({ label, amount }) => [label, printMoney(amount, language)]);
}

function drawPayments(
  sheet: Sheet,
  payments: readonly Payment[],
  language: string,
  timeZone: string,
  words: Words,
): void {
  heading(sheet, words.payments);
  table(
    sheet,
    [
      { label: words.date, at: 0 },
      { label: words.source, at: 0.25, width: 0.35 },
      { label: words.status, at: 0.62, width: 0.2 },
      { label: words.amount, at: 1, end: true },
    ],
    payments.map((payment) => [
      printDate(businessDate(Date.parse(payment.createdAt), timeZone), language),
      sourceText(payment, words),
      statusText(payment, words),
      printMoney(payment.amount, language),
    ]),
  );
  sheet.down(18);
}

export function sourceText({ source: { kind, brand, last4 } }: Payment, words: Words): string {
  const kinds: Record<string, string> = {
    card: words.card,
    directDebit: words.directDebit,
    bankTransfer: words.transfer,
    check: words.byCheck,
  };
  const name = brand ?? kinds[kind] ?? kind;
  if (last4 === undefined) return name;
  return kind === 'directDebit'
    ? `${name}, ${words.accountEnding} ${last4}`
    : `${name} ${words.ending} ${last4}`;
}

function statusText({ status }: Payment, words: Words): string {
  const known: Record<string, string> = {
    succeeded: words.succeeded,
    processing: words.processing,
    failed: words.failed,
  };
  return known[status] ?? status;
}

function drawRemittance(
  sheet: Sheet,
  { remittance }: InvoiceDetails,
  language: string,
  words: Words,
): void {
  if (!remittance) return;
  const rows: Row[] = [
    [words.beneficiary, remittance.beneficiary],
    ...remittance.fields.map(({ label, value }): Row => [label, value]),
    [words.reference, remittance.reference],
  ];
  sheet.room(rows.length * 15 + 40);
  heading(sheet, remittance.kind === 'check' ? words.check : words.bankTransfer);
  for (const [label, value] of rows) {
    const at = sheet.left + 130;
    const heights = [
      sheet.paragraph(label, sheet.left, 120, { size: 9, color: ink.muted }),
      sheet.paragraph(value, at, sheet.right - at, { size: 9 }),
    ];
    sheet.down(Math.max(15, ...heights));
  }
  sheet.down(4);
  const changed = `${words.lastChanged} ${printDate(remittance.lastChanged, language)}`;
  sheet.text(changed, sheet.left, { size: 8, color: ink.muted });
}
