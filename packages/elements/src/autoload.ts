/**
 * Registers the widgets a page uses when they are met, now or later. For pages whose modules are
 * served as they are: `<script type="module" src="…/autoload.js?base-url=/billing/v1"></script>` also
 * says where the API is. The address stands in the script's own URL and nowhere in the markup,
 * because injected markup must not send a password elsewhere.
 */
import { configureFromAddress } from './core/configure-from-address.js';
import { discover } from './define/discover.js';

// Imported where there is no page, as a test or a server does, it has nothing to do.
if (typeof document !== 'undefined') {
  configureFromAddress(import.meta.url);
  discover(document);
}
