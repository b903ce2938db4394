/**
 * The file a page without a bundler names. Nothing imports it but the page: with `?base-url=` in its
 * address it would be another module, and what it holds would be there twice.
 */
import { configureFromAddress } from '../core/configure-from-address.js';
import { discover } from '../define/discover.js';

export * from './module.js';

if (typeof document !== 'undefined') {
  configureFromAddress(import.meta.url);
  discover(document);
}
