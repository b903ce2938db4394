import { createBilling } from '@corporate-billing/sdk';
import type { Billing, BillingOptions } from '@corporate-billing/sdk';
import type { PaymentProvider } from './payment-provider.js';
import { own } from './own.js';

/** Tells a person who cannot sign in where to find help. `Having trouble?` shows it. */
export interface Support {
  email?: string;
  phone?: string;
  url?: string;
  /**
   * Says when somebody answers, already in words: "Monday to Friday, 8 AM to 6 PM Central Time".
   */
  hours?: string;
}

/** The settings a page may make for all its widgets. */
export interface Settings {
  paymentProvider?: PaymentProvider;
  support?: Support;
  theme?: 'light' | 'dark';
  /** A BCP 47 tag, used where neither the widget nor an element around it has `lang`. */
  locale?: string;
  /**
   * The origins of the sites that may show this page in a frame. In any other site's frame nobody can
   * pay or accept a quote, because that page could cover the button.
   */
  framedBy?: readonly string[];
}

/** Options of {@link configure}: those of `createBilling` and the page's settings. */
export type ConfigureOptions = BillingOptions & Settings;

interface Registry {
  readonly versions: Set<string>;
  billing: Billing | undefined;
  /** A client made here is closed when it is replaced; one handed in belongs to the page. */
  owned: boolean;
  settings: Settings;
  readonly changes: EventTarget;
  /**
   * Holds the shared state of other parts (locales, session guard), so that two copies of the
   * library share it.
   */
  readonly shelves: Map<string, unknown>;
}

const VERSION = '0.1.0';
const KEY = Symbol.for('corporate-billing.registry');
const page: { [KEY]?: Registry | undefined } = globalThis as object;

/** The page's one registry: a second copy of the library joins the first. */
export function registry(): Registry {
  const found = (page[KEY] ??= {
    versions: new Set([VERSION]),
    billing: undefined,
    owned: false,
    settings: {},
    changes: new EventTarget(),
    shelves: new Map(),
  });
  found.versions.add(VERSION);
  if (found.versions.size > 1 && !found.shelves.has('versions-told')) {
    found.shelves.set('versions-told', true);
    // eslint-disable-next-line no-console -- told once, to the page's developer; nothing else says it
    console.warn(
      `Corporate Billing: versions ${[...found.versions].join(' and ')} meet on one page.`,
    );
  }
  return found;
}

/** Returns state that belongs to the page, not to a copy of the library. */
export function pageSingleton<T>(name: string, make: () => T): T {
  const { shelves } = registry();
  if (!shelves.has(name)) shelves.set(name, make());
  return shelves.get(name) as T;
}

const isClient = (value: ConfigureOptions | Billing): value is Billing =>
  'call' in own(value) && typeof (value as Billing).call === 'function';

/**
 * Gives every widget of the page its client, before or after the widgets exist. A second call
 * replaces the first, settings included.
 *
 * @param options `createBilling` options plus `paymentProvider`, `support`, `theme`, `locale`,
 *   `framedBy`;
 *   or a client made with `createBilling`, which stays the page's to close.
 * @returns the client the widgets now use
 */
export function configure(options: ConfigureOptions | Billing, settings?: Settings): Billing {
  const reg = registry();
  const before = reg.owned ? reg.billing : undefined;
  if (isClient(options)) {
    reg.billing = options;
    reg.owned = false;
    reg.settings = pickDefined({ ...settings });
  } else {
    const { paymentProvider, support, theme, locale, framedBy, ...client } = own(options);
    reg.billing = createBilling(locale === undefined ? client : { ...client, locale });
    reg.owned = true;
    reg.settings = pickDefined({ paymentProvider, support, theme, locale, framedBy });
  }
  reg.changes.dispatchEvent(new Event('configured'));
  if (before !== reg.billing) before?.close();
  return reg.billing;
}

function pickDefined<T extends object>(value: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return own(Object.fromEntries(entries)) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Registers a tag. It does nothing the second time, or after another copy of the library. */
export function define(tag: string, element: CustomElementConstructor): void {
  // A server or a worker has no page in which the tag could stand.
  if (typeof customElements === 'undefined') return;
  // A copy of the library whose tags are all taken makes itself known to the page, too. On a server
  // Lit brings a stand-in for `customElements`, and no page.
  if (typeof document !== 'undefined') registry();
  if (!customElements.get(tag)) customElements.define(tag, element);
}
