// The client for all widgets on the page. Its backend lives in the page itself; with a backend of your
// own, leave out `fetch` and the mocks, and name your API in `baseUrl`.
import { configure } from '@corporate-billing/elements';
import '@corporate-billing/elements/define/cb-login.js';
import '@corporate-billing/elements/define/cb-invoice-history.js';
import { createMockBackend } from '@corporate-billing/mocks';

const backend = createMockBackend({ now: '2026-06-15T09:00:00Z' });
configure({ baseUrl: `${location.origin}/v1`, fetch: backend.fetch });
