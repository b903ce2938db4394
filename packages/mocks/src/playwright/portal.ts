/** Page objects for signing in, and for the whole portal. */
import type { Locator, Page } from '@playwright/test';
import { demoPassword } from '../seed/index.js';
import {
  AccountServices,
  BillTo,
  InvoiceContacts,
  Overview,
  PaymentMethod,
  PurchaseOrders,
} from './account.js';
import { Invoice, InvoiceHistory, PayInvoice, Quotes } from './documents.js';
import { englishLabels, type Labels } from './labels.js';
import { Part } from './part.js';

/** `cb-login`. */
export class SignIn extends Part {
  get userId(): Locator {
    return this.root.getByLabel(this.labels.userId, { exact: true });
  }

  get password(): Locator {
    return this.root.getByLabel(this.labels.password, { exact: true });
  }

  /** Fills the form and sends it, with the demo's password unless another is given. */
  async signIn(userId: string, password: string = demoPassword): Promise<void> {
    await this.userId.fill(userId);
    await this.password.fill(password);
    await this.button(this.labels.signIn).click();
  }

  async forgotPassword(userId: string): Promise<void> {
    await this.button(this.labels.forgotPassword).click();
    await this.userId.fill(userId);
    await this.button(this.labels.submit).click();
  }
}

/** The dialog over everything else that asks to sign in again, or for the password once more. */
export class SessionDialog extends SignIn {
  /** Gives the password; what was interrupted then goes on by itself. */
  async confirm(password: string = demoPassword): Promise<void> {
    await this.password.fill(password);
    await this.button(this.labels.confirm).click();
  }
}

/** `cb-password-reset`. */
export class PasswordReset extends Part {
  async set(password: string): Promise<void> {
    await this.root.getByLabel(this.labels.newPassword, { exact: true }).fill(password);
    await this.button(this.labels.setPassword).click();
  }

  /** Asks for another mail, where the link can no longer be used. */
  async askAgain(userId: string): Promise<void> {
    await this.root.getByLabel(this.labels.userId, { exact: true }).fill(userId);
    await this.button(this.labels.submit).click();
  }
}

/** A page may take this many ms until its first widget is there. */
const widgetsComeWithin = 10_000;

const signInWidgets = 'cb-login, cb-password-reset, cb-session-guard';

const signedInWidgets =
  'cb-account-overview, cb-quotes, cb-invoice-history, cb-invoice, cb-pay-invoice, cb-payment-method, ' +
  'cb-purchase-orders, cb-account-services, cb-billto-form, cb-invoice-contacts';

type Tab =
  'overview' | 'quotes' | 'invoiceHistory' | 'paymentMethod' | 'purchaseOrders' | 'accountServices';

/**
 * The billing on a page: `cb-portal` with its tabs, or single widgets on a page of your own. On a
 * page with a portal, `goTo` and the `open…` methods choose the tab first.
 */
export class Portal extends Part {
  readonly login: SignIn;
  readonly sessionDialog: SessionDialog;
  readonly passwordReset: PasswordReset;
  readonly overview: Overview;
  readonly quotes: Quotes;
  readonly invoiceHistory: InvoiceHistory;
  /** An invoice that stands alone, or the one opened last. */
  readonly invoice: Invoice;
  /** A payment that stands alone, or the one begun last. */
  readonly payInvoice: PayInvoice;
  readonly paymentMethod: PaymentMethod;
  readonly purchaseOrders: PurchaseOrders;
  readonly accountServices: AccountServices;
  readonly billTo: BillTo;
  readonly invoiceContacts: InvoiceContacts;

  constructor(page: Page, labels: Partial<Labels> = {}) {
    const all = { ...englishLabels, ...labels };
    super(page, 'cb-portal', all);
    this.login = new SignIn(page, 'cb-login', all);
    this.sessionDialog = new SessionDialog(page, 'cb-session-guard', all);
    this.passwordReset = new PasswordReset(page, 'cb-password-reset', all);
    this.overview = new Overview(page, 'cb-account-overview', all);
    this.quotes = new Quotes(page, 'cb-quotes', all);
    this.invoiceHistory = new InvoiceHistory(page, 'cb-invoice-history', all);
    this.invoice = new Invoice(page, 'cb-invoice', all);
    this.payInvoice = new PayInvoice(page, 'cb-pay-invoice', all);
    this.paymentMethod = new PaymentMethod(page, 'cb-payment-method', all);
    this.purchaseOrders = new PurchaseOrders(page, 'cb-purchase-orders', all);
    this.accountServices = new AccountServices(page, 'cb-account-services', all);
    this.billTo = new BillTo(page, 'cb-billto-form', all);
    this.invoiceContacts = new InvoiceContacts(page, 'cb-invoice-contacts', all);
  }

  /** All tabs, in the order they stand in. */
  get tabs(): Locator {
    return this.root.getByRole('tab');
  }

  /** Finds the header's line about who is signed in: `Dana Whitfield, acme-billing`. */
  signedInAs(person: string): Locator {
    return this.root.getByText(person, { exact: true });
  }

  tab(tab: Tab): Locator {
    return this.root.getByRole('tab', { name: this.labels[tab] });
  }

  /** The region beside the tabs: `Bill To`, the contacts and the representative. */
  get aside(): Locator {
    return this.root.getByRole('complementary', { name: this.labels.billToAndContacts });
  }

  /**
   * Chooses a tab and returns the widget it shows. On a page without `cb-portal` it returns the
   * widget that stands alone, and fails with a sentence where there is none.
   */
  async goTo<T extends Tab>(tab: T): Promise<Portal[T]> {
    await this.#waitForAny(tab);
    if ((await this.root.count()) > 0) await this.tab(tab).click();
    else if ((await this[tab].root.count()) === 0) throw new Error(await this.#missing(tab));
    return this[tab];
  }

  /** Resolves when the first widgets are shown; where somebody signs in, more may follow. */
  async #waitForAny(tab: Tab): Promise<void> {
    const others = this.page.locator(signedInWidgets);
    const any = this.root.or(this[tab].root).or(others).first();
    try {
      await any.waitFor({ state: 'attached', timeout: widgetsComeWithin });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
      throw new Error(await this.#missing(tab), { cause: error });
    }
  }

  async #missing(tab: Tab): Promise<string> {
    const present = this.page.locator(`${signedInWidgets}, ${signInWidgets}`);
    const tags = new Set(await present.evaluateAll((all) => all.map((each) => each.localName)));
    const found = tags.size > 0 ? `it holds ${[...tags].join(', ')}` : 'it holds no widget at all';
    return (
      `goTo('${tab}') found neither cb-portal nor ${this[tab].tag} on ${this.page.url()}: ${found}. ` +
      `Open the page that holds ${this[tab].tag} with page.goto(…), and write portal.${tab}.`
    );
  }

  /** Unfolds `Bill To` and the contacts where a wide table has taken their place. */
  async showBillToAndContacts(): Promise<void> {
    const opener = this.button(this.labels.billToAndContacts);
    if ((await opener.count()) > 0 && (await opener.getAttribute('aria-expanded')) === 'false') {
      await opener.click();
    }
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: this.labels.signOut, exact: true }).first().click();
  }
}
