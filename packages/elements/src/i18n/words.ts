import { pageSingleton } from '../core/registry.js';
import type { AddressWords } from '../address/address.words.js';
import type { BillToEditWords } from '../widgets/billto-form/billto-edit.words.js';
import type { BillToWords } from '../widgets/billto-form/billto-form.words.js';
import type { InvoiceContactsWords } from '../widgets/invoice-contacts/invoice-contacts.words.js';
import type { PurchaseOrdersWords } from '../widgets/purchase-orders/purchase-orders.words.js';
import type { AccountOverviewWords } from '../widgets/account-overview/account-overview.words.js';
import type { AccountServicesWords } from '../widgets/account-services/account-services.words.js';
import type { CommonWords, ErrorWords } from './common.words.js';
import type { StripeProviderWords } from '../providers/stripe.words.js';
import type { TestProviderWords } from '../providers/test.words.js';
import type { PaymentWaysWords, PdfWords } from '../payment/payment-ways.words.js';
import type { InvoiceHistoryWords } from '../widgets/invoice-history/invoice-history.words.js';
import type { InvoiceStatusWords } from '../ui/invoice-status.words.js';
import type { InvoiceWords } from '../widgets/invoice/invoice.words.js';
import type { LoginHelpWords } from '../widgets/login/login-help.words.js';
import type { LoginWords } from '../widgets/login/login.words.js';
import type { PasswordResetWords } from '../widgets/password-reset/password-reset.words.js';
import type { PayInvoiceWords } from '../widgets/pay-invoice/pay-invoice.words.js';
import type { PaymentMethodWords } from '../widgets/payment-method/payment-method.words.js';
import type { PortalWords } from '../widgets/portal/portal.words.js';
import type { QuotesWords } from '../widgets/quotes/quotes.words.js';
import type { SessionGuardWords } from '../session/session-dialog.words.js';

/** Every text of the library, by group. English stands beside each widget; other languages hold it whole. */
export interface Catalogue {
  common: CommonWords;
  errors: ErrorWords;
  accountOverview: AccountOverviewWords;
  accountServices: AccountServicesWords;
  address: AddressWords;
  billTo: BillToWords;
  billToEdit: BillToEditWords;
  invoiceContacts: InvoiceContactsWords;
  purchaseOrders: PurchaseOrdersWords;
  login: LoginWords;
  loginHelp: LoginHelpWords;
  invoice: InvoiceWords;
  invoiceStatus: InvoiceStatusWords;
  invoiceHistory: InvoiceHistoryWords;
  payInvoice: PayInvoiceWords;
  paymentMethod: PaymentMethodWords;
  paymentWays: PaymentWaysWords;
  passwordReset: PasswordResetWords;
  pdf: PdfWords;
  portal: PortalWords;
  quotes: QuotesWords;
  sessionGuard: SessionGuardWords;
  stripeProvider: StripeProviderWords;
  testProvider: TestProviderWords;
}

export type CatalogueGroup = keyof Catalogue;

/** A host's own words for some texts: `{ login: { signIn: 'Log in' } }`. */
export type MessageOverrides = { [G in CatalogueGroup]?: Partial<Catalogue[G]> };

type Loader = () => Promise<Catalogue>;

interface Locales {
  readonly loaders: Map<string, Loader>;
  readonly loaded: Map<string, Catalogue>;
  readonly loading: Map<string, Promise<void>>;
  readonly overrides: Map<string, MessageOverrides>;
  revision: number;
  readonly changes: EventTarget;
}

const locales = (): Locales =>
  pageSingleton('locales', () => ({
    loaders: new Map<string, Loader>([['fr', () => import('./fr.js').then((m) => m.fr)]]),
    loaded: new Map(),
    loading: new Map(),
    overrides: new Map(),
    revision: 0,
    changes: new EventTarget(),
  }));

/** Tells a widget that texts changed: a catalogue registered, or overridden by the host. */
export const localeChanges = (): EventTarget => locales().changes;

function announce(): void {
  locales().revision += 1;
  locales().changes.dispatchEvent(new Event('change'));
}

/**
 * Adds a language, or replaces one.
 * @param tag BCP 47 tag of the words: `de`, `pt-BR`
 * @param catalogue all words, or a function that loads them when the first widget needs them
 */
export function registerLocale(tag: string, catalogue: Catalogue | Loader): void {
  const key = canonical(tag) ?? tag;
  const { loaders, loaded } = locales();
  loaded.delete(key);
  if (typeof catalogue === 'function') loaders.set(key, catalogue);
  else {
    loaders.set(key, () => Promise.resolve(catalogue));
    loaded.set(key, catalogue);
  }
  announce();
}

/** Replaces single texts of one language (`en` included) on this page. */
export function overrideMessages(tag: string, messages: MessageOverrides): void {
  const key = canonical(tag) ?? tag;
  const { overrides } = locales();
  const merged: MessageOverrides = { ...overrides.get(key) };
  for (const group of Object.keys(messages) as CatalogueGroup[]) {
    Object.assign(merged, { [group]: { ...merged[group], ...messages[group] } });
  }
  overrides.set(key, merged);
  announce();
}

/** The tag in its canonical form, or undefined when it is none: a wrong tag never throws. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The language of the words shown for a tag: `fr-CA` is shown in `fr`, what nobody registered in `en`. */
export function wordsLocale(tag: string): string {
  const { loaders } = locales();
  for (let rest = tag; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    if (loaders.has(rest)) return rest;
  }
  return 'en';
}

/** Undefined when the words are here (or English, which comes with each widget), else their arrival. */
export function loadLocale(words: string): Promise<void> | undefined {
  const { loaders, loaded, loading } = locales();
  const load = loaders.get(words);
  if (!load || loaded.has(words)) return undefined;
  let arrival = loading.get(words);
  if (!arrival) {
    arrival = load()
      .then((catalogue) => void loaded.set(words, catalogue))
      .finally(() => loading.delete(words));
    loading.set(words, arrival);
  }
  return arrival;
}

/** One group's words in one language, with the host's overrides. Cached until something changes. */
export function wordsOf<G extends CatalogueGroup>(
  group: G,
  english: Catalogue[G],
  words: string,
): Catalogue[G] {
  const { loaded, overrides } = locales();
  const base = loaded.get(words)?.[group] ?? english;
  const own = overrides.get(words)?.[group];
  return own ? { ...base, ...own } : base;
}

/** Whether the words of a language are here. */
export const hasWords = (words: string): boolean => words === 'en' || locales().loaded.has(words);

/** A sentence with things in it: `fill('By {name} on {date}', { name, date })` → parts for a template. */
export function fill<T>(sentence: string, things: Record<string, T>): (string | T)[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (things[part] ?? '')));
}
