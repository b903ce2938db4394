/** Page objects for quotes, invoices and their payment. */
import type { Download, Locator, Page } from '@playwright/test';
import { Part } from './part.js';

/** `cb-quotes`: the list, and one quote over it. */
export class Quotes extends Part {
  /** The dialog that reviews an acceptance or a rejection. */
  get dialog(): Locator {
    return this.root.getByRole('dialog');
  }

  /** Finds the row of one quote. */
  row(quoteNumber: string): Locator {
    return this.root.getByRole('row').filter({ hasText: quoteNumber });
  }

  async open(quoteNumber: string): Promise<void> {
    await this.button(quoteNumber).click();
    await this.root.getByRole('heading', { name: quoteNumber }).waitFor();
  }

  /** Accepts the open quote: reviews it, fills the fields, ticks the consent and confirms. */
  async accept({ poNumber, name }: { poNumber?: string; name?: string } = {}): Promise<void> {
    const { labels, dialog } = this;
    await this.button(labels.accept).click();
    if (poNumber !== undefined) await dialog.getByLabel(labels.poNumber).fill(poNumber);
    if (name !== undefined) await dialog.getByLabel(labels.yourName).fill(name);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: labels.acceptAndOrder }).click();
  }

  /** Rejects the open quote; `reason` is worded as in the dialog. */
  async reject(reason: string, note?: string): Promise<void> {
    const { labels, dialog } = this;
    await this.button(labels.reject).click();
    await dialog.getByRole('radio', { name: reason }).check();
    if (note !== undefined) await dialog.getByLabel(labels.note).fill(note);
    await dialog.getByRole('button', { name: labels.rejectQuote, exact: true }).click();
  }
}

/** Steers `cb-invoice-history`: the table, and one invoice or its payment in its place. */
export class InvoiceHistory extends Part {
  /** The button that leads back to the table from an invoice or its payment. */
  get back(): Locator {
    return this.button(this.labels.invoiceHistory).first();
  }

  /** The rows of the invoices shown. */
  get rows(): Locator {
    return this.root.getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  /** Reads the invoice numbers shown, from the top. */
  get numbers(): Locator {
    return this.rows.getByRole('button', { name: /^[A-Z]+(-\d+)+$/ });
  }

  row(invoiceNumber: string): Locator {
    return this.rows.filter({ hasText: invoiceNumber });
  }

  async open(invoiceNumber: string): Promise<Invoice> {
    await this.button(invoiceNumber).click();
    const invoice = new Invoice(this.page, 'cb-invoice', this.labels);
    await invoice.heading(invoiceNumber).waitFor();
    return invoice;
  }

  async pay(invoiceNumber: string): Promise<PayInvoice> {
    const { labels } = this;
    await this.row(invoiceNumber).getByRole('button', { name: labels.payNow }).click();
    return new PayInvoice(this.page, 'cb-pay-invoice', labels);
  }

  async select(...invoiceNumbers: readonly string[]): Promise<void> {
    for (const number of invoiceNumbers) {
      await this.root.getByRole('checkbox', { name: `${this.labels.select} ${number}` }).check();
    }
  }

  /** Opens the payment of the selected invoices, and of those named here, with one payment. */
  async paySelected(...invoiceNumbers: readonly string[]): Promise<PayInvoice> {
    await this.select(...invoiceNumbers);
    await this.button(this.labels.paySelected).click();
    return new PayInvoice(this.page, 'cb-pay-invoice', this.labels);
  }

  /** Opens the statement of account in the table's place. */
  async statement(): Promise<Statement> {
    await this.button(this.labels.statement).click();
    const statement = new Statement(this.page, this.tag, this.labels);
    await statement.heading(this.labels.statementOfAccount).waitFor();
    return statement;
  }

  /** Saves the PDFs of the selected invoices as one file. */
  zip(): Promise<Download> {
    return this.downloaded(() => this.root.getByRole('button', { name: this.labels.zip }).click());
  }

  /** Saves another file than the PDF, by its name in the menu: `XML for accounting (UBL)`. */
  saveDocument(invoiceNumber: string, format: string): Promise<Download> {
    const row = this.row(invoiceNumber);
    return this.downloaded(async () => {
      await row.getByRole('button', { name: this.labels.moreFormats }).click();
      await row.getByRole('button', { name: format }).click();
    });
  }

  /** Chooses a filter by its label: `Open`, `Overdue`, `All`, `Credit note`. */
  async filter(status: string): Promise<void> {
    const filters = this.root.getByRole('group', { name: this.labels.filterByStatus });
    await filters.getByRole('button', { name: status }).click();
  }

  async search(text: string): Promise<void> {
    await this.root.getByRole('searchbox', { name: this.labels.search }).fill(text);
  }
}

/** The statement of account, which `cb-invoice-history` shows in the table's place. */
export class Statement extends Part {
  /** The rows of what is open. */
  get openItems(): Locator {
    return this.root.getByRole('table').first().getByRole('row');
  }

