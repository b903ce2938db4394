/**
 * The classic script for pages without modules: it defines all widgets, and puts everything a page
 * may call into `window.CorporateBilling`. `?base-url=` in its address says where the API is.
 */
import { configureFromAddress } from '../core/configure-from-address.js';
import '../define/all.js';

export * from '@corporate-billing/sdk';
export * from '../index.js';
// The contract has a `Support` too; a page passes this one to `configure()`.
export type { Support } from '../core/registry.js';
export { stripeProvider } from '../providers/stripe.js';
export { testProvider } from '../providers/test.js';

const script = ownScript();
if (script) configureFromAddress(script.src);

/**
 * Reads the prototype's property: `<img name="currentScript">` in the markup hides the document's
 * own.
 */
function ownScript(): HTMLScriptElement | undefined {
  if (typeof Document === 'undefined') return undefined;
  const property = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript');
  const found: unknown = property?.get?.call(document);
  return found instanceof HTMLScriptElement ? found : undefined;
}
