/** Page objects for what an account keeps: address, contacts, orders, payment method, requests. */
import type { Locator } from '@playwright/test';
import { Part } from './part.js';

/** `cb-account-overview`. */
export class Overview extends Part {
  /** What waits for the person, each with a button that leads there. */
  get decisions(): Locator {
    const region = this.root.getByRole('region', { name: this.labels.needsYourDecision });
    return region.getByRole('listitem');
  }
}

/** `cb-billto-form`. */
export class BillTo extends Part {
  async edit(): Promise<void> {
    await this.root.getByRole('button', { name: this.labels.edit }).click();
  }

  /** A field by its label, which follows the country: `ZIP code`, `Postcode`. */
  field(label: string): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  async save(): Promise<void> {
    await this.button(this.labels.save).click();
  }
}

/** `cb-invoice-contacts`. */
export class InvoiceContacts extends Part {
  get addresses(): Locator {
    return this.root.getByRole('listitem');
  }

  async add(email: string): Promise<void> {
    const { labels } = this;
    const field = this.root.getByRole('textbox', { name: labels.email });
    if (!(await field.isVisible())) await this.button(labels.addContact).click();
    await field.fill(email);
    await this.button(labels.add).click();
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

  /** The date as `YYYY-MM-DD`: what a date field takes, whatever it shows. */
  async add(number: string, expirationDate: string): Promise<void> {
    await this.button(this.labels.addPurchaseOrder).click();
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
  /** Changes to a kind, by the beginning of its label: `Check`, `Electronic payment`. */
  async change(kind: string): Promise<void> {
    await this.button(this.labels.change).click();
    await this.root.getByRole('radio', { name: kind }).check();
    await this.button(this.labels.save).click();
  }
}

/** `cb-account-services`. */
export class AccountServices extends Part {
  get requests(): Locator {
    const table = this.root.getByRole('region', { name: this.labels.yourRequests });
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  /** Sends a request; category and topic as the form calls them. */
  async ask(request: { category: string; topic: string; details: string }): Promise<void> {
    const { root, labels } = this;
    const choose = (group: string, name: string) =>
      root.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
    await choose(labels.category, request.category);
    await choose(labels.topic, request.topic);
    await root.getByRole('textbox', { name: labels.details }).fill(request.details);
    await this.button(labels.submit).click();
  }
}