  /** The rows of what happened, with the balance after each. */
  get entries(): Locator {
    return this.root.getByRole('table').last().getByRole('row');
  }

  /** Shows the entries since a business date. */
  async since(date: string): Promise<void> {
    await this.root.getByLabel(this.labels.entriesSince).fill(date);
  }

  downloadPdf(): Promise<Download> {
    return this.downloaded(() => this.button(this.labels.pdf).click());
  }

  downloadCsv(): Promise<Download> {
    return this.downloaded(() => this.button(this.labels.csv).click());
  }
}

/** `cb-invoice`. */
export class Invoice extends Part {
  get lines(): Locator {
    return this.root.getByRole('table').first().getByRole('row');
  }

  async pay(): Promise<PayInvoice> {
    await this.button(this.labels.payNow).click();
    return new PayInvoice(this.page, 'cb-pay-invoice', this.labels);
  }

  /** Opens the PDF in a tab of its own, which is blank until the file has arrived. */
  async openPdf(): Promise<Page> {
    const opening = this.page.context().waitForEvent('page');
    await this.root.getByRole('button', { name: this.labels.pdf }).first().click();
    return opening;
  }

  /** Downloads the PDF: headless Chromium has no viewer for it. */
  downloadPdf(): Promise<Download> {
    const pdf = this.root.getByRole('button', { name: this.labels.pdf });
    return this.downloaded(() => pdf.first().click());
  }

  /** Downloads the receipt of the newest settled payment. */
  downloadReceipt(): Promise<Download> {
    const { pdf, receipt } = this.labels;
    const name = new RegExp(`^${pdf} ${receipt}`);
    return this.downloaded(() => this.root.getByRole('button', { name }).first().click());
  }

  /** Saves another file than the PDF, by its name in the menu: `XML for accounting (UBL)`. */
  saveDocument(format: string): Promise<Download> {
    return this.downloaded(async () => {
      await this.root.getByRole('button', { name: this.labels.moreFormats }).click();
      await this.root.getByRole('button', { name: format }).click();
    });
  }

  /** Resolves when the print window is asked for; a headless browser has none. */
  async print(): Promise<void> {
    await this.button(this.labels.print).click();
  }
}

/** Steers `cb-pay-invoice`, step by step. */
export class PayInvoice extends Part {
  /** The amount of a partial payment is typed here. */
  get amount(): Locator {
    return this.root.getByRole('textbox', { name: this.labels.amount });
  }

  /** Takes the first step, to pay everything. */
  async inFull(): Promise<void> {
    await this.root.getByRole('radio', { name: this.labels.payInFull }).check();
    await this.button(this.labels.continue).click();
  }

  /** Takes the first step, to pay a part; the amount is typed as a person would. */
  async partially(amount: string): Promise<void> {
    await this.root.getByRole('radio', { name: this.labels.partialPayment }).check();
    await this.amount.fill(amount);
    await this.button(this.labels.continue).click();
  }

  /**
   * Takes the second step with another card, by the test provider's name for it: `Visa, accepted`.
   */
  async withNewCard(testCard: string): Promise<void> {
    await this.root.getByRole('radio', { name: this.labels.newCard }).check();
    await this.root.getByRole('radio', { name: testCard }).check();
    await this.button(this.labels.save).click();
  }

  /** Takes the last step: charges the card. With several invoices its button says the sum. */
  async payNow(): Promise<void> {
    await this.root.getByRole('button', { name: this.labels.payNow }).click();
  }

  /**
   * Answers the question of the test card `Visa, bank asks to confirm`, in the name of the bank.
   */
  async confirmWithBank(): Promise<void> {
    const bank = this.page.getByRole('dialog');
    await bank.getByRole('button', { name: this.labels.confirm, exact: true }).click();
  }

  /** Leaves the receipt. */
  async done(): Promise<void> {
    await this.button(this.labels.done).click();
  }
}
