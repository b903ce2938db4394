// What every host's page begins with: a client of the offline backend, for all widgets on the page.
import { configure } from '@corporate-billing/elements';
import '@corporate-billing/elements/define/cb-login.js';
import '@corporate-billing/elements/define/cb-invoice-history.js';
import { createMockBackend } from '@corporate-billing/mocks';
import { cookieSession, createBilling } from '@corporate-billing/sdk';

const backend = createMockBackend({ now: '2026-06-15T09:00:00Z' });
configure(
  createBilling({
    baseUrl: `${location.origin}/v1`,
    session: cookieSession(),
    fetch: backend.fetch,
  }),
);
