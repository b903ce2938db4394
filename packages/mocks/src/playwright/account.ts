/** Page objects for what an account keeps: address, contacts, orders, payment method, requests. */
import type { Download, Locator } from '@playwright/test';
import { Part } from './part.js';

/** `cb-account-overview`. */
export class Overview extends Part {
  /** Lists what waits for the person; each has a button that leads there. */
  get decisions(): Locator {
    const { needsYourDecision, waitingForDecision } = this.labels;
    const region = this.root
      .getByRole('region', { name: needsYourDecision })
      .or(this.root.getByRole('region', { name: waitingForDecision }));
    return region.getByRole('listitem');
  }

  /** Lists products with seats, term, renewal and notice deadline. */
  get subscriptions(): Locator {
    return this.#rowsOf(this.labels.subscriptions);
  }

  /** Follows a decision, found by words of its line: `Quote Q-2026-0044`. */
  async decide(line: string): Promise<void> {
    await this.decisions.filter({ hasText: line }).getByRole('button').click();
  }

  /** Finds the value under a figure's name: `Outstanding`, `Overdue`, `Next due`. */
  figure(name: string): Locator {
    const term = this.page.getByRole('term').filter({ hasText: name });
    return this.root.locator('dl > div').filter({ has: term }).getByRole('definition');
  }

  /** Shows the chart as a table, and returns its rows. */
  async showAsTable(): Promise<Locator> {
    await this.button(this.labels.showAsTable).click();
    return this.#rowsOf(this.labels.chart);
  }

  #rowsOf(region: string): Locator {
    const table = this.root.getByRole('region', { name: region });
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }
}

/** `cb-billto-form`. */
export class BillTo extends Part {
  async edit(): Promise<void> {
    await this.root.getByRole('button', { name: this.labels.edit }).click();
  }

  /** Finds a field by its label, which follows the country: `ZIP code`, `Postcode`. */
  field(label: string): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  async save(): Promise<void> {
    await this.button(this.labels.save).click();
  }

  /** Chooses whose value of a field holds, after somebody else saved first. */
  async settle(label: string, whose: 'yours' | 'theirs'): Promise<void> {
    const question = this.root.getByRole('group', { name: label });
    await question.getByRole('radio', { name: this.labels[whose] }).check();
  }
}

/** `cb-invoice-contacts`. */
export class InvoiceContacts extends Part {
  get addresses(): Locator {
    return this.root.getByRole('listitem');
  }

  /** Adds an address; `attachment` is what its mails carry, `PDF and XML`, and the PDF unless given. */
  async add(email: string, attachment?: string): Promise<void> {
    const { labels } = this;
    const field = this.root.getByRole('textbox', { name: labels.email });
    if (!(await field.isVisible())) await this.button(labels.addContact).click();
    await field.fill(email);
    const choice = this.root.getByRole('combobox', { name: labels.contactAttachment });
    if (attachment) await choice.selectOption(attachment);
    await this.button(labels.add).click();
  }

  /** Changes what the mails to an address carry: `None, only a link`, `PDF`, `PDF and XML`. */
  async changeAttachment(email: string, attachment: string): Promise<void> {
    const { labels } = this;
    await this.button(`${labels.changeAttachment} ${email}`).click();
    const form = this.root.getByRole('form').filter({ hasText: email });
    const choice = form.getByRole('combobox', { name: labels.contactAttachment });
    await choice.selectOption(attachment);
    await form.getByRole('button', { name: labels.save, exact: true }).click();
  }

  /** Asks to remove an address, and confirms it. */
  async remove(email: string): Promise<void> {
    const { labels } = this;
    await this.button(`${labels.remove} ${email}`).click();
    const question = this.root.getByRole('group').filter({ hasText: email });
    await question.getByRole('button', { name: labels.remove, exact: true }).click();
  }
}

/** `cb-purchase-orders`. */
export class PurchaseOrders extends Part {
  row(number: string): Locator {
    return this.root.getByRole('row').filter({ hasText: number });
  }

  /** Adds an order. A date field takes `YYYY-MM-DD`, whatever it shows. */
  async add(number: string, expirationDate: string): Promise<void> {
    const opener = this.button(this.labels.addPurchaseOrder);
    const field = this.root.getByLabel(this.labels.poNumber);
    // The decision on the overview leads to a form that is open already.
    await opener.or(field).first().waitFor();
    if (!(await field.isVisible())) await opener.click();
    await this.#fill(number, expirationDate);
  }

  async edit(number: string, expirationDate: string): Promise<void> {
    await this.button(`${this.labels.edit} ${number}`).click();
    await this.#fill(number, expirationDate);
  }

  async #fill(number: string, expirationDate: string): Promise<void> {
    await this.root.getByLabel(this.labels.poNumber).fill(number);
    await this.root.getByLabel(this.labels.expirationDate).fill(expirationDate);
    await this.button(this.labels.save).click();
  }
}

/** `cb-payment-method`. */
export class PaymentMethod extends Part {
  /** Changes to a kind that needs no details: `Check`, `Electronic payment/bank transfer`. */
  async change(kind: string): Promise<void> {
    await this.edit();
    await this.choose(kind);
    await this.save();
  }

  async edit(): Promise<void> {
    await this.button(this.labels.change).click();
  }

  /** Chooses a kind by the beginning of its label. */
  async choose(kind: string): Promise<void> {
    await this.root.getByRole('radio', { name: kind }).check();
  }

  /** Gives a card or an account by the test provider's name for it: `Visa, accepted`. */
  async give(testDetails: string): Promise<void> {
    await this.root.getByRole('radio', { name: testDetails }).check();
  }

  /** Agrees to the mandate of a direct debit. */
  async signMandate(): Promise<void> {
    await this.root.getByRole('checkbox').check();
  }

  async save(): Promise<void> {
    await this.button(this.labels.save).click();
  }
}

/** `cb-account-services`. */
export class AccountServices extends Part {
  get requests(): Locator {
    const table = this.root.getByRole('region', { name: this.labels.yourRequests });
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  get details(): Locator {
    return this.root.getByRole('textbox', { name: this.labels.details });
  }

  /** Says what a request is about; category and topic are named as in the form. */
  async choose({ category, topic }: { category: string; topic: string }): Promise<void> {
    const { labels } = this;
    const among = (group: string) => this.root.getByRole('group', { name: group });
    await among(labels.category).getByRole('radio', { name: category, exact: true }).check();
    // Some topics show more than their name: a date, or a purpose.
    await among(labels.topic).getByRole('radio', { name: topic }).check();
  }

  /** Sends a request that needs no invoice and no quote. */
  async ask(request: { category: string; topic: string; details: string }): Promise<void> {
    await this.choose(request);
    await this.details.fill(request.details);
    await this.button(this.labels.submit).click();
  }

  /** Chooses the file that goes with the request. */
  async attach(file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.root.getByLabel(this.labels.attachment).setInputFiles(file);
  }

  /** Opens a request by its number, and returns its answer. */
  async openRequest(requestId: string): Promise<Locator> {
    const opener = this.button(requestId);
    if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
    return this.root.getByRole('region', { name: this.labels.answer });
  }

  /** Saves a file of the open request or of its answer. */
  saveFile(name: string): Promise<Download> {
    return this.downloaded(() => this.button(name).click());
  }

  /** Downloads the W-9, where the account is in the United States. */
  downloadW9(): Promise<Download> {
    return this.downloaded(() => this.button(this.labels.downloadW9).click());
  }

  /** Begins the request for a W-9, where the account is elsewhere. */
  async requestW9(): Promise<void> {
    await this.button(this.labels.requestW9).click();
  }
}
