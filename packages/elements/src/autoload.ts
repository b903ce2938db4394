/**
 * Registers the widgets a page uses when they are met, now or later. For pages with no script of
 * their own: `<script type="module" src="…/autoload.js?base-url=/billing/v1"></script>` also says
 * where the API is. The address stands in the script's own URL and nowhere in the markup, because
 * injected markup must not send a password elsewhere.
 */
import { configure } from './core/registry.js';

const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'cb-portal': () => import('./define/cb-portal.js'),
  'cb-login': () => import('./define/cb-login.js'),
  'cb-password-reset': () => import('./define/cb-password-reset.js'),
  'cb-account-overview': () => import('./define/cb-account-overview.js'),
  'cb-quotes': () => import('./define/cb-quotes.js'),
  'cb-invoice-history': () => import('./define/cb-invoice-history.js'),
  'cb-invoice': () => import('./define/cb-invoice.js'),
  'cb-pay-invoice': () => import('./define/cb-pay-invoice.js'),
  'cb-payment-method': () => import('./define/cb-payment-method.js'),
  'cb-billto-form': () => import('./define/cb-billto-form.js'),
  'cb-invoice-contacts': () => import('./define/cb-invoice-contacts.js'),
  'cb-purchase-orders': () => import('./define/cb-purchase-orders.js'),
  'cb-account-services': () => import('./define/cb-account-services.js'),
};

const selector = Object.keys(definitions)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

function meet(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(selector)) {
    // A script that could not be fetched is asked for again with the next widget that appears.
    definitions[localName]?.().catch(() => undefined);
  }
}

const baseUrl = new URL(import.meta.url).searchParams.get('base-url');
// Not by the document's base, which markup can set.
if (baseUrl !== null) configure({ baseUrl: new URL(baseUrl, location.href).href });

new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => addedNodes.length > 0)) meet(document);
}).observe(document, { childList: true, subtree: true });
meet(document);
