/**
 * A page without a bundler names this file. Only the page may import it: with `?base-url=` in its
 * address it would be another module, and its content would exist twice.
 */
import { configureFromAddress } from '../core/configure-from-address.js';
import { discover } from '../define/discover.js';

export * from './module.js';

if (typeof document !== 'undefined') {
  configureFromAddress(import.meta.url);
  discover(document);
}
