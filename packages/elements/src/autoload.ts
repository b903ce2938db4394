/**
 * Registers the widgets of a page as soon as they are found, now or later. Pages whose modules are
 * served as they are use it: `<script type="module"
 * src="…/autoload.js?base-url=/billing/v1"></script>` also says where the API is. The address
 * stands in the script's own URL and nowhere in the markup, because injected markup must not send a
 * password elsewhere.
 */
import { configureFromAddress } from './core/configure-from-address.js';
import { discover } from './define/discover.js';

// A test or a server imports it without a page; it then has nothing to do.
if (typeof document !== 'undefined') {
  configureFromAddress(import.meta.url);
  discover(document);
}
