/**
 * The module for pages without a bundler: it exports the client's names and what a page sets for
 * all widgets. It exports no widget classes, because each is loaded when the page first holds its
 * tag; `customElements.whenDefined('cb-login')` resolves to one.
 */
export * from '@corporate-billing/sdk';
export { configure } from '../core/registry.js';
export type { ConfigureOptions, Settings, Support } from '../core/registry.js';
export { diagnose } from '../core/diagnose.js';
export type { Finding } from '../core/diagnose.js';
export { preload } from '../core/preload.js';
export { discover } from '../define/discover.js';
export { availableLocales } from '../core/locales.js';
export { registerLocale, overrideMessages } from '../core/own-words.js';
export { PaymentFieldsError } from '../providers/provider.js';
export { stripeProvider, testProvider } from './lazy-providers.js';
